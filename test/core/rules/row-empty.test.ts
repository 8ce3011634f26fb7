import { rowEmpty } from '../../../src/core/rules/row-empty';
import { expectFindings } from '../../support/expect-findings';

test('empty rows between records are one finding; those around sections and totals are layout', () => {
  const found = expectFindings(
    rowEmpty,
    'grants',
    `
    fullName | amount  | !
    # Khối A |         |
    An       | 500000  |
             |         | fullName
    Bình     | 300000  |
             |         | (fullName)
             |         | (fullName)
    Chi      | 300000  |
             |         |
    σ Cộng   | 1100000 |
             |         |
    # Khối B |         |
             |         |
    Dũng     | 300000  |
    `,
  );
  expect(found).toHaveLength(1);
});
