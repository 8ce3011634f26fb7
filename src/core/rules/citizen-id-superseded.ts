import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import type { TableColumns } from '../recognition/values/table-columns';
import { serialOf } from '../sheet/calendar';
import type { Book } from './book';
import { latestRecordedDay, listDate } from './dates/list-date';
import { defineRule } from './rule';

/** The first day on which the nine-digit card is of no use. */
const firstDayWithout = serialOf(2025, 1, 1)!;

/**
 * A list dated 2025 or later carries a nine-digit CMND in place of the twelve-digit number.
 *
 * The card could be used up to 31/12/2024 (Luật Căn cước 26/2023/QH15 art. 46); papers made out with it stay valid, so it is a
 * warning, and older lists are left alone. A list is dated by its titles, its signatures or its latest payment; a list of members
 * without any date counts as today's.
 */
export const citizenIdSuperseded = defineRule<{ digits: string }>({
  id: 'citizen-id-superseded',
  severity: 'warning',
  needs: ['citizenId'],
  title: { vi: 'Còn ghi số CMND 9 số', en: 'Superseded nine-digit card' },
  message: {
    vi: ({ digits }) =>
      `${digits} là số CMND 9 số, hết giá trị sử dụng từ 01/01/2025: hãy hỏi và ghi số căn cước 12 số.`,
    en: ({ digits }) =>
      `${digits} is the number of a nine-digit card, of no use since 01/01/2025: ask for the twelve-digit number.`,
  },
  *check(table, book) {
    if (!isOf2025OrLater(table, book)) return;
    const { kinds, text } = table.citizenIds();
    for (let record = 0; record < table.count; record++) {
      if (kinds[record] !== citizenIdKinds.oldCard) continue;
      yield {
        cells: [table.place('citizenId', record)],
        value: table.value('citizenId', record),
        params: { digits: text(record) },
        record,
      };
    }
  },
});

function isOf2025OrLater(table: TableColumns, book: Book): boolean {
  const dated = listDate(table);
  if (dated) return dated.last >= firstDayWithout;
  if (latestRecordedDay(table, book.today) >= firstDayWithout) return true;
  return table.table.register === 'members' && book.today >= firstDayWithout;
}
