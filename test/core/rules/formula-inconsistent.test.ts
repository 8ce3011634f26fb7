import { review } from '../../../src/core/review';
import { reviewContent } from '../../../src/core/review-content';
import { formulaInconsistent } from '../../../src/core/rules/formula-inconsistent';
import { drawSheet } from '../../support/draw-sheet';
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

test('a product that does not agree is told once: typed over as wrong, calculated otherwise as another formula', () => {
  const sheet = drawSheet(`
    TỔNG HỢP QUÀ TẾT
    STT | Đơn vị | Số suất | Mức/suất | Thành tiền
    1 | Bệnh viện Thanh Nhàn | 2 | 500000 | =C3*D3 -> 1000000
    2 | Bệnh viện Tim Hà Nội | 3 | 500000 | =C4*D4 -> 1500000
    3 | Bệnh viện Mắt Hà Nội | 4 | 500000 | 2500000
    4 | Bệnh viện Hà Đông | 5 | 500000 | =C5*D6 -> 2000000
    5 | Bệnh viện Đống Đa | 6 | 500000 | =C7*D7 -> 3000000
    6 | Bệnh viện Sơn Tây | 7 | 500000 | =C8*D8 -> 3500000
    7 | Bệnh viện Đức Giang | 8 | 500000 | =C9*D9 -> 4000000
    8 | Bệnh viện Thanh Trì | 8 | 500000 | =C10*D10 -> 4000000`);
  const { findings } = review(reviewContent({ name: '', grids: [sheet], memory: [], ownSheets: new Map() }), {
    today: 46_000,
    rules: ['amount-not-product', 'formula-inconsistent'],
  });
  expect(findings.map(({ rule, severity, cells }) => [rule, severity, cells[0]!.row + 1])).toEqual([
    ['amount-not-product', 'error', 5],
    ['formula-inconsistent', 'error', 6],
  ]);
});
