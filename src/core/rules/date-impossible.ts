import { dateFields, dateKinds } from '../recognition/values/date-column';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { defineRule } from './rule';

/** A date is written that the calendar does not have: 31/02, 29/02 of a common year, a thirteenth month. */
export const dateImpossible = defineRule<{ text: string }>({
  id: 'date-impossible',
  severity: 'error',
  needs: [],
  title: { vi: 'Ngày không có trong lịch', en: 'Impossible date' },
  message: {
    vi: ({ text }) => `Lịch không có ngày ${text}: hãy ghi lại ngày đúng.`,
    en: ({ text }) => `The calendar has no ${text}: write the right date.`,
  },
  *check(table) {
    for (const field of dateFields(table.table)) {
      for (const record of recordsOfKind(table.dates(field).kinds, dateKinds.impossible)) {
        const value = table.value(field, record);
        yield { cells: [table.place(field, record)], value, params: { text: String(value).trim() }, record };
      }
    }
  },
});
