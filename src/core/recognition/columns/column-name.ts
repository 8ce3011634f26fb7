import { cellAddress, columnLetters } from '../../sheet/address';
import { homeOf } from '../../sheet/grid';
import type { RecognizedColumn, RecognizedTable } from '../recognized-table';

/** A column as people see it: its letters; of a form the address of the cell that names the field. */
export function columnName(
  { grid, headerRows }: Pick<RecognizedTable, 'grid' | 'headerRows'>,
  { column }: RecognizedColumn,
): string {
  if (!grid.form) return columnLetters(column);
  const home = homeOf(grid, { row: headerRows.at(-1)!, column });
  return cellAddress(home.row, home.column);
}
