import type { FieldId } from '../../registers/register';
import { valueAt } from '../../sheet/grid';
import type { RecognizedTable } from '../recognized-table';

/** What a line of its own would say of the one that it is about. */
const ownFields: readonly FieldId[] = ['ordinal', 'fullName', 'unit'];

const known = new WeakMap<RecognizedTable, ReadonlyMap<number, number>>();

/**
 * Rows of records that go on with the one above (a member's second child), with the row of that one: right below it, without number, name
 * and unit, in a table that has numbers and names.
 */
export function furtherLines(table: RecognizedTable): ReadonlyMap<number, number> {
  let lines = known.get(table);
  if (!lines) known.set(table, (lines = readFurtherLines(table)));
  return lines;
}

function readFurtherLines(table: RecognizedTable): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  const [ordinal, name, unit] = ownFields.map((field) => table.fields.get(field)?.[0]);
  if (ordinal === undefined || name === undefined || table.grid.form) return lines;
  const { grid, records } = table;
  const says = (row: number, column: number | undefined) =>
    column !== undefined && valueAt(grid, row, column) !== '';
  let home = -1;
  for (let record = 0; record < records.length; record++) {
    const row = records[record]!;
    if (says(row, ordinal)) {
      home = says(row, name) ? row : -1;
      continue;
    }
    const goesOn = home >= 0 && records[record - 1] === row - 1 && !says(row, name) && !says(row, unit);
    if (goesOn) lines.set(row, home);
    else home = -1;
  }
  return lines;
}
