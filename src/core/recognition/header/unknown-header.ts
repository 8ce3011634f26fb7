import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import { isCodeRow } from './code-row';
import { isForProgram } from './find-header';
import type { Header } from './header';
import { goesOnBelow } from './header-children';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { beginsLow } from './header-reader';
import { holdsFigure, isHeadingText } from '../wording/heading-text';
import type { MergeIndex } from './merge-index';
import { endsTable, isNote, looksLikeUnit, totalKindOf } from '../wording/row-wordings';
import { saysNone } from '../wording/says-none';
import { spanHeader } from './span-header';

const searchedRows = 60;
const longestHeading = 40;

/** Above further rows of headings: it may reach over several columns. */
const longestGroup = 90;
const longestLabel = 60;

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
  fewestRows = 2,
  bottom = row,
): UnknownHeader | null {
  const headings = headingColumns(grid, row, bottom, firstColumn, lastColumn);
  if (!headings) return null;
  const { columns, isGrouped } = headings;
  if (columns.length === 2) return headsPairs(grid, row, columns, { firstColumn, lastColumn, lastRow });
  const numbers = new Map<number, number>();
  let rows = 0;
  let dense = 0;
  const top = belowHeadings(grid, row, bottom, { firstColumn, lastColumn, lastRow });
  for (let below = top; below <= Math.min(lastRow, top + 5); below++) {
    const filled = columns.filter((column) => valueAt(grid, below, column) !== '');
    const isSparse = filled.length < Math.max(2, columns.length / 2);
    // A group's name and its sums may stand above its records.
    if (isSparse && holdsNumber(grid, below, filled)) continue;
    if (isSparse) break;
    rows++;
    if (filled.length >= columns.length - 1) dense++;
    for (const column of filled) {
      const value = valueAt(grid, below, column);
      // Exports write their figures as text.
      if (typeof value === 'number' || (columns.length >= 4 && isFigure(value)))
        numbers.set(column, (numbers.get(column) ?? 0) + 1);
    }
  }
  const numeric = columns.filter((column) => (numbers.get(column) ?? 0) * 2 >= rows && numbers.has(column));
  const isHeader = rows >= fewestRows && (numeric.length > 0 || (rows >= 3 && dense === rows));
  return isHeader ? { columns, numeric, rows, isGrouped } : null;
}

/** The first row below the header that is neither its codes or measures nor a heading of rows (“I | Phần chung”) nor their sum. */
function belowHeadings(
  grid: Grid,
  row: number,
  bottom: number,
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
      (filled.length > 0 || headsOrdinals(grid, row, firstColumn))
    )
      continue;
    const [lead, ...others] = filled;
    if (typeof lead !== 'string' || endsTable(lead)) break;
    const isHeading = others.length === 0 || (others.length === 1 && /^([IVX]+|[A-Z])[.)]?$/.test(lead));
    if (!isHeading && totalKindOf(lead) === null) break;
  }
  return below;
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

/**
 * Two headings above two rows and more that hold a figure beneath the second and nothing but a name or a value beneath the first. Among
 * twice as many figures a word (“Hết”) may stand for one.
 */
