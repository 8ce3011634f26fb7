import type { Sheet } from '../workbook/sheet';
import type { Area, Style } from '../workbook/types';

/** Points of a letter for each point of its font; Excel measures each letter, we take one width for all. */
const letterWidth = 0.5;
const padding = 6;
/** Points of a line for each point of its font: 15 for the usual 11. */
const lineHeight = 15 / 11;

/** Makes columns as wide as their longest text; merged and wrapped cells do not count. About what Excel does. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  sheet.cells.forEachIn(area, (row, column, cell) => {
    if (cell.style.wrapText || sheet.mergeAt(row, column)) return;
    const lines = sheet.text(row, column).split('\n');
    const width = Math.max(...lines.map((line) => widthOf(line, cell.style))) + padding;
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  });
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.min(Math.ceil(width), 1339));
  sheet.layoutChanged();
}

/** Makes rows as high as their highest cell; merged cells do not count. About what Excel does. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const highest = new Map<number, number>();
  sheet.cells.forEachIn(area, (row, column, cell) => {
    if (sheet.mergeAt(row, column)) return;
    const room = Math.max(1, sheet.columnWidth(column) - padding);
    const lines = sheet
      .text(row, column)
      .split('\n')
      .reduce(
        (sum, line) =>
          sum + (cell.style.wrapText ? Math.max(1, Math.ceil(widthOf(line, cell.style) / room)) : 1),
        0,
      );
    const counted = cell.style.wrapText ? lines : 1;
    highest.set(row, Math.max(highest.get(row) ?? 0, counted * cell.style.font.size * lineHeight));
  });
  for (const row of sheet.rowHeights.keys()) {
    if (row >= area.firstRow && row <= area.lastRow) sheet.rowHeights.delete(row);
  }
  for (const [row, height] of highest) {
    const points = Math.min(409, Math.ceil(height));
    if (points > sheet.standardHeight) sheet.rowHeights.set(row, points);
  }
  sheet.layoutChanged();
}

function widthOf(text: string, { font }: Style): number {
  return text.length * font.size * letterWidth * (font.bold ? 1.1 : 1);
}
