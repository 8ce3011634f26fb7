import { drawSheet } from './draw-sheet';

test('cells become what they are drawn as', () => {
  const grid = drawSheet(
    `
    STT | Họ và tên | CCCD         | Ngày sinh  | Tiền
    1   | An\\nBình  | 001085012345 | 1985-02-03 | '500000

    2   | Chi       | '85          | 5/3/1990   | =SUM(E2:E3) -> -2.5
    `,
    { sheet: 'DS', at: 'B3', merges: ['B3:C3'], hiddenRows: [4], fonts: { 'B3:C4': '.VnTime' } },
  );
  expect(grid.values).toEqual([
    ['STT', 'Họ và tên', 'CCCD', 'Ngày sinh', 'Tiền'],
    [1, 'An\nBình', '001085012345', 31081, '500000'],
    ['', '', '', '', ''],
    [2, 'Chi', '85', '5/3/1990', -2.5],
  ]);
  expect([grid.firstRow, grid.firstColumn]).toEqual([2, 1]);
  expect(grid.formulaAt(5, 5)).toBe('=SUM(E2:E3)');
  expect(grid.formulaAt(5, 4)).toBeNull();
  expect(grid.numberFormatAt(3, 4)).toBe('dd/mm/yyyy');
  expect(grid.numberFormatAt(3, 3)).toBe('General');
  expect(grid.fontAt(3, 2)).toBe('.VnTime');
  expect(grid.fontAt(4, 1)).toBeNull();
  expect(grid.hiddenRows).toEqual(new Set([3]));
  expect(grid.merges).toEqual([{ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 2 }]);
});

test('an empty drawing is a sheet without content', () => {
  expect(drawSheet('').values).toEqual([]);
});
