import { headerKey } from '../../recognition/wording/header-key';
import type { TableColumns } from '../../recognition/values/table-columns';
import { valueAt } from '../../sheet/grid';
import { recompute } from './recompute-total';
import type { StatedTotal } from './stated-total';

/**
 * Of a table that we do not know, the totals that nobody can take for anything else: in a row that says “Tổng cộng” and no more, over all
 * rows of a list numbered from one to its end, each with a figure.
 *
 * A list with headings, sub-points or rows “trong đó” is not numbered so, and its rows are parts of each other. Where two figures of one
 * row are not what their rows come to, the row is no sum.
 */
export function plainTotals(table: TableColumns, totals: readonly StatedTotal[]): readonly StatedTotal[] {
  if (totals.length === 0 || !isNumbered(table)) return [];
  const plain = totals.filter(
    ({ row, covers: [first, last] }) =>
      first === 0 && last === table.count - 1 && plainLabel.test(headerKey(row.label)),
  );
  const sums = plain.map((total) => recompute(table, total));
  if (plain.filter(({ stated }, at) => sums[at]!.sum !== stated).length > 1) return [];
  return plain.filter((_, at) => sums[at]!.filled === table.count);
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
