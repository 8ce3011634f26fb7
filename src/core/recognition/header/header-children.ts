import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldKind } from '../../registers/register';
import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import { looksBroken } from './broken-header';
import { isCodeRow } from './code-row';
import { headsWithDays } from './counted-headings';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { fillsSpans } from './fills-spans';
import { beginsLow, continuationAt, textDown, type HeaderReader } from './header-reader';
import { holdsFigure, isHeadingText, isKnownHeading, readHeading } from '../wording/heading-text';

/** The last heading above may only look merged: its children then reach beyond it, headed by nothing else. */
export function lastOfChildren({ grid, region }: HeaderReader, row: number, lastColumn: number): number {
  let last = lastColumn;
  while (
    last < region.lastColumn &&
    isHeadingText(valueAt(grid, row, last + 1)) &&
    !holdsFigure(String(valueAt(grid, row, last + 1)))
  )
    last++;
  return last;
}

/** “STT” may stand in the lower row alone, left of all that the upper one heads. */
export function firstOfChildren({ grid, region }: HeaderReader, row: number, firstColumn: number): number {
  let first = firstColumn;
  const heads = (value: CellValue) => isHeadingText(value) && !holdsFigure(value);
  while (first > region.firstColumn && heads(valueAt(grid, row, first - 1))) first--;
  return first;
}

/** Whether the row holds headings beneath those of the rows above it. */
export function isChildRow(
  reader: HeaderReader,
  row: number,
  top: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const { grid, merges } = reader;
  const cells = grid.values[row - grid.firstRow];
  if (!cells) return false;
  // “STT” is merged down into it: the figures in it are headings too (“Kết thúc” over 1 and 2, the days of a month).
  if (isMergedInto(merges.at(row, firstColumn), row, top)) return true;
  if (isCodeRow(cells, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn))
    return numbersParts(reader, row, top, bottom, firstColumn, lastColumn);
  if (bottom > top && fillsSame(reader, row, bottom, firstColumn, lastColumn)) return true;
  if (fillsSpans(grid, row, bottom, firstColumn, lastColumn)) return true;
  if (bottom === top && headsWithDays(grid, row, firstColumn, lastColumn)) return true;
  if (bottom === top && goesOnInShort(reader, row, bottom, firstColumn, lastColumn)) return true;
  let filled = 0;
  let known = 0;
  let alone = 0;
  let beneath = 0;
  let joined = 0;
  let completing = 0;
  let underFigures = 0;
  let measures = 0;
  let measured = 0;
  let fillsIn = 0;
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
    const isMeasure = /^\s*\([^()]*\)\s*$/.test(value);
    if (isMeasure) measures++;
    const above = valueAt(grid, bottom, column);
    if (above === '') fillsIn++;
    if (isKnownHeading(readHeading(value, reader.encoding))) {
      known++;
      if (above === '') alone++;
    }
    const goesOn = continuationAt(reader, textDown(reader, top, bottom, column), row, column);
    if (goesOn !== 'none') joined++;
    if (goesOn === 'completed') completing++;
    if (headsFigures(above) && !holdsFigure(value)) underFigures++;
    // A cell beneath a single heading over its own column only is no child of it, unless it goes on with its words (“Cân” above “nặng”).
    const isRest = beginsLow(value) && above !== '' && !isKnownHeading(above);
    if (goesOn === 'completed' || isRest || above === '' || valueAt(grid, bottom, column + 1) === '')
      beneath++;
    else if (isMeasure) measured++;
  }
  // Headings merged down into a row that holds nothing else: it is theirs.
  if (filled === 0) return mergedInto;
  if (goesOnBelow(reader.grid, bottom, firstColumn, lastColumn)) return true;
  // “(đồng)”, “(người)” beneath the last headings.
  if (measures === filled && valueAt(grid, row, firstColumn) === '') return true;
  if (mergedThrough) return true;
  // Nothing stands beneath the first heading, unless that one reaches over columns itself (“Họ và tên” over Họ đệm and Tên).
  const overFirst = merges.at(bottom, firstColumn);
  const isBelow =
    valueAt(grid, row, firstColumn) === '' ||
    continuationAt(reader, textDown(reader, top, bottom, firstColumn), row, firstColumn) === 'completed' ||
    (overFirst !== null && overFirst.lastColumn > overFirst.firstColumn) ||
    (overFirst === null && valueAt(grid, bottom, firstColumn + 1) === '');
  if (mergedInto && isBelow && (filled > 1 || known > 0)) return true;
  if (bottom === top && looksBroken(grid, top, firstColumn, lastColumn)) return true;
  if ((joined >= 2 && joined + alone >= filled * 0.6) || completing === filled) return true;
  // Known headings and nothing else right beneath a header: a header without records would stand there.
  if (isBelow && known >= 2 && known === filled) return true;
  // A heading that leaves the cell beside it to one of this row only looks merged; “Tăng” over “Chuyển đến” alone may stand beside it.
  if (isBelow && filled >= 2 && fillsIn > 0 && leavesNumbersBelow(reader, row, firstColumn)) return true;
  // “(km2)” beneath “Diện tích”, beside “Tổng (người) | Nữ (người)” beneath “Dân số”.
  if (isBelow && measures > 0 && beneath >= 2 && beneath + measured === filled) return true;
  // Only looking merged: all cells stand beneath a heading that leaves the cells beside it empty.
  if (!isBelow || beneath < filled) return false;
  if (filled === 1) return headsPair(reader, row, firstColumn, lastColumn);
  return (
    known + completing >= filled / 2 ||
    spans ||
    underFigures > 0 ||
    leavesNumbersBelow(reader, row, firstColumn)
  );
}

