import { amountAtStake } from './amounts/amount-at-stake';
import { counted, dong, figure } from './amounts/figures';
import { defineRule } from './rule';

/**
 * Records stand in hidden rows: whoever prints or adds up what is seen leaves them out.
 *
 * One finding per table: a filter or a hand that hid them is one cause. `money` is what the hidden rows come to.
 */
export const rowHidden = defineRule<{ rows: number; money: number }>({
  id: 'row-hidden',
  severity: 'warning',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Dòng bị ẩn', en: 'Hidden rows' },
  message: {
    vi: ({ rows, money }) =>
      `${figure(rows, 'vi')} dòng của bảng bị ẩn hoặc bị lọc${money > 0 ? `, cộng ${dong(money, 'vi')}` : ''}: hãy hiện ra để xem, hoặc xóa nếu không còn dùng.`,
    en: ({ rows, money }) =>
      `${counted(rows, 'row')} of the table hidden or filtered${money > 0 ? `, ${dong(money, 'en')} in all` : ''}: show to look, or delete what is no longer meant.`,
  },
  *check(table) {
    const { grid, records } = table.table;
    if (grid.hiddenRows.size === 0) return;
    const hidden: number[] = [];
    for (let record = 0; record < records.length; record++) {
      if (grid.hiddenRows.has(records[record]!)) hidden.push(record);
    }
    const [first] = hidden;
    if (first === undefined) return;
    const money = hidden.reduce((sum, record) => sum + amountAtStake(table, record), 0);
    const place = table.keyPlace(first);
    yield {
      cells: hidden.map((record) => table.keyPlace(record)),
      value: grid.values[place.row - grid.firstRow]?.[place.column - grid.firstColumn] ?? '',
      params: { rows: hidden.length, money },
      record: first,
      money,
    };
  },
});
