import { citizenIdKinds } from '../recognition/citizen-id-column';
import { dateKinds } from '../recognition/date-column';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { calendarOf, serialOf } from '../sheet/calendar';
import type { Book } from './book';
import { statedPeriod } from './list-date';

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

interface RealDate {
  readonly record: number;
  readonly serial: number;
  /** The serial with day and month in each other's place, NaN where there is none or it is the same. */
  readonly swapped: number;
}

function findSwapped(table: TableColumns, field: FieldId, book: Book): ReadonlyMap<number, SwappedDate> {
  const { kinds, serials } = table.dates(field);
  const isEvent = eventFields.includes(field);
  const isBirth = field === 'birthDate' && book.tablesOf('members').some((other) => other !== table);
  if (!isEvent && !isBirth && kinds.reduce((sum, kind) => sum + Number(kind === dateKinds.text), 0) < 2)
    return new Map();
  const dates: RealDate[] = [];
  let texts = 0;
  let earlyTexts = 0;
  for (let record = 0; record < table.count; record++) {
    const serial = serials[record]!;
    if (Number.isNaN(serial)) continue;
    if (kinds[record] === dateKinds.date) dates.push({ record, serial, swapped: swapOf(serial) });
    else {
      texts++;
      if ((calendarOf(serial)?.day ?? 0) <= 12) earlyTexts++;
    }
  }
  const isImport =
    texts >= 2 &&
    earlyTexts === 0 &&
    dates.length >= 3 &&
    texts + dates.length >= 6 &&
    dates.every(({ serial }) => (calendarOf(serial)?.day ?? 0) <= 12);
  const found = new Map<number, SwappedDate>();
  const add = (dates: readonly RealDate[], evidence: SwapEvidence) => {
    for (const { record, swapped } of dates)
      if (!found.has(record)) found.set(record, { fixed: swapped, evidence });
  };
  if (isImport) {
    add(
      dates.filter(({ swapped }) => !Number.isNaN(swapped)),
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
function outOfWindow(dates: readonly RealDate[]): RealDate[] {
  if (dates.length < leastDates) return [];
  const sorted = Float64Array.from(dates, ({ serial }) => serial).sort();
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  const near = dates.filter(({ serial }) => Math.abs(serial - middle) <= longestRound);
  const low = Math.min(...near.map(({ serial }) => serial));
  const high = Math.max(...near.map(({ serial }) => serial));
  const far = dates.filter(({ serial }) => serial < low || serial > high);
  const suspects = far.filter(({ swapped }) => swapped >= low && swapped <= high);
  const isRound =
    high - low <= longestRound &&
    suspects.length <= Math.max(1, Math.floor(dates.length / 8)) &&
    far.length - suspects.length <= 1;
  return isRound ? suspects : [];
}

/** A column that rises from row to row: a date that breaks the order and would keep it if swapped. */
function outOfOrder(dates: readonly RealDate[]): RealDate[] {
  if (dates.length < leastDates + 2) return [];
  const broken: RealDate[] = [];
  let falls = 0;
  for (let index = 1; index < dates.length; index++) {
    if (dates[index]!.serial < dates[index - 1]!.serial) falls++;
  }
  for (let index = 1; index < dates.length - 1; index++) {
    const [before, date, after] = [dates[index - 1]!, dates[index]!, dates[index + 1]!];
    const isOut = date.serial < before.serial || date.serial > after.serial;
    if (
      isOut &&
      before.serial <= after.serial &&
      date.swapped >= before.serial &&
      date.swapped <= after.serial
    )
      broken.push(date);
  }
  // Each broken date makes one fall; any other shows that the rows are in no order of dates.
  return falls <= broken.length ? broken : [];
}

function outsidePeriod(table: TableColumns, dates: readonly RealDate[]): RealDate[] {
  const period = statedPeriod(table.table.titles, table.table.grid.sheet);
  if (!period) return [];
  const isInside = (serial: number) => serial >= period.first && serial <= period.last;
  const inside = dates.filter(({ serial }) => isInside(serial)).length;
  if (inside < 3 || inside < 0.8 * dates.length) return [];
  return dates.filter(({ serial, swapped }) => !isInside(serial) && isInside(swapped));
}

/** Compares with the lists of members that stand before this table, which is what other lists are copied from. */
function otherwiseInOtherLists(table: TableColumns, dates: readonly RealDate[], book: Book): RealDate[] {
  const sources = book.tablesOf('members').filter((other) => other !== table && isBefore(book, other, table));
  if (sources.length === 0 || !table.has('citizenId') || !dates.some(({ swapped }) => swapped > 0)) return [];
  const births = new Map<number, number>();
  for (const source of sources) {
    if (!source.has('citizenId') || !source.has('birthDate')) continue;
    const { kinds, numbers } = source.citizenIds();
    const { serials } = source.births();
    for (let record = 0; record < source.count; record++) {
      if (kinds[record] === citizenIdKinds.valid) births.set(numbers[record]!, serials[record]!);
    }
  }
  const { numbers } = table.citizenIds();
  return dates.filter(({ record, swapped }) => births.get(numbers[record]!) === swapped);
}

function isBefore(book: Book, other: TableColumns, table: TableColumns): boolean {
  return table.table.register !== 'members' || book.tables.indexOf(other) < book.tables.indexOf(table);
}
