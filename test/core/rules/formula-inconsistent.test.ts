import { formulaInconsistent } from '../../../src/core/rules/formula-inconsistent';
import { expectFindings } from '../../support/expect-findings';

test('another formula and a typed number in a column of formulas, with what they hide', () => {
  const found = expectFindings(
    formulaInconsistent,
    'grants',
    `
    fullName | quantity | rate   | amount                 | !
    An       | 1        | 500000 | =B2*C2 -> 500000       |
    Bình     | 2        | 500000 | =B3*C3 -> 1000000      |
    Chi      | 2        | 500000 | =B4*C3 -> 1000000      | amount
    Dũng     | 2        | 500000 | =B5*C5 -> 1000000      |
    Em       | 3        | 500000 | 1000000                | amount
    Giang    | 1        | 500000 | =B7*C7 -> 500000       |
    Hà       | 1        | 500000 | =B8*C8 -> 500000       |
    Hoa      | 1        | 500000 | =B9*C9 -> 500000       |
    `,
  );
  expect(found.map(({ money }) => money)).toEqual([0, 500_000]);
  // The formula is told as it would stand in the cell itself, to be copied from there.
  expect(found.map(({ params }) => params.usual)).toEqual(['=B4*C4', '=B6*C6']);
  expect(found[1]?.params).toMatchObject({ typed: 1_000_000, calculated: 1_500_000 });
});

test('fixed cells stay fixed in the formula that is told', () => {
  const found = expectFindings(
    formulaInconsistent,
    'grants',
    `
    fullName | quantity | amount              | !
    An       | 1        | =B2*$B$2 -> 1       |
    Bình     | 2        | =B3*$B$2 -> 2       |
    Chi      | 2        | =B4*$B$2 -> 2       |
    Dũng     | 2        | 5                   | amount
    `,
  );
  expect(found[0]?.params).toMatchObject({ usual: '=B5*$B$2', calculated: 2 });
});

test('running sums, blocks of their own, few formulas, texts and empty cells', () => {
  expectFindings(
    formulaInconsistent,
    null,
    `
    a | balance            | block                | few           | !
    1 | =A2 -> 1           | =A2*2 -> 2           | 1             |
    1 | =B2+A3 -> 2        | =A3*2 -> 2           | 2             |
    1 | =B3+A4 -> 3        | =A4*2 -> 2           | =A4+2 -> 3    |
    1 | =B4+A5 -> 4        | =A5*2 -> 2           | 4             |
    1 | =B5+A6 -> 5        | =A6*2 -> 2           | 5             |
    1 | =B6+A7 -> 6        | =A7*2 -> 2           | 6             |
    1 | =B7+A8 -> 7        | -                    | 6             |
    1 | =B8+A9 -> 8        | =A9*2 -> 2           | 6             |
    1 | =B9+A10 -> 9       | =A10*2 -> 2          | 6             |
    1 | =B10+A11 -> 10     | =A11*2 -> 2          | 6             |
    1 | =B11+A12 -> 11     | =A12*3 -> 3          | 6             |
    1 | =B12+A13 -> 12     | =A13*3 -> 3          | 6             |
    1 | =B13+A14 -> 13     | =A14*3 -> 3          | 6             |
    `,
  );
});
