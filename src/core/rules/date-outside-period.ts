import type { TableColumns } from '../recognition/values/table-columns';
import { statedPeriod } from '../recognition/values/stated-period';
import type { FieldId } from '../registers/register';
import { calendarOf, formatDay } from '../sheet/calendar';
import type { Period } from '../sheet/read-period';
import { foldText } from '../vietnamese/fold';
import type { Book } from './book';
import { isRare } from './cells/mostly-filled';
import { futureDates } from './dates/future-dates';
import { defineRule } from './rule';
import { swappedDates } from './dates/swapped-dates';

/** What happened in the period that a list is of; decisions on payments and papers may be older. */
const eventFields: readonly FieldId[] = [
  'paidOn',
  'visitedOn',
  'voucherDate',
  'receivedOn',
  'heldOn',
  'startsOn',
  'establishedOn',
  'joinedOn',
];

/** What may come after the period, but not before it: rewards of a year are decided in the next, a course of December ends in January. */
const mayFollow: readonly FieldId[] = ['endsOn', 'decisionDate', 'documentDate'];

/** Days before the period at which a paper of it may be dated: support of a year is asked for at the end of the year before. */
function daysAhead({ table }: TableColumns, field: FieldId): number {
  if (field === 'documentDate') return 122;
  return field === 'decisionDate' && table.register !== 'commendations' ? 366 : 0;
}

/** A course or a unit's being ends on the day it begins or later, and what was decided is paid then or later; that one row may not keep to. */
const spans: readonly { readonly from: FieldId; readonly to: FieldId; readonly isPayment: boolean }[] = [
  { from: 'startsOn', to: 'endsOn', isPayment: false },
  { from: 'validFrom', to: 'validTo', isPayment: false },
  { from: 'decisionDate', to: 'paidOn', isPayment: true },
  { from: 'decisionDate', to: 'voucherDate', isPayment: true },
];

/**
 * A payment, a visit, a gift or an admission is dated outside of the period that the sheet's title states.
 *
 * Sure before it warns: four in five dates of the column, in a short list all but one of three or more, must lie in the period, or
 * the title means something else. The Tết of a year runs from October before to April. Dates in the future and swapped ones are other rules'.
 * An end before its own beginning is outside of what the row itself states, and so is one payment among many before its decision.
 */
export const dateOutsidePeriod = defineRule<Outside>({
  id: 'date-outside-period',
  severity: 'warning',
  needs: [],
  title: { vi: 'Ngày ngoài kỳ của danh sách', en: 'Date outside of the period' },
  message: {
    vi: ({ date, first, last, isPayment }) =>
      last === null
        ? `${isPayment ? 'Chi' : 'Kết thúc'} ${date} trước ${isPayment ? 'ngày quyết định' : 'khi bắt đầu'} ${formatDay(first)}: hãy kiểm lại hai ngày.`
        : `${date} nằm ngoài kỳ ghi ở tiêu đề (${formatDay(first)} – ${formatDay(last)}): hãy kiểm lại ngày, hoặc chuyển dòng sang danh sách của kỳ khác.`,
    en: ({ date, first, last, isPayment }) =>
      last === null
        ? `${isPayment ? 'Paid' : 'Ends'} on ${date}, before ${isPayment ? 'the decision of' : 'it begins on'} ${formatDay(first)}: check the two dates.`
        : `${date} lies outside of the period that the title states (${formatDay(first)} – ${formatDay(last)}): check the date, or move the row to another period's list.`,
  },
  *check(table, book) {
    const told = new Set<string>();
    const period = statedPeriod(table.table.titles, table.table.grid.sheet);
    for (const field of period ? [...eventFields, ...mayFollow] : []) {
      if (!table.has(field) || !isOfPeriod(table, field)) continue;
      for (const record of recordsOutside(table, field, period!, book)) {
        told.add(`${field} ${record}`);
        const serial = table.dates(field).serials[record]!;
        const value = table.value(field, record);
        yield {
          cells: [table.place(field, record)],
          value,
          params: {
            date: Number.isNaN(serial) ? String(value).trim() : formatDay(serial),
            first: period!.first,
            last: period!.last,
            isPayment: false,
          },
          record,
        };
      }
    }
    for (const { from, to, isPayment } of spans) {
      if (!table.has(from) || !table.has(to)) continue;
      for (const record of endingEarly(table, from, to, isPayment, book)) {
        if (told.has(`${from} ${record}`) || told.has(`${to} ${record}`)) continue;
        yield {
          cells: [table.place(to, record), table.place(from, record)],
          value: table.value(to, record),
          params: {
            date: formatDay(table.dates(to).serials[record]!),
            first: table.dates(from).serials[record]!,
            last: null,
            isPayment,
          },
          record,
        };
      }
    }
  },
});

interface Outside {
  readonly date: string;
  readonly first: number;
  /** null where the row itself states the beginning. */
  readonly last: number | null;
  /** What begins is a decision, and what comes before it a payment. */
  readonly isPayment: boolean;
}

/** Where most rows end before they begin, the two columns were taken for each other; where several are paid early, that is the custom. */
function endingEarly(
  table: TableColumns,
  from: FieldId,
  to: FieldId,
  isPayment: boolean,
  book: Book,
): number[] {
  const [starts, ends] = [table.dates(from).serials, table.dates(to).serials];
  const early: number[] = [];
  let inOrder = 0;
  for (let record = 0; record < table.count; record++) {
    if (ends[record]! < starts[record]!) early.push(record);
    else if (ends[record]! >= starts[record]!) inOrder++;
  }
  if (early.length === 0 || early.length > inOrder) return [];
  if (isPayment && !isRare(early.length, early.length + inOrder)) return [];
  const swapped = [swappedDates(table, from, book), swappedDates(table, to, book)];
  return early.filter((record) => !swapped.some((records) => records.has(record)));
}

/** All members joined once, but only those of a list of admissions in its period; units likewise. */
function isOfPeriod(table: TableColumns, field: FieldId): boolean {
  if (field === 'establishedOn') return table.table.register === 'newUnits';
  if (field === 'documentDate') return table.table.register === 'proposals';
  if (field !== 'joinedOn') return true;
  const titles = foldText([...table.table.titles, table.table.grid.sheet].join(' ; '));
  return /\b(ket nap|gia nhap|phat trien doan vien|doan vien moi)\b/.test(titles);
}

function recordsOutside(table: TableColumns, field: FieldId, period: Period, book: Book): number[] {
  const { serials, years } = table.dates(field);
  const firstYear = calendarOf(period.first)?.year ?? 0;
  const lastYear = calendarOf(period.last)?.year ?? 0;
  const first = period.first - daysAhead(table, field);
  const outside: number[] = [];
  let inside = 0;
  for (let record = 0; record < table.count; record++) {
    const serial = serials[record]!;
    const year = years[record]!;
    if (year === 0) continue;
    const isInside = Number.isNaN(serial)
      ? year >= firstYear - (first < period.first ? 1 : 0) && year <= lastYear
      : serial >= first && serial < period.last + 1;
    if (isInside) inside++;
    else outside.push(record);
  }
  if (inside < 2 || (outside.length > 1 && inside < 4 * outside.length)) return [];
  const swapped = swappedDates(table, field, book);
  const future = futureDates(table, field, book);
  const mayBeLater = mayFollow.includes(field);
  return outside.filter(
    (record) =>
      !(mayBeLater && serials[record]! > period.first) && !future.has(record) && !swapped.has(record),
  );
}
