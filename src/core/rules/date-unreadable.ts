import { dateFields, dateKinds } from '../recognition/date-column';
import { recordsOfKind } from '../recognition/records-of-kind';
import { defineRule } from './rule';

/** A cell of a date column holds what no date, month or year can be read out of. */
export const dateUnreadable = defineRule<{ text: string }>({
  id: 'date-unreadable',
  severity: 'error',
  needs: [],
  title: { vi: 'Không đọc được ngày', en: 'Unreadable date' },
  message: {
    vi: ({ text }) => `Không đọc được “${text}” là ngày nào: hãy ghi lại theo ngày/tháng/năm.`,
    en: ({ text }) => `“${text}” cannot be read as a date: write it as day/month/year.`,
  },
  *check(table) {
    for (const field of dateFields(table.table)) {
      for (const record of recordsOfKind(table.dates(field).kinds, dateKinds.unreadable)) {
        const value = table.value(field, record);
        yield { cells: [table.place(field, record)], value, params: { text: String(value).trim() }, record };
      }
    }
  },
});
