import type { Language } from '../../language';
import type { TableColumns } from '../../recognition/values/table-columns';
import { cellAddress } from '../../sheet/address';
import { homeOf, type Seat } from '../../sheet/grid';

/** A record as messages point at it: its row as Excel numbers it; of a form, where rows are fields, the address of its cell. */
export type RowName = number | string;

export function rowName({ table: { grid } }: TableColumns, place: Seat): RowName {
  if (!grid.form) return place.row + 1;
  const { row, column } = homeOf(grid, place);
  return cellAddress(row, column);
}

/** “dòng 12”, of a form “ô C3”. */
export function rowText(row: RowName, language: Language): string {
  if (typeof row === 'number') return `${language === 'vi' ? 'dòng' : 'row'} ${row}`;
  return `${language === 'vi' ? 'ô' : 'cell'} ${row}`;
}
