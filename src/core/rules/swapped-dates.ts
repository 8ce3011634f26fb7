import { citizenIdKinds, type CitizenIdColumn } from '../recognition/citizen-id-column';
import { dateKinds } from '../recognition/date-column';
import { numberIndex, type NumberIndex } from '../recognition/equal-keys';
import type { TableColumns } from '../recognition/table-columns';
import { statedPeriod } from '../recognition/stated-period';
import type { FieldId } from '../registers/register';
import { calendarOf, serialOf } from '../sheet/calendar';
import type { Book } from './book';

/** What shows that day and month of a date have changed places. */
export type SwapEvidence =
  /** Real dates all have days up to 12, the dates left as text all have later days: a program read the one order as the other. */
  | 'import'
  /** The other dates of the column lie within a month, or rise from row to row, and only the swapped date fits among them. */
  | 'column'
  /** Only the swapped date lies in the period that the title states. */
  | 'period'
  /** Another list of the workbook has the swapped birth date for the same citizen id. */
  | 'other-list';

export interface SwappedDate {
  readonly fixed: number;
  readonly evidence: SwapEvidence;
}

const known = new WeakMap<TableColumns, Map<FieldId, ReadonlyMap<number, SwappedDate>>>();

/** The real dates of a field whose day and month have surely changed places, by record; made once. */
export function swappedDates(
  table: TableColumns,
  field: FieldId,
  book: Book,
): ReadonlyMap<number, SwappedDate> {
  let fields = known.get(table);
  if (!fields) known.set(table, (fields = new Map()));
  let found = fields.get(field);
  if (!found) fields.set(field, (found = findSwapped(table, field, book)));
  return found;
}

/** Fields whose dates lie close together in one list: payments, visits, papers; births and joinings do not. */
const eventFields: readonly FieldId[] = [
  'paidOn',
  'visitedOn',
  'voucherDate',
  'decisionDate',
  'documentDate',
  'receivedOn',
  'heldOn',
  'startsOn',
  'endsOn',
  'establishedOn',
];

/** The real dates of a field, one after another. */
interface RealDates {
  readonly records: Int32Array;
  readonly serials: Float32Array;
}

/** A date that is not what it should be. */
interface Suspect {
  readonly record: number;
  readonly swapped: number;
}

function findSwapped(table: TableColumns, field: FieldId, book: Book): ReadonlyMap<number, SwappedDate> {
  const { kinds, serials } = table.dates(field);
  const isEvent = eventFields.includes(field);
  const isBirth = field === 'birthDate' && book.tablesOf('members').some((other) => other !== table);
  const texts = textDates(kinds, serials);
  if (!isEvent && !isBirth && texts.length < 2) return new Map();
  const dates = realDates(kinds, serials);
  const count = dates.serials.length;
  const isEarly = (serial: number) => (calendarOf(serial)?.day ?? 0) <= 12;
  const isImport =
    texts.length >= 2 &&
    count >= 3 &&
    texts.length + count >= 6 &&
    !texts.some((record) => isEarly(serials[record]!)) &&
    dates.serials.every(isEarly);
  const found = new Map<number, SwappedDate>();
  const add = (suspects: readonly Suspect[], evidence: SwapEvidence) => {
    for (const { record, swapped } of suspects)
      if (!found.has(record)) found.set(record, { fixed: swapped, evidence });
  };
  if (isImport) {
    add(
      suspectsAmong(dates, [...dates.serials.keys()], () => true),
      'import',
    );
    return found;
  }
  if (isBirth) add(otherwiseInOtherLists(table, dates, book), 'other-list');
  if (!isEvent) return found;
  add(outsidePeriod(table, dates), 'period');
  add(outOfWindow(dates), 'column');
  add(outOfOrder(dates), 'column');
  return found;
}

/** The records whose text is a whole date. */
function textDates(kinds: Uint8Array, serials: Float32Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < kinds.length; record++)
    if (!Number.isNaN(serials[record]!) && kinds[record] !== dateKinds.date) records.push(record);
  return records;
}

function realDates(kinds: Uint8Array, serials: Float32Array): RealDates {
  const records = new Int32Array(kinds.length);
  const dates = new Float32Array(kinds.length);
  let count = 0;
  for (let record = 0; record < kinds.length; record++) {
    if (kinds[record] !== dateKinds.date || Number.isNaN(serials[record]!)) continue;
    records[count] = record;
    dates[count++] = serials[record]!;
  }
  return { records: records.subarray(0, count), serials: dates.subarray(0, count) };
}

/** Of some dates (by their indexes) those that would fit if they were swapped. */
function suspectsAmong(
  { records, serials }: RealDates,
  odd: readonly number[],
  fits: (swapped: number, index: number) => boolean,
): Suspect[] {
  return odd.flatMap((index) => {
    const swapped = swapOf(serials[index]!);
    return !Number.isNaN(swapped) && fits(swapped, index) ? [{ record: records[index]!, swapped }] : [];
  });
}

/** Indexes of what does not lie between the two days. */
function outside(serials: Float32Array, low: number, high: number): number[] {
  const odd: number[] = [];
  for (let index = 0; index < serials.length; index++)
    if (serials[index]! < low || serials[index]! > high) odd.push(index);
  return odd;
}

