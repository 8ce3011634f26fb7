import { valueAt, type CellValue } from '../../sheet/grid';
import { hasDaysOver, isDay } from './counted-headings';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { beginsLow, continuationAt, filledSpan, type HeaderReader } from './header-reader';
import { isGenderHeading, isHeadingText, isKnownHeading, readHeading } from '../wording/heading-text';
import { areProgramNames } from './program-names';
import { spansParts } from './spanning-row';

/** Whether the row holds headings over those of the row below it. */
export function isParentRow(
  reader: HeaderReader,
  row: number,
  below: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const { grid, merges } = reader;
  if (spansParts(reader, row, below, firstColumn, lastColumn)) return true;
  if (hasDaysOver(grid, row, below, firstColumn, lastColumn)) return true;
  const [first, last] = filledSpan(reader, row);
  if (first < 0 || isTitleAbove(reader, row, below, first, last) || isCaption(reader, row, below, first))
    return false;
  const cells = grid.values[row - grid.firstRow]!;
  if (areProgramNames(cells, first - grid.firstColumn, last - grid.firstColumn)) return false;
  const arePeriods = namesPeriods(cells.slice(first - grid.firstColumn, last - grid.firstColumn + 1));
  const isWider = first < firstColumn - 1 || last > lastColumn + 1;
  let reachesDown = false;
  let filled = 0;
  let speaks = 0;
  let reaching = 0;
  let alone = 0;
  for (let column = first; column <= last; column++) {
    const written = valueAt(grid, row, column);
    if (written === '') continue;
    const value = typeof written === 'string' ? readHeading(written, reader.encoding) : written;
    // “Đề tài: Quản lý kho” right from the first column on is a title.
    if (column === first && /\p{L}\s*:\s+\p{L}/u.test(String(value))) return false;
    if (!isHeadingText(value) || (isSubTitle(value) && !arePeriods) || isLongNumber(value)) return false;
    filled++;
    if (column > firstColumn && reachesOver(reader, row, below, column, lastColumn)) reaching++;
    else if (column >= lastColumn && reaching >= 2) alone++;
    const merge = merges.at(row, column);
    const isPart = merge !== null && merge.lastColumn - merge.firstColumn < lastColumn - firstColumn - 1;
    if (merge && merge.lastRow >= below) {
      speaks++;
      reachesDown = true;
      continue;
    }
    if (merge && merge.lastColumn > merge.firstColumn && isPart && column > firstColumn) speaks++;
    else if (isKnownHeading(value) || continuationAt(reader, value, below, column) !== 'none') speaks++;
    else if (column > firstColumn && looksOver(reader, row, below, column, lastColumn)) speaks++;
  }
  return (
    filled > 0 &&
    (!isWider || reachesDown || (filled > 2 && (speaks === filled || reaching + alone === filled))) &&
    (speaks >= filled * 0.5 || (filled > 1 && reaching + alone === filled)) &&
    (filled > 1 || first > firstColumn || (merges.at(row, first)?.lastRow ?? row) >= below)
  );
}

/**
 * A lone text that goes on with a title above it, in small letters, or names a period (“Quý II/2026”); or one of several words in capitals, above headings that are not
 * all in capitals: it is set as titles are.
 */
function isTitleAbove(
  { grid, merges, encoding }: HeaderReader,
  row: number,
  below: number,
  first: number,
  last: number,
): boolean {
  if (first !== last || merges.at(row, first) !== null) return false;
  const isCapital = (text: string) => text === text.toLocaleUpperCase('vi');
  const text = readHeading(textOf(valueAt(grid, row, first)), encoding).trim();
  if (beginsLow(text) || /^(quy|thang|dot) ([ivx]+|\d+) (19|20)\d\d$/.test(headerKey(text))) return true;
  if (!isCapital(text) || text.split(/\s+/).length < 4) return false;
  const headings = (grid.values[below - grid.firstRow] ?? []).filter((value) => value !== '');
  return headings.some((value) => !isCapital(readHeading(textOf(value), encoding)));
}

/** A lone text merged above headings of which the first is merged down from the row below it: the header begins there. */
function isCaption({ grid, merges }: HeaderReader, row: number, below: number, first: number): boolean {
  const cells = grid.values[row - grid.firstRow]!;
  if (cells.filter((value) => value !== '').length !== 1 || merges.at(row, first) === null) return false;
  let column = first - 1;
  while (column > grid.firstColumn && valueAt(grid, below, column - 1) !== '') column--;
  const heading = merges.at(below, column);
  return (
    column >= grid.firstColumn && heading !== null && heading.firstRow === below && heading.lastRow > below
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
    [column, column + 1].every((at) => isHeadingText(valueAt(grid, below, at)) || isDay(grid, below, at))
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
    [child, next].some((each) => exactGuesses(`${each} ${text}`).some(({ strength }) => strength >= 1)) ||
    (text.length <= 30 &&
      ((exactGuesses(child).length === 0 && exactGuesses(next).length === 0) ||
        /^(trong do|noi dung|thong tin|ket qua|thuc hien|chi tiet|bao gom|gom|chia ra|phan|nguon|so lieu|hinh thuc|gia tri|tang|giam|bien dong|chung tu|trinh do|quyet dinh|van ban|phat trien|general|details?|information)\b/.test(
          headerKey(text),
        )))
  );
}

/** “Đơn vị tính: đồng”, “(Kèm theo Quyết định …)”, “Tháng 6 năm 2024”, “Từ ngày … đến …”, the state's name: lines above a header that are no part of it. */
function isSubTitle(value: string): boolean {
  if (isKnownHeading(value)) return false;
  const key = headerKey(value);
  if (/^\s*\(.*\)\s*$/.test(value) && key.length > 12) return true;
  if (/^tu ngay\b.*\bden\b/.test(key)) return true;
  return /^(cong hoa xa hoi|doc lap tu do|mau so|bieu so|phu luc|don vi tinh|dvt|kem theo|thang \d|ngay \d|tinh den|so lieu tinh|(don vi|dot|ky|quy)\b.*\b(dong|nam (19|20)\d\d)|nam (19|20)\d\d)\b/.test(
    key,
  );
}

/** “Năm 2024 | Năm 2025”: one alone is a title's, several side by side head columns. */
function namesPeriods(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((value) => value !== '').map(textOf);
  return (
    texts.length > 1 &&
    texts.every((text) => /^(nam|thang|quy|ky) (\d{1,2}|[ivx]{1,4}|(19|20)\d\d)\b/.test(headerKey(text)))
  );
}

/** “0310507079”, “310507079AAA”: the number of an office's own. */
function isLongNumber(value: string): boolean {
  return /^\s*\d{6,}\w*\s*$/.test(value);
}