function headsPairs(
  grid: Grid,
  row: number,
  columns: readonly number[],
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
): UnknownHeader | null {
  const [left, right] = columns as [number, number];
  const heads = columns.map((column) => String(valueAt(grid, row, column)).trim());
  // “Chuyển khoản | chưa chi” above figures is one of them: headings begin alike, and name neither a unit nor that there is nothing.
  const areAlike = beginsLow(heads[0]!) === beginsLow(heads[1]!);
  if (!areAlike || heads.some((head) => saysNone(head) || looksLikeUnit(head) || endsTable(head)))
    return null;
  let rows = 0;
  let words = 0;
  if (headsCatalogue(grid, row, columns, { firstColumn, lastColumn, lastRow }))
    return { columns, numeric: [], rows: fewestOfCatalogue, isGrouped: false };
  for (let below = row + 1; below <= Math.min(lastRow, row + 6); below++) {
    const label = valueAt(grid, below, left);
    const value = valueAt(grid, below, right);
    if (label === '' || value === '') break;
    if (!isFigure(value)) {
      if (rows === 0 || !mayHead(value)) break;
      words++;
      continue;
    }
    if (typeof label === 'string' && !isLabel(label)) break;
    let isAlone = true;
    for (let column = firstColumn; column <= lastColumn && isAlone; column++)
      isAlone = column === left || column === right || valueAt(grid, below, column) === '';
    if (!isAlone) break;
    if (typeof label !== 'string' || totalKindOf(label) === null) rows++;
  }
  return rows >= 2 && words * 2 <= rows ? { columns, numeric: [right], rows, isGrouped: false } : null;
}

/** So many codes with their meanings are a catalogue. */
const fewestOfCatalogue = 4;

/**
 * “Mã khoa | Tên khoa”, “Ký hiệu | Ý nghĩa” above words alone: a code, all different and each one word, and what it stands for.
 */
function headsCatalogue(
  grid: Grid,
  row: number,
  [left, right]: readonly number[],
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
): boolean {
  const [code, meaning] = [left!, right!].map((column) => headerKey(textOf(valueAt(grid, row, column))));
  if (
    !/^(ma|ky hieu|viet tat|id)\b/.test(code!) ||
    !/^(ten|y nghia|noi dung|dien giai|mo ta)\b/.test(meaning!)
  )
    return false;
  const codes = new Set<string>();
  for (let below = row + 1; below <= Math.min(lastRow, row + fewestOfCatalogue); below++) {
    const cells = grid.values[below - grid.firstRow]!.slice(
      firstColumn - grid.firstColumn,
      lastColumn - grid.firstColumn + 1,
    );
    const [own, name, ...others] = cells.filter((value) => value !== '');
    if (own === undefined || !isText(name) || others.length > 0 || /\s/.test(textOf(own).trim()))
      return false;
    codes.add(textOf(own));
  }
  return codes.size === fewestOfCatalogue;
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

/** Telephone numbers beneath two names of signers are none. */
function isLabel(text: string): boolean {
  return text.length <= longestLabel && !isFigure(text) && !endsTable(text) && !isNote(text);
}

/** A number, also one written as text, an amount with its unit, a percentage or a date. */
function isFigure(value: CellValue): boolean {
  return (
    typeof value === 'number' || /^[-(]?\s*\d[\d.,\s/%-]*(đ|đồng|vnđ)?\s*\)?$/i.test(String(value).trim())
  );
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
    if (isForProgram(grid, row, region)) continue;
    const bottom = Math.min(lastRow - 1, lastMergedDown(grid, merges, row, region));
    const found = headsUnknown(grid, row, region, fewestRows, bottom);
    if (!found) continue;
    const isBroken = row + 1 < lastRow && goesOnBelow(grid, row, region.firstColumn, region.lastColumn);
    // Beneath a heading merged over several columns stand its parts.
    const hasParts = found.columns.some((column) => (merges.at(row, column)?.lastColumn ?? column) > column);
    const until = Math.max(bottom, isBroken || (hasParts && row + 1 < lastRow) ? row + 1 : row);
    const isBelowGroups =
      row > firstRow && (found.isGrouped || mergesParts(grid, merges, row - 1, found.columns));
    const top = isBelowGroups ? row - 1 : row;
    return spanHeader(grid, merges, row, { ...region, firstRow: top, lastRow: until });
  }
  return null;
}

/** Further rows that the first heading of a row is merged down over. */
const mostMergedDown = 3;

