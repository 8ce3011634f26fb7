import { fundMissing } from '../../../src/core/rules/fund-missing';
import { expectFindings } from '../../support/expect-findings';

test('a grant without its fund among grants with one', () => {
  const [found] = expectFindings(
    fundMissing,
    'grants',
    `
    fullName | amount | fundSource | status  | !
    An       | 500000 | CĐ ngành   |         |
    Bình     | 300000 |            |         | fundSource
    Chi      | 500000 | LĐLĐ TP    |         |
    Dũng     | 500000 |            | Từ chối |
    Em       | 500000 | LĐLĐ TP    |         |
    `,
  );
  expect(found?.money).toBe(300_000);
});

test('a fund merged over its rows, and a column that is hardly filled in', () => {
  expectFindings(
    fundMissing,
    'grants',
    `
    fullName | fundSource | !
    An       | CĐ ngành   |
    Bình     |            |
    `,
    { merges: ['B2:B3'] },
  );
  expectFindings(
    fundMissing,
    'fundDrives',
    `
    unit | fund | amount | !
    A    | Quỹ  | 1      |
    B    |      | 1      |
    C    |      | 1      |
    `,
  );
});

test('a question mark or an invisible character is no fund', () => {
  expectFindings(
    fundMissing,
    'grants',
    `
    fullName | fundSource | amount | !
    An       | Quỹ xã hội | 1      |
    Bình     | ?          | 1      | fundSource
    Chi      | \u200b     | 1      | fundSource
    Dũng     | Quỹ xã hội | 1      |
    Em       | Quỹ xã hội | 1      |
    Giang    | Quỹ xã hội | 1      |
    Hà       | Quỹ xã hội | 1      |
    Khanh    | Quỹ xã hội | 1      |
    `,
  );
});
