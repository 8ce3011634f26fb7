import { valueAt, type Area, type Grid } from '../sheet/grid';
import { isKnownHeading } from './heading-text';

/** A sheet laid out the other way: field names down a column. */
export type FormKind = 'form' | 'transposed';

const fewestFields = 3;
const searchedRows = 60;

/**
 * Whether field names stand one below the other, and what beside them: one record (`form`, “Họ và tên: Nguyễn Văn An”) or
 * several across (`transposed`). null where they do not.
 *
 * Neither is read as a table: records of a table are rows, and a form's cells are laid out too freely to be sure of.
 */
export function findForm(grid: Grid, { firstRow, lastRow, firstColumn, lastColumn }: Area): FormKind | null {
  const until = Math.min(lastRow, firstRow + searchedRows);
  for (let column = firstColumn; column <= Math.min(lastColumn, firstColumn + 3); column++) {
    let names = 0;
    let across = 0;
    for (let row = firstRow; row <= until; row++) {
      if (!namesField(valueAt(grid, row, column))) continue;
      names++;
      let filled = 0;
      for (let beside = column + 1; beside <= Math.min(lastColumn, column + 12); beside++) {
        const value = valueAt(grid, row, beside);
        if (value !== '' && !namesField(value)) filled++;
      }
      if (filled > 1) across++;
    }
    if (names >= fewestFields) return across * 2 > names ? 'transposed' : 'form';
  }
  return null;
}

function namesField(value: unknown): boolean {
  return typeof value === 'string' && isKnownHeading(value.replace(/\s*:\s*$/, ''));
}
