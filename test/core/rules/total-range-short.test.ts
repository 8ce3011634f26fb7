import { totalRangeShort } from '../../../src/core/rules/total-range-short';
import { expectFindings } from '../../support/expect-findings';

test('a SUM that ends a row too early, and a grand total without one of the subtotals', () => {
  const found = expectFindings(
    totalRangeShort,
    'grants',
    `
    fullName      | amount                   | !
    # Bệnh viện A |                          |
    An            | 500000                   |
    Bình          | 300000                   | (amount)
    σ Cộng        | =SUM(B3:B3) -> 500000    | amount
    # Bệnh viện B |                          |
    Chi           | 200000                   | (amount)
    σ Cộng        | =SUM(B7) -> 200000       |
    # Bệnh viện C |                          |
    Dũng          | 100000                   |
    σ Cộng        | =B10 -> 100000           |
    Σ Tổng cộng   | =B5+B11 -> 600000        | amount
    `,
  );
  expect(found.map(({ money }) => money)).toEqual([300_000, 200_000]);
});

test('whole ranges, subtotals for their rows, empty and zero rows, other formulas and typed totals', () => {
  expectFindings(
    totalRangeShort,
    'grants',
    `
    fullName | quantity             | amount                           | !
    # A      |                      |                                  |
    An       | 1                    | 500000                           |
    Bình     | 1                    | 300000                           |
    σ Cộng   | =SUM(B3:B4) -> 2     | =SUBTOTAL(9,C3:C4) -> 800000     |
    # B      |                      |                                  |
    Chi      | 1                    | 200000                           |
    Dũng     | 0                    |                                  |
    σ Cộng   | =SUM(B7:B7) -> 1     | =SUM(C7) -> 200000               |
    Σ Tổng   | =B5+B9 -> 3          | =SUBTOTAL(9,C3:C9) -> 1000000    |
    Σ Tổng   | 3                    | =SUMIF(A3:A9,"x",C3:C9) -> 0     |
    Σ Tổng   | 3                    | =B11*2 -> 0                      |
    `,
  );
});

test('a subtotal whose formula spans another part of the sheet than was thought', () => {
  expectFindings(
    totalRangeShort,
    'grants',
    `
    fullName | amount                | !
    # A      |                       |
    An       | 500000                |
    Bình     | 500000                |
    # B      |                       |
    Chi      | 200000                |
    σ Cộng   | =SUM(B3:B4) -> 1000000|
    `,
  );
});
