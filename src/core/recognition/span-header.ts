import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldKind } from '../registers/register';
import { lastColumnOf, valueAt, type Area, type CellValue, type Grid } from '../sheet/grid';
import type { LegacyEncoding } from '../vietnamese/legacy-encodings';
import { isCodeRow } from './code-row';
import type { Header } from './header';
import { headerKey, textOf } from './header-key';
import { exactGuesses } from './header-lookup';
import {
  encodingOfRow,
  holdsFigure,
  isGenderHeading,
  isHeadingText,
  isKnownHeading,
  readHeading,
} from './heading-text';
import type { MergeIndex } from './merge-index';
import type { SaidHeader } from './row-sayings';

const mostRows = 6;

/** Empty columns that a header reaches across. */
const widestGap = 3;

/** The whole header around one row of it: the headings over it, those beneath it, the code row, and the lines of each column. */
export function spanHeader(grid: Grid, merges: MergeIndex, anchor: number, region: Area): Header {
  const encoding = encodingOfRow(grid, anchor, region.firstColumn, region.lastColumn);
  const reader: HeaderReader = { grid, merges, region, encoding };
  let [firstColumn, lastColumn] = filledSpan(reader, anchor);
  let top = anchor;
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
    if (!isChildRow(reader, bottom + 1, top, bottom, firstColumn, last)) break;
    bottom++;
    lastColumn = last;
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
  const { grid, region } = reader;
  let { encoding } = reader;
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) rows.push(row);
  const below = grid.values[bottom + 1 - grid.firstRow];
  const hasCodes =
    bottom < region.lastRow &&
    below !== undefined &&
    isCodeRow(below, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn);
  for (const row of rows) encoding ??= encodingOfRow(grid, row, firstColumn, lastColumn);
  return {
    rows,
    codeRow: hasCodes ? bottom + 1 : null,
    firstColumn,
    lastColumn,
    lines: headerLines(reader, rows, firstColumn, lastColumn, encoding),
    encoding,
  };
}

interface HeaderReader {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly region: Area;
  readonly encoding: LegacyEncoding | null;
}

/** First and last column of the region that the row fills, merged areas counted whole; -1 for an empty row. */
function filledSpan({ grid, merges, region }: HeaderReader, row: number): [first: number, last: number] {
  let first = -1;
  let last = -1;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (valueAt(grid, row, column) === '') continue;
    if (first < 0) first = column;
    last = Math.min(merges.at(row, column)?.lastColumn ?? column, region.lastColumn);
  }
  return [first, last];
}

/** The last heading above may only look merged: its children then reach beyond it, headed by nothing else. */
function lastOfChildren({ grid, region }: HeaderReader, row: number, lastColumn: number): number {
  let last = lastColumn;
  while (
    last < region.lastColumn &&
    isHeadingText(valueAt(grid, row, last + 1)) &&
    !holdsFigure(String(valueAt(grid, row, last + 1)))
  )
    last++;
  return last;
}

/** Whether the row holds headings over those of the row below it. */
function isParentRow(
  reader: HeaderReader,
  row: number,
  below: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const { grid, merges } = reader;
  const [first, last] = filledSpan(reader, row);
  if (first < 0) return false;
  const isWider = first < firstColumn - 1 || last > lastColumn + 1;
  let reachesDown = false;
  let filled = 0;
  let speaks = 0;
  let reaching = 0;
  for (let column = first; column <= last; column++) {
    const written = valueAt(grid, row, column);
    if (written === '') continue;
    const value = typeof written === 'string' ? readHeading(written, reader.encoding) : written;
    if (!isHeadingText(value) || isSubTitle(value)) return false;
    filled++;
    if (column > firstColumn && reachesOver(reader, row, below, column, lastColumn)) reaching++;
    const merge = merges.at(row, column);
    const isPart = merge !== null && merge.lastColumn - merge.firstColumn < lastColumn - firstColumn - 1;
    if (merge && merge.lastRow >= below) {
      speaks++;
      reachesDown = true;
      continue;
    }
    if (merge && merge.lastColumn > merge.firstColumn && isPart && column > firstColumn) speaks++;
    else if (isKnownHeading(value) || isBrokenHeading(value, valueAt(grid, below, column))) speaks++;
    else if (column > firstColumn && looksOver(reader, row, below, column, lastColumn)) speaks++;
  }
  return (
    filled > 0 &&
    (!isWider || reachesDown) &&
    (speaks >= filled * 0.5 || (filled > 1 && reaching === filled)) &&
    (filled > 1 || first > firstColumn || (merges.at(row, first)?.lastRow ?? row) >= below)
  );
}

