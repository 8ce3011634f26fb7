import { valueAt, type Area, type CellValue, type Grid } from '../sheet/grid';
import type { Header } from './header';
import { headerKey } from './header-key';
import { holdsFigure, isHeadingText } from './heading-text';
import type { MergeIndex } from './merge-index';
import { endsTable, isNote, totalKindOf } from './row-wordings';
import { spanHeader } from './span-header';

const fewestColumns = 3;
const searchedRows = 60;
const longestHeading = 40;

/** Columns that a row heads with wordings we do not know, and what the rows below it look like. */
export interface UnknownHeader {
  /** The columns that hold a heading, ascending. */
  readonly columns: readonly number[];
  /** Those of them in which numbers stand below. */
  readonly numeric: readonly number[];
  /** Rows right below that are filled like records. */
  readonly rows: number;
}

/**
 * Whether a table of wordings that we do not know begins at the row: short texts, all different, right above rows that hold
 * numbers in the same columns, or that fill nearly all of them. null where none does.
 */
export function headsUnknown(
  grid: Grid,
  row: number,
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
  fewestRows = 2,
): UnknownHeader | null {
  const columns = headingColumns(grid, row, firstColumn, lastColumn);
  if (!columns) return null;
  const numbers = new Map<number, number>();
  let rows = 0;
  let dense = 0;
  for (let below = row + 1; below <= Math.min(lastRow, row + 6); below++) {
    const filled = columns.filter((column) => valueAt(grid, below, column) !== '');
    if (filled.length < Math.max(2, columns.length / 2)) break;
    rows++;
    if (filled.length >= columns.length - 1) dense++;
    for (const column of filled) {
      if (typeof valueAt(grid, below, column) === 'number')
        numbers.set(column, (numbers.get(column) ?? 0) + 1);
    }
  }
  const numeric = columns.filter((column) => (numbers.get(column) ?? 0) * 2 >= rows && numbers.has(column));
  const isHeader = rows >= fewestRows && (numeric.length > 0 || (rows >= 3 && dense === rows));
  return isHeader ? { columns, numeric, rows } : null;
}

/** The first such header in the region, among its first rows. With `fewestRows` 1 a single row of figures is enough. */
export function findUnknownHeader(
  grid: Grid,
  merges: MergeIndex,
  region: Area,
  fewestRows: number,
): Header | null {
  const { firstRow, lastRow } = region;
  for (let row = firstRow; row < Math.min(lastRow, firstRow + searchedRows); row++) {
    if (headsUnknown(grid, row, region, fewestRows))
      return spanHeader(grid, merges, row, { ...region, firstRow: row, lastRow: row });
  }
  return null;
}

function headingColumns(grid: Grid, row: number, firstColumn: number, lastColumn: number): number[] | null {
  const columns: number[] = [];
  const keys = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    if (!mayHead(value)) return null;
    columns.push(column);
    keys.add(headerKey(value));
  }
  if (columns.length < fewestColumns || keys.size < columns.length - 1) return null;
  if (columns[columns.length - 1]! - columns[0]! > columns.length * 2) return null;
  const lead = String(valueAt(grid, row, columns[0]!));
  return endsTable(lead) || isNote(lead) || totalKindOf(lead) !== null ? null : columns;
}

function mayHead(value: CellValue): value is string {
  return isHeadingText(value) && value.length <= longestHeading && !holdsFigure(value);
}
