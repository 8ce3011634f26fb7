import { review } from '../../../src/core/review';
import { reviewContent } from '../../../src/core/review-content';
import { messageOf } from '../../../src/core/rules';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';

const foundIn = (drawing: string) => {
  const sheet = drawSheet(drawing, { sheet: 'Ủng hộ' });
  const { findings } = review(reviewContent({ grids: [sheet], memory: [], ownSheets: new Map(), name: '' }), {
    today: 46_327,
  });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => [
      finding.rule,
      cellAddress(finding.cells[0]!.row, finding.cells[0]!.column),
      messageOf(finding, 'vi'),
    ]);
};

/** Most of what it declares no field of the register claims. */
const drive = ({ due = '10000000', rate = '96', missing = '-400000', codes = '' } = {}) =>
  foundIn(`
    TỔNG HỢP KẾT QUẢ ỦNG HỘ NĂM 2025
    STT | Đơn vị       | Tổng số CBVC | Số người tham gia | Tỷ lệ (%)   | Mức vận động/người | Số tiền phải nộp | Số tiền đã nộp | Thừa, thiếu
    (1) | (2)          | (3)          | (4)               | ${codes || '(5)=(4)/(3)'} | (6)  | (7)=(4)x(6)      | (8)            | (9)=(8)-(7)
    1   | BV Xanh Pôn  | 100          | 96                | ${rate}     | 100000             | 9600000          | 9200000        | ${missing}
    2   | BV Tim HN    | 150          | 100               | 66,67       | 100000             | ${due}           | 10000000       | 0
    3   | BV Mắt HN    | 80           | 80                | 100         | 100000             | 8000000          | 8000000        | 0
    4   | BV Thận HN   | 90           | 45                | 50          | 100000             | 4500000          | 4500000        | 0
  `);

test('rows that keep to what the code row declares', () => {
  expect(drive()).toEqual([]);
});

test.each([
  [
    { due: '9900000' },
    'G5',
    'Theo (7)=(4)x(6), “Số tiền phải nộp” = 10.000.000 đồng, nhưng ô này ghi 9.900.000 đồng: hãy kiểm lại các ô.',
  ],
  [{ rate: '99' }, 'E4', 'Theo (5)=(4)/(3), “Tỷ lệ (%)” = 96, nhưng ô này ghi 99: hãy kiểm lại các ô.'],
  [
    { missing: '400000' },
    'I4',
    'Theo (9)=(8)-(7), “Thừa, thiếu” = −400.000, nhưng ô này ghi 400.000: hãy kiểm lại các ô.',
  ],
])('%j', (changed, cell, says) => {
  expect(drive(changed)).toContainEqual(['sum-of-parts-mismatch', cell, says]);
});

test('a declaration that the rows contradict is a slip of the numbering', () => {
  expect(drive({ codes: '(5)=(6)/(3)' })).toEqual([]);
});

test('declared in the headings, by the place of the columns', () => {
  const list = (total: string) =>
    foundIn(`
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      STT | Họ và tên     | Đơn vị      | Tiền mặt | Tiền quà | Tổng cộng (6=4+5)
      1   | Nguyễn Thị An | BV Xanh Pôn | 1000000  | 300000   | 1300000
      2   | Trần Văn Bình | BV Tim HN   | 1000000  | 300000   | ${total}
      3   | Lê Thị Cúc    | BV Mắt HN   | 500000   | 300000   | 800000
      4   | Vũ Thị Dung   | BV Mắt HN   | 500000   | 300000   | 800000
    `).filter(([rule]) => rule === 'sum-of-parts-mismatch');
  expect(list('1300000')).toEqual([]);
  expect(list('1500000')).toEqual([['sum-of-parts-mismatch', 'F4', expect.stringContaining('(6=4+5)')]]);
});
