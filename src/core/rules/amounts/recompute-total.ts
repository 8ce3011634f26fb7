import { numberKinds } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { isSubtotal } from '../../sheet/formula';
import { valueAt } from '../../sheet/grid';
import { firstRecordFrom, type StatedTotal } from './stated-total';

/** What the records under a total come to. */
export interface Recomputed {
  readonly sum: number;
  readonly filled: number;
  readonly unreadable: number;
  /** Numbers kept as text among them. */
  readonly textNumbers: number;
  readonly textSum: number;
  /** The sum over rows that are not hidden. */
  readonly visibleSum: number;
}

/** Adds up the records that a total is over, numbers kept as text included. */
export function recompute(
  { table }: TableColumns,
  { figures, covers: [first, last] }: StatedTotal,
): Recomputed {
  const { kinds, values } = figures;
  const { hiddenRows } = table.grid;
  let [sum, filled, unreadable, textNumbers, textSum, visibleSum] = [0, 0, 0, 0, 0, 0];
  for (let record = first; record <= last; record++) {
    const kind = kinds[record];
    if (kind === numberKinds.unreadable || kind === numberKinds.error) unreadable++;
    const amount = values[record]!;
    if (Number.isNaN(amount)) continue;
    filled++;
    sum += amount;
    if (hiddenRows.size === 0 || !hiddenRows.has(table.records[record]!)) visibleSum += amount;
    if (kind !== numberKinds.text) continue;
    textSum += amount;
    textNumbers++;
  }
  return { sum, filled, unreadable, textNumbers, textSum, visibleSum };
}

/**
 * How often a total's formula counts each record that it is over, subtotals standing for their records: 0 for a row that it misses,
 * 2 for one that it counts twice. Null where the formula does more than add up its column.
 */
export function timesCounted({ table }: TableColumns, total: StatedTotal): Int32Array | null {
  const { summands, place, row } = total;
  if (!summands) return null;
  const { records, totalRows, grid } = table;
  // Differences: where a stretch of counted records begins and ends.
  const steps = new Int32Array(records.length + 1);
  const count = (first: number, end: number, sign: number) => {
    steps[first]! += sign;
    steps[end]! -= sign;
  };
  for (const { area, sign, skipsSubtotals } of summands) {
    count(firstRecordFrom(records, area.firstRow), firstRecordFrom(records, area.lastRow + 1), sign);
    for (const inner of totalRows) {
      if (inner === row || !inner.covers || inner.row < area.firstRow || inner.row > area.lastRow) continue;
      if (skipsSubtotals && isSubtotal(grid.formulaAt(inner.row, place.column))) continue;
      if (typeof valueAt(grid, inner.row, place.column) !== 'number') continue;
      count(inner.covers[0], inner.covers[1] + 1, sign);
    }
  }
  const times = new Int32Array(records.length);
  let open = 0;
  for (let record = 0; record < records.length; record++) times[record] = open += steps[record]!;
  return times;
}

/** A total over one unit's rows belongs to that unit, one over several units to none. */
export function recordOfOneUnit(
  table: TableColumns,
  [first, last]: StatedTotal['covers'],
): number | undefined {
  const { ids } = table.units();
  for (let record = first + 1; record <= last; record++) if (ids[record] !== ids[first]) return undefined;
  return first;
}
