import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { headerDuplicate } from '../../../src/core/rules/header-duplicate';
import { openBook } from '../../../src/core/rules/book';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet, type DrawOptions } from '../../support/draw-sheet';

/** Addresses of the headings found twice on a drawn sheet. */
function duplicatesOn(drawing: string, options: DrawOptions = {}): string[][] {
  const { tables } = recognizeWorkbook([drawSheet(drawing, options)], []);
  return tables.flatMap((table) =>
    [...headerDuplicate.check(tableColumns(table), openBook(tables, 46_327))].map(({ cells }) =>
      cells.map(({ row, column }) => cellAddress(row, column)),
    ),
  );
}

test('the same heading over two columns; the later one offends', () => {
  expect(
    duplicatesOn(`
    STT | Họ và tên     | Đơn vị      | Số tiền | Ghi chú | Số  tiền
    1   | Nguyễn Văn An | Khoa Nội    | 500000  |         | 500000
    2   | Trần Thị Bình | Khoa Ngoại  | 500000  |         | 500000
    `),
  ).toEqual([['F1', 'D1']]);
});

test('the same words under different headings, merged headings and repeated groups are layout', () => {
  expect(
    duplicatesOn(
      `
    STT | Họ và tên |     | LĐLĐ TP     |         | CĐ ngành    |
        |           |     | Số người    | Số tiền | Số người    | Số tiền
    1   | Nguyễn Văn | An | 1 | 500000  | 1 | 300000
    2   | Trần Thị | Bình | 1 | 500000  | 1 | 300000
    `,
      { merges: ['A1:A2', 'B1:C2', 'D1:E1', 'F1:G1'] },
    ),
  ).toEqual([]);
  expect(
    duplicatesOn(`
    STT | Đơn vị               | Số người | Số tiền | Số người | Số tiền
    1   | Bệnh viện Thanh Nhàn | 1        | 500000  | 1        | 300000
    2   | Bệnh viện Đức Giang  | 1        | 500000  | 1        | 300000
    `),
  ).toEqual([]);
});

test('DT is the ethnic group, ĐT the phone', () => {
  const sheet = (first: string, second: string) => `
    STT | Họ và tên      | Năm sinh | ${first} | ${second}       | Số CCCD
    1   | Nguyễn Văn An  | 1980     | Kinh     | '0912345678 | '001080012345
    2   | Trần Thị Bình  | 1985     | Tày      | '0987654321 | '001185012345
    `;
  expect(duplicatesOn(sheet('DT', 'ĐT'))).toEqual([]);
  expect(duplicatesOn(sheet('Đơn vị', 'Đơn vị'))).toHaveLength(1);
});

test('without marks both are DT, told apart by what stands below', () => {
  const sheet = (name: string, second: string) => `
    STT | ${name}        | Nam sinh | DT   | DT          | So CCCD
    1   | Nguyễn Văn An  | 1980     | Kinh | ${second}   | '001080012345
    2   | Trần Thị Bình  | 1985     | Tày  | ${second}   | '001185012345
    `;
  expect(duplicatesOn(sheet('Ho va ten', "'0912345678"))).toEqual([]);
  expect(duplicatesOn(sheet('Họ và tên', "'0912345678"))).toHaveLength(1);
});
