import {
  additiveFields,
  numberKinds,
  readNumber,
  type NumberColumn,
} from '../recognition/values/number-column';
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
    fields.flatMap((field) => {
      const columns = table.table.fields.get(field) ?? [];
      const inRow = (numbers: NumberColumn | null) =>
        columns.flatMap((column) => statedTotal(table, total, field, column, numbers));
      if (columns.length === 1) return inRow(table.numbers(field));
      const each = inRow(null);
      if (each.length !== 1 || each[0]!.difference === 0) return each;
      // The only total below several columns of an amount may be that of all of them.
      const whole = inRow(table.numbers(field));
      return whole[0]!.difference === 0 ? whole : each;
    }),
  );
}

/** `numbers` of the whole field; null where the column is but one of several. */
function statedTotal(
  table: TableColumns,
  total: TotalRow,
  field: FieldId,
  column: number,
  numbers: NumberColumn | null,
): StatedTotal[] {
  const { grid, records } = table.table;
  if (!total.covers) return [];
  const stated = readNumber(table.table, field, column, valueAt(grid, total.row, column)).value;
  if (Number.isNaN(stated)) return [];
  const [first, last] = total.covers;
  let recomputed = 0;
  let unreadable = 0;
  for (let record = first; record <= last; record++) {
    let value = numbers?.values[record] ?? NaN;
    let isUnreadable = numbers !== null && numbers.kinds[record]! >= numberKinds.unreadable;
    if (!numbers) {
      const reading = readNumber(table.table, field, column, valueAt(grid, records[record]!, column));
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
