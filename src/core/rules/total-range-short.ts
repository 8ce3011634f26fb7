import type { TableColumns } from '../recognition/values/table-columns';
import { areaAddress, cellAddress } from '../sheet/address';
import { figure } from './amounts/figures';
import { defineRule } from './rule';
import { recordOfOneUnit, timesCounted } from './amounts/recompute-total';
import type { StatedTotal } from './amounts/stated-total';
import { statedTotals } from './amounts/stated-totals';

/**
 * The formula of a total does not reach all rows that it is over: a row was added below its range, or a subtotal left out.
 *
 * Rows whose cell is empty or zero are missed by nobody. A row that a counted subtotal stands for is counted. `money` is what the
 * missed rows come to.
 */
export const totalRangeShort = defineRule<{
  formula: string;
  rows: number;
  first: string;
  sum: number;
  isMoney: boolean;
}>({
  id: 'total-range-short',
  severity: 'error',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Công thức tổng bỏ sót dòng', en: 'A total’s formula misses rows' },
  message: {
    vi: ({ formula, rows, first, sum, isMoney }) =>
      `Công thức ${formula} bỏ sót ${figure(rows, 'vi')} dòng (ô ${first}${rows > 1 ? ' …' : ''}), cộng ${figure(sum, 'vi')}${isMoney ? ' đồng' : ''}: hãy kéo vùng cộng cho đủ.`,
    en: ({ formula, rows, first, sum, isMoney }) =>
      `The formula ${formula} misses ${figure(rows, 'en')} row${rows > 1 ? 's' : ''} (cell ${first}${rows > 1 ? ' …' : ''}), ${figure(sum, 'en')}${isMoney ? ' đồng' : ''} in all: stretch its range.`,
  },
  *check(table) {
    for (const total of statedTotals(table)) {
      const missed = missedRecords(table, total);
      const [first] = missed;
      if (first === undefined) continue;
      const { figures, place } = total;
      const sum = missed.reduce((all, record) => all + figures.values[record]!, 0);
      const cells = missed.map((record) => ({ row: table.table.records[record]!, column: place.column }));
      yield {
        cells: [place, ...cells],
        value: total.value,
        params: {
          formula:
            table.table.grid.formulaAt(place.row, place.column) ?? areaAddress(total.summands![0]!.area),
          rows: missed.length,
          first: cellAddress(cells[0]!.row, place.column),
          sum,
          isMoney: figures.isMoney,
        },
        record: recordOfOneUnit(table, total.covers),
        money: figures.isMoney ? Math.abs(sum) : 0,
      };
    }
  },
});

function missedRecords(table: TableColumns, total: StatedTotal): number[] {
  const times = timesCounted(table, total);
  if (!times) return [];
  const [first, last] = total.covers;
  const missed: number[] = [];
  let counted = 0;
  for (let record = first; record <= last; record++) {
    if (times[record] !== 0) counted++;
    else if (Math.abs(total.figures.values[record]!) > 0) missed.push(record);
  }
  // A formula that counts none of these rows is over something else: the structure is not what it was taken for.
  return counted > 0 ? missed : [];
}
