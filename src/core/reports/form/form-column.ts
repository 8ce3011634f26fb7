import { headerKey } from '../../recognition/header-key';
import { exactGuesses } from '../../recognition/header-lookup';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import type { FieldId, RegisterId } from '../../registers/register';
import { sumFields } from '../../totals/measures';
import { textKey } from '../../vietnamese/text-key';
import { foldText } from '../../vietnamese/fold';
import type { Measure } from '../figures';
import { filterSet, groupBy, narrow, type RecordSet } from '../record-set';
import { readField } from '../read-field';
import type { ReportBooks } from '../report-books';

/** What a column of a blank form asks for: a measure, over the records that its upper headings narrow. */
export interface FormColumn {
  readonly column: RecognizedColumn;
  readonly register: RegisterId;
  readonly measure: Measure;
  narrowed(set: RecordSet): RecordSet;
}

/** Why nothing supplies a column. */
export type UnsuppliedReason = 'no-measure' | 'unknown-heading';

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

/** Fields whose values headings of a form may name: “Tết / Số tiền”, “LĐLĐ TP / Số người”. */
export const headingFields: readonly FieldId[] = [
  'fundSource',
  'programme',
  'giver',
  'round',
  'recipientKind',
  'fund',
  'form',
  'level',
  'conferenceKind',
  'gender',
];

/** Headings that narrow nothing. */
const generalHeadings =
  /^(?:tong|tong cong|cong|chung|ket qua|thuc hien|trong ky|luy ke|so lieu|noi dung|kinh phi|trong do|so luong|tong so|ho tro|tro cap|da ho tro|da chi|chi tieu)$/;

/** Reads what a column asks of a register; the reason where the register cannot supply it. */
export function readFormColumn(
  column: RecognizedColumn,
  register: RegisterId,
  books: ReportBooks,
): FormColumn | UnsuppliedReason {
  const lines = column.header.split(' / ').map((line) => line.trim());
  const tables = new Set(books.records(register).records.map(({ columns }) => columns));
  const has = (field: FieldId) => [...tables].some((one) => one.has(field));
  const measureLine = lines.findLastIndex((line) => measureOfLine(line, register, has) !== null);
  const measure =
    measureLine >= 0
      ? measureOfLine(lines[measureLine]!, register, has)
      : column.field !== null && isSummable(register, column.field, has)
        ? column.field
        : null;
  if (measure === null) return 'no-measure';
  const headings = lines.filter(
    (line, index) => index !== measureLine && !generalHeadings.test(headerKey(line)),
  );
  const narrowings: ((set: RecordSet) => RecordSet)[] = [];
  for (const heading of headings) {
    const narrowing = narrowingOf(heading, books.records(register));
    if (narrowing === null) return 'unknown-heading';
    narrowings.push(narrowing);
  }
  return {
    column,
    register,
    measure,
    narrowed: (set) => narrowings.reduce((one, narrowing) => narrowing(one), set),
  };
}

function isSummable(register: RegisterId, field: FieldId, has: (field: FieldId) => boolean): boolean {
  return sumFields(register).includes(field) && has(field);
}

function measureOfLine(line: string, register: RegisterId, has: (field: FieldId) => boolean): Measure | null {
  const key = headerKey(line.replace(/\([^)]*\)/g, ' '));
  // The catalogue of units counts nobody but members.
  const counted = register === 'units' ? undefined : countWordings.find(([pattern]) => pattern.test(key));
  if (counted) return counted[1](has);
  const guesses = exactGuesses(line).filter(
    ({ field }) => field !== 'rate' && isSummable(register, field, has),
  );
  // “Số tiền” may mean several kinds of money; what was given comes before what was asked for.
  return (guesses.find(({ field }) => field === 'amount') ?? guesses[0])?.field ?? null;
}

/** The records whose programme, fund, giver … the heading names; null where it names none that there is. */
export function narrowingOf(heading: string, all: RecordSet): ((set: RecordSet) => RecordSet) | null {
  const wanted = foldText(heading);
  if (/^(?:trong do )?nu$/.test(wanted)) return (set) => narrow(set, 'gender', 'Nữ');
  if (/^(?:trong do )?nam$/.test(wanted)) return (set) => narrow(set, 'gender', 'Nam');
  for (const field of headingFields) {
    const values = groupBy(all, field)
      .map(({ value }) => value)
      .filter((value) => value !== '');
    const exact = values.find((value) => textKey(value) === textKey(heading));
    if (exact !== undefined) return (set) => narrow(set, field, exact);
    const alike = values.filter(
      (value) => isInside(wanted, foldText(value)) || isInside(foldText(value), wanted),
    );
    if (alike.length === 1) return (set) => narrow(set, field, alike[0]!);
    if (alike.length > 1) {
      const keys = new Set(alike.map(textKey));
      return (set) =>
        filterSet(set, { field, sign: '~', value: heading }, (record) =>
          keys.has(textKey(String(readField(set.books, record, field)))),
        );
    }
  }
  return null;
}

/** Whether the words of one stand, in order and whole, inside the other. */
function isInside(inner: string, outer: string): boolean {
  return inner.length > 1 && ` ${outer} `.includes(` ${inner} `);
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