/** The last row of the headings: that down to which the first of them is merged. */
function lastMergedDown(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  { firstColumn, lastColumn }: Area,
): number {
  let lead = firstColumn;
  while (lead < lastColumn && valueAt(grid, row, lead) === '') lead++;
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
    if (!mayHead(value) || /\d/.test(value) || endsTable(value) || !merge || column === columns[0])
      return false;
    if (merge.lastColumn === column || merge.lastColumn > columns.at(-1)!) return false;
    parts++;
  }
  return parts > 0;
}

/** The columns that hold headings, all different or repeated under groups; null where the row is none of headings. */
function headingColumns(
  grid: Grid,
  row: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): { columns: number[]; isGrouped: boolean } | null {
  const columns: number[] = [];
  const keys = new Set<string>();
  // Above codes as well nothing stands but headings.
  const below = grid.values[row + 1 - grid.firstRow] ?? [];
  const hasCodes = isCodeRow(below, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn);
  const longest = bottom > row || hasCodes ? longestGroup : longestHeading;
  let counted: number | null = null;
  let counts = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    // Steps, days and years may head columns: 1, 2, 3 or 2023, 2024, 2025 behind a word.
    const isCount =
      typeof value === 'number' && columns.length > 0 && (counted === null || value === counted + 1);
    if (isCount) {
      counted = value;
      counts++;
    } else if (!mayHead(value, longest)) return null;
    columns.push(column);
    keys.add(headerKey(textOf(value)));
  }
  if (columns.length < 2 || (counts > 0 && !areCounts(grid, row, counts, counted!, columns))) return null;
  if (columns[columns.length - 1]! - columns[0]! > headedBy(grid, row, bottom, columns) * 2) return null;
  const lead = String(valueAt(grid, row, columns[0]!));
  if (endsTable(lead) || isNote(lead) || totalKindOf(lead) !== null) return null;
  if (keys.size >= Math.max(2, columns.length - 1)) return { columns, isGrouped: false };
  return keys.size >= 3 && tellGroupsApart(grid, row, columns) ? { columns, isGrouped: true } : null;
}

/** Three numbers at least, steps or days from 1 on or years, and no codes of columns. */
function areCounts(
  grid: Grid,
  row: number,
  counts: number,
  latest: number,
  columns: readonly number[],
): boolean {
  const isCounted = latest - counts === 0 || (latest - counts >= 1990 && latest <= 2100);
  const cells = grid.values[row - grid.firstRow]!;
  const [first, last] = [columns[0]! - grid.firstColumn, columns.at(-1)! - grid.firstColumn];
  return counts >= 3 && isCounted && !isCodeRow(cells, first, last);
}

/** How many columns the rows of the header head together: headings merged down leave wide gaps beside groups. */
function headedBy(grid: Grid, row: number, bottom: number, columns: readonly number[]): number {
  if (bottom === row) return columns.length;
  let headed = 0;
  for (let column = columns[0]!; column <= columns.at(-1)!; column++) {
    let isHeaded = false;
    for (let at = row; at <= bottom && !isHeaded; at++) isHeaded = valueAt(grid, at, column) !== '';
    if (isHeaded) headed++;
  }
  return headed;
}

/** Whether repeated headings stand under different ones in the row above, which holds nothing but these. */
function tellGroupsApart(grid: Grid, row: number, columns: readonly number[]): boolean {
  const keys = new Set<string>();
  let parent = '';
  let groups = 0;
  for (let column = columns[0]!; column <= columns.at(-1)!; column++) {
    const above = valueAt(grid, row - 1, column);
    const own = valueAt(grid, row, column);
    if (above !== '') {
      if (!mayHead(above) || own === '') return false;
      parent = headerKey(above);
      groups++;
    }
    if (own !== '') keys.add(`${parent}/${headerKey(textOf(own))}`);
  }
  return groups >= 2 && keys.size === columns.length;
}

function mayHead(value: CellValue, longest = longestHeading): value is string {
  return isHeadingText(value) && value.length <= longest && !holdsFigure(value);
}
