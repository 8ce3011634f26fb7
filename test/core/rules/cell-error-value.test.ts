import { cellErrorValue } from '../../../src/core/rules/cell-error-value';
import { numberUnreadable } from '../../../src/core/rules/number-unreadable';
import { expectFindings } from '../../support/expect-findings';

test('one finding for each error in each column; other texts with # are none', () => {
  const drawing = `
    fullName | quantity | amount  | note    | !
    An       | #REF!    | 1       | #1      | MARKS
    Bình     | 1        | #VALUE! | # REF!  | amount
    Chi      | 1        | #VALUE! |         | (amount)
    `;
  expectFindings(cellErrorValue, 'grants', drawing.replace('MARKS', 'quantity'));
  expectFindings(
    numberUnreadable,
    'grants',
    drawing.replace('MARKS', '').replace('| amount\n', '|\n').replace('(amount)', ''),
  );
});

test('an error in a total hides the total; an amount hides quantity × rate', () => {
  const found = expectFindings(
    cellErrorValue,
    'grants',
    `
    fullName | quantity | rate   | amount | !
    An       | 2        | 500000 | #REF!  | amount
    Bình     | 1        | 500000 | 500000 |
    Σ Tổng   | 3        |        | #REF!  | (amount)
    `,
  );
  expect(found[0]?.money).toBe(1_000_000);
});

test('an error that a formula takes over from another cell is that cell’s fault', () => {
  expectFindings(
    cellErrorValue,
    'admissions',
    `
    unit | target | cumulative | rate                  | women                | !
    A    | 10     | 5          | =C2/B2 -> 0.5         | 3                    |
    B    | abc    | 5          | =C3/B3 -> #VALUE!     | 3                    |
    C    | 10     | #REF!      | =C4/B4 -> #REF!       | 3                    | cumulative
    D    | 0      | 5          | =C5/B5 -> #DIV/0!     | =SUM(X2:X9) -> #N/A  | rate women
    `,
  );
});
