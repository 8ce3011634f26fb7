import type { CellValue, Grid } from '../../sheet/grid';
import { textOf } from '../wording/header-key';
import { isNumeral, looksLikeGroup, looksLikeUnit } from '../wording/row-wordings';
import { filledBelow, isBlank } from './row-evidence';
import type { RowContent, RowKind, RowReader } from './row-kind';

/** A row with a label that is no total, note or footer: a heading of the rows below it, or a record. */
export function headingOrRecord(
  { merges, shape, grid, first, last, ordinal, key }: RowReader,
  row: number,
  cells: readonly CellValue[],
  { filled, texts, numbers, lead }: RowContent,
  ordinalText: string,
  label: string,
  read: (index: number) => string,
): RowKind {
  const { keyIsUnit } = shape;
  const numeral = /^([IVXLC]{1,8}|[A-Za-z]|\*|[-+])\s*[.):/]*$/.test(ordinalText);
  // Without a column of ordinals the numeral stands in the first column, whatever that holds.
  if (ordinal < 0 && lead === first && isNumeral(label) && texts === 2 && looksLikeUnit(read(key)))
    return 'section';
  // Before a row with figures a small x is a tick.
  if (numeral && lead === ordinal && !(ordinalText === 'x' && numbers > 0)) {
    const heading = cells[key];
    if (typeof heading === 'string' && !isBlank(heading) && texts <= 3 && filled - texts === numbers) {
      return texts <= 2 || looksLikeUnit(read(key)) ? 'section' : 'record';
    }
    if (texts <= 2) return 'section';
  }
  const merge = merges.at(row, lead + grid.firstColumn);
  const spans = merge !== null && merge.lastColumn > merge.firstColumn + 1;
  if (texts === 1) {
    // “Người duyệt: bà Lan” below a list without ordinals: no name, unit or document is written with a colon.
    if (filled === 1 && ordinal < 0 && /\p{L}\s*[:=]/u.test(label) && !looksLikeUnit(label)) return 'note';
    // “Đề tài: Quản lý khách sạn” where names stand, beside no ordinal.
    if (
      filled === 1 &&
      ordinal >= 0 &&
      lead === key &&
      /\p{L}\s*:\s*\p{L}/u.test(label) &&
      !looksLikeUnit(label) &&
      !looksLikeGroup(label)
    )
      return 'note';
    const heads =
      spans ||
      looksLikeUnit(label) ||
      looksLikeGroup(label) ||
      /^\s*([IVXLC]{1,8}|[A-Z])\s*[.):/-]/.test(label);
    // “PC049 | 21/07/2026 | | 500000” has lost its name: a number of papers heads nothing.
    const isNumber = numbers > 0 && lead !== ordinal && /^\S*\d\S*$/.test(label);
    if (lead === ordinal || (lead === first && lead !== key && !isNumber)) return 'section';
    if (isNumber && lead === first && lead !== key) return 'record';
    if (lead === key) {
      // “17 | P. Chánh văn phòng | 0.4”: what has a number of its own before it heads nothing.
      if (ordinal < 0 && filled >= 3 && typeof cells[first] === 'number' && lead > first) return 'record';
      // “2. Thực hiện” alone right above “2.1 Nhân sự”.
      if (ordinal < 0 && filled === 1 && headsNumberWithin(grid, row, key, label)) return 'section';
      // “CÔNG TÁC NỮ CÔNG | | 7” right above a row numbered 1.
      if (ordinal >= 0 && startsNumbering(grid, row + 1, ordinal)) return 'section';
      if (keyIsUnit) {
        const isHeading =
          (looksLikeGroup(label) && !(shape.keyIsGroup && numbers > 0)) ||
          /^\s*([IVXLC]{1,8}|[A-Z])\s*[.):/-]\s*\p{L}/u.test(label);
        if (isHeading) return 'section';
        if (
          filled === 1 &&
          shape.keyTakesHeadings &&
          !/\d/.test(label) &&
          filledBelow(grid, row, first, last) >= 3
        )
          return 'section';
        return numbers > 0 || (ordinal < 0 && !spans) ? 'record' : 'section';
      }
      // “Tổng tạm 5.000.000” beside no ordinal: no name has digits.
      if (filled === 1 && ordinal >= 0 && !heads && /\d{3}/.test(label)) return 'note';
      if (heads && (numbers === 0 || looksLikeUnit(label) || looksLikeGroup(label) || spans))
        return 'section';
      return 'record';
    }
    // A unit left of the names, its sums beside it.
    if (numbers === 0 ? heads : (spans && heads) || (lead < key && looksLikeUnit(label))) return 'section';
    return numbers > 0 && ordinal < 0 ? 'record' : 'note';
  }
  if (filled >= 3) return 'record';
  // “Ký hiệu | Ý nghĩa” where ordinals stand: words below the list.
  const isWorded = lead === ordinal && /\p{L}{2}/u.test(label);
  return isWorded || isBlank(cells[key] ?? '') ? 'note' : 'record';
}

/** Whether the label in the row below is the first within the number of this one. */
function headsNumberWithin(grid: Grid, row: number, key: number, label: string): boolean {
  const own = /^\s*(\d{1,2})[.)]\s/.exec(label)?.[1];
  const below = textOf(grid.values[row + 1 - grid.firstRow]?.[key] ?? '');
  return own !== undefined && new RegExp(`^${own}[.]1\\b`).test(below);
}

/** “1” in the column of ordinals. */
export function startsNumbering(grid: Grid, row: number, ordinal: number): boolean {
  return /^1[.)]?$/.test(textOf(grid.values[row - grid.firstRow]?.[ordinal] ?? ''));
}
