import { review } from '../../../src/core/review';
import { drawSheet } from '../../support/draw-sheet';

const numerals = ['VII', 'VIII.', 'IX', 'XVII', 'XVIII', 'XXVII', 'XXXVIII'];

test('parts with long numerals in cells of their own stand beside each other, each with its own sum', () => {
  const parts = numerals.flatMap((numeral, index) => [
    `${numeral} | Trung tâm Y tế số ${index + 1} | 500000`,
    `${index + 1} | Nguyễn Văn ${'An Bình Chi Dũng Giang Hà Khánh'.split(' ')[index]!} | 500000`,
  ]);
  const drawing = [
    'DANH SÁCH TRỢ CẤP NĂM 2026 | |',
    'STT | Họ và tên | Số tiền',
    ...parts,
    ' | Tổng cộng | 3500000',
  ];
  const grid = drawSheet(drawing.join('\n'), { sheet: 'Trợ cấp' });
  const { tables, counts } = review({ grids: [grid], corrections: [] }, { today: 46_327 });
  expect(tables[0]?.sectionRows.map(({ level, text }) => [level, text])).toEqual(
    numerals.map((numeral, index) => [0, `${numeral} Trung tâm Y tế số ${index + 1}`]),
  );
  expect(counts.error).toBe(0);
});

/** What stands on the sheet as records and headings, and the errors in it. */
function read(drawing: string) {
  const { tables, findings } = review({ grids: [drawSheet(drawing)], corrections: [] }, { today: 46_327 });
  const [table] = tables;
  return {
    register: table?.register,
    records: [...(table?.records ?? [])].map((row) => row + 1),
    sections: table?.sectionRows.map(({ row }) => row + 1),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

test('rows numbered I, II, III with figures of their own are records', () => {
  const drawing = `
BÁO CÁO ỦNG HỘ QUỸ VÌ BIỂN ĐẢO 2026
TT | Đơn vị | Số người | Số tiền
I | Bệnh viện Thanh Nhàn | 12 | 3000000
II | Bệnh viện Mắt Hà Nội | 4 | 700000
III | Bệnh viện Tim Hà Nội | 4 | 700000
 | Cộng | 20 | 4400000`;
  expect(read(drawing)).toEqual({ register: 'fundDrives', records: [3, 4, 5], sections: [], errors: [] });
});

test('a part without rows of its own counts in the total and in no part above', () => {
  const drawing = `
BẢNG CHẤM ĐIỂM THI ĐUA
TT | Nội dung | Điểm chuẩn | Điểm tự chấm
I | Chăm lo đời sống | 40 | 38
1 | Thăm hỏi | 20 | 20
2 | Hỗ trợ | 20 | 18
II | Tuyên truyền | 60 | 55
1 | Học nghị quyết | 60 | 55
III | Điểm thưởng | | 5
IV | Điểm trừ | | -2
 | Tổng cộng | 100 | 96`;
  expect(read(drawing)).toEqual({
    register: 'emulation',
    records: [4, 5, 7, 8, 9],
    sections: [3, 6],
    errors: [],
  });
});

test('a group in which nobody is, between others, is no record', () => {
  const drawing = `
TỔNG HỢP THĂM ĐƠN VỊ
TT | Đơn vị | Ngày thăm | Số tiền
A | Khối bệnh viện | | 1000000
1 | Bệnh viện Thanh Nhàn | 2026-02-11 | 500000
2 | Bệnh viện Mắt Hà Nội | 2026-02-11 | 500000
B | Khối trung tâm | | 0
C | Khối trường | | 300000
1 | Trường Cao đẳng Y tế Hà Nội | 2026-02-12 | 300000
 | Tổng cộng | | 1300000`;
  expect(read(drawing)).toMatchObject({ records: [4, 5, 8], sections: [3, 6, 7], errors: [] });
});
