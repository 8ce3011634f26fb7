import { rowHidden } from '../../../src/core/rules/row-hidden';
import { expectFindings } from '../../support/expect-findings';

const list = `
  fullName | amount  | !
  An       | 500000  |
  Bình     | 300000  | fullName
  Chi      | x       | (fullName)
  Σ Cộng   | 1000000 |
  `;

test('hidden records are one finding with what they come to', () => {
  const found = expectFindings(rowHidden, 'grants', list, { hiddenRows: [3, 4, 5] });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ money: 300_000, params: { rows: 2 } });
});

test('a hidden total, a hidden header and rows beyond the table hide no record', () => {
  expectFindings(rowHidden, 'grants', list.replace('fullName\n', '\n').replace('(fullName)', ''), {
    hiddenRows: [1, 5, 9],
  });
});
