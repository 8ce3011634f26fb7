import { dateFields, dateKinds } from '../recognition/date-column';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { calendarOf, formatDay, serialOf } from '../sheet/calendar';
import { foldText } from '../vietnamese/fold';
import { readTick } from '../vietnamese/tick';
import { defineRule } from './rule';
import { swappedDates } from './swapped-dates';

/** How many days something may lie ahead: terms of validity without end, courses and conferences that are planned two years. */
const mayLieAhead: Partial<Record<FieldId, number>> = {
  validFrom: Infinity,
  validTo: Infinity,
  startsOn: 731,
  endsOn: 731,
  heldOn: 731,
};

/**
 * A birth, a joining, a payment or a paper is dated after today.
 *
 * Plans may lie ahead: terms of validity, courses and conferences within two years, unless they are ticked as held or the title speaks of
 * results and the row of who came. A bare year or month
 * counts from its first day. A date whose day and month changed places is `date-day-month-swapped` only.
 */
export const dateInFuture = defineRule<{ date: string }>({
  id: 'date-in-future',
  severity: 'error',
  needs: [],
  title: { vi: 'Ngày ở tương lai', en: 'Date in the future' },
  message: {
    vi: ({ date }) => `${date} chưa tới: hãy kiểm lại ngày, tháng, năm.`,
    en: ({ date }) => `${date} has not come yet: check day, month and year.`,
  },
  *check(table, book) {
    const thisYear = calendarOf(book.today)?.year ?? 9999;
    const areResults = speaksOfResults(table);
    for (const field of dateFields(table.table)) {
      const { kinds, serials, years } = table.dates(field);
      for (const record of notPast(serials, years, book.today, thisYear)) {
        const serial = serials[record]!;
        const isDay = !Number.isNaN(serial);
        if (!isDay && !isLaterMonth(table, field, record, thisYear, book.today)) continue;
        const isPlan = !(serial > book.today + (mayLieAhead[field] ?? 0));
        const isDone = isHeld(table, field, record) || (areResults && tellsWhoCame(table, field, record));
        if (field in mayLieAhead && isPlan && !isDone) continue;
        if (kinds[record] === dateKinds.date && swappedDates(table, field, book).has(record)) continue;
        const value = table.value(field, record);
        yield {
          cells: [table.place(field, record)],
          value,
          params: { date: isDay ? formatDay(serial) : String(value).trim() },
          record,
        };
      }
    }
  },
});

/** The records whose day is after today; where only the year is known, whose year is not over. */
function notPast(serials: Float32Array, years: Int16Array, today: number, thisYear: number): number[] {
  const records: number[] = [];
  for (let record = 0; record < serials.length; record++) {
    const serial = serials[record]!;
    if (Number.isNaN(serial) ? years[record]! >= thisYear : serial > today) records.push(record);
  }
  return records;
}

/** “Kết quả tổ chức hội nghị”, and nothing of a plan. */
function speaksOfResults({ table }: TableColumns): boolean {
  const titles = foldText([...table.titles, table.grid.sheet].join(' ; '));
  return /\bket qua\b/.test(titles) && !/\b(ke hoach|du kien|lich|dang ky|chi tieu|nhiem vu)\b/.test(titles);
}

function tellsWhoCame(table: TableColumns, field: FieldId, record: number): boolean {
  if (table.has('held')) return false;
  const people: FieldId | null =
    field === 'heldOn' ? 'attendees' : field === 'startsOn' ? 'participants' : null;
  return people !== null && table.has(people) && table.numbers(people).values[record]! > 0;
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
