import {
  describeRecord,
  identityKey,
  rowIdentities,
  type RowIdentity,
} from '../recognition/rows/row-identity';
import type { RecognizedTable } from '../recognition/recognized-table';
import { tableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import type { CellRef } from '../sheet/address';
import { homeOf, shownAt, type Grid, type Seat } from '../sheet/grid';

/** What is known of a cell besides what it holds. */
export interface CellPlace {
  readonly field: FieldId | null;
  readonly header: string;
  readonly identity: RowIdentity | null;
  /** Who or what its row is about, for people. */
  readonly record: string;
}

/** The records of one table, to be found by what they say. */
export interface TableRecords {
  readonly table: RecognizedTable;
  /** The record that a cell of the sheet belongs to, -1 for none. */
  recordAt(cell: Seat): number;
  identity(record: number): RowIdentity;
  /** Records whose key fields say the same. */
  withIdentity(identity: RowIdentity): readonly number[];
  describe(record: number): string;
  /** The cells of the record in the columns of the field; where it has none, in those with this header. */
  cellsOf(record: number, field: FieldId | null, header: string): readonly CellRef[];
}

/** Tells of cells which record they belong to. */
export interface RecordCells {
  tablesOn(sheet: string): readonly TableRecords[];
  tableAt(cell: CellRef): TableRecords | null;
  placeOf(cell: CellRef): CellPlace;
}

/** Opens the records of tables, their cells read from these grids (of the same sheets, perhaps changed since). */
export function recordCells(tables: readonly RecognizedTable[], grids: readonly Grid[]): RecordCells {
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const all = tables.map((table) =>
    tableRecords({ ...table, grid: gridNow(table.grid, gridOf.get(table.grid.sheet)) }),
  );
  const tablesOn = (sheet: string) => all.filter(({ table }) => table.grid.sheet === sheet);
  const tableAt = (cell: CellRef) =>
    tablesOn(cell.sheet).find(({ table }) => {
      const seat = shownAt(table.grid, cell);
      return (
        seat !== null &&
        seat.column >= table.firstColumn &&
        seat.column <= table.lastColumn &&
        seat.row >= table.firstRow &&
        seat.row <= table.lastRow
      );
    }) ?? null;
  return {
    tablesOn,
    tableAt,
    placeOf(cell) {
      const found = tableAt(cell);
      const at = found && shownAt(found.table.grid, cell)!.column;
      const column = found?.table.columns.find((one) => one.column === at);
      const record = found?.recordAt(cell) ?? -1;
      return {
        field: column?.field ?? null,
        header: column?.header ?? '',
        identity: found && record >= 0 ? found.identity(record) : null,
        record: found && record >= 0 ? found.describe(record) : '',
      };
    },
  };
}

/** The table's grid with the sheet's cells as they are now. */
function gridNow(grid: Grid, sheet: Grid | undefined): Grid {
  if (!sheet) return grid;
  return grid.form ? grid.form.again(sheet) : sheet;
}

function tableRecords(table: RecognizedTable): TableRecords {
  const columns = tableColumns(table);
  const identity = rowIdentities(columns);
  let recordOfRow: Map<number, number> | null = null;
  let recordsOfKey: Map<string, number[]> | null = null;
  const byKey = (): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (let record = 0; record < table.records.length; record += 1) {
      const key = identityKey(identity(record));
      const own = found.get(key);
      if (own) own.push(record);
      else found.set(key, [record]);
    }
    return found;
  };
  return {
    table,
    recordAt: (cell) => {
      recordOfRow ??= new Map([...table.records].map((at, record) => [at, record]));
      return recordOfRow.get(shownAt(table.grid, cell)?.row ?? -1) ?? -1;
    },
    identity,
    withIdentity: (wanted) => (recordsOfKey ??= byKey()).get(identityKey(wanted)) ?? [],
    describe: (record) => describeRecord(columns, record),
    cellsOf: (record, field, header) => {
      const columns =
        (field && table.fields.get(field)) ??
        table.columns.filter((one) => one.header === header).map(({ column }) => column);
      return columns.map((column) => ({
        sheet: table.grid.sheet,
        ...homeOf(table.grid, { row: table.records[record]!, column }),
      }));
    },
  };
}
