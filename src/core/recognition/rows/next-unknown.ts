import { valueAt, type CellValue } from '../../sheet/grid';
import { familyNames } from '../../vietnamese/family-names';
import { headerKey, textOf } from '../wording/header-key';
import { isKnownHeading, readText } from '../wording/heading-text';
import { goesOnUnderMerge, isBlank } from './row-evidence';
import { isApart, type RowReader } from './row-kind';
import { isWordedAsTitle, looksLikeUnit } from '../wording/row-wordings';
import { saysNone } from '../wording/says-none';
import { headsUnknown } from '../header/unknown-header';

/**
 * Whether another table begins at the row, with headings that we do not know: words where this table has ordinals, or a row apart
 * from the records above, and beneath it stands something else than in these. `isClosed`: a total stands above.
 */
export function beginsUnknown(
  reader: RowReader,
  row: number,
  toRow: number,
  lastRecord: number,
  isClosed: boolean,
): boolean {
  const { grid, merges, shape, ordinal, key, first, last } = reader;
  const cells = grid.values[row - grid.firstRow]!;
  if (goesOnUnderMerge(reader, row, cells)) return false;
  const mark = ordinal < 0 ? '' : cells[ordinal]!;
  if (isNumber(mark)) return false;
  const hasWords = typeof mark === 'string' && /\p{L}{2}/u.test(mark) && !/^\s*[IVXLC]+[.)]?\s*$/.test(mark);
  if (!hasWords && !isApart(reader, row)) return false;
  // A record whose figures are not known yet has words in their place: what it is about tells it.
  const name = cells[key]!;
  if (typeof name === 'string' && namesRecord(readText(name, shape.header.encoding), hasWords)) return false;
  const { firstColumn, lastColumn } = shape.header;
  const found = headsUnknown(grid, row, { firstColumn, lastColumn, lastRow: toRow }, merges);
  if (!found) return false;
  const below = grid.values[row + 1 - grid.firstRow]!;
  if (ordinal >= 0 && isNumber(below[ordinal]!) && !hasWords) return false;
  // Figures without a heading of their own: words among records.
  for (let index = first; index <= last; index++) {
    if (typeof below[index] === 'number' && isBlank(cells[index]!)) return false;
  }
  const records = grid.values[lastRecord - grid.firstRow]!;
  if (repeatsValues(reader, cells, below, records) || countsOn(records[first]!, cells[first]!)) return false;
  return (
    hasWords ||
    isClosed ||
    isTitled(reader, row) ||
    headsFigures(reader, row, found.numeric, lastRecord) ||
    below.some(
      (value, at) => at >= first && at <= last && at !== ordinal && sortOf(value) !== sortOf(records[at]!),
    )
  );
}

/** “Tiết 3” below “Tiết 2”. */
function countsOn(before: CellValue, value: CellValue): boolean {
  const [, words, number] = /^(\D*\p{L}\D*)(\d{1,3})$/u.exec(textOf(before).trim()) ?? [];
  return words !== undefined && textOf(value).trim() === `${words}${Number(number) + 1}`;
}

/** Whether two texts of the row stand right below them, or in the last record, too: values, which head nothing. */
function repeatsValues(
  { first, last }: RowReader,
  cells: readonly CellValue[],
  below: readonly CellValue[],
  record: readonly CellValue[],
): boolean {
  let repeated = 0;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (typeof value !== 'string' || isBlank(value)) continue;
    if (value === below[index] || value === record[index]) repeated++;
  }
  return repeated >= 2;
}

/**
 * Words stand right where the records above and the rows below have figures, worded as what heads figures; behind a gap any words
 * where this table's own headings are unknown as well.
 */
function headsFigures(
  { grid, first, last, shape }: RowReader,
  row: number,
  numeric: readonly number[],
  lastRecord: number,
): boolean {
  const wordings = numeric.map((column) =>
    readText(textOf(valueAt(grid, row, column)), shape.header.encoding),
  );
  const areFigures = numeric.every((column) => typeof valueAt(grid, lastRecord, column) === 'number');
  if (!areFigures || wordings.some((text) => !/^\p{Lu}/u.test(text) || saysNone(text))) return false;
  const above = (grid.values[row - 1 - grid.firstRow] ?? []).slice(first, last + 1);
  const isUnknown = !shape.header.lines.some((lines) => lines.some(isKnownHeading));
  return (isUnknown && above.every(isBlank)) || wordings.every((text) => figureWords.test(headerKey(text)));
}

/** How headings of figures begin. */
const figureWords =
  /^(so|sl|tong|muc|gia|tien|thanh tien|don gia|kinh phi|chi phi|ty le|diem|luong|dien tich|ton|gio|thoi luong|dinh muc)\b/;

function isNumber(value: CellValue): boolean {
  return typeof value === 'number' || /^\s*\d+([.]\d+)*[.)]?\s*$/.test(String(value));
}

/** Whether the row right above is a lone text worded as titles are. */
function isTitled({ grid, first, last }: RowReader, row: number): boolean {
  const above = (grid.values[row - 1 - grid.firstRow] ?? []).slice(first, last + 1);
  const [title, ...more] = above.filter((value) => !isBlank(value));
  return typeof title === 'string' && more.length === 0 && isWordedAsTitle(title);
}

/** A unit; or words that each begin with a capital letter, as names of people do, and headings only where no ordinals stand. */
function namesRecord(text: string, isUnnumbered: boolean): boolean {
  const name = text.trim().normalize('NFC').replace(/\s+/g, ' ');
  const isCapitalised = /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+$/u.test(name);
  // “LÊ THANH HÙNG”; “TÊN TÀI SẢN” begins with no family's name.
  const isCapital =
    /^\p{Lu}+( \p{Lu}+){1,5}$/u.test(name) && familyNames.has(inSmallLetters(name.split(' ')[0]!));
  return looksLikeUnit(text) || (!isUnnumbered && (isCapitalised || isCapital));
}

function inSmallLetters(word: string): string {
  return word[0]! + word.slice(1).toLocaleLowerCase('vi');
}

function sortOf(value: CellValue): 'empty' | 'number' | 'text' {
  return typeof value === 'number' ? 'number' : isBlank(value) ? 'empty' : 'text';
}
