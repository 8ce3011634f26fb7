import type { Sheet } from './sheet';
import { Workbook } from './workbook';

/**
 * A new workbook with these sheets as they look and read now: values in place of formulas; no names, comments, links, conditional
 * formats, validations, properties, nor any other sheet of the old one.
 */
export function valuesOnlyCopy(workbook: Workbook, sheetNames: readonly string[]): Workbook {
  const copy = new Workbook(workbook.name);
  copy.normalStyle = copy.styles.intern(workbook.normalStyle);
  for (const name of sheetNames) {
    const sheet = workbook.sheetByName(name);
    if (sheet) copyValues(sheet, copy.addSheet(name));
  }
  return copy;
}

function copyValues(sheet: Sheet, copy: Sheet): void {
  const { styles } = copy.workbook;
  copy.batch(() => {
    sheet.forEachCell(({ value, style }, row, column) => {
      copy.cells.set(row, column, { value, formula: null, style: styles.intern(style) });
    });
    const { tabColor, showGridlines, standardWidth, standardHeight } = sheet;
    Object.assign(copy, { tabColor, showGridlines, standardWidth, standardHeight });
    copy.freeze = { ...sheet.freeze };
    for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
    for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
    for (const [column, style] of sheet.columnStyles) copy.columnStyles.set(column, styles.intern(style));
    for (const [row, style] of sheet.rowStyles) copy.rowStyles.set(row, styles.intern(style));
    copy.merges = sheet.merges.map((area) => ({ ...area }));
    copy.page = structuredClone(sheet.page);
    deleteHidden(sheet, copy);
  });
}

/** What is hidden must not travel: the cells of hidden rows and columns are left out, the lines stay hidden. */
function deleteHidden(sheet: Sheet, copy: Sheet): void {
  const hidden: [number, number][] = [];
  sheet.forEachCell((_cell, row, column) => {
    if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) hidden.push([row, column]);
  });
  for (const [row, column] of hidden) copy.cells.set(row, column, undefined);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
}
