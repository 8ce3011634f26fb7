import type { Grid, GridName } from './grid';

/** Templates are short; a sheet without a marker this far down has none. */
const rowsLookedAt = 500;

/** Whether the sheet holds markers (`{{…}}` in cells, or names that are markers) to be filled: then it is a form, not a book. */
export function isTemplate({ values, names = [] }: Pick<Grid, 'values' | 'names'>): boolean {
  return (
    names.some((name) => markerOfName(name) !== null) ||
    values
      .slice(0, rowsLookedAt)
      .some((row) => row.some((value) => typeof value === 'string' && value.includes('{{')))
  );
}

/**
 * What a name says belongs in its cells, as a marker without its braces; null for a name that is no marker.
 *
 * The comment says it where it holds `{{…}}`; else the name itself where it begins with `ss.`, `_` standing for a space and a number
 * at the end for nothing (`ss.sum_grants.amount_2`).
 */
export function markerOfName({ name, comment }: Pick<GridName, 'name' | 'comment'>): string | null {
  const told = /\{\{([\s\S]*?)\}\}/.exec(comment);
  if (told) return told[1]!;
  const words = /^ss\.(.+?)(?:_\d+)?$/iu.exec(name);
  return words ? words[1]!.replaceAll('_', ' ') : null;
}
