import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { beginsWithFamily, endsTable, isNote, looksLikeUnit, totalKindOf } from '../wording/row-wordings';
import { saysNone } from '../wording/says-none';
import { beginsLow } from './header-reader';
import { mayHead } from './heading-columns';
import type { UnknownHeader } from './unknown-header';

const longestLabel = 60;

/**
 * Two headings above two rows and more that hold a figure beneath the second and nothing but a name or a value beneath the first. Among
 * twice as many figures a word (“Hết”) may stand for one.
 */
export function headsPairs(
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
  if (
    headsCatalogue(grid, row, columns, { firstColumn, lastColumn, lastRow }) ||
    headsPeople(grid, row, columns, { firstColumn, lastColumn, lastRow })
  )
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

/** “Họ và tên | GVCN”, “Họ và tên | Nhiệm vụ”: a person in every row, and something beside. */
function headsPeople(
  grid: Grid,
  row: number,
  columns: readonly number[],
  { firstColumn, lastColumn, lastRow }: Omit<Area, 'firstRow'>,
): boolean {
  const names = columns.find((column) =>
    exactGuesses(textOf(valueAt(grid, row, column))).some(
      ({ field, strength }) => field === 'fullName' && strength >= 1,
    ),
  );
  if (names === undefined || row + fewestOfCatalogue > lastRow) return false;
  for (let below = row + 1; below <= row + fewestOfCatalogue; below++) {
    if (!beginsWithFamily(textOf(valueAt(grid, below, names)))) return false;
    for (let column = firstColumn; column <= lastColumn; column++)
      if ((valueAt(grid, below, column) === '') === columns.includes(column)) return false;
  }
  return true;
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

/** Telephone numbers beneath two names of signers are none. */
function isLabel(text: string): boolean {
  return text.length <= longestLabel && !isFigure(text) && !endsTable(text) && !isNote(text);
}

/** A number, also one written as text, an amount with its unit, a percentage or a date. */
export function isFigure(value: CellValue): boolean {
  return (
    typeof value === 'number' || /^[-(]?\s*\d[\d.,\s/%-]*(đ|đồng|vnđ)?\s*\)?$/i.test(String(value).trim())
  );
}
