import { nationalTitleWidth } from '../../../src/core/document/document-head';
import { widthOf } from '../../../src/core/document/document-part';
import { textWidth } from '../../../src/core/document/text-width';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { readSettings } from '../../../src/core/settings/office-settings';
import { drawTotals } from '../../../src/core/totals/tab/draw-totals';
import type { MeasureId } from '../../../src/core/totals/measures';
import { totalsOf } from '../../../src/core/totals/totals';
import { drawTable } from '../../support/draw-table';

const table = drawTable('grants', 'fullName | unit | amount\nAn | BV Tim | 100\nBình | BV Mắt | 50');
const list = tableColumns(table);
const hiddenList = tableColumns({ ...table, grid: { ...table.grid, visibility: 'hidden' } });

const drawn = (measures: readonly MeasureId[], from = list) =>
  drawTotals(totalsOf([from], [], { register: 'grants', by: ['unit'], measures }), {
    settings: readSettings(undefined, 45_352),
    day: 45_352,
    variant: 'values',
    name: 'Tổng hợp',
  }).drawing;

test.each([[['count']], [['amount']], [['count', 'amount']], [['count', 'people', 'amount']]] as const)(
  'a table of %j fills the width of a page: Quốc hiệu stands on one line, three have room to sign',
  (measures) => {
    const { columnWidths, rows, merges } = drawn(measures);
    expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(460);
    const widthAt = (text: string) => {
      const row = rows.findIndex(({ cells }) =>
        cells.some((cell) => cell && 'value' in cell && cell.value === text),
      );
      const column = rows[row]!.cells.findIndex((cell) => cell && 'value' in cell && cell.value === text);
      const area = merges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === column);
      return columnWidths
        .slice(column, (area?.lastColumn ?? column) + 1)
        .reduce((sum, width) => sum + width, 0);
    };
    expect(widthAt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeGreaterThan(225);
    const { preparer, accountant, signer } = readSettings(undefined, 45_352);
    for (const { title } of [preparer, accountant, signer]) expect(widthAt(title)).toBeGreaterThan(90);
  },
);

test('where the right columns are narrow, the Quốc hiệu is set smaller, and “TM. BAN THƯỜNG VỤ” has the height that it is wrapped to', () => {
  const { columnWidths, rows, merges } = drawn(['count', 'people', 'amount']);
  const find = (text: string) => {
    const row = rows.findIndex(({ cells }) =>
      cells.some((cell) => cell && 'value' in cell && cell.value === text),
    );
    const column = rows[row]!.cells.findIndex((cell) => cell && 'value' in cell && cell.value === text);
    const area = merges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === column);
    const width = widthOf(columnWidths, column, area?.lastColumn ?? column);
    return { width, height: rows[row]!.height, look: rows[row]!.cells[column]!.look };
  };
  const title = find('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect((nationalTitleWidth * title.look!.size!) / 12).toBeLessThan(title.width);
  const committee = find('TM. BAN THƯỜNG VỤ');
  expect(textWidth('TM. BAN THƯỜNG VỤ', 12, 'bold')).toBeGreaterThan(committee.width);
  expect(committee.height).toBeGreaterThanOrEqual(2 * 12 * 1.2);
  // A row of one line keeps the height that Excel gives it.
  expect(find('KẾ TOÁN').height).toBeUndefined();
});

test('a tab that counts a hidden sheet says so below, any other does not', () => {
  const says = (from = list) =>
    drawn(['amount'], from).rows.some(({ cells }) =>
      cells.some((cell) => cell && 'value' in cell && /^Tính cả trang ẩn/.test(String(cell.value))),
    );
  expect([says(hiddenList), says()]).toEqual([true, false]);
});
