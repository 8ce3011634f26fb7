import { dateFields } from '../recognition/values/date-column';
import { formatDay } from '../sheet/calendar';
import { futureDates } from './dates/future-dates';
import { defineRule } from './rule';

/**
 * A birth, a joining, a payment or a paper is dated after today.
 *
 * Plans may lie ahead: terms of validity, courses and conferences within two years, unless they are ticked as held, the title speaks of
 * results and the row of who came, or they lie behind the period that the title states (`future-dates.ts`). A bare year or month
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
    for (const field of dateFields(table.table)) {
      const { serials } = table.dates(field);
      for (const record of futureDates(table, field, book)) {
        const serial = serials[record]!;
        const value = table.value(field, record);
        yield {
          cells: [table.place(field, record)],
          value,
          params: { date: Number.isNaN(serial) ? String(value).trim() : formatDay(serial) },
          record,
        };
      }
    }
  },
});
