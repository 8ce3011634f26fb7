import type { TableColumns } from '../recognition/values/table-columns';
import { counted, figure } from './amounts/figures';
import { defineRule } from './rule';
import { recompute, recordOfOneUnit, timesCounted } from './amounts/recompute-total';
import type { StatedTotal } from './amounts/stated-total';
import { statedTotals } from './amounts/stated-totals';

/**
 * A total adds rows and the subtotals of the same rows, so that they count twice.
 *
 * Told by the formula (a SUM that runs over subtotals; SUBTOTAL leaves other SUBTOTALs out, so it may), or, of a typed total, by its
 * figure being exactly the rows and their subtotals. `money` is what is counted too often.
 */
export const totalDoubleCounts = defineRule<{
  rows: number;
  surplus: number;
  right: number;
  isMoney: boolean;
}>({
  id: 'total-double-counts',
  severity: 'error',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Tổng cộng trùng', en: 'A total counts twice' },
  message: {
    vi: ({ rows, surplus, right, isMoney }) =>
      `Ô tổng cộng cả dòng cộng nhóm lẫn các dòng của nhóm: ${figure(rows, 'vi')} dòng bị tính hai lần, thừa ${figure(surplus, 'vi')}${isMoney ? ' đồng' : ''}, đúng ra là ${figure(right, 'vi')}.`,
    en: ({ rows, surplus, right, isMoney }) =>
      `The total adds subtotals and their rows: ${counted(rows, 'row counts', 'rows count')} twice, ${figure(surplus, 'en')}${isMoney ? ' đồng' : ''} too much; it should be ${figure(right, 'en')}.`,
  },
  *check(table) {
    const totals = statedTotals(table);
    for (const total of totals) {
      const doubled = doubledByFormula(table, total) ?? doubledByFigure(table, total, totals);
      if (!doubled || doubled.rows === 0 || Math.abs(doubled.surplus) < total.tolerance) continue;
      const { isMoney } = total.figures;
      yield {
        cells: [total.place],
        value: total.value,
        params: { ...doubled, right: recompute(table, total).sum, isMoney },
        record: recordOfOneUnit(table, total.covers),
        money: isMoney ? Math.abs(doubled.surplus) : 0,
      };
    }
  },
});

interface Doubled {
  readonly rows: number;
  readonly surplus: number;
}

function doubledByFormula(table: TableColumns, total: StatedTotal): Doubled | null {
  const times = timesCounted(table, total);
  if (!times) return null;
  let rows = 0;
  let surplus = 0;
  for (let record = 0; record < times.length; record++) {
    const value = total.figures.values[record]!;
    if (times[record]! < 2 || !(Math.abs(value) > 0)) continue;
    rows++;
    surplus += value * (times[record]! - 1);
  }
  return { rows, surplus };
}

function doubledByFigure(
  table: TableColumns,
  total: StatedTotal,
  totals: readonly StatedTotal[],
): Doubled | null {
  const [first, last] = total.covers;
  const inner = totals.filter(
    ({ place, covers, row }) =>
      place.column === total.place.column &&
      row !== total.row &&
      covers[0] >= first &&
      covers[1] <= last &&
      covers[1] - covers[0] < last - first,
  );
  const surplus = inner.reduce((sum, { stated }) => sum + stated, 0);
  const { sum, unreadable } = recompute(table, total);
  if (surplus === 0 || unreadable > 0 || Math.abs(total.stated - sum - surplus) >= total.tolerance)
    return null;
  return { rows: inner.reduce((rows, { covers }) => rows + covers[1] - covers[0] + 1, 0), surplus };
}
