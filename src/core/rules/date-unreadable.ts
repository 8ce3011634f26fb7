import { dateFields, dateKinds } from '../recognition/values/date-column';
import { countFromKind, recordsOfKind } from '../recognition/values/records-of-kind';
import { bySharedCause, unreadableColumn } from './cells/by-shared-cause';
import { defineRule } from './rule';

/** A cell of a date column holds what no date, month or year can be read out of; a column of hardly anything else is one finding. */
export const dateUnreadable = defineRule<{ text: string; cells: number }>({
  id: 'date-unreadable',
  severity: 'error',
  needs: [],
  title: { vi: 'Không đọc được ngày', en: 'Unreadable date' },
  message: {
    vi: ({ text, cells }) =>
      cells > 1
        ? `${cells} ô của cột này không đọc được là ngày nào, ví dụ “${text}”: hãy xem cột có đúng là ngày không, hoặc ghi lại theo ngày/tháng/năm.`
        : `Không đọc được “${text}” là ngày nào: hãy ghi lại theo ngày/tháng/năm.`,
    en: ({ text, cells }) =>
      cells > 1
        ? `${cells} cells of this column cannot be read as dates, such as “${text}”: see whether it is a column of dates, or write them as day/month/year.`
        : `“${text}” cannot be read as a date: write it as day/month/year.`,
  },
  *check(table) {
    for (const field of dateFields(table.table)) {
      const { kinds } = table.dates(field);
      const found = recordsOfKind(kinds, dateKinds.unreadable);
      if (found.length === 0) continue;
      const filled = countFromKind(kinds, dateKinds.empty + 1);
      for (const records of bySharedCause(found, filled, unreadableColumn)) {
        const [record] = records as [number];
        const value = table.value(field, record);
        yield {
          cells: records.map((each) => table.place(field, each)),
          value,
          params: { text: String(value).trim(), cells: records.length },
          record,
        };
      }
    }
  },
});
