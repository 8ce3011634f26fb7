import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { isCodeRow } from './code-row';
import { areCounts, hasDaysOver } from './counted-headings';
import { headerKey, textOf } from '../wording/header-key';
import { holdsFigure, isHeadingText } from '../wording/heading-text';
import { beginsWithFamily, endsTable, isNote, totalKindOf } from '../wording/row-wordings';

const longestHeading = 40;

/** Above further rows of headings: it may reach over several columns. */
const longestGroup = 90;

/** Among so many headings one may be as long: it says the same in two languages, or what is to be filled in. */
const headingsToLong = 4;

/** Columns headed by a row; those of them whose heading is a word, not a day or a step; whether headings are repeated under groups. */
export interface HeadingColumns {
  readonly columns: readonly number[];
  readonly worded: readonly number[];
  readonly isGrouped: boolean;
}

/** The columns that hold headings, all different or repeated under groups; null where the row is none of headings. */
export function headingColumns(
  grid: Grid,
  row: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): HeadingColumns | null {
  const columns: number[] = [];
  const headings: string[] = [];
  // Above codes as well nothing stands but headings.
  const below = grid.values[row + 1 - grid.firstRow] ?? [];
  const hasCodes = isCodeRow(below, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn);
  const longest = bottom > row || hasCodes ? longestGroup : longestHeading;
  const counted: number[] = [];
  let long = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (textOf(value) === '') continue;
    // Steps, days and years may head columns: 1, 2, 3 or 2023, 2024, 2025 behind a word, years also beside a column without one.
    const isLed = columns.length > 0 || (column > firstColumn && Number(value) >= 1990);
    if (isLed && (typeof value === 'number' || /^\s*\d{1,4}\s*$/.test(value as string))) counted.push(column);
    else if (!mayHead(value, longest)) {
      if (!mayHead(value, longestGroup)) return null;
      long++;
    }
    columns.push(column);
    headings.push(headerKey(textOf(value)));
  }
  // The first of several people is no heading of the others.
  if (
    columns.some((column) =>
      [row, bottom + 1].every((at) => beginsWithFamily(textOf(valueAt(grid, at, column)))),
    )
  )
    return null;
  const keys = new Set(headings);
  if (columns.length < 2 || (counted.length > 0 && !areCounts(grid, row, counted, columns))) return null;
  const worded = columns.filter((column) => !counted.includes(column));
  if (long * headingsToLong > columns.length) return null;
  if (columns[columns.length - 1]! - columns[0]! > headedBy(grid, row, bottom, columns) * 2) return null;
  const lead = String(valueAt(grid, row, columns[0]!));
  if (endsTable(lead) || isNote(lead) || totalKindOf(lead) !== null) return null;
  if (
    keys.size >= Math.max(2, columns.length - 1) ||
    sequenceOf(headings) !== null ||
    beginsTwice(headings, keys.size)
  )
    return { columns, worded, isGrouped: false };
  const areApart =
    tellGroupsApart(grid, row, columns) || hasDaysOver(grid, row - 1, row, columns[0]!, columns.at(-1)!);
  return keys.size >= 3 && areApart ? { columns, worded, isGrouped: true } : null;
}

/**
 * How many headings stand again and again in the same order, side by side (“Tên tỉnh | Tỷ lệ | Tên tỉnh | Tỷ lệ”); null where they do not.
 */
export function sequenceOf(headings: readonly string[]): number | null {
  const length = headings.indexOf(headings[0]!, 1);
  if (length < 2 || headings.length % length !== 0) return null;
  const isSequence = headings.every(
    (heading, index) => heading !== '' && heading === headings[index % length],
  );
  return isSequence ? length : null;
}

/** “Thứ | Buổi | Tiết | 6A | 6B | Thứ | Buổi | Tiết | 8A | 8B”: the table goes on beside, with its first headings again. */
function beginsTwice(headings: readonly string[], distinct: number): boolean {
  const again = headings.indexOf(headings[0]!, 1);
  if (again < 0) return false;
  let common = 0;
  while (headings[again + common] === headings[common]) common++;
  return common >= 2 && common < again && distinct === headings.length - common;
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

/** Whether the cell is short text without a figure; what a bracket behind words says of them may be one: “Số buổi đã đi (01/06 - 14/08)”. */
export function mayHead(value: CellValue, longest = longestHeading): value is string {
  if (!isHeadingText(value) || value.trim().length > longest) return false;
  return !holdsFigure(value) || !holdsFigure(value.replace(/(?<=[\p{L}\d]{2}\s*)\([^()]*\)\s*$/u, ''));
}
