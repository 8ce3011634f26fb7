import { dateFields } from '../recognition/values/date-column';
import { formatDay } from '../sheet/calendar';
import { ambiguousDates } from './dates/ambiguous-dates';
import { defineRule } from './rule';

/**
 * A date kept as text could be two days, and the column does not settle which.
 *
 * Day first is the rule in Vietnam, so only columns that also write the month first, and years of two digits that could be a day,
 * leave a question (`ambiguous-dates.ts`). The fix proposes the likelier day and is never certain.
 */
export const dateAmbiguous = defineRule<{ text: string; likely: number; other: number }>({
  id: 'date-ambiguous',
  severity: 'warning',
  needs: [],
  title: { vi: 'Ngày có thể hiểu hai cách', en: 'Ambiguous date' },
  message: {
    vi: ({ text, likely, other }) =>
      `“${text}” có thể là ngày ${formatDay(likely)} hoặc ${formatDay(other)}: hãy đối chiếu giấy tờ rồi ghi rõ ngày/tháng/năm.`,
    en: ({ text, likely, other }) =>
      `“${text}” may be ${formatDay(likely)} or ${formatDay(other)}: compare with the papers and write day/month/year in full.`,
  },
  *check(table) {
    for (const field of dateFields(table.table)) {
      for (const [record, { likely, other }] of ambiguousDates(table, field)) {
        const value = table.value(field, record);
        yield {
          cells: [table.place(field, record)],
          value,
          params: { text: String(value).trim(), likely, other },
          record,
          fix: { value: likely, numberFormat: 'dd/mm/yyyy', certain: false },
        };
      }
    }
  },
});
