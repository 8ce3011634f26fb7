import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import { isCodeRow } from './code-row';
import { hasDaysOver, headsWithDays } from './counted-headings';
import { isForProgram } from './find-header';
import type { Header } from './header';
import { goesOnBelow } from './header-children';
import { headingColumns, mayHead } from './heading-columns';
import { exactGuesses } from '../wording/header-lookup';
import { valueUnder, type MergeIndex } from './merge-index';
import { endsTable, totalKindOf } from '../wording/row-wordings';
import { spanHeader } from './span-header';
import { spansParts } from './spanning-row';
import { headsPairs, isFigure } from './unknown-pairs';

const searchedRows = 60;

/** Codes, a part, a section and a sum may stand between a header and its first record. */
const mostHeadings = 4;

/** Columns that a row heads with wordings we do not know, and what the rows below it look like. */
export interface UnknownHeader {
  /** The columns that hold a heading, ascending. */
  readonly columns: readonly number[];
  /** Those of them in which numbers stand below. */
  readonly numeric: readonly number[];
  /** Rows right below that are filled like records. */
  readonly rows: number;
  /** The row above holds the headings of groups (“Năm nay” over Số lượt and Số tiền). */
  readonly isGrouped: boolean;
}

/**
 * Whether a table of wordings that we do not know begins at the row: short texts, all different, right above rows that hold
 * numbers in the same columns, or that fill nearly all of them. Two columns alone must be a name and a figure in every row:
 * signatures, legends and notes stand in twos as well. `bottom` is the last row of the header. null where none does.
 */
export function headsUnknown(
  grid: Grid,
  row: number,
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
  merges: MergeIndex,
  fewestRows = 2,
  bottom = row,
): UnknownHeader | null {
  const headings = headingColumns(grid, row, bottom, firstColumn, lastColumn);
  if (!headings) return null;
  const { columns, worded, isGrouped } = headings;
  if (columns.length === 2) return headsPairs(grid, row, columns, { firstColumn, lastColumn, lastRow });
  const numbers = new Map<number, number>();
  let rows = 0;
  let dense = 0;
  const top = belowHeadings(grid, row, bottom, columns, { firstColumn, lastColumn, lastRow });
  const until = Math.min(lastRow, top + 5);
  const valueBelow = (below: number, column: number) => valueUnder(grid, merges, below, column, top);
  const used = usedColumns(columns, (column) => {
    for (let below = top; below <= until; below++) if (valueAt(grid, below, column) !== '') return true;
    return false;
  });
  for (let below = top; below <= until; below++) {
    const filled = columns.filter((column) => valueBelow(below, column) !== '');
    const isSparse = filled.length < Math.max(2, used.length / 2);
    // A group's name and its sums may stand above its records.
    if (isSparse && (holdsNumber(grid, below, filled) || isForAll(merges, below, filled))) continue;
    if (isSparse) break;
    rows++;
    // Beneath days and steps few cells may be ticked.
    if (worded.filter((column) => filled.includes(column)).length >= worded.length - 1) dense++;
    for (const column of filled) {
      const value = valueBelow(below, column);
      // Exports write their figures as text.
      if (typeof value === 'number' || (columns.length >= 4 && isFigure(value)))
        numbers.set(column, (numbers.get(column) ?? 0) + 1);
    }
  }
  const numeric = columns.filter((column) => (numbers.get(column) ?? 0) * 2 >= rows && numbers.has(column));
  const isHeader = rows >= fewestRows && (numeric.length > 0 || (rows >= 3 && dense === rows));
  return isHeader ? { columns, numeric, rows, isGrouped } : null;
}

/** “Tiết 3 | 8h35 | RA CHƠI”: two words and more, the last merged over other columns; none is merged down, as headings are. */
function isForAll(merges: MergeIndex, row: number, filled: readonly number[]): boolean {
  const areas = filled.map((column) => merges.at(row, column));
  return (
    filled.length >= 2 &&
    (areas.at(-1)?.lastColumn ?? 0) > filled.at(-1)! + 1 &&
    areas.every((area) => area === null || area.firstRow === area.lastRow)
  );
}

/** The columns that hold anything: meetings and months yet to come are headed before they are filled. */
function usedColumns(columns: readonly number[], isUsed: (column: number) => boolean): readonly number[] {
  const used = columns.filter(isUsed);
  return used.length < fewestUsed ? columns.slice(0, fewestUsed) : used;
}

/** Two columns alone must be pairs. */
const fewestUsed = 3;

/** The first row below the header that is neither its codes or measures nor a heading of rows (“I | Phần chung”) nor their sum. */
function belowHeadings(
  grid: Grid,
  row: number,
  bottom: number,
  columns: readonly number[],
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
): number {
  let below = bottom + 1;
  if (bottom === row && goesOnBelow(grid, row, firstColumn, lastColumn)) below++;
  for (; below <= Math.min(lastRow, bottom + mostHeadings); below++) {
    const cells = grid.values[below - grid.firstRow]!;
    if (isCodeRow(cells, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn)) continue;
    const filled = cells
      .slice(firstColumn - grid.firstColumn, lastColumn - grid.firstColumn + 1)
      .filter((value) => value !== '');
    if (
      filled.every((value) => isMeasure(value)) &&
      (filled.length > 0 ||
        headsOrdinals(grid, row, firstColumn) ||
        (below === bottom + 1 && fillsBelowGap(grid, below + 1, columns)))
    )
      continue;
    const [lead, ...others] = filled;
    if (typeof lead !== 'string' || endsTable(lead)) break;
    const isHeading = others.length === 0 || (others.length === 1 && /^([IVX]+|[A-Z])[.)]?$/.test(lead));
    if (!isHeading && totalKindOf(lead) === null) break;
  }
  return below;
}