/** Whether numbers head the parts of a heading that only looks merged (“Ngày trong tháng” over 1 to 31): most have no heading of their own above. */
function numbersParts(
  { grid }: HeaderReader,
  row: number,
  top: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  if (valueAt(grid, row, firstColumn) !== '') return false;
  let filled = 0;
  let own = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    if (!/^\d{1,2}$/.test(String(value))) return false;
    filled++;
    let isHeaded = false;
    for (let above = top; above <= bottom && !isHeaded; above++)
      isHeaded = valueAt(grid, above, column) !== '';
    if (isHeaded) own++;
  }
  return filled >= 3 && own * 2 < filled;
}

const longestShort = 15;

/**
 * “TÊN ĐỆM | | LƯƠNG | 1 | 2” beneath “HỌ VÀ | TÊN | HỆ SỐ | Tháng | Tháng”: short words, and numbers beneath “Tháng”, each beneath a heading of
 * its own; the numbering begins right below.
 */
function goesOnInShort(
  reader: HeaderReader,
  row: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const { grid } = reader;
  if (!leavesNumbersBelow(reader, row, firstColumn)) return false;
  let words = 0;
  let numbers = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    const above = valueAt(grid, bottom, column);
    if (!isHeadingText(above)) return false;
    if (/^(thang|quy|tuan|ky|dot|lan)$/.test(headerKey(above)) && /^\d{1,2}$/.test(String(value).trim()))
      numbers++;
    else if (isHeadingText(value) && value.length <= longestShort && !holdsFigure(value)) words++;
    else return false;
  }
  return words >= 2 && words + numbers >= 4;
}

/** Whether the row heads each of the columns that the row of headings above it heads, and none else: days of the week beneath those of the month. */
function fillsSame(
  { grid }: HeaderReader,
  row: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  if (valueAt(grid, row, firstColumn) !== '') return false;
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if ((value === '') !== (valueAt(grid, bottom, column) === '')) return false;
    if (value === '') continue;
    if (!isHeadingText(value) || holdsFigure(value)) return false;
    filled++;
  }
  return filled >= 3;
}

function isMergedInto(merge: Area | null, row: number, top: number): boolean {
  return merge !== null && merge.firstRow >= top && merge.firstRow < row;
}

/**
 * Whether the row below goes on with headings that we need not know: “tài sản | sử dụng | (đồng)” beneath “Tên | Năm | Nguyên giá”, two
 * at least, all in small letters or brackets and beneath words that begin with a capital.
 */
export function goesOnBelow(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  let low = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row + 1, column);
    if (value === '') continue;
    const above = valueAt(grid, row, column);
    if (!isHeadingText(value) || !isHeadingText(above) || beginsLow(above)) return false;
    if (beginsLow(value)) low++;
    else if (!/^\s*\([^()]*\)\s*$/.test(value)) return false;
  }
  return low >= 2;
}

/** Whether numbering begins right below: “1” in the first column, in which the row itself and the heading's other lines hold nothing. */
function leavesNumbersBelow({ grid }: HeaderReader, row: number, firstColumn: number): boolean {
  return (
    valueAt(grid, row, firstColumn) === '' &&
    /^1[.)]?$/.test(String(valueAt(grid, row + 1, firstColumn)).trim())
  );
}

/** Whether the only heading of the row only looks merged over two headings of the row below, which holds nothing but headings. */
function headsPair(
  { grid, region }: HeaderReader,
  row: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  if (row >= region.lastRow || valueAt(grid, row + 1, firstColumn) !== '') return false;
  const filled: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row + 1, column);
    if (value === '') continue;
    if (!isHeadingText(value) || holdsFigure(value)) return false;
    filled.push(column);
  }
  return filled.some((column, at) => valueAt(grid, row, column) !== '' && filled[at + 1] === column + 1);
}

/** “Số tiền”, “Số lượng”: words right beneath it are headings, for its cells hold figures. */
function headsFigures(heading: CellValue): boolean {
  if (!isHeadingText(heading)) return false;
  const guesses = exactGuesses(heading);
  return guesses.length > 0 && guesses.every(({ field }) => figureKinds.has(fieldCatalogue[field].kind));
}

const figureKinds: ReadonlySet<FieldKind> = new Set(['money', 'count', 'score', 'percent']);