/** The serial with day and month in each other's place, NaN where there is none or it is the same. */
function swapOf(serial: number): number {
  const day = calendarOf(serial);
  if (!day || day.day > 12 || day.day === day.month) return NaN;
  return serialOf(day.year, day.day, day.month) ?? NaN;
}

const leastDates = 6;

/** The most days that a round of payments or visits takes. */
const longestRound = 31;

/**
 * All dates but at most one in eight (and one other), five at least, lie within a month, and those far from it would lie within it if
 * swapped.
 *
 * Stricter would find little, laxer takes the first and last visits of a season for slips: their days up to 12 are swapped into
 * it by chance.
 */
function outOfWindow(dates: RealDates): Suspect[] {
  const { serials } = dates;
  if (serials.length < leastDates) return [];
  const sorted = serials.slice().sort();
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < serials.length; index++) {
    const serial = serials[index]!;
    if (Math.abs(serial - middle) > longestRound) continue;
    low = Math.min(low, serial);
    high = Math.max(high, serial);
  }
  if (high - low > longestRound) return [];
  const most = Math.max(1, Math.floor(serials.length / 8));
  const far = outside(serials, low, high);
  if (far.length > most + 1) return [];
  const suspects = suspectsAmong(dates, far, (swapped) => swapped >= low && swapped <= high);
  // Four of six dates that lie here and there fall within a month by chance.
  if (serials.length - far.length < leastDates - 1) return [];
  return suspects.length <= most && far.length - suspects.length <= 1 ? suspects : [];
}

/** A column that rises from row to row: a date that breaks the order and would keep it if swapped. */
function outOfOrder(dates: RealDates): Suspect[] {
  const { serials } = dates;
  const { length } = serials;
  if (length < leastDates + 2) return [];
  const falls = countFalls(serials);
  if (falls === 0) return [];
  const broken = suspectsAmong(dates, outOfPlace(serials), (swapped, index) => {
    return swapped >= serials[index - 1]! && swapped <= serials[index + 1]!;
  });
  // Each broken date makes one fall; any other shows that the rows are in no order of dates.
  return falls <= broken.length ? broken : [];
}

function countFalls(serials: Float32Array): number {
  let falls = 0;
  for (let index = 1; index < serials.length; index++) if (serials[index]! < serials[index - 1]!) falls++;
  return falls;
}

/** Indexes of dates that do not lie between their neighbours, which are in order. */
function outOfPlace(serials: Float32Array): number[] {
  const odd: number[] = [];
  for (let index = 1; index < serials.length - 1; index++) {
    const before = serials[index - 1]!;
    const after = serials[index + 1]!;
    if (before <= after && (serials[index]! < before || serials[index]! > after)) odd.push(index);
  }
  return odd;
}

function outsidePeriod(table: TableColumns, dates: RealDates): Suspect[] {
  const period = statedPeriod(table.table.titles, table.table.grid.sheet);
  if (!period) return [];
  const odd = outside(dates.serials, period.first, period.last);
  const inside = dates.serials.length - odd.length;
  if (inside < 3 || inside < 0.8 * dates.serials.length) return [];
  return suspectsAmong(dates, odd, (swapped) => swapped >= period.first && swapped <= period.last);
}

/** Compares with the lists of members that stand before this table, which is what other lists are copied from. */
function otherwiseInOtherLists(table: TableColumns, dates: RealDates, book: Book): Suspect[] {
  const sources = book
    .tablesOf('members')
    .filter((other) => other !== table && isBefore(book, other, table))
    .filter((source) => source.has('citizenId') && source.has('birthDate'));
  if (sources.length === 0 || !table.has('citizenId')) return [];
  const most = sources.reduce((sum, { count }) => sum + count, 0);
  const ids = new Float64Array(most);
  const births = new Float32Array(most);
  const persons = numberIndex(ids);
  let next = 0;
  for (const source of sources)
    next = takeBirths(persons, ids, births, next, source.citizenIds(), source.births().serials);
  const odd = bornOtherwise(persons, births, dates, table.citizenIds().numbers);
  const bornOf = (index: number) => births[persons.find(table.citizenIds().numbers[dates.records[index]!]!)];
  return suspectsAmong(dates, odd, (swapped, index) => bornOf(index) === swapped);
}

/** Puts the births of a list at the places of their persons; of several rows of a person the last one says it. Answers the next place. */
function takeBirths(
  persons: NumberIndex,
  ids: Float64Array,
  births: Float32Array,
  first: number,
  { kinds, numbers }: CitizenIdColumn,
  serials: Float32Array,
): number {
  let next = first;
  for (let record = 0; record < kinds.length; record++) {
    if (kinds[record] !== citizenIdKinds.valid) continue;
    ids[next] = numbers[record]!;
    const place = persons.add(next);
    if (place === next) next++;
    births[place] = serials[record]!;
  }
  return next;
}

/** Indexes of the dates that are not what is known of the person. */
function bornOtherwise(
  persons: NumberIndex,
  births: Float32Array,
  { records, serials }: RealDates,
  ids: Float64Array,
): number[] {
  const odd: number[] = [];
  for (let index = 0; index < records.length; index++) {
    const place = persons.find(ids[records[index]!]!);
    if (place >= 0 && births[place] !== serials[index]) odd.push(index);
  }
  return odd;
}

function isBefore(book: Book, other: TableColumns, table: TableColumns): boolean {
  return table.table.register !== 'members' || book.tables.indexOf(other) < book.tables.indexOf(table);
}
