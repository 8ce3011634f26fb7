import { dateFields, dateKinds } from '../recognition/values/date-column';
import { countFromKind, recordsOfKind } from '../recognition/values/records-of-kind';
import { ambiguousDates } from './dates/ambiguous-dates';
import { asTextBreaches, type AsTextCell, type AsTextParams } from './cells/as-text';
import { formatDay } from '../sheet/calendar';
import { defineRule } from './rule';

/**
 * A whole date is kept as text, so that Excel can neither sort nor compare it.
 *
 * A bare year or a month with its year is no fault: it says all that is known. What cannot be a date is other rules'.
 */
export const dateAsText = defineRule<AsTextParams>({
  id: 'date-as-text',
  severity: 'warning',
  needs: [],
  needsOwnCells: true,
  title: { vi: 'Ngày ghi ở dạng chữ', en: 'Date kept as text' },
  message: {
    vi: ({ text, fixed, cells, header }) =>
      cells > 1
        ? `Cột “${header}” có ${cells} ô ghi ngày ở dạng chữ nên không sắp xếp, không so sánh được: hãy đổi cả cột sang ngày.`
        : `“${text.trim()}” ghi ở dạng chữ nên không sắp xếp, không so sánh được: hãy đổi thành ngày ${formatDay(fixed)}.`,
    en: ({ text, fixed, cells, header }) =>
      cells > 1
        ? `${cells} cells of column “${header}” hold dates as text, which cannot be sorted or compared: turn the column into dates.`
        : `“${text.trim()}” is text, which cannot be sorted or compared: turn it into the date ${formatDay(fixed)}.`,
  },
  *check(table) {
    for (const field of dateFields(table.table)) {
      const { kinds, serials, isCertain } = table.dates(field);
      const texts = recordsOfKind(kinds, dateKinds.text);
      if (texts.length === 0) continue;
      const ambiguous = ambiguousDates(table, field);
      const found: AsTextCell[] = [];
      const unsure: AsTextCell[] = [];
      const filled = countFromKind(kinds, dateKinds.date) - countFromKind(kinds, dateKinds.month);
      for (const record of texts) {
        const value = table.value(field, record);
        const likely = ambiguous.get(record)?.likely;
        if (likely !== undefined) unsure.push({ record, value, fixed: likely, certain: false, money: 0 });
        else
          found.push({ record, value, fixed: serials[record]!, certain: isCertain[record] === 1, money: 0 });
      }
      // Alone, so that they do not make the repair of the others uncertain.
      for (const cell of unsure)
        yield* asTextBreaches(table, (record) => table.place(field, record), [cell], filled, {
          numberFormat: 'dd/mm/yyyy',
        });
      yield* asTextBreaches(table, (record) => table.place(field, record), found, filled, {
        numberFormat: 'dd/mm/yyyy',
      });
    }
  },
});
