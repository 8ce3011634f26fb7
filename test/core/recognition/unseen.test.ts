import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { unseenOf } from '../../../src/core/recognition/unseen';
import { cellAddress, columnLetters } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';

function cellsOf(drawing: string): string[] {
  const grid = drawSheet(drawing);
  return unseenOf([grid], recognizeWorkbook([grid])).cells.flatMap(({ count, places }) => {
    expect(places).toHaveLength(count);
    return places.map(({ row, column }) => cellAddress(row, column));
  });
}

test.each([
  [
    'parts that come to the amount beside them',
    'LĐLĐ | Công đoàn ngành | Số tiền',
    '300000 | 200000 | 500000',
    [],
  ],
  ['figures that do not', 'Bậc | Công đoàn ngành | Số tiền', '3 | 200000 | 500000', ['C', 'D']],
])('columns in no field: %s', (_name, headings, figures, columns) => {
  const grid = drawSheet(`
    DANH SÁCH HỖ TRỢ
    TT | Họ và tên | ${headings}
    1 | Nguyễn Văn An | ${figures}
    2 | Trần Thị Bình | ${figures}
    3 | Lê Văn Chi | ${figures}`);
  const { columns: unseen } = unseenOf([grid], recognizeWorkbook([grid]));
  expect(unseen.map(({ column }) => columnLetters(column))).toEqual(columns);
});

const list = `
  STT | Họ và tên | Hoàn cảnh | Số tiền
  1 | Nguyễn Văn An | Ốm | 500000
  2 | Trần Thị Bình | Ốm | 500000
  Tổng cộng | | | 1000000`;

test.each([
  ['a sum on the side below the total', `${list}\n\n | | | 1500000`, ['D6']],
  ['a second figure beside a signature', `${list}\nNgười lập | | 700000 | Chủ tịch\nLan | | | Mai`, ['C5']],
  [
    'how it was paid, one of the figures kept as text',
    `${list}\nTrong đó: | | |\nTiền mặt | 500000\nChuyển khoản | '500.000`,
    ['B6', 'B7'],
  ],
  ['words that tell no amount', `${list}\nBằng chữ: Theo bảng kê`, ['A5']],
  ['words that tell one', `${list}\nBằng chữ: Một triệu đồng chẵn`, []],
  ['words to be filled in by hand', `${list}\nSố tiền (bằng chữ): ............ đồng`, []],
  ['beyond the columns of the list', `${list}\n\n | | | | | 42`, ['F6']],
  [
    'below one of two tables side by side',
    `
    STT | Họ và tên | Ngày sinh | | STT | Họ và tên | Số tiền
    1 | Nguyễn Văn An | 1985-02-03 | | 1 | Lê Văn Chi | 500000
    2 | Trần Thị Bình | 1986-02-03 | | 2 | Đỗ Thị Dung | 500000
     |  |  | | 3 | Vũ Văn Em | 500000
     |  | 7 | | 4 | Vũ Văn Anh | 500000`,
    ['C5'],
  ],
])('figures that no rule could look at are listed: %s', (_name, drawing, cells) => {
  expect(cellsOf(drawing)).toEqual(cells);
});

test.each([
  [
    'words, date, signatures and a telephone number',
    `${list}\nBằng chữ: Một triệu đồng\n | | Hà Nội, ngày 3 tháng 2 năm 2024\nNgười lập | | | Chủ tịch\nLan | '0912345678 | | Mai`,
  ],
  ['the figures of the next table', `${list}\n\nMặt hàng | Số tồn\nBút | 5\nVở | 15`],
  ['totals of both kinds', `${list}\nLũy kế | | | 3000000`],
])('nothing is listed of %s', (_name, drawing) => {
  expect(cellsOf(drawing)).toEqual([]);
});

test.each([
  [
    'values beside their names',
    `${list}\n\nPHIẾU\nHọ và tên: | Lê Văn Chi | | Ảnh\nNgày sinh: | 1985-02-03\nĐơn vị: | BV Mắt\nNgười khai`,
    ['D7'],
  ],
  [
    'values behind their names',
    `${list}\n\nHọ và tên: Lê Văn Chi\nNgày sinh: 3/2/1985\nĐơn vị: BV Mắt\nNgười khai`,
    [],
  ],
  [
    'two lines of one that is not sure to be a card',
    `${list}\n\nHọ và tên: | Lê Văn Chi | Chức vụ: | Kế toán\nĐơn vị: | BV Mắt | Điện thoại: | '0912345678`,
    ['A6', 'C6', 'A7', 'C7', 'B6', 'D6', 'B7', 'D7'],
  ],
  [
    'a field that we do not know',
    `${list}\n\nHọ và tên: | Lê Văn Chi\nNgày sinh: | 1985-02-03\nNguyện vọng: | học\nĐơn vị: | BV Mắt`,
    ['B8'],
  ],
])('of a card below a table what nothing reads is listed: %s', (_name, drawing, cells) => {
  expect(cellsOf(drawing)).toEqual(cells);
});

test('who made a list out, and where, is no card', () => {
  expect(cellsOf(`${list}\nNgười lập: Nguyễn Thị Lan\nĐiện thoại: 0912345678\nChủ tịch: Lê Văn Mai`)).toEqual(
    [],
  );
});
