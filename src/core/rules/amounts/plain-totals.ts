import { headerKey } from '../../recognition/wording/header-key';
import type { TotalRow } from '../../recognition/recognized-table';
import type { TableColumns } from '../../recognition/values/table-columns';
import { valueAt } from '../../sheet/grid';
import { numbersIn } from './figure-columns';
import { recompute } from './recompute-total';
import { statedTotal, type StatedTotal } from './stated-total';
import { leafOf, saysSum } from './sum-headings';

/**
 * Of a table that we do not know, the totals that nobody can take for anything else: in its only row of totals, which says “Tổng cộng” and no
 * more, over all rows of a list numbered from one to its end, each with a figure, below a heading of money or a number of things.
 *
 * A list with headings, sub-points or rows “trong đó” is not numbered so, and its rows are parts of each other. Where two figures of one
 * row are not what their rows come to, the row is no sum.
 */
export function plainTotals(table: TableColumns): StatedTotal[] {
  const [row, ...others] = table.table.totalRows;
  if (!row || others.length > 0 || !isPlain(table, row) || !isNumbered(table)) return [];
  const totals = table.table.columns.flatMap(({ column, header }) => {
    if (typeof valueAt(table.table.grid, row.row, column) !== 'number' || !saysSum(leafOf(header))) return [];
    const total = statedTotal(table.table, row, 'quantity', column, numbersIn(table, column, 'quantity'));
    return total ? [{ ...total, field: null }] : [];
  });
  const sums = totals.map((total) => recompute(table, total));
  if (totals.filter(({ stated }, at) => sums[at]!.sum !== stated).length > 1) return [];
  return totals.filter((_, at) => sums[at]!.filled === table.count);
}

function isPlain({ count, table: { records } }: TableColumns, { row, label, covers }: TotalRow): boolean {
  return (
    covers !== null &&
    covers[0] === 0 &&
    covers[1] === count - 1 &&
    (row > records[count - 1]! || row < records[0]!) &&
    plainLabel.test(headerKey(label))
  );
}

const plainLabel = /^(tong|cong|tong cong|tong so|tong so tien|tong tien|total|grand total)$/;

/** Fewer rows are as likely a note as a list. */
const fewestRows = 3;

/** Whether a column of the table counts its rows: 1, 2, 3 … */
function isNumbered({ count, table: { grid, records, columns } }: TableColumns): boolean {
  return (
    count >= fewestRows &&
    columns.some(({ column }) =>
      records.every((row, record) => Number(valueAt(grid, row, column)) === record + 1),
    )
  );
}
