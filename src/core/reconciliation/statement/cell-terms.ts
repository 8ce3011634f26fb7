import type { TableColumns } from '../../recognition/values/table-columns';
import { cellAddress } from '../../sheet/address';
import { quotedSheet } from '../../sheet/sheet-drawing';

/** A cell of a list as formulas name it: `'Ký nhận'!$E$5`. */
export function reference(table: TableColumns, row: number, column: number): string {
  const address = cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `${quotedSheet(table.table.grid.sheet)}!${address}`;
}

/** A text within a formula; its line breaks are characters of their own. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\n', '"&CHAR(10)&"')}"`;
}
