import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { isDateFormat } from '../../sheet/date-format';
import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { readMoney } from '../../sheet/read-number';
import { splitBirth } from '../../vietnamese/birth-beside-name';
import { headerKey } from '../wording/header-key';
import { beginsWithFamily, looksLikeUnit, readsLikePerson } from '../wording/row-wordings';
import { readsAsValue } from '../wording/value-words';

/**
 * A kind of field, or what a cell shows by itself: a citizen id, a number as long as one may be or masked, words as full names have them, a person's name with its capitals, the same
 * begun with a frequent family's, an organisation's, a health insurance card (two letters, 13 digits), how far a matter has come (“Đã duyệt”),
 * what one is honoured with (“Giấy khen”), a class of a school (“12A1”, “DH11C5”), what things are counted in (“Người”), and gifts (“suất”), a whole date and
 * nothing else, a mark (“x”), a document's number (“12/TTr-CĐCS”).
 */
export type ContentKind =
  | FieldKind
  | 'id12'
  | 'longId'
  | 'fullName'
  | 'personName'
  | 'familyFirst'
  | 'unitName'
  | 'healthCard'
  | 'state'
  | 'honour'
  | 'className'
  | 'measure'
  | 'perHead'
  | 'day'
  | 'mark'
  | 'documentNumber';

/** What the cells of a column look like, counted over a sample of its rows. */
export interface ColumnContent {
  readonly filled: number;
  /** Of the filled cells, how many can be read as the kind, 0 to 1. */
  share(kind: ContentKind): number;
  /** How many are worded as values of the field are (“Tiền mặt”, “Khoa Nội”), 0 to 1. */
  shareOf(field: FieldId): number;
  /** How many different texts there are to each filled cell, 0 to 1. */
  distinct(): number;
  /** The numbers of the sampled rows, also those kept as text, NaN where a row holds none; the same rows for all columns of a table. */
  figures(): Float64Array;
}

