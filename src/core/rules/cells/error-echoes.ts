import { isErrorValue } from '../../recognition/values/error-value';
import { numberFields, numberKinds } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { areaOfAddress } from '../../sheet/address';
import { valueAt } from '../../sheet/grid';
import { firstRecordFrom } from '../amounts/stated-total';

/** Single cells of its own sheet that a formula names; ranges, other sheets, functions and texts are passed over. */
const cellReference =
  /"[^"]*"|(?:'[^']*'|[\p{L}\d_.]+)![$\w:]+|\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|(?<![\w$.])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w(])/gu;

/**
 * Tells errors that only pass on what is wrong in another cell: their formula names a cell that shows an error itself, or one whose
 * number cannot be read, which has a finding of its own. Mending that one mends them.
 */
export function errorEchoTeller(columns: TableColumns): (row: number, column: number) => boolean {
  const { grid, records } = columns.table;
  const ofNumbers = new Map(
    numberFields(columns.table).flatMap((field) =>
      (columns.table.fields.get(field) ?? []).map((column) => [column, field] as const),
    ),
  );
  const isUnreadable = (row: number, column: number): boolean => {
    const field = ofNumbers.get(column);
    const record = firstRecordFrom(records, row);
    if (field === undefined || records[record] !== row) return false;
    const kind = columns.numbers(field).kinds[record];
    return kind === numberKinds.unreadable || kind === numberKinds.text;
  };
  return (row, column) => {
    const formula = grid.formulaAt(row, column);
    if (formula === null) return false;
    for (const [, reference] of formula.matchAll(cellReference)) {
      const area = reference === undefined ? null : areaOfAddress(reference.replaceAll('$', ''));
      if (!area || (area.firstRow === row && area.firstColumn === column)) continue;
      if (isErrorValue(valueAt(grid, area.firstRow, area.firstColumn))) return true;
      if (isUnreadable(area.firstRow, area.firstColumn)) return true;
    }
    return false;
  };
}
