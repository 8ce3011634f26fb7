import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { checkColumnsExist } from '../../src/headless/check-columns';
import { readOptions } from '../../src/headless/options';
import { drawSheet } from '../support/draw-sheet';

const list = drawSheet(`
  STT | Họ và tên | Làm ở
  1 | Nguyễn Văn An | BV Mắt
  2 | Trần Thị Bình | BV Tim`);

const form = drawSheet(
  `
  PHIẾU ĐOÀN VIÊN
  Họ và tên: | Nguyễn Văn An
  Ngày sinh: | 3/2/1985
  Làm ở: | BV Mắt
  Giới tính: | Nam`,
  { sheet: 'Phiếu' },
);

function say(...columns: string[]) {
  const grids = [list, form];
  const options = readOptions(['a.xlsx', ...columns.flatMap((each) => ['--column', each])], {}, 'one');
  checkColumnsExist(options, { name: 'a.xlsx', grids, memory: [], ownSheets: new Map() });
  return recognizeWorkbook(grids, options.corrections).tables.map(({ fields }) => fields.get('unit'));
}

test('a letter names a column of a table, an address the label of a form', () => {
  expect(say()).toEqual([undefined, [2]]);
  expect(say('Sheet1!C=unit', 'Phiếu!a4=subUnit')).toEqual([[2], undefined]);
});

test.each([
  ['a column beyond the table', 'Sheet1!D=unit', /"Sheet1" có cột D\. Các cột: A, B, C\./],
  ['a cell where columns are', 'Sheet1!C2=unit', /có cột C2\. Các cột: A, B, C\./],
  ['a letter on a form', 'Phiếu!B=unit', /biểu mẫu.*"Phiếu!A2=unit"\. Các ô: A2, A3, A4, A5\./],
  ['a cell of a form that names nothing', 'Phiếu!B4=unit', /biểu mẫu/],
])('refused: %s', (_name, column, message) => {
  expect(() => say(column)).toThrow(message);
});
