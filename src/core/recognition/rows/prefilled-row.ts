import type { CellValue } from '../../sheet/grid';
import { isErrorValue } from '../values/error-value';
import { isBlank } from './row-evidence';
import type { RowReader } from './row-kind';

/**
 * A row of a form that waits to be filled in: beside its number only formulas, which give 0 or an error as long as nobody is named. Without a number an
 * error must be among them, for a sum may be 0.
 */
export function isPrefilled(
  { grid, first, last, ordinal, key }: RowReader,
  row: number,
  cells: readonly CellValue[],
): boolean {
  if (key === ordinal || !isBlank(cells[key]!)) return false;
  let hasError = false;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (index === ordinal || isBlank(value)) continue;
    const isNothing = value === 0 || isErrorValue(value);
    hasError ||= isErrorValue(value);
    if (!isNothing || grid.formulaAt(row, index + grid.firstColumn) === null) return false;
  }
  return hasError || (ordinal >= 0 && !isBlank(cells[ordinal]!));
}
