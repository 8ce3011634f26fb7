import { dateKinds } from '../../recognition/values/date-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { statedPeriod } from '../../recognition/values/stated-period';
import type { FieldId } from '../../registers/register';
import { calendarOf, serialOf } from '../../sheet/calendar';
import { foldText } from '../../vietnamese/fold';
import { readTick } from '../../vietnamese/tick';
import type { Book } from '../book';
import { swappedDates } from './swapped-dates';

/** How many days something may lie ahead: terms of validity without end, courses and conferences that are planned two years. */
const mayLieAhead: Partial<Record<FieldId, number>> = {
  validFrom: Infinity,
  validTo: Infinity,
  startsOn: 731,
  endsOn: 731,
  heldOn: 731,
};

/** The same where the title or the heading speaks of plans: gifts to be handed out, visits to be made, houses to be handed over. */
const mayBePlanned: Partial<Record<FieldId, number>> = { paidOn: 731, visitedOn: 731, receivedOn: 731 };

/** The most days of a course that may be going on while its results are told, or that ends after the period it began in. */
const longestCourse = 31;

const known = new WeakMap<TableColumns, Map<FieldId, ReadonlySet<number>>>();

/** The records whose date of a field cannot lie ahead and does; made once. */
export function futureDates(table: TableColumns, field: FieldId, book: Book): ReadonlySet<number> {
  let fields = known.get(table);
  if (!fields) known.set(table, (fields = new Map()));
  let found = fields.get(field);
  if (!found) fields.set(field, (found = new Set(findFuture(table, field, book))));
  return found;
}

function findFuture(table: TableColumns, field: FieldId, book: Book): number[] {
  const thisYear = calendarOf(book.today)?.year ?? 9999;
  const { kinds, serials, years } = table.dates(field);
  const ahead = notPast(serials, years, book.today, thisYear);
  if (ahead.length === 0) return [];
  const says = titlesOf(table);
  const end = speaksOfPlans(says) ? null : endOfPeriod(table, field);
  const most =
    mayLieAhead[field] ??
    (speaksOfPlans(`${says} ; ${headingsOf(table, field)}`) ? mayBePlanned[field] : undefined);
  const areResults = /\bket qua\b/.test(says) && !speaksOfPlans(says);
  return ahead.filter((record) => {
    const serial = serials[record]!;
    if (Number.isNaN(serial) && !isLaterMonth(table, field, record, thisYear, book.today)) return false;
    const isPlan = most !== undefined && !(serial > book.today + most);
    const isDone =
      isHeld(table, field, record) ||
      (areResults && tellsWhoCame(table, field, record) && !isGoingOn(table, field, record, book.today)) ||
      (end !== null && serial > end);
    if (isPlan && !isDone) return false;
    return !(kinds[record] === dateKinds.date && swappedDates(table, field, book).has(record));
  });
}

/** The records whose day is after today; where only the year is known, whose year is not over. */
function notPast(serials: Float32Array, years: Int16Array, today: number, thisYear: number): number[] {
  const records: number[] = [];
  for (let record = 0; record < serials.length; record++) {
    const serial = serials[record]!;
    if (Number.isNaN(serial) ? years[record]! >= thisYear : serial > today) records.push(record);
  }
  return records;
}

function titlesOf({ table }: TableColumns): string {
  return foldText([...table.titles, table.grid.sheet].join(' ; '));
}

function headingsOf({ table }: TableColumns, field: FieldId): string {
  return foldText(table.columns.flatMap((each) => (each.field === field ? [each.header] : [])).join(' ; '));
}

function speaksOfPlans(words: string): boolean {
  return /\b(ke hoach|du kien|lich|dang ky|chi tieu|nhiem vu|ban giao|khanh thanh)\b/.test(words);
}

/**
 * After which day nothing of the list can be: the end of the period that its title states, for a course with the weeks that it may go
 * on. Null where the title states none, or where fewer than four in five other dates (of three and more) lie in it.
 */
function endOfPeriod(table: TableColumns, field: FieldId): number | null {
  const period = statedPeriod(table.table.titles, table.table.grid.sheet);
  if (!period) return null;
  const end = period.last + (field === 'endsOn' ? longestCourse : 0);
  let [inside, all] = [0, 0];
  for (const serial of table.dates(field).serials) {
    if (Number.isNaN(serial)) continue;
    all++;
    if (serial >= period.first && serial <= end) inside++;
  }
  return inside >= 2 && (inside === all - 1 || inside * 5 >= all * 4) ? end : null;
}

function tellsWhoCame(table: TableColumns, field: FieldId, record: number): boolean {
  if (table.has('held')) return false;
  const people = field === 'heldOn' ? 'attendees' : 'participants';
  return table.has(people) && table.numbers(people).values[record]! > 0;
}

/** A course that has begun and ends in the next weeks. */
function isGoingOn(table: TableColumns, field: FieldId, record: number, today: number): boolean {
  if (field !== 'endsOn' || !table.has('startsOn')) return field === 'endsOn';
  const start = table.dates('startsOn').serials[record]!;
  return start <= today && table.dates('endsOn').serials[record]! - start <= longestCourse;
}

function isHeld(table: TableColumns, field: FieldId, record: number): boolean {
  return field === 'heldOn' && table.has('held') && readTick(table.value('held', record)) === 'ticked';
}

/** A bare year after this one, or a month of this year that has not begun. */
function isLaterMonth(
  table: TableColumns,
  field: FieldId,
  record: number,
  thisYear: number,
  today: number,
): boolean {
  const year = table.dates(field).years[record]!;
  if (year > thisYear) return true;
  const month = /^\D*(\d{1,2})\D/.exec(String(table.value(field, record)))?.[1];
  const first =
    table.dates(field).kinds[record] === dateKinds.month && month ? serialOf(year, Number(month), 1) : null;
  return first !== null && first > today;
}
