import { numberFields, numberKinds } from '../recognition/values/number-column';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { expectedAmount } from './amounts/expected-amount';
import { partColumns } from './amounts/part-columns';
import { valueAt } from '../sheet/grid';
import { defineRule } from './rule';

/**
 * A cell of a number column holds text that no number can be read out of.
 *
 * Such an amount counts as unknown, never as zero. An empty cell, a dash and an error value are no business of this rule.
 * Where quantity and rate are there, `money` is their product: what the cell most likely hides. What one giver of several gave is looked
 * at as well, where the sum of all says more than the others.
 */
export const numberUnreadable = defineRule<{ text: string }>({
  id: 'number-unreadable',
  severity: 'error',
  needs: [],
  title: { vi: 'Không đọc được số', en: 'Unreadable number' },
  message: {
    vi: ({ text }) => `Không đọc được “${text}” là số nào nên ô này chưa được cộng: hãy ghi lại bằng số.`,
    en: ({ text }) => `“${text}” cannot be read as a number, so it is in no total: write it as a number.`,
  },
  *check(table) {
    for (const field of numberFields(table.table)) {
      for (const record of recordsOfKind(table.numbers(field).kinds, numberKinds.unreadable)) {
        const value = table.value(field, record);
        yield {
          cells: [table.place(field, record)],
          value,
          params: { text: String(value).trim() },
          record,
          money: field === 'amount' ? expectedAmount(table, record) : 0,
        };
      }
    }
    for (const { column, numbers, gapOf } of partColumns(table)) {
      for (const record of recordsOfKind(numbers.kinds, numberKinds.unreadable)) {
        // Words that add nothing to the sum beside them are a remark.
        const gap = gapOf(record);
        if (Math.abs(gap) < 0.5) continue;
        const place = { row: table.table.records[record]!, column };
        const value = valueAt(table.table.grid, place.row, column);
        const money = numbers.isMoney ? Math.abs(gap) * table.table.amountScale : 0;
        yield { cells: [place], value, params: { text: String(value).trim() }, record, money };
      }
    }
  },
});
