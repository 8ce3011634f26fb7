import { review } from '../../../src/core/review';
import { drawSheet } from '../../support/draw-sheet';

const form = (rows: string) => `
DANH SÁCH NHẬN QUÀ TẾT NĂM 2026 | | | |
STT | Họ và tên | Số suất | Mức | Thành tiền
1 | Nguyễn Văn An | 1 | 500000 | =C3*D3 -> 500000
2 | Trần Thị Bình | 2 | 500000 | =C4*D4 -> 1000000
${rows}`;

function read(rows: string) {
  const grid = drawSheet(form(rows), { sheet: 'Quà' });
  const { tables, counts } = review({ grids: [grid], corrections: [] }, { today: 46_327 });
  return { records: tables[0]?.records.length, errors: counts.error };
}

test('rows of a form that hold a number and formulas only are no records yet', () => {
  expect(
    read('3 | | | | =C5*D5 -> 0\n4 | | | | =C6*D6 -> 0\n | Tổng cộng | | | =SUM(E3:E6) -> 1500000'),
  ).toEqual({
    records: 2,
    errors: 0,
  });
  expect(read('3 | | | | =VLOOKUP(B5,X1:Y9,2,0) -> #N/A').records).toBe(2);
});

test('a typed 0, or anything else that somebody wrote, makes a record of it', () => {
  expect(read('3 | | | | 0').records).toBe(3);
  expect(read('3 | | 1 | | =C5*D5 -> 0').records).toBe(3);
});

test('rows without a number that only look codes up wait for their names, unlabelled sums of 0 do not', () => {
  const drawing = (rows: string) => `
    Họ và tên | Ngày sinh | Số CCCD | Đơn vị | Mã đơn vị
    Nguyễn Văn An | 1985-02-03 | '001085012345 | BV Mắt | 15
    Trần Thị Bình | 1990-07-21 | '001190023456 | BV Tim | 16
    ${rows}`;
  const records = (rows: string) =>
    review({ grids: [drawSheet(drawing(rows))], corrections: [] }, { today: 46_327 }).tables[0]?.records
      .length;
  expect(records('| | | | =VLOOKUP(D4,X1:Y9,2,0) -> #N/A\n| | | | =VLOOKUP(D5,X1:Y9,2,0) -> #N/A')).toBe(2);
  expect(records('| | | BV Nhi | =VLOOKUP(D4,X1:Y9,2,0) -> #N/A')).toBe(3);
});
