import { calendarOf, serialOf } from '../../sheet/calendar';
import { recordDate } from '../../totals/groups';
import { datedRecords } from '../layout/dated-records';
import type { RecordSet } from '../record-set';

/** Months of a year that a heading names, both inclusive from 1 to 12, and the year where it says one. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** “Tháng 3”, “T3/2026”, “Quý II”, “6 tháng đầu năm”, “Cả năm”, “Năm 2025”, as keys of headers; null for any other. */
export function spanOf(key: string): Span | null {
  const year = (text: string | undefined) => (text === undefined ? null : Number(text));
  const month = /^(?:thang|t) ?(\d{1,2})(?: (?:nam )?(20\d\d))?$/.exec(key);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return { first: Number(month[1]), last: Number(month[1]), year: year(month[2]) };
  const quarter = /^(?:quy|q) ?(i{1,3}|iv|[1-4])(?: (?:nam )?(20\d\d))?$/.exec(key);
  if (quarter) {
    const number = roman[quarter[1]!] ?? Number(quarter[1]);
    return { first: number * 3 - 2, last: number * 3, year: year(quarter[2]) };
  }
  const half = /^(?:6|sau) thang (dau|cuoi) nam(?: (20\d\d))?$/.exec(key);
  if (half) {
    const first = half[1] === 'dau' ? 1 : 7;
    return { first, last: first + 5, year: year(half[2]) };
  }
  const whole = /^(?:ca nam|nam)(?: (20\d\d))?$/.exec(key);
  return whole && (whole[1] !== undefined || key === 'ca nam')
    ? { first: 1, last: 12, year: year(whole[1]) }
    : null;
}

/** What a heading that names months asks for, or why that cannot be told. */
export type SpanReading =
  { readonly narrow: (set: RecordSet) => RecordSet; readonly isSure: boolean } | 'no-dates' | 'no-year';

/**
 * The records of a span: their dates must stand in a column, and the year in the heading, in the titles of the form, or it is the only one
 * that the records have. Records without a date are in no span, and the reading is then not sure.
 */
export function readSpan(
  { first, last, year }: Span,
  all: RecordSet,
  titles: readonly string[],
): SpanReading {
  const days = all.records.map(({ columns, record }) => {
    const field = recordDate(all.register, (one) => columns.has(one));
    return field === null ? NaN : columns.dates(field).serials[record]!;
  });
  const dated = days.filter((day) => !Number.isNaN(day));
  if (dated.length === 0) return 'no-dates';
  const wanted = year ?? onlyOf(titles.flatMap(yearsIn)) ?? onlyOf(dated.map((day) => calendarOf(day)!.year));
  if (wanted === null) return 'no-year';
  const from = serialOf(wanted, first, 1);
  const to = (last === 12 ? serialOf(wanted + 1, 1, 1) : serialOf(wanted, last + 1, 1))! - 1;
  const text = first === last ? `${first}/${wanted}` : `${first}–${last}/${wanted}`;
  return {
    narrow: (set) => datedRecords(set, { from, to, text }),
    isSure: dated.length === days.length,
  };
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
}

function onlyOf(years: readonly number[]): number | null {
  const different = new Set(years);
  return different.size === 1 ? years[0]! : null;
}
