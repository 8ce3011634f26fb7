import { review } from '../../../src/core/review';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';

function found(rows: string): string[] {
  const grid = drawSheet(`
    DANH SÁCH HỖ TRỢ TẾT
    TT | Họ và tên | LĐLĐ | Công đoàn ngành | Số tiền
    ${rows.trim()}`);
  const { findings } = review({ grids: [grid], corrections: [] }, { today: 46_327 });
  return findings.map(({ rule, cells: [{ row, column } = { row: 0, column: 0 }], money }) =>
    [cellAddress(row, column), rule, money].join(' '),
  );
}

test('numbers kept as text in what one giver gave', () => {
  expect(
    found(`
    1 | Nguyễn Văn An | 300000 | 200000 | 500000
    2 | Trần Thị Bình | '300.000 | 200000 | 500000
    3 | Lê Văn Chi | 300000 | 200000 | 500000`),
  ).toEqual(['C4 number-as-text 300000']);
});

test('words in place of what one gave, where the sum says more than the others; a remark is none', () => {
  expect(
    found(`
    1 | Nguyễn Văn An | 300000 | 200000 | 500000
    2 | Trần Thị Bình | 300000 | hai trăm | 500000
    3 | Lê Văn Chi | 500000 | nhận rồi | 500000
    4 | Lê Văn Dũng | 300000 | 200000 | 500000
    5 | Lê Văn Em | 300000 | 200000 | 500000
    6 | Lê Văn Hùng | 300000 | 200000 | 500000
    7 | Lê Văn Khánh | 300000 | 200000 | 500000`),
  ).toEqual(['D4 number-unreadable 200000']);
});

test('a total of one giver leaves a row out', () => {
  expect(
    found(`
    1 | Nguyễn Văn An | 300000 | 200000 | 500000
    2 | Trần Thị Bình | 300000 | 200000 | 500000
    3 | Lê Văn Chi | 300000 | 200000 | 500000
    Tổng cộng | | 900000 | 400000 | 1500000`),
  ).toEqual(['D6 total-mismatch 200000']);
});

test('columns that do not come to the amount are no parts of it', () => {
  expect(
    found(`
    1 | Nguyễn Văn An | 31 | 2000 | 500000
    2 | Trần Thị Bình | '30.000 | xóm 2 | 500000
    3 | Lê Văn Chi | 30 | 2000 | 500000`),
  ).toEqual([]);
});
