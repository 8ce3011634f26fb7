import { headerKey } from '../../recognition/wording/header-key';
import { exactGuesses } from '../../recognition/wording/header-lookup';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import type { FieldId, RegisterId } from '../../registers/register';
import { moneyField, sumFields } from '../../totals/measures';
import { foldText } from '../../vietnamese/fold';
import type { Measure } from '../figures';
import { groupBy, narrow, type RecordSet } from '../record-set';
import type { ReportBooks } from '../report-books';
import {
  basisOf,
  isGeneral,
  isInside,
  narrowingOf,
  payerField,
  withoutBasis,
  type Narrowing,
} from './form-heading';
import { readSpan, spanOf } from './form-period';

/** What a column of a blank form asks for: a measure, over the records that its upper headings narrow. */
export interface FormColumn {
  readonly column: RecognizedColumn;
  readonly register: RegisterId;
  readonly measure: Measure;
  /** Every line of the heading names exactly what is taken; else a person should look. */
  readonly isSure: boolean;
  narrowed(set: RecordSet): RecordSet;
}

/** Why nothing supplies a column. */
export type UnsuppliedReason = 'no-measure' | 'unknown-heading' | 'no-dates' | 'no-year';

/** Wordings that count rather than sum, folded; the first that fits decides. */
const countWordings: readonly (readonly [RegExp, (has: (field: FieldId) => boolean) => Measure])[] = [
  [/^(?:so|tong so)? ?luot\b/, () => 'count'],
  [/^(?:so|tong so) (?:suat|phan qua|phan|qua)\b/, (has) => (has('quantity') ? 'quantity' : 'count')],
  [/^(?:so|tong so) (?:don vi|cdcs|cong doan co so)\b/, () => 'units'],
  [/^(?:so|tong so) (?:tap the)\b/, () => 'count'],
  [
    /^(?:so|tong so|so luong)? ?(?:nguoi|ca nhan|doan vien|dv|doi tuong|nguoi lao dong|nld|cnvcld|can bo|luong)\b/,
    (has) => {
      if (has('fullName') || has('givenName') || has('citizenId')) return 'people';
      if (has('participants')) return 'participants';
      return has('quantity') ? 'quantity' : 'count';
    },
  ],
];

export interface FormColumnSources {
  readonly register: RegisterId;
  readonly books: ReportBooks;
  /** Titles of the form: they may say the year. */
  readonly titles: readonly string[];
  /** What the last column that is no “Trong đó” measures: columns below “Trong đó” part it. */
  readonly parted: Measure | null;
  /** Whether a heading says what the register's records are: it narrows nothing. */
  readonly isSubject: (heading: string) => boolean;
}

/** Reads what a column asks of a register; the reason where the register cannot supply it. */
export function readFormColumn(
  column: RecognizedColumn,
  { register, books, titles, parted, isSubject }: FormColumnSources,
): FormColumn | UnsuppliedReason {
  const lines = column.header.split(' / ').map((line) => line.trim());
  const all = books.records(register);
  const tables = new Set(all.records.map(({ columns }) => columns));
  const has = (field: FieldId) => [...tables].some((one) => one.has(field));
  const measured =
    measureOf(column, lines, register, has) ??
    (isPart(column) && parted !== null ? { measure: parted, line: -1, isSure: true } : null);
  if (measured === null) return 'no-measure';
  const narrowings: Narrowing[] = [];
  const payer = lines.map(payerField).find((field) => field !== null) ?? null;
  for (const [index, heading] of lines.entries()) {
    if (index === measured.line || isGeneral(heading) || basisOf(heading) !== null) continue;
    const span = spanOf(headerKey(heading));
    const read = span ? readSpan(span, all, titles) : narrowingOf(heading, all, payer);
    if (read === null && isSubject(heading)) continue;
    if (read === null) return 'unknown-heading';
    if (typeof read === 'string') return read;
    narrowings.push(read);
  }
  return {
    column,
    register,
    measure: measured.measure,
    isSure: measured.isSure && narrowings.every(({ isSure }) => isSure),
    narrowed: (set) => narrowings.reduce((one, narrowing) => narrowing.narrow(one), set),
  };
}

/** Whether it stands below “Trong đó”: a part of the column to its left. */
export function isPart({ header }: RecognizedColumn): boolean {
  return /^(?:trong do|chia ra|gom|bao gom)\b/.test(headerKey(header));
}

interface Measured {
  readonly measure: Measure;
  /** The line of the heading that says it; -1 where none does. */
  readonly line: number;
  readonly isSure: boolean;
}

/** The lowest line that names a measure; else the money that a heading over funds or months speaks of; else the column's own field. */
function measureOf(
  { field }: RecognizedColumn,
  lines: readonly string[],
  register: RegisterId,
  has: (field: FieldId) => boolean,
): Measured | null {
  const named = lines.findLastIndex((line) => measureOfLine(line, register, has) !== null);
  if (named >= 0) return { measure: measureOfLine(lines[named]!, register, has)!, line: named, isSure: true };
  const basis = lines.findIndex((line) => basisOf(line) !== null);
  const money = moneyField(register, has);
  if (basis >= 0 && lines.length > 1 && money !== null)
    return { measure: money, line: basis, isSure: basisOf(lines[basis]!) === 'money' };
  return field !== null && isSummable(register, field, has)
    ? { measure: field, line: -1, isSure: true }
    : null;
}

function isSummable(register: RegisterId, field: FieldId, has: (field: FieldId) => boolean): boolean {
  return sumFields(register).includes(field) && has(field);
}

function hasRowPerUnit(register: RegisterId): boolean {
  return register === 'units' || register === 'admissions';
}

function measureOfLine(
  whole: string,
  register: RegisterId,
  has: (field: FieldId) => boolean,
): Measure | null {
  const line = withoutBasis(whole);
  const key = headerKey(line.replace(/\([^)]*\)/g, ' '));
  // A row of these is a unit with its figures: counting rows would count no one of those that the heading means.
  const counted = hasRowPerUnit(register) ? undefined : countWordings.find(([pattern]) => pattern.test(key));
  if (counted) return counted[1](has);
  const guesses = exactGuesses(line).filter(
    ({ field }) => field !== 'rate' && isSummable(register, field, has),
  );
  // “Số tiền” may mean several kinds of money; what was given comes before what was asked for.
  return (guesses.find(({ field }) => field === 'amount') ?? guesses[0])?.field ?? null;
}

/** What the form's title says of all its columns: the one programme, fund or round that it names; null for none. */
export function narrowingOfTitle(
  table: RecognizedTable,
  all: RecordSet,
): ((set: RecordSet) => RecordSet) | null {
  const titles = table.titles.map(foldText);
  for (const field of ['programme', 'round'] as const) {
    const values = groupBy(all, field)
      .map(({ value }) => value)
      .filter((value) => value !== '');
    const named = values.filter((value) => titles.some((title) => isInside(foldText(value), title)));
    // A list that holds nothing else needs no narrowing.
    if (named.length === 1 && values.length > 1) return (set) => narrow(set, field, named[0]!);
  }
  return null;
}
