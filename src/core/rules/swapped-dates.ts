import { citizenIdKinds } from '../recognition/citizen-id-column';
import { dateKinds } from '../recognition/date-column';
import { numberIndex } from '../recognition/equal-keys';
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
  readonly serials: Float64Array;
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
  let texts = 0;
  let earlyTexts = 0;
  let count = 0;
  for (let record = 0; record < table.count; record++) {
    if (Number.isNaN(serials[record]!)) continue;
    if (kinds[record] === dateKinds.date) count++;
    else {
      texts++;
      if ((calendarOf(serials[record]!)?.day ?? 0) <= 12) earlyTexts++;
    }
  }
  if (!isEvent && !isBirth && texts < 2) return new Map();
  const dates: RealDates = { records: new Int32Array(count), serials: new Float64Array(count) };
  count = 0;
  for (let record = 0; record < table.count; record++) {
    if (Number.isNaN(serials[record]!) || kinds[record] !== dateKinds.date) continue;
    dates.records[count] = record;
    dates.serials[count++] = serials[record]!;
  }
  const isImport =
    texts >= 2 &&
    earlyTexts === 0 &&
    count >= 3 &&
    texts + count >= 6 &&
    dates.serials.every((serial) => (calendarOf(serial)?.day ?? 0) <= 12);
  const found = new Map<number, SwappedDate>();
  const add = (suspects: readonly Suspect[], evidence: SwapEvidence) => {
    for (const { record, swapped } of suspects)
      if (!found.has(record)) found.set(record, { fixed: swapped, evidence });
  };
  if (isImport) {
    add(
      suspectsAmong(dates, () => true),
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

/** The dates that can be swapped and pass the test. */
function suspectsAmong(
  { records, serials }: RealDates,
  test: (serial: number, swapped: () => number, index: number) => boolean,
): Suspect[] {
  const suspects: Suspect[] = [];
  for (let index = 0; index < records.length; index++) {
    const serial = serials[index]!;
    if (!test(serial, () => swapOf(serial), index)) continue;
    const swapped = swapOf(serial);
    if (!Number.isNaN(swapped)) suspects.push({ record: records[index]!, swapped });
  }
  return suspects;
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
 * All dates but at most one in eight (and one other) lie within a month, and those far from it would lie within it if swapped.
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
  for (const serial of serials) {
    if (Math.abs(serial - middle) > longestRound) continue;
    low = Math.min(low, serial);
    high = Math.max(high, serial);
  }
  if (high - low > longestRound) return [];
  const most = Math.max(1, Math.floor(serials.length / 8));
  let far = 0;
  for (const serial of serials) if (serial < low || serial > high) far++;
  if (far > most + 1) return [];
  const suspects = suspectsAmong(dates, (serial, swapped) => {
    return (serial < low || serial > high) && swapped() >= low && swapped() <= high;
  });
  return suspects.length <= most && far - suspects.length <= 1 ? suspects : [];
}

/** A column that rises from row to row: a date that breaks the order and would keep it if swapped. */
function outOfOrder(dates: RealDates): Suspect[] {
  const { serials } = dates;
  const { length } = serials;
  if (length < leastDates + 2) return [];
  let falls = 0;
  for (let index = 1; index < length; index++) if (serials[index]! < serials[index - 1]!) falls++;
  if (falls === 0) return [];
  const broken = suspectsAmong(dates, (serial, swapped, index) => {
    if (index === 0 || index === length - 1) return false;
    const [before, after] = [serials[index - 1]!, serials[index + 1]!];
    if (before > after || (serial >= before && serial <= after)) return false;
    return swapped() >= before && swapped() <= after;
  });
  // Each broken date makes one fall; any other shows that the rows are in no order of dates.
  return falls <= broken.length ? broken : [];
}

function outsidePeriod(table: TableColumns, dates: RealDates): Suspect[] {
  const period = statedPeriod(table.table.titles, table.table.grid.sheet);
  if (!period) return [];
  const isInside = (serial: number) => serial >= period.first && serial <= period.last;
  const inside = dates.serials.reduce((sum, serial) => sum + Number(isInside(serial)), 0);
  if (inside < 3 || inside < 0.8 * dates.serials.length) return [];
  return suspectsAmong(dates, (serial, swapped) => !isInside(serial) && isInside(swapped()));
}

/** Compares with the lists of members that stand before this table, which is what other lists are copied from. */
function otherwiseInOtherLists(table: TableColumns, dates: RealDates, book: Book): Suspect[] {
  const sources = book
    .tablesOf('members')
    .filter((other) => other !== table && isBefore(book, other, table))
    .filter((source) => source.has('citizenId') && source.has('birthDate'));
  if (sources.length === 0 || !table.has('citizenId')) return [];
  const most = sources.reduce((sum, { count }) => sum + count, 0);
  const persons = numberIndex(most);
  const births = new Float64Array(most);
  let next = 0;
  for (const source of sources) {
    const { kinds, numbers } = source.citizenIds();
    const { serials } = source.births();
    for (let record = 0; record < source.count; record++) {
      if (kinds[record] !== citizenIdKinds.valid) continue;
      const place = persons.add(numbers[record]!, next);
      if (place === next) next++;
      births[place] = serials[record]!;
    }
  }
  const { numbers } = table.citizenIds();
  return suspectsAmong(dates, (serial, swapped, index) => {
    const born = births[persons.find(numbers[dates.records[index]!]!)];
    return born !== undefined && born !== serial && born === swapped();
  });
}

function isBefore(book: Book, other: TableColumns, table: TableColumns): boolean {
  return table.table.register !== 'members' || book.tables.indexOf(other) < book.tables.indexOf(table);
}