/** Whether most of the columns are filled in the row below an empty one, a figure among them: no headings of another table. */
function fillsBelowGap(grid: Grid, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => valueAt(grid, row, column) !== '');
  return columns.length > 3 && filled.length * 2 > columns.length && holdsNumber(grid, row, filled);
}

function holdsNumber(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.length >= 2 && columns.some((column) => typeof valueAt(grid, row, column) === 'number');
}

/** “(đồng)” */
function isMeasure(value: CellValue): boolean {
  return typeof value === 'string' && /^\s*\([^()]*\)\s*$/.test(value);
}

/** Whether the row begins with “STT”: below it an empty row hardly ends the table. */
function headsOrdinals(grid: Grid, row: number, firstColumn: number): boolean {
  const cells = grid.values[row - grid.firstRow]!.slice(firstColumn - grid.firstColumn);
  const lead = cells.find((value) => value !== '');
  return typeof lead === 'string' && exactGuesses(lead).some(({ field }) => field === 'ordinal');
}

/** The first such header in the region, among its first rows. With `fewestRows` 1 a single row of figures is enough. */
export function findUnknownHeader(
  grid: Grid,
  merges: MergeIndex,
  region: Area,
  fewestRows: number,
): Header | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = region;
  const areDaysOver = (at: number) => hasDaysOver(grid, at, at + 1, firstColumn, lastColumn);
  for (let row = firstRow; row < Math.min(lastRow, firstRow + searchedRows); row++) {
    if (isForProgram(grid, row, region) || areDaysOver(row)) continue;
    const bottom = Math.min(lastRow - 1, lastMergedDown(grid, merges, row, region));
    const found = headsUnknown(grid, row, region, merges, fewestRows, bottom);
    // Groups over some of the headings of the row below, which tells them apart by these.
    const isUpper = () =>
      valueAt(grid, row + 1, firstColumn) !== '' &&
      headsUnknown(grid, row + 1, region, merges, fewestRows)?.isGrouped;
    if (!found || (valueAt(grid, row, firstColumn) === '' && isUpper())) continue;
    const isBroken =
      row + 1 < lastRow &&
      (goesOnBelow(grid, row, region.firstColumn, region.lastColumn) ||
        namesMeasures(grid, row + 1, found.columns));
    // Beneath a heading merged over several columns stand its parts.
    const hasParts = found.columns.some((column) => (merges.at(row, column)?.lastColumn ?? column) > column);
    const until = Math.max(bottom, isBroken || (hasParts && row + 1 < lastRow) ? row + 1 : row);
    const isBelowGroups =
      row > firstRow &&
      (found.isGrouped || areDaysOver(row - 1) || mergesParts(grid, merges, row - 1, found.columns));
    let top = isBelowGroups ? row - 1 : row;
    const reader = { grid, merges, region, encoding: null };
    const [first, last] = [found.columns[0]!, found.columns.at(-1)!];
    while (top > firstRow && spansParts(reader, top - 1, top, first, last)) top--;
    return spanHeader(grid, merges, row, { ...region, firstRow: top, lastRow: until });
  }
  return null;
}

/** “| (km2) | Tổng | Nữ | (người/km2)”: what some of the headings above are measured in, and parts of others. */
function namesMeasures(grid: Grid, row: number, [lead, ...columns]: readonly number[]): boolean {
  const values = columns.map((column) => valueAt(grid, row, column)).filter((value) => value !== '');
  return (
    valueAt(grid, row, lead!) === '' && values.every((value) => mayHead(value)) && values.some(isMeasure)
  );
}

/** Side by side, without a gap, so many are headings and no titles. */
const fewestTiles = 3;

/** Whether words merged over several columns each stand side by side from the first heading on: “Q1 | Q2 | Q3 | Q4” over months. */
function tiles(grid: Grid, merges: MergeIndex, row: number, columns: readonly number[]): boolean {
  let count = 0;
  for (let column = columns[0]!; ; count++) {
    const merge = merges.at(row, column);
    if (valueAt(grid, row, column) === '' || !merge) break;
    column = merge.lastColumn + 1;
  }
  return count >= fewestTiles;
}

/** Further rows that the first heading of a row is merged down over. */
const mostMergedDown = 3;

/** The last row of the headings: that down to which the first of them is merged, or of the days beneath some of them. */
function lastMergedDown(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  { firstColumn, lastColumn, lastRow }: Area,
): number {
  let lead = firstColumn;
  while (lead < lastColumn && valueAt(grid, row, lead) === '') lead++;
  if (row < lastRow - 1 && headsWithDays(grid, row + 1, lead, lastColumn)) return row + 1;
  const merge = merges.at(row, lead);
  return merge && merge.firstRow === row && merge.lastRow - row <= mostMergedDown ? merge.lastRow : row;
}

/** Whether all that the row holds is words merged over parts of the headings below it. */
function mergesParts(grid: Grid, merges: MergeIndex, row: number, columns: readonly number[]): boolean {
  let parts = 0;
  for (let column = columns[0]!; column <= columns.at(-1)!; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    const merge = merges.at(row, column);
    // A lone one from the first column on is a title.
    if (
      !mayHead(value) ||
      endsTable(value) ||
      !merge ||
      (column === columns[0] && !tiles(grid, merges, row, columns))
    )
      return false;
    if (/\d/.test(value) && !/^\p{Lu}{1,3}\d$/u.test(value.trim())) return false;
    if (merge.lastColumn === column || merge.lastColumn > columns.at(-1)!) return false;
    parts++;
  }
  return parts > 0;
}