/** A heading that only looks merged: an empty cell beside it, headings beneath it and that cell. */
function reachesOver(
  { grid, merges }: HeaderReader,
  row: number,
  below: number,
  column: number,
  lastColumn: number,
): boolean {
  return (
    column < lastColumn &&
    merges.at(row, column) === null &&
    valueAt(grid, row, column + 1) === '' &&
    isHeadingText(valueAt(grid, below, column)) &&
    isHeadingText(valueAt(grid, below, column + 1))
  );
}

/** Such a heading, told by its words or those beneath it: alone in its row it could be a title as well. */
function looksOver(
  reader: HeaderReader,
  row: number,
  below: number,
  column: number,
  lastColumn: number,
): boolean {
  if (!reachesOver(reader, row, below, column, lastColumn)) return false;
  const { grid, encoding } = reader;
  const read = (at: number, place: number) => readHeading(textOf(valueAt(grid, at, place)), encoding);
  const text = read(row, column);
  const child = read(below, column);
  const next = read(below, column + 1);
  return (
    isGenderHeading(child) ||
    (text.length <= 30 &&
      ((exactGuesses(child).length === 0 && exactGuesses(next).length === 0) ||
        /^(trong do|noi dung|thong tin|ket qua|thuc hien|chi tiet|bao gom|gom|chia ra|phan|nguon|so lieu)\b/.test(
          headerKey(text),
        )))
  );
}

/** “Họ và” above “tên”: one heading over two rows. */
function isBrokenHeading(upper: string, lower: CellValue): boolean {
  return typeof lower === 'string' && lower !== '' && exactGuesses(`${upper} ${lower}`).length > 0;
}

/** “Đơn vị tính: đồng”, “(Kèm theo Quyết định …)”, “Tháng 6 năm 2024”, the state's name: lines above a header that are no part of it. */
function isSubTitle(value: string): boolean {
  if (isKnownHeading(value)) return false;
  const key = headerKey(value);
  if (/^\s*\(.*\)\s*$/.test(value) && key.length > 12) return true;
  return /^(cong hoa xa hoi|doc lap tu do|mau so|bieu so|phu luc|don vi tinh|dvt|kem theo|thang \d|ngay \d|tinh den|so lieu tinh|(don vi|dot|ky|quy)\b.*\b(dong|nam (19|20)\d\d)|nam (19|20)\d\d)\b/.test(
    key,
  );
}

/** Whether the row holds headings beneath those of the rows above it. */
function isChildRow(
  { grid, merges }: HeaderReader,
  row: number,
  top: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const cells = grid.values[row - grid.firstRow];
  if (!cells || isCodeRow(cells, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn)) return false;
  let filled = 0;
  let known = 0;
  let beneath = 0;
  let joined = 0;
  let underFigures = 0;
  let spans = false;
  let mergedInto = false;
  let mergedThrough = false;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const merge = merges.at(row, column);
    if (merge && merge.firstRow <= bottom && merge.lastRow >= row && merge.firstRow >= top) {
      mergedInto = true;
      if (merge.lastRow > row) mergedThrough = true;
    }
    const over = merges.at(bottom, column);
    if (over && over.lastColumn > over.firstColumn) spans = true;
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    if (!isHeadingText(value)) return false;
    filled++;
    const above = valueAt(grid, bottom, column);
    if (isKnownHeading(value)) known++;
    if (typeof above === 'string' && above !== '' && isBrokenHeading(above, value)) joined++;
    if (headsFigures(above) && !holdsFigure(value)) underFigures++;
    // A cell beneath a single heading over its own column only is no child of it.
    if (above === '' || valueAt(grid, bottom, column + 1) === '') beneath++;
  }
  // Headings merged down into a row that holds nothing else: it is theirs.
  if (filled === 0) return mergedInto;
  if (mergedThrough) return true;
  // Nothing stands beneath the first heading, unless that one reaches over columns itself (“Họ và tên” over Họ đệm and Tên).
  const overFirst = merges.at(bottom, firstColumn);
  const isBelow =
    valueAt(grid, row, firstColumn) === '' ||
    (overFirst !== null && overFirst.lastColumn > overFirst.firstColumn) ||
    (overFirst === null && valueAt(grid, bottom, firstColumn + 1) === '');
  if (mergedInto && isBelow && (filled > 1 || known > 0)) return true;
  if (joined >= 2 && joined >= filled * 0.6) return true;
  // Only looking merged: all cells stand beneath a heading that leaves the cells beside it empty.
  return isBelow && filled >= 2 && beneath === filled && (known >= filled / 2 || spans || underFigures > 0);
}

/** “Số tiền”, “Số lượng”: words right beneath it are headings, for its cells hold figures. */
function headsFigures(heading: CellValue): boolean {
  if (!isHeadingText(heading)) return false;
  const guesses = exactGuesses(heading);
  return guesses.length > 0 && guesses.every(({ field }) => figureKinds.has(fieldCatalogue[field].kind));
}

const figureKinds: ReadonlySet<FieldKind> = new Set(['money', 'count', 'score', 'percent']);

function headerLines(
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
