import { sumOfPartsMismatch } from '../../../src/core/rules/sum-of-parts-mismatch';
import { expectFindings } from '../../support/expect-findings';

test('money and goods, and the sum of both', () => {
  const [found] = expectFindings(
    sumOfPartsMismatch,
    'grants',
    `
    unit | amount  | inKindValue | Tổng    | !
    A    | 1000000 | 300000      | 1300000 |
    B    | 1000000 | 300000      | 1000000 | Tổng (amount) (inKindValue)
    C    | 500000  |             | 500000  |
    D    | 2000000 | 100000      | 2100000 |
    E    | 2000000 | 100000      | 2100000 |
    F    | 2000000 | x?          | 2100000 |
    `,
  );
  expect(found?.money).toBe(300_000);
});

test('one amount per fund to the right of their sum', () => {
  expectFindings(
    sumOfPartsMismatch,
    'grants',
    `
    unit | quantity | amount  | LĐLĐ   | Ngành  | CĐCS   | !
    A    | 1        | 600000  | 100000 | 200000 | 300000 |
    B    | 1        | 600000  | 100000 | 200000 | 300000 |
    C    | 1        | 600000  | 100000 | 200000 | 400000 | amount (LĐLĐ) (Ngành) (CĐCS)
    D    | 1        | 200000  |        | 200000 |        |
    `,
  );
});

test('neighbours that do not come to the figure in most rows are no parts', () => {
  expectFindings(
    sumOfPartsMismatch,
    'grants',
    `
    unit | quantity | proposedAmount | amount  | note | !
    A    | 1        | 600000         | 600001  |      |
    B    | 1        | 600000         | 500000  |      |
    C    | 1        | 600000         | 600000  |      |
    `,
  );
  expectFindings(
    sumOfPartsMismatch,
    'admissions',
    `
    unit | target | admitted | cumulative | !
    A    | 20     | 10       | 30         |
    B    | 20     | 10       | 30         |
    C    | 20     | 10       | 31         |
    `,
  );
});
