import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { looksBroken } from './broken-header';
import type { Header } from './header';
import { headerKey } from '../wording/header-key';
import { innerGuesses } from '../wording/header-lookup';
import {
  encodingOfRow,
  holdsFigure,
  isHeadingText,
  isKnownHeading,
  readHeading,
} from '../wording/heading-text';
import type { MergeIndex } from './merge-index';
import { headsNumbering } from './numbered-header';
import { areProgramNames, areSpeltBelow } from './program-names';
import { spanHeader } from './span-header';
import { endsTable } from '../wording/row-wordings';
import { isColoned, withoutColon } from './coloned-header';

/** Rows below the region's first in which every row is looked at. */
const denseRows = 300;

/** Rows below the region's first in which a header broken over two of them is looked for. */
const brokenRows = 60;

/** So many known wordings make a header however many others stand beside them: answers to a questionnaire. */
const enoughKnown = 6;

/** Whether the row alone looks like the header of a table: two known wordings at least, and few cells that are none. */
export function looksLikeHeader(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  const cells = grid.values[row - grid.firstRow];
  if (!cells) return false;
  const first = firstColumn - grid.firstColumn;
  const last = Math.min(lastColumn - grid.firstColumn, cells.length - 1);
  // Dates, identity numbers and amounts hardly stand in a header; seeing them first is cheaper than looking words up.
  let figures = 0;
  let day: number | null = null;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    // Days of a month may head columns: 1, 2, 3.
    if (typeof value === 'number' && (day === null ? value <= 31 : value === day + 1)) {
      day = value;
      continue;
    }
    if (typeof value !== 'string') return false;
    if (value !== '' && value.length < 90 && holdsFigure(value) && ++figures > 1) return false;
  }
  const read = isColoned(grid, row, firstColumn, lastColumn)
    ? cells.map((value) => (typeof value === 'string' ? withoutColon(value) : value))
    : cells;
  const spoken = countKnown(read, first, last, null);
  if (spoken.isHeader || !spoken.isForeign) return spoken.isHeader;
  const encoding = encodingOfRow(grid, row, firstColumn, lastColumn);
  return encoding !== null && countKnown(read, first, last, encoding).isHeader;
}

/** Two different known wordings at least: signature lines repeat “(Ký, ghi rõ họ tên)”. */
function countKnown(
  cells: readonly CellValue[],
  first: number,
  last: number,
  encoding: LegacyEncoding | null,
): { isHeader: boolean; isForeign: boolean } {
  const known = new Set<string>();
  let hits = 0;
  let filled = 0;
  let like = 0;
  let isForeign = false;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (typeof value !== 'string' || value === '') continue;
    filled++;
    const text = encoding === null ? value : readHeading(value, encoding);
    if (/[\u0080-\u00ff]/.test(value)) isForeign = true;
    if (isKnownHeading(text)) {
      known.add(headerKey(text));
      hits++;
    } else if (isHeadingText(text) && innerGuesses(text).length > 0) like++;
  }
  return { isHeader: known.size >= 2 && hits + like / 2 >= Math.min(filled * 0.4, enoughKnown), isForeign };
}

/** The first header in the region, or null. */
export function findHeader(grid: Grid, merges: MergeIndex, region: Area): Header | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = region;
  for (let row = firstRow; row <= lastRow; row++) {
    // Far below the top a header is worth looking for only after an empty row or where a first cell heads ordinals.
    if (row > firstRow + denseRows && !startsAnew(grid, row, region)) continue;
    if (isForProgram(grid, row, region) || namesSigners(grid, row, region)) continue;
    const isBroken =
      row < Math.min(lastRow, firstRow + brokenRows) && looksBroken(grid, row, firstColumn, lastColumn);
    if (
      !isBroken &&
      !looksLikeHeader(grid, row, firstColumn, lastColumn) &&
      !headsNumbering(grid, row, region)
    )
      continue;
    // “Năm sinh” and “Giới tính” over Nam and Nữ, all else in the row below: that one begins further left.
    const isUpper =
      row < lastRow &&
      firstFilled(grid, row + 1, region) < firstFilled(grid, row, region) &&
      looksLikeHeader(grid, row + 1, firstColumn, lastColumn);
    return spanHeader(grid, merges, isUpper ? row + 1 : row, region);
  }
  return null;
}

/** Whether the row names the columns for a program, and the one below it heads them for people. */
export function isForProgram(
  grid: Grid,
  row: number,
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
): boolean {
  const [first, last] = [firstColumn - grid.firstColumn, lastColumn - grid.firstColumn];
  const cells = grid.values[row - grid.firstRow]!;
  return (
    row < lastRow &&
    areProgramNames(cells, first, last) &&
    (looksLikeHeader(grid, row + 1, firstColumn, lastColumn) ||
      areSpeltBelow(cells, grid.values[row + 1 - grid.firstRow]!, first, last))
  );
}

/** “NGƯỜI NHẬN TIỀN | NGƯỜI LẬP PHIẾU | CHỦ TỊCH CĐCS”: who signs below a list, though some of the words head columns too. */
function namesSigners(grid: Grid, row: number, { firstColumn, lastColumn }: Area): boolean {
  let signers = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    if (typeof value !== 'string' || !endsTable(value)) return false;
    signers++;
  }
  return signers >= 2;
}

function firstFilled(grid: Grid, row: number, { firstColumn, lastColumn }: Area): number {
  let column = firstColumn;
  while (column <= lastColumn && valueAt(grid, row, column) === '') column++;
  return column;
}

function startsAnew(grid: Grid, row: number, { firstColumn, lastColumn }: Area): boolean {
  const values = grid.values[row - grid.firstRow];
  const above = grid.values[row - 1 - grid.firstRow];
  if (!values) return false;
  const start = firstColumn - grid.firstColumn;
  const end = Math.min(lastColumn - grid.firstColumn, start + 40, values.length - 1);
  let isFirst = true;
  let isAboveEmpty = above !== undefined;
  for (let index = start; index <= end; index++) {
    if (isAboveEmpty && above![index] !== '') isAboveEmpty = false;
    const value = values[index]!;
    if (!isFirst || value === '') continue;
    isFirst = false;
    if (
      typeof value === 'string' &&
      value.length < 8 &&
      /^(s?\.?\s*t\.?\s*t|số tt|no\.?|#)\.?$/i.test(value.trim())
    )
      return true;
  }
  return isAboveEmpty;
}
