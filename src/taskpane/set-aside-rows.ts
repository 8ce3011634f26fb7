import type { RecognizedTable, SkippedReason } from '../core/recognition/recognized-table';

export type SetAsideReason = SkippedReason | 'section' | 'total' | 'other';

/** Rows of a table's body that are no records, with their reasons; `other` is what no list of the table names, so that the sum is true. */
export function setAsideRows(table: RecognizedTable): {
  readonly count: number;
  readonly byReason: readonly (readonly [SetAsideReason, number])[];
} {
  const isInBody = (row: number) => row >= table.firstRow && row <= table.lastRow;
  const reasonOfRow = new Map<number, SetAsideReason>();
  for (const [row, reason] of table.skippedRows) if (isInBody(row)) reasonOfRow.set(row, reason);
  for (const { row } of table.totalRows) if (isInBody(row)) reasonOfRow.set(row, 'total');
  for (const { row } of table.sectionRows) if (isInBody(row)) reasonOfRow.set(row, 'section');
  const count = Math.max(0, table.lastRow - table.firstRow + 1) - table.records.length;
  const counts = new Map<SetAsideReason, number>();
  for (const reason of reasonOfRow.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (count > reasonOfRow.size) counts.set('other', count - reasonOfRow.size);
  return { count, byReason: [...counts] };
}
