import type { RecognizedColumn, RecognizedTable } from '../core/recognition/recognized-table';
import { cellAddress, columnLetters } from '../core/sheet/address';
import { homeOf } from '../core/sheet/grid';

/** A column as people see it: its letters; of a form the address of the cell that names the field. */
export function columnName({ grid, headerRows }: RecognizedTable, { column }: RecognizedColumn): string {
  if (!grid.form) return columnLetters(column);
  const home = homeOf(grid, { row: headerRows.at(-1)!, column });
  return cellAddress(home.row, home.column);
}
