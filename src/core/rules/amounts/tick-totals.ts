import { cellOf } from '../../recognition/values/column-cells';
import { numberKinds, type NumberColumn } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { readTick } from '../../vietnamese/tick';
import { statedTotal, type StatedTotal } from './stated-total';

/** What total rows state of columns of ticks (“Đã tổ chức: x”, “Nữ: x”): how many there are. */
export function tickTotals(table: TableColumns): StatedTotal[] {
  const { columns, totalRows } = table.table;
  if (totalRows.length === 0) return [];
  return columns.flatMap(({ column, field }) => {
    const figures = field === 'ordinal' ? null : countedTicks(table, column);
    if (!figures) return [];
    return totalRows.flatMap((row) => {
      const total = statedTotal(table.table, row, 'quantity', column, figures);
      return total && typeof total.value === 'number' ? [{ ...total, field: null }] : [];
    });
  });
}

/** 1 for each tick; null for a column of anything else, numbers among them. */
function countedTicks(table: TableColumns, column: number): NumberColumn | null {
  const cells = table.column(column);
  const values = new Float64Array(cells.length).fill(NaN);
  const kinds = new Uint8Array(cells.length);
  let ticks = 0;
  for (let record = 0; record < cells.length; record++) {
    const cell = cellOf(cells, record);
    if (cell === '') continue;
    const read = typeof cell === 'number' ? 'unreadable' : readTick(cell);
    if (read === 'unreadable') return null;
    if (read === 'clear') continue;
    values[record] = 1;
    kinds[record] = numberKinds.number;
    ticks++;
  }
  if (ticks === 0) return null;
  return { kinds, values, raw: values, isCertain: new Uint8Array(cells.length).fill(1), isMoney: false };
}
