import type { Place } from '../rules/rule';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';

/** The number format of a cell once it holds the value, where its fix names none: as it is, unless that would keep a number as text. */
export function mendedFormat(
  grid: Grid,
  place: Place,
  value: CellValue,
  { now, isOnForm }: { readonly now: string; readonly isOnForm: boolean },
): string {
  return typeof value === 'number' && now === '@' ? numberFormatBeside(grid, place, isOnForm) : now;
}

/**
 * A number put into a text cell becomes text again: the format of the nearest number above or below in the column, on a form left or
 * right in the row, else General.
 */
function numberFormatBeside(grid: Grid, { row, column }: Place, isOnForm: boolean): string {
  for (let away = 1; away <= 200; away += 1) {
    for (const step of [-away, away]) {
      const [at, beside] = isOnForm ? [row, column + step] : [row + step, column];
      if (typeof valueAt(grid, at, beside) !== 'number') continue;
      const format = grid.numberFormatAt(at, beside);
      if (format !== '@') return format;
    }
  }
  return 'General';
}
