import { dateFields } from '../recognition/values/date-column';
import { formatDay } from '../sheet/calendar';
import { bySharedCause } from './cells/by-shared-cause';
import { defineRule } from './rule';
import { swappedDates, type SwapEvidence } from './dates/swapped-dates';

/**
 * Day and month of a real date have changed places, as Excel does when it reads 03/05 in the other country's order.
 *
 * Only where something shows it: what an import left as text, the other dates of the column, the period of the title, the other
 * date of the row, other rows of the same paper, or the same person in another list (`swapped-dates.ts`). Such a date is not also
 * told as in the future or outside of the period.
 */
export const dateDayMonthSwapped = defineRule<{
  date: number;
  fixed: number;
  evidence: SwapEvidence | 'either';
  cells: number;
}>({
  id: 'date-day-month-swapped',
  severity: 'warning',
  needs: [],
  title: { vi: 'Ngày và tháng bị đổi chỗ', en: 'Day and month swapped' },
  message: {
    vi: ({ date, fixed, evidence, cells }) =>
      cells > 1
        ? `${cells} ngày trong cột bị đổi chỗ ngày và tháng (${formatDay(date)} phải là ${formatDay(fixed)} …): ${reasons[evidence].vi}.`
        : `${formatDay(date)} có lẽ là ${formatDay(fixed)}: ${reasons[evidence].vi}.`,
    en: ({ date, fixed, evidence, cells }) =>
      cells > 1
        ? `${cells} dates of the column have day and month swapped (${formatDay(date)} must be ${formatDay(fixed)} …): ${reasons[evidence].en}.`
        : `${formatDay(date)} is probably ${formatDay(fixed)}: ${reasons[evidence].en}.`,
  },
  *check(table, book) {
    for (const field of dateFields(table.table)) {
      const found = [...swappedDates(table, field, book)];
      const isImport = found[0]?.[1].evidence === 'import';
      for (const cells of isImport ? [found] : bySharedCause(found, table.count)) {
        const [record, { fixed, evidence, orOther }] = cells[0]!;
        const isFormula = cells.some(([each]) => {
          const { row, column } = table.place(field, each);
          return table.table.grid.formulaAt(row, column) !== null;
        });
        yield {
          cells: [
            ...cells.map(([each]) => table.place(field, each)),
            ...(orOther ? cells.map(([each]) => table.place(orOther, each)) : []),
          ],
          value: table.value(field, record),
          params: {
            date: table.dates(field).serials[record]!,
            fixed,
            evidence: orOther ? 'either' : evidence,
            cells: cells.length,
          },
          record,
          ...(isFormula || orOther
            ? {}
            : {
                fix: {
                  value: fixed,
                  ...(cells.length > 1 ? { values: cells.map(([, swapped]) => swapped.fixed) } : {}),
                  certain: false,
                },
              }),
        };
      }
    }
  },
});

const reasons: Readonly<Record<SwapEvidence | 'either', { readonly vi: string; readonly en: string }>> = {
  import: {
    vi: 'các ngày trên 12 còn ở dạng chữ, nghĩa là khi nhập đã đọc theo tháng/ngày',
    en: 'the dates with days over 12 were left as text, so the others were read month first',
  },
  column: {
    vi: 'các ngày khác trong cột cho thấy ngày và tháng bị đổi chỗ',
    en: 'the other dates of the column show that day and month changed places',
  },
  period: {
    vi: 'chỉ khi đổi chỗ ngày và tháng thì mới thuộc kỳ ghi ở tiêu đề',
    en: 'only swapped does it lie in the period of the title',
  },
  row: {
    vi: 'chỉ khi đổi chỗ ngày và tháng thì mới hợp với ngày kia của dòng',
    en: 'only swapped does it fit the other date of the row',
  },
  either: {
    vi: 'ngày này hoặc ngày kia của dòng bị đổi chỗ ngày và tháng, vì ngày đầu đứng sau ngày cuối',
    en: 'this date or the other one of the row has day and month swapped, for the row ends before it starts',
  },
  future: {
    vi: 'ngày này chưa tới, còn khi đổi chỗ ngày và tháng thì nằm giữa các ngày khác trong cột',
    en: 'it has not come yet, and swapped it lies among the other dates of the column',
  },
  paper: {
    vi: 'các dòng khác của cùng số văn bản ghi như vậy',
    en: 'other rows of the same paper say so',
  },
  'other-list': {
    vi: 'danh sách đoàn viên ghi như vậy cho cùng số căn cước',
    en: 'the list of members says so for the same citizen id',
  },
};
