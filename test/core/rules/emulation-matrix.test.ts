import { review } from '../../../src/core/review';
import { reviewContent } from '../../../src/core/review-content';
import { messageOf } from '../../../src/core/rules';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';

/** Units one below the other, an indicator in each column, their most in the first row. */
const matrix = (changed: Readonly<Record<string, string>> = {}) => {
  const cells = {
    ...{ care: '45', total: '98', bonus: '3', last: '84.25' },
    ...changed,
  };
  const sheet = drawSheet(
    `
    BẢNG CHẤM ĐIỂM THI ĐUA CỤM SỐ 3 NĂM 2025 | | | | | |
    TT | Nội dung    | Tuyên truyền | Chăm lo       | Điểm thưởng    | Điểm trừ | Tổng điểm
       | Điểm tối đa | 50           | 45            |                |          | 95
    1  | BV Xanh Pôn | 50           | ${cells.care} | ${cells.bonus} | 0        | ${cells.total}
    2  | BV Tim HN   | 50           | 28            | 2              | 1        | 79
    3  | BV Thận     | 49.25        | 35            | 0              | 0        | ${cells.last}
    4  | BV Mắt      | 47           | 28            | 1              | 2        | 74
    `,
    { sheet: 'Thi đua' },
  );
  const { findings } = review(reviewContent({ grids: [sheet], memory: [], ownSheets: new Map(), name: '' }), {
    today: 46_327,
  });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({
      rule: finding.rule,
      cell: cellAddress(finding.cells[0]!.row, finding.cells[0]!.column),
      says: messageOf(finding, 'vi'),
    }));
};

test('what adds up, a bonus beyond any most, and the most itself are right', () => {
  expect(matrix()).toEqual([]);
});

test('a score over the most of its column', () => {
  expect(matrix({ care: '46', total: '99' })).toEqual([
    {
      rule: 'score-over-maximum',
      cell: 'D4',
      says: 'Chấm 46 điểm, tối đa chỉ 45 điểm: hãy sửa điểm chấm hoặc điểm tối đa.',
    },
  ]);
});

test('a total of points that its columns do not come to, the points taken off among them, to a quarter of a point', () => {
  expect(matrix({ last: '84.5' })).toEqual([
    {
      rule: 'sum-of-parts-mismatch',
      cell: 'G6',
      says: '“Tuyên truyền” + “Chăm lo” + “Điểm thưởng” − “Điểm trừ” = 84,25, nhưng “Tổng điểm” ghi 84,5: hãy kiểm lại các ô.',
    },
  ]);
});

test('a score over the most that its heading gives', () => {
  const sheet = drawSheet(
    `
    BẢNG CHẤM ĐIỂM THI ĐUA CỤM SỐ 3 NĂM 2025 | | | | | |
    TT | Tên CĐCS    | Nội dung 1 (30đ) | Nội dung 2 (30 điểm) | Chuyên đề (tối đa 20) | Năm 2025 | Tổng điểm
    1  | BV Xanh Pôn | 30               | 31                   | 20                    | 1        | 82
    2  | BV Tim HN   | 30               | 28                   | 20                    | 1        | 79
    3  | BV Thận     | 29               | 30                   | 21                    | 1        | 81
    `,
    { sheet: 'Thi đua' },
  );
  const { findings } = review(reviewContent({ grids: [sheet], memory: [], ownSheets: new Map(), name: '' }), {
    today: 46_327,
  });
  expect(
    findings
      .filter(({ rule }) => rule === 'score-over-maximum')
      .map(({ cells: [cell] }) => cellAddress(cell!.row, cell!.column)),
  ).toEqual(['D3', 'E5']);
});
