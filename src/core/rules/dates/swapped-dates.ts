import { citizenIdKinds } from '../../recognition/values/citizen-id-column';
import { dateKinds } from '../../recognition/values/date-column';
import { joinLists, numberIndex, type NumberIndex } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import { statedPeriod } from '../../recognition/values/stated-period';
import type { FieldId } from '../../registers/register';
import { calendarOf } from '../../sheet/calendar';
import type { Book } from '../book';
import { coursesOf, eitherOfRow, outOfRow, paymentsOf } from './date-pairs';
import {
  inTheirOrder,
  outOfOrder,
  outOfPast,
  outOfSeason,
  outOfWindow,
  outside,
  suspectsAmong,
  type RealDates,
  type Suspect,
} from './odd-dates';

/** What shows that day and month of a date have changed places. */
export type SwapEvidence =
  /** Real dates all have days up to 12, the dates left as text all have later days: a program read the one order as the other. */
  | 'import'
  /** The other dates of the column lie within a month or a quarter, or rise from row to row, and only the swapped date fits among them. */
  | 'column'
  /** Only the swapped date lies in the period that the title states. */
  | 'period'
  /** Only the swapped date fits the other date of its row: a course ends soon after it starts, money is paid soon after it was decided. */
  | 'row'
  /** The date is still to come, swapped it lies among the others. */
  | 'future'
  /** Other rows say the swapped date of the same paper. */
  | 'paper'
  /** Another list of the workbook has the swapped birth date for the same citizen id. */
  | 'other-list';

export interface SwappedDate {
  readonly fixed: number;
  readonly evidence: SwapEvidence;
  /** Set where the other date of the row may as well be the swapped one: nobody knows which of the two is right. */
  readonly orOther?: FieldId;
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
  const add = (suspects: readonly Suspect[], evidence: SwapEvidence, orOther?: FieldId) => {
    for (const { record, swapped } of suspects)
      if (!found.has(record)) found.set(record, { fixed: swapped, evidence, ...(orOther && { orOther }) });
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
  add(otherwiseOfPaper(table, field, dates), 'paper');
  const ofCourses = coursesOf(table, field, dates);
  if (ofCourses) {
    // The other date of the row says more than those of other rows.
    add(outOfRow(ofCourses), 'row');
    const either = eitherOfRow(ofCourses);
    if (either.length > 0)
      add(
        outOfOrder(dates).filter(({ record }) => either.some((one) => one.record === record)),
        'column',
      );
    if (field === 'startsOn') add(either, 'row', 'endsOn');
    return found;
  }
  const ofPayments = paymentsOf(table, field, dates);
  if (ofPayments) add(outOfRow(ofPayments), 'row');
  add(inTheirOrder(dates, outOfWindow(dates)), 'column');
  add(inTheirOrder(dates, outOfSeason(dates)), 'column');
  add(outOfOrder(dates), 'column');
  // A meeting may lie ahead.
  if (field !== 'heldOn') add(inTheirOrder(dates, outOfPast(dates, book.today)), 'future');
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

function outsidePeriod(table: TableColumns, dates: RealDates): Suspect[] {
  const period = statedPeriod(table.table.titles, table.table.grid.sheet);
  if (!period) return [];
  const odd = outside(dates.serials, period.first, period.last);
  const inside = dates.serials.length - odd.length;
  const suspects = suspectsAmong(dates, odd, (swapped) => swapped >= period.first && swapped <= period.last);
  const isSure = inside >= 3 && inside >= 0.8 * dates.serials.length;
  // In a short list one that fits in when swapped is the slip, where no other lies outside.
  return isSure || (inside >= 2 && odd.length === 1) ? suspects : [];
}

const numberOfDate: Partial<Record<FieldId, FieldId>> = {
  decisionDate: 'decisionNo',
  documentDate: 'documentNo',
};

/** Dates of a numbered paper that all other rows of it, two and more, date otherwise. */
function otherwiseOfPaper(table: TableColumns, field: FieldId, { records, serials }: RealDates): Suspect[] {
  const number = numberOfDate[field];
  if (!number || !table.has(number)) return [];
  const { ids } = table.categories(number);
  const papers = Int32Array.from(records, (record) => ids[record]!);
  const size = papers.reduce((most, paper) => Math.max(most, paper), 0) + 1;
  // What most rows of a paper say is left over when each two that differ are struck out.
  const [days, left] = [new Float32Array(size), new Int32Array(size)];
  papers.forEach((paper, index) => {
    if (left[paper] === 0) days[paper] = serials[index]!;
    left[paper]! += days[paper] === serials[index] ? 1 : -1;
  });
  const [alike, otherwise] = [new Int32Array(size), new Int32Array(size)];
  papers.forEach((paper, index) => (days[paper] === serials[index] ? alike : otherwise)[paper]!++);
  const odd = [...papers.keys()].filter((index) => {
    const paper = papers[index]!;
    return paper > 0 && days[paper] !== serials[index] && alike[paper]! > 1 && otherwise[paper] === 1;
  });
  return suspectsAmong({ records, serials }, odd, (swapped, index) => swapped === days[papers[index]!]);
}

/** Compares with the lists of members that stand before this table, which is what other lists are copied from. */
function otherwiseInOtherLists(table: TableColumns, dates: RealDates, book: Book): Suspect[] {
  const sources = book
    .tablesOf('members')
    .filter((other) => other !== table && isBefore(book, other, table))
    .filter((source) => source.has('citizenId') && source.has('birthDate'));
  if (sources.length === 0 || !table.has('citizenId')) return [];
  const ids = sources.map((source) => source.citizenIds());
  const persons = lastOfPersons(
    joinLists(
      ids.map(({ kinds }) => kinds),
      Uint8Array,
    ),
    joinLists(
      ids.map(({ numbers }) => numbers),
      Float64Array,
    ),
  );
  const births = joinLists(
    sources.map((source) => source.births().serials),
    Float32Array,
  );
  const odd = bornOtherwise(persons, births, dates, table.citizenIds().numbers);
  const bornOf = (index: number) => births[persons.find(table.citizenIds().numbers[dates.records[index]!]!)];
  return suspectsAmong(dates, odd, (swapped, index) => bornOf(index) === swapped);
}

/** Finds persons by their ids; of several rows of a person the last one says the birth. */
function lastOfPersons(kinds: Uint8Array, numbers: Float64Array): NumberIndex {
  const persons = numberIndex(numbers);
  for (let at = 0; at < kinds.length; at++) if (kinds[at] === citizenIdKinds.valid) persons.replace(at);
  return persons;
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
