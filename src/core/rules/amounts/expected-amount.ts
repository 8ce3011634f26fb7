import type { TableColumns } from '../../recognition/values/table-columns';

/** Quantity × rate in đồng, the rate alone where the table counts nothing; 0 where they are not known. */
export function expectedAmount(table: TableColumns, record: number): number {
  if (!table.has('rate')) return 0;
  const rate = table.numbers('rate').values[record]!;
  const quantity = table.has('quantity') ? table.numbers('quantity').values[record]! : 1;
  const product = quantity * rate;
  return Number.isFinite(product) ? product : 0;
}
