import type { Grid } from './grid';

/** Templates are short; a sheet without a marker this far down has none. */
const rowsLookedAt = 500;

/** Whether the sheet holds markers (`{{…}}`) to be filled: then it is a form, not a book. */
export function isTemplate({ values }: Pick<Grid, 'values'>): boolean {
  return values
    .slice(0, rowsLookedAt)
    .some((row) => row.some((value) => typeof value === 'string' && value.includes('{{')));
}
