import { describeRecord, identityKey, rowIdentities, type RowIdentity } from '../recognition/row-identity';
import type { RecognizedTable } from '../recognition/recognized-table';
import { tableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import type { CellRef } from '../sheet/address';
import type { Grid } from '../sheet/grid';

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
  /** The record that stands in a sheet row, -1 for none. */
  recordAt(row: number): number;
  identity(record: number): RowIdentity;
  /** Records whose key fields say the same. */
  withIdentity(identity: RowIdentity): readonly number[];
  describe(record: number): string;
  /** Columns of the field; where it has none, those with this header. */
  columnsOf(field: FieldId | null, header: string): readonly number[];
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
    tableRecords({ ...table, grid: gridOf.get(table.grid.sheet) ?? table.grid }),
  );
  const tablesOn = (sheet: string) => all.filter(({ table }) => table.grid.sheet === sheet);
  const tableAt = ({ sheet, row, column }: CellRef) =>
    tablesOn(sheet).find(
      ({ table }) =>
        column >= table.firstColumn &&
        column <= table.lastColumn &&
        row >= table.firstRow &&
        row <= table.lastRow,
    ) ?? null;
  return {
    tablesOn,
    tableAt,
    placeOf(cell) {
      const found = tableAt(cell);
      const column = found?.table.columns.find((one) => one.column === cell.column);
      const record = found?.recordAt(cell.row) ?? -1;
      return {
        field: column?.field ?? null,
        header: column?.header ?? '',
        identity: found && record >= 0 ? found.identity(record) : null,
        record: found && record >= 0 ? found.describe(record) : '',
      };
    },
  };
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
    recordAt: (row) =>
      (recordOfRow ??= new Map([...table.records].map((at, record) => [at, record]))).get(row) ?? -1,
    identity,
    withIdentity: (wanted) => (recordsOfKey ??= byKey()).get(identityKey(wanted)) ?? [],
    describe: (record) => describeRecord(columns, record),
    columnsOf: (field, header) =>
      field && table.fields.has(field)
        ? table.fields.get(field)!
        : table.columns.filter((one) => one.header === header).map(({ column }) => column),
  };
}
