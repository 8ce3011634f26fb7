import { dateKinds } from '../../recognition/values/date-column';
import { recordsOfKind } from '../../recognition/values/records-of-kind';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { calendarOf, readDate, serialOf, type DateReading } from '../../sheet/read-date';

/** A date in text that could be two days. */
export interface AmbiguousDate {
  /** The likelier day. */
  readonly likely: number;
  readonly other: number;
}

const known = new WeakMap<TableColumns, Map<FieldId, ReadonlyMap<number, AmbiguousDate>>>();

/**
 * Dates kept as text that could be two days, by record; made once.
 *
 * Vietnamese writes the day first, so 03/04/2024 is no question by itself. It is one where the column also has dates that can only be
 * month first (03/25/2024). A year of two digits is one where it could be a day (5-3-25: 5/3/2025 or 25/3/2005), unless the column's
 * other years or the citizen id settle it; day first stays the likelier, but against the citizen id.
 */
export function ambiguousDates(table: TableColumns, field: FieldId): ReadonlyMap<number, AmbiguousDate> {
  let fields = known.get(table);
  if (!fields) known.set(table, (fields = new Map()));
  let found = fields.get(field);
  if (!found) fields.set(field, (found = findAmbiguous(table, field)));
  return found;
}

function findAmbiguous(table: TableColumns, field: FieldId): ReadonlyMap<number, AmbiguousDate> {
  const found = new Map<number, AmbiguousDate>();
  const { kinds } = table.dates(field);
  const texts = recordsOfKind(kinds, dateKinds.text).map((record): [record: number, reading: DateReading] => [
    record,
    readDate(table.value(field, record)),
  ]);
  if (texts.length === 0) return found;
  const isMonthFirst = texts.some(([, reading]) => reading.isMonthFirst);
  const isDayFirst = texts.some(
    ([, { day, isMonthFirst: isOther }]) => !isOther && (calendarOf(day)?.day ?? 0) > 12,
  );
  const isLikelyYear = likelyYears(table, field, texts);
  const idYears = field === 'birthDate' ? table.citizenIds().years : null;
  const hasIdYear = (record: number) => idYears !== null && idYears[record] !== 0;
  for (const [record, reading] of texts) {
    const swapped = reading.isAmbiguous ? swapOf(reading.day) : null;
    if (isMonthFirst && swapped !== null) {
      found.set(
        record,
        isDayFirst ? { likely: reading.day, other: swapped } : { likely: swapped, other: reading.day },
      );
      continue;
    }
    const yearFirst = reading.isYearShort ? yearFirstOf(String(table.value(field, record))) : null;
    // “26-6-26” is one day, however it is read.
    if (yearFirst === null || yearFirst === reading.day) continue;
    const isLikely = isLikelyYear(record, reading.year);
    const isOtherLikely = isLikelyYear(record, calendarOf(yearFirst)?.year ?? 0);
    if (isLikely && !isOtherLikely) continue;
    found.set(
      record,
      isOtherLikely && !isLikely && hasIdYear(record)
        ? { likely: yearFirst, other: reading.day }
        : { likely: reading.day, other: yearFirst },
    );
  }
  return found;
}

function swapOf(serial: number): number | null {
  const day = calendarOf(serial);
  return day && serialOf(day.year, day.day, day.month);
}

/** “5-3-25” read year first: 25/3/2005; null where that is no day. */
function yearFirstOf(text: string): number | null {
  const match = /(\d{1,2})\D+(\d{1,2})\D+(\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return serialOf(year <= 30 ? 2000 + year : 1900 + year, month, day);
}

/** Tells years that the column's whole dates have, or that its short years agree on, or that the citizen id says. */
function likelyYears(
  table: TableColumns,
  field: FieldId,
  texts: readonly (readonly [number, DateReading])[],
): (record: number, year: number) => boolean {
  const { kinds, years } = table.dates(field);
  const isShort = new Set(texts.filter(([, { isYearShort }]) => isYearShort).map(([record]) => record));
  const seen: number[] = [];
  for (let record = 0; record < table.count; record++) {
    const isDate = kinds[record] === dateKinds.date || kinds[record] === dateKinds.text;
    if (isDate && !isShort.has(record)) seen.push(years[record]!);
  }
  const shortYears = new Set([...isShort].map((record) => years[record]!));
  if (seen.length === 0 && isShort.size >= 3 && shortYears.size <= 2) seen.push(...shortYears);
  const first = seen.reduce((least, year) => Math.min(least, year), Infinity);
  const last = seen.reduce((most, year) => Math.max(most, year), -Infinity);
  const idYears = field === 'birthDate' ? table.citizenIds().years : null;
  return (record, year) =>
    idYears && idYears[record] !== 0 ? idYears[record] === year : year >= first && year <= last;
}
