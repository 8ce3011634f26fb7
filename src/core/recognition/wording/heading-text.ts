import { departments } from '../../registers/register';
import type { CellValue, Grid } from '../../sheet/grid';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { headerKey, textOf } from './header-key';
import { exactGuesses } from './header-lookup';

const longestHeading = 90;

/** A cell that is text and may be a heading: short, no sentence, no “label:” of a form. */
export function isHeadingText(value: CellValue): value is string {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return (
    text.length <= longestHeading &&
    text !== '' &&
    !/:$|^\(\s*k(?:y|ý|yù)(?!\p{L})/iu.test(text.normalize('NFC')) &&
    /[\p{L}#%]/u.test(text)
  );
}

/** Whether the cell's wording is one of those that head columns. */
export function isKnownHeading(value: CellValue): boolean {
  return isHeadingText(value) && (exactGuesses(value).length > 0 || isGenderHeading(value));
}

/** “Nam”, “Nữ”, “Male”, “Female”: they head columns under “Năm sinh” or “Giới tính”; “Nam (nữ)” is both. */
export function isGenderHeading(text: string): boolean {
  return /^(nam|nữ|nu|male|female)$/i.test(
    text
      .normalize('NFC')
      .replace(/\s*\((?!\s*(?:nam|nữ|nu)\s*\))[^)]*\)\s*$/i, '')
      .trim(),
  );
}

/** “Đầu kỳ 01/01/2025”, “Số ĐV có đến ngày 30/9/2025”: the day that a figure is of, behind the words that say so. */
const dayOfFigures =
  /(?<=(?:^|\s)(?:kỳ|đầu|cuối|năm|có|đến|hết|tại|từ|ngày|điểm|ky|dau|cuoi|nam|co|den|het|tai|tu|ngay|diem)\s*:?\s*\(?)\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?=\W*$)/iu;

/**
 * Whether the cell holds something that headings hardly hold: a date, an identity number, an amount. A year is none (“6 tháng đầu năm 2026”), nor a measure
 * (“Số tiền (1.000 đồng)”), nor the day that the figures are of.
 */
export function holdsFigure(text: string): boolean {
  const figure = /\d[/.]?\d[/.]?\d\d/;
  if (
    !figure.test(text) ||
    /^(\D*\d{1,2}\s+(tháng|thang)(\s+\p{L}+)*\s+(năm|nam)\s+)?\D*(19|20)\d\d(\s*(-|–|to|đến|den)\s*(19|20)\d\d)?\D*$/iu.test(
      text.normalize('NFC'),
    )
  )
    return false;
  const bare = text.normalize('NFC').replace(dayOfFigures, '');
  return figure.test(bare.replace(/(?<![\d.,])1[., ]?000([., ]?000)?\s*(đ|d|vn|®|ñ)/i, ''));
}

/**
 * The legacy encoding that a cell of the row gives away; it then holds for the table: “Ghi chó” alone could be Unicode,
 * beside “Hä vµ tªn” it is not.
 */
export function encodingOfRow(
  grid: Grid,
  row: number,
  firstColumn: number,
  lastColumn: number,
): LegacyEncoding | null {
  const values = grid.values[row - grid.firstRow] ?? [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = values[column - grid.firstColumn];
    const encoding = typeof value === 'string' ? detectLegacy(textOf(value), grid.fontAt(row, column)) : null;
    if (encoding) return encoding;
  }
  return null;
}

/** The text as it reads in the table's encoding. Letters beyond Latin-1 are Unicode already. */
export function readText(text: string, encoding: LegacyEncoding | null): string {
  return encoding === null || /[^\0-\u00ff]/.test(text) ? text : decodeLegacy(text, encoding).text;
}

/** The same for a heading, which is left alone where we know it as it stands and not when decoded. */
export function readHeading(text: string, encoding: LegacyEncoding | null): string {
  const read = readText(text, encoding);
  return read !== text && isKnownHeading(text) && !isKnownHeading(read) ? text : read;
}

/** Whether a heading is of what was received or paid in the end: “Thực nhận”, “Số tiền đã chi”. */
export function saysPaid(heading: string): boolean {
  return /\b(thuc|da) (nhan|linh|chi)\b/.test(headerKey(heading));
}

const ownMoney =
  /^(?=.*\b(gia dinh|ban than|ho hang|dong ho|anh em|tu co|tu lo|doi ung|vay)\b)((phan|von|nguon|tien|cua|va|gia dinh|ban than|ho hang|dong ho|anh em|nguoi than|tu co|tu lo|tu tuc|doi ung|dong gop|bo sung|vay( muon| them| ngan hang| nhcsxh)?)( |$))+$/;

/** “Gia đình, họ hàng”, “Vốn tự có” beside what others gave for a house: money that nobody was granted. */
export function saysOwnMoney(line: string): boolean {
  return ownMoney.test(headerKey(line));
}

const giver =
  /^(cong doan|cd|cdn|cdcs|ldld|tld|cap tren|cap co so)\b.*\b(ho tro|tro cap|chi|tang)$|^(ho tro|tro cap|qua|chi) (cua|tu) (cong doan|cd|cdn|cdcs|ldld|tld|cap tren)\b/;

const departmentKeys: ReadonlySet<string> = new Set(departments.map(headerKey));

/** “Khoa”, “Phòng ban”: departments of one unit. */
export function isDepartmentHeading(line: string): boolean {
  return departmentKeys.has(headerKey(line));
}

/** “LĐLĐ TP hỗ trợ”, “Hỗ trợ của Công đoàn”: what one of the givers gives. */
export function saysGiver(line: string): boolean {
  return giver.test(headerKey(line));
}

/** “So sánh (%)”, “Tỷ lệ” are no number of anything; “Kinh phí công đoàn 2%” is money. */
export function saysShare(line: string): boolean {
  return /(?<!\d\s*)%/.test(line) || /^(ty|ti) (le|trong)\b|\bphan tram\b/.test(headerKey(line));
}
