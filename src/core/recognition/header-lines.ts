import { valueAt, type Grid } from '../sheet/grid';
import type { LegacyEncoding } from '../vietnamese/legacy-encodings';
import { textOf } from './header-key';
import type { HeaderReader } from './header-reader';
import { isGenderHeading, readHeading } from './heading-text';

/** Per column what heads it from top to bottom, without repeats; a heading that reaches over columns stands in each of them. */
export function headerLines(
  { grid, merges }: HeaderReader,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
  encoding: LegacyEncoding | null,
): string[][] {
  const lines: string[][] = [];
  for (let column = firstColumn; column <= lastColumn; column++) lines.push([]);
  for (const [index, row] of rows.entries()) {
    let parent = '';
    for (let column = firstColumn; column <= lastColumn; column++) {
      const merge = merges.at(row, column);
      let text = readHeading(
        textOf(merge ? valueAt(grid, merge.firstRow, merge.firstColumn) : valueAt(grid, row, column)),
        encoding,
      );
      // A heading that only looks merged reaches over the empty cells beside it, where something stands below it and them.
      const below = rows[index + 1];
      const hasChild = below !== undefined && valueAt(grid, below, column) !== '';
      if (text !== '') parent = !merge && hasChild ? text : '';
      else if (merge || !hasChild || leavesGenders(grid, below, column)) parent = '';
      else text = parent;
      const list = lines[column - firstColumn]!;
      if (text !== '' && list[list.length - 1] !== text) list.push(text);
    }
  }
  return lines;
}

/** “Năm sinh” over Nam and Nữ ends with Nữ, whatever stands beside it. */
function leavesGenders(grid: Grid, row: number, column: number): boolean {
  return (
    isGenderHeading(textOf(valueAt(grid, row, column - 1))) &&
    !isGenderHeading(textOf(valueAt(grid, row, column)))
  );
}
