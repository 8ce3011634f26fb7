import { additiveFields, numberKinds, readNumber } from '../recognition/values/number-column';
import type { TotalRow } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/values/table-columns';
import type { CellRef } from '../sheet/address';
import type { FieldId } from '../registers/register';
import { homeOf, valueAt } from '../sheet/grid';

/** A total that the sheet itself states, beside the sum of the rows that it covers; money in đồng. */
export interface StatedTotal extends CellRef {
  readonly field: FieldId;
  readonly label: string;
  readonly stated: number;
  /** null where it is typed. */
  readonly formula: string | null;
  readonly recomputed: number;
  /** stated − recomputed */
  readonly difference: number;
  /** Records of the sum whose cell cannot be read: they are not in `recomputed`. */
  readonly unreadable: number;
}

/** All totals that a table states, in sheet order; a total of a table kept in thousands agrees to the digit that it shows. */
export function statedTotals(table: TableColumns): StatedTotal[] {
  const fields = additiveFields(table.table);
  return table.table.totalRows.flatMap((total) =>
    fields.flatMap((field) =>
      (table.table.fields.get(field) ?? []).flatMap((column) => statedTotal(table, total, field, column)),
    ),
  );
}

function statedTotal(table: TableColumns, total: TotalRow, field: FieldId, column: number): StatedTotal[] {
  const { grid, records } = table.table;
  if (!total.covers) return [];
  const stated = readNumber(table.table, field, valueAt(grid, total.row, column)).value;
  if (Number.isNaN(stated)) return [];
  const [first, last] = total.covers;
  const isSpread = (table.table.fields.get(field)?.length ?? 0) > 1;
  const numbers = isSpread ? null : table.numbers(field);
  let recomputed = 0;
  let unreadable = 0;
  for (let record = first; record <= last; record++) {
    let value = numbers?.values[record] ?? NaN;
    let isUnreadable = numbers !== null && numbers.kinds[record]! >= numberKinds.unreadable;
    if (!numbers) {
      const reading = readNumber(table.table, field, valueAt(grid, records[record]!, column));
      value = reading.value;
      isUnreadable = reading.kind === 'unreadable';
    }
    if (!Number.isNaN(value)) recomputed += value;
    if (isUnreadable) unreadable += 1;
  }
  return [
    {
      sheet: grid.sheet,
      ...homeOf(grid, { row: total.row, column }),
      field,
      label: total.label,
      stated,
      formula: grid.formulaAt(total.row, column),
      recomputed,
      difference: stated - recomputed,
      unreadable,
    },
  ];
}
