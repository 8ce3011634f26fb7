import { lastColumnOf, valueAt, type Area, type Grid } from '../../sheet/grid';
import { fieldCatalogue } from '../../registers/field-catalogue';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { isCodeRow } from './code-row';
import type { Header } from './header';
import { firstOfChildren, isChildRow, lastOfChildren } from './header-children';
import { headerLines } from './header-lines';
import { isParentRow } from './header-parents';
import { filledSpan, type HeaderReader } from './header-reader';
import { withLabelColumns } from './label-column';
import { countsBelow } from './numbered-header';
import { encodingOfRow } from '../wording/heading-text';
import type { MergeIndex } from './merge-index';
import { isInBrackets, isTranslated } from './translated-row';
import type { SaidHeader } from '../corrections/row-sayings';

const mostRows = 6;

/** Empty columns that a header reaches across. */
const widestGap = 3;

/** The whole header around one row of it: the headings over it, those beneath it, the code row, and the lines of each column. */
export function spanHeader(grid: Grid, merges: MergeIndex, anchor: number, region: Area): Header {
  const encodingOf = (row: number) => encodingOfRow(grid, row, region.firstColumn, region.lastColumn);
  const encoding = encodingOf(anchor) ?? (anchor < region.lastRow ? encodingOf(anchor + 1) : null);
  const reader: HeaderReader = { grid, merges, region, encoding };
  let [firstColumn, lastColumn] = filledSpan(reader, anchor);
  let top = anchor;
  if (top > region.firstRow && isInBrackets(reader, top, firstColumn, lastColumn)) top--;
  while (
    top > region.firstRow &&
    anchor - top < mostRows - 1 &&
    isParentRow(reader, top - 1, top, firstColumn, lastColumn)
  ) {
    top--;
    const [first, last] = filledSpan(reader, top);
    firstColumn = Math.min(firstColumn, first);
    lastColumn = Math.max(lastColumn, last);
  }
  let bottom = anchor;
  while (bottom < region.lastRow && bottom - top < mostRows - 1) {
    const last = lastOfChildren(reader, bottom + 1, lastColumn);
    const goesOn =
      isChildRow(reader, bottom + 1, top, bottom, firstColumn, last) ||
      (bottom === anchor && isTranslated(reader, bottom + 1, firstColumn, lastColumn));
    if (!goesOn) break;
    bottom++;
    lastColumn = last;
    firstColumn = firstOfChildren(reader, bottom, firstColumn);
  }
  return headerOfRows(reader, top, bottom, firstColumn, lastColumn);
}

/** The header that stands in these rows, because a person said so. */
export function headerAsSaid(
  grid: Grid,
  merges: MergeIndex,
  { firstRow, lastRow, columns }: SaidHeader,
  region: Area,
): Header | null {
  const within = columns
    ? { ...region, firstColumn: columns[0], lastColumn: Math.min(columns[1], lastColumnOf(grid)) }
    : region;
  let encoding: LegacyEncoding | null = null;
  for (let row = firstRow; row <= lastRow; row++)
    encoding ??= encodingOfRow(grid, row, within.firstColumn, within.lastColumn);
  const reader: HeaderReader = { grid, merges, region: within, encoding };
  const isHeaded = (column: number) => {
    for (let row = firstRow; row <= lastRow; row++)
      if (valueAt(grid, row, column) !== '' || merges.at(row, column)) return true;
    return false;
  };
  let first = within.firstColumn;
  while (first <= within.lastColumn && !isHeaded(first)) first++;
  if (first > within.lastColumn) return null;
  let last = first;
  // A word far to the right is no part of it.
  for (let column = first; column <= Math.min(within.lastColumn, last + widestGap); column++)
    if (isHeaded(column)) last = column;
  return headerOfRows(reader, firstRow, lastRow, first, last);
}

function headerOfRows(
  reader: HeaderReader,
  top: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): Header {
  const { grid } = reader;
  let { encoding } = reader;
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) rows.push(row);
  const codeRow = codesBelow(reader, bottom, firstColumn, lastColumn);
  for (const row of rows) encoding ??= encodingOfRow(grid, row, firstColumn, lastColumn);
  const first = withLabelColumns(reader, rows, codeRow, firstColumn, lastColumn);
  const lines = headerLines(reader, rows, first, lastColumn, encoding);
  const header = { rows, codeRow, firstColumn: first, lastColumn, lines, encoding };
  const left = first - 1;
  const isNumbered =
    left >= reader.region.firstColumn &&
    rows.every((row) => valueAt(grid, row, left) === '') &&
    countsBelow(grid, codeRow ?? bottom, left - grid.firstColumn);
  return isNumbered
    ? { ...header, firstColumn: left, lines: [[fieldCatalogue.ordinal.title.vi], ...lines] }
    : header;
}

/** The row of codes right below the header, or below a program's own numbers of some columns; null where there is none. */
function codesBelow(
  { grid, region }: HeaderReader,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): number | null {
  const [first, last] = [firstColumn - grid.firstColumn, lastColumn - grid.firstColumn];
  const isCodes = (row: number) =>
    row <= region.lastRow && isCodeRow(grid.values[row - grid.firstRow]!, first, last);
  if (isCodes(bottom + 1)) return bottom + 1;
  if (!isCodes(bottom + 2)) return null;
  const between = grid.values[bottom + 1 - grid.firstRow]!;
  const areNumbers = between.every((value, at) => at < first || at > last || /^\d*$/.test(String(value)));
  return areNumbers && between[first] === '' ? bottom + 2 : null;
}