const tests: Readonly<Record<ContentKind, (text: string, isNumber: boolean, isDate: boolean) => boolean>> = {
  ordinal: (text) => /^\d{1,6}([.)]\d*)*$/.test(text),
  name: (text, isNumber) =>
    !isNumber &&
    /\p{L}{2}/u.test(text) &&
    (!/\d{4}/.test(text) || splitBirth(text) !== null) &&
    !/^(tap the|ca nhan)$/.test(headerKey(text)),
  text: () => true,
  unit: (text, isNumber) => !isNumber && /\p{L}{2}/u.test(text),
  id: (text) => /\d/.test(text) || /^[A-Z]{1,4}$/i.test(text),
  phone: (text) => /^[+(]?\d[\d\s().-]{6,14}\d(\s*[;,/-].*)?$/.test(text),
  account: (text) => /^[A-Za-z]{0,4}[\d\s.-]{6,24}$/.test(text),
  date: (text, isNumber, isDate) =>
    isDate ||
    (isNumber ? /^(19|20)\d\d$/.test(text) : /\d{1,4}\s*[/.\-\s]\s*\d{1,4}|^(19|20)\d\d$|tháng/i.test(text)),
  year: (text, _isNumber, isDate) => !isDate && /^'?((19|20)\d\d|\d{2})$/.test(text),
  tick: (text) => text.length <= 4 || /^(nam|nữ|nu|có|không|đã|chưa)/i.test(text),
  count: (text, isNumber, isDate) =>
    !isDate && (isNumber ? Number(text) < 100_000 : /^[\d.,\s]+(\s*\p{L}+)?$/u.test(text)),
  money: (text, isNumber, isDate) =>
    !isDate && (isNumber || /^[-(]?[\d.,\s]+\s*(đ|vnđ|vnd|đồng|k|tr|triệu|nghìn|ngàn|tỷ)?\S*$/i.test(text)),
  percent: (text, isNumber) => isNumber || /\d\s*%?$/.test(text),
  score: (text, isNumber) => (isNumber ? Number(text) < 10_000 : /^\d+([.,]\d+)?\s*(đ|điểm)?$/i.test(text)),
  day: (text, _isNumber, isDate) =>
    isDate || /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(\d{2}|\d{4})$/.test(text),
  documentNumber: (text) => /^\d{1,5}[a-zđ]?(\/\d{4})?\/\p{L}+([-–]\p{L}+)+$/u.test(text),
  mark: (text) => /^[x✓✔×v1]$/i.test(text),
  id12: (text) => /^0?\d{9,12}$/.test(text.replace(/[\s.]/g, '')) && text.replace(/\D/g, '').length !== 10,
  longId: (text) => text.replace(/\D/g, '').length >= 8 || /[x*]{3}/i.test(text),
  healthCard: (text) => /^[A-Z]{2}\s?\d[\d\s]{12,15}$/.test(text),
  state: (text) =>
    /^(da|chua|cho|dang|du|thieu|duyet|khong|tu choi|hoan thanh|dong y|xong|ok|dat|moi|nghi|tam)\b/.test(
      headerKey(text),
    ),
  honour: (text) =>
    /^(bang khen|giay khen|co thi dua|huan chuong|ky niem chuong|chien si thi dua|lao dong tien tien|tap the lao dong)\b/.test(
      headerKey(text),
    ),
  className: (text) => /^[\p{L}\d._/-]{1,14}$/u.test(text) && /\d/.test(text),
  measure: (text) =>
    /^(nguoi|ho|cai|chiec|bo|quyen|lan|luot|suat|buoi|lop|can|gia dinh|%|dong|nghin dong|trieu dong|kg|tan|lit|m2|m|ha|goi|hop|thung)$/.test(
      headerKey(text) || text,
    ),
  perHead: (text) =>
    /^(suat( qua)?|phan( qua)?|nguoi|luot( nguoi)?|ho|gia dinh|doan vien|chau)$/.test(headerKey(text)),
  personName: (text) => readsLikePerson(text),
  familyFirst: (text) => beginsWithFamily(text),
  unitName: (text) => looksLikeUnit(text),
  fullName: (text, isNumber) =>
    !isNumber && /^[\p{L}.\s'’]{4,45}$/u.test(text) && /\p{L}+\s+\p{L}/u.test(text),
};

/** Looks at the column's cells in the rows. */
export function readColumnContent(grid: Grid, column: number, rows: readonly number[]): ColumnContent {
  const texts: string[] = [];
  const numbers: boolean[] = [];
  const dates: boolean[] = [];
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    if (value === '' || (typeof value === 'string' && (value.trim() === '' || value.startsWith('#'))))
      continue;
    const isNumber = typeof value === 'number';
    texts.push(typeof value === 'string' ? value.trim() : String(value));
    numbers.push(isNumber);
    dates.push(isNumber && value > 366 && value < 80_000 && isDateFormat(grid.numberFormatAt(row, column)));
  }
  // Every register asks anew.
  const shares = new Map<string, number>();
  const shareWhere = (key: string, test: (at: number) => boolean): number => {
    if (texts.length === 0) return 0;
    let share = shares.get(key);
    if (share === undefined) {
      let hits = 0;
      for (let at = 0; at < texts.length; at++) if (test(at)) hits++;
      shares.set(key, (share = hits / texts.length));
    }
    return share;
  };
  let figures: Float64Array | null = null;
  return {
    filled: texts.length,
    share: (kind) => shareWhere(kind, (at) => tests[kind](texts[at]!, numbers[at]!, dates[at]!)),
    distinct: () => (texts.length === 0 ? 0 : new Set(texts).size / texts.length),
    figures: () => (figures ??= Float64Array.from(rows, (row) => numberOf(valueAt(grid, row, column)))),
    shareOf: (field) => shareWhere(`values of ${field}`, (at) => readsAsValue(field, texts[at]!)),
  };
}

function numberOf(value: CellValue): number {
  if (typeof value !== 'string') return typeof value === 'number' ? value : NaN;
  const reading = readMoney(value);
  return reading.kind === 'text-number' && reading.certain ? reading.value : NaN;
}
