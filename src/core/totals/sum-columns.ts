import { numberKinds, readNumber } from '../recognition/values/number-column';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { valueAt } from '../sheet/grid';

/** What one field gives each record to a sum. */
export interface SumColumn {
  /** Money in đồng; NaN where the record says none. */
  readonly values: Float64Array;
  /** 1 where a cell holds something that cannot be read; null where there is none. */
  readonly unreadable: Uint8Array | null;
  /** Of a field spread over several columns the one that was taken; null for all of them. */
  readonly only: number | null;
}

/** Reads a field for summing; one spread over several columns (one amount per fund) is summed over them. `only` takes one of its columns. */
export function sumColumn(table: TableColumns, field: FieldId, only: number | null = null): SumColumn {
  const columns = table.table.fields.get(field) ?? [];
  if (columns.length > 1) return { ...sumAcross(table, field, only === null ? columns : [only]), only };
  const { values, kinds } = table.numbers(field);
  let unreadable: Uint8Array | null = null;
  for (let record = 0; record < kinds.length; record++) {
    if (kinds[record]! < numberKinds.unreadable) continue;
    unreadable ??= new Uint8Array(kinds.length);
    unreadable[record] = 1;
  }
  return { values, unreadable, only: null };
}

function sumAcross(
  { table, count }: TableColumns,
  field: FieldId,
  columns: readonly number[],
): Omit<SumColumn, 'only'> {
  const values = new Float64Array(count).fill(NaN);
  let unreadable: Uint8Array | null = null;
  for (let record = 0; record < count; record++) {
    for (const column of columns) {
      const reading = readNumber(table, field, column, valueAt(table.grid, table.records[record]!, column));
      if (reading.kind === 'unreadable') {
        unreadable ??= new Uint8Array(count);
        unreadable[record] = 1;
      } else if (!Number.isNaN(reading.value)) {
        values[record] = (Number.isNaN(values[record]!) ? 0 : values[record]!) + reading.value;
      }
    }
  }
  return { values, unreadable };
}
