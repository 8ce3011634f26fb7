import type { Place } from '../rules/rule';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';

/**
 * The number format of a cell once it holds the value, where its fix names none: as it is, unless that would keep a number as text or
 * take away the grouping that its text had (“250.000.000”).
 */
export function mendedFormat(
  grid: Grid,
  place: Place,
  value: CellValue,
  now: { readonly value: CellValue; readonly numberFormat: string },
  isOnForm: boolean,
): string {
  if (typeof value !== 'number') return now.numberFormat;
  const isGrouped = /^\D*\d{1,3}([., \u00a0])\d{3}(\1\d{3})*(?!\d)/.test(String(now.value));
  if (now.numberFormat !== '@' && !(now.numberFormat === 'General' && isGrouped)) return now.numberFormat;
  const beside = numberFormatBeside(grid, place, isOnForm);
  return beside !== 'General' || !isGrouped ? beside : Number.isInteger(value) ? '#,##0' : '#,##0.00';
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
