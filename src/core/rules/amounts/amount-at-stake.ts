import type { TableColumns } from '../../recognition/values/table-columns';

/** What a finding about a record puts in doubt: its amount in đồng, 0 where the table has none that can be read. */
export function amountAtStake(table: TableColumns, record: number): number {
  const amount = table.has('amount') ? table.numbers('amount').values[record]! : NaN;
  return Number.isNaN(amount) ? 0 : Math.abs(amount);
}
