import type { MemoryEntry } from '../memory';
import type { RecognizedTable } from '../recognition/recognized-table';
import { tableColumns, type TableColumns } from '../recognition/values/table-columns';
import { unitCatalogue, type UnitCatalogue } from '../recognition/values/unit-catalogue';
import type { FieldId, RegisterId } from '../registers/register';
import { personKeys } from '../totals/person-keys';
import { recordUnits } from '../totals/record-units';
import { sumColumn, type SumColumn } from '../totals/sum-columns';
import { recordSet, type RecordSet } from './record-set';
import { repeatedTables, type RepeatedTable } from './repeated-tables';

/** The workbook as reports see it: the records of every register, wherever they stand. */
export interface ReportBooks {
  /** The day of the report, as an Excel serial. */
  readonly today: number;
  /** The units that the workbook's own catalogue names, or null where it has none. */
  readonly units: UnitCatalogue | null;
  /** Values that tell a person apart are replaced by masked ones. */
  readonly isPublic: boolean;
  /** Those that the workbook has, in sheet order. */
  readonly registers: readonly RegisterId[];
  /** Every table, also those of no register. */
  readonly tables: readonly TableColumns[];
  /** What the workbook remembers for us: a person's decisions on matches, notes on items. */
  readonly memory: readonly MemoryEntry[];
  /** Summaries of lists that are in the workbook too: their records are not in `records`, for the money would be counted twice. */
  readonly repeated: readonly RepeatedTable[];
  has(register: RegisterId): boolean;
  /** All records of the register that count, sheet by sheet; empty where the workbook has none. */
  records(register: RegisterId): RecordSet;
  /** How many records the tables left out hold, and their money in đồng. */
  leftOut(register: RegisterId): { readonly records: number; readonly amount: number };
  /** The unit of a record as the catalogue names it, else as written; '' where none is said. */
  unitOf(columns: TableColumns, record: number): string;
  /** What the field gives each record to a sum. */
  sumsOf(columns: TableColumns, field: FieldId): SumColumn;
  /** A number per record, equal for the same person wherever in the register; -1 for nobody. */
  personsOf(columns: TableColumns): Int32Array;
}

/** Opens the recognised tables of a workbook for reports; `keptSheets` count whatever they repeat. */
export function openReportBooks(
  recognized: readonly RecognizedTable[],
  today: number,
  isPublic = false,
  memory: readonly MemoryEntry[] = [],
  keptSheets: readonly string[] = [],
): ReportBooks {
  const tables = recognized.map(tableColumns);
  const tablesOf = (register: RegisterId | null) => tables.filter(({ table }) => table.register === register);
  const catalogue = tablesOf('units');
  const units = recordUnits(catalogue);
  const sets = new Map<RegisterId, RecordSet>();
  const registers = [...new Set(tables.flatMap(({ table }) => table.register ?? []))];
  const repeated = registers.flatMap((register) =>
    repeatedTables(register, tablesOf(register), units).filter(
      ({ summary }) => !keptSheets.includes(summary.table.grid.sheet),
    ),
  );
  const isLeftOut = new Set(repeated.map(({ summary }) => summary));
  const sums = new Map<TableColumns, Map<FieldId, SumColumn>>();
  const persons = new Map<TableColumns, Int32Array>();
  const countedTables = (register: RegisterId) => tablesOf(register).filter((one) => !isLeftOut.has(one));
  const books: ReportBooks = {
    today,
    units: unitCatalogue(catalogue),
    isPublic,
    tables,
    memory,
    registers,
    repeated,
    has: (register) => tables.some(({ table }) => table.register === register),
    records(register) {
      let set = sets.get(register);
      if (!set)
        sets.set(register, (set = recordSet(books, register, countedTables(register).flatMap(recordsOf))));
      return set;
    },
    leftOut: (register) =>
      repeated
        .filter((one) => one.register === register)
        .reduce(
          ({ records, amount }, one) => ({
            records: records + one.summary.count,
            amount: amount + one.amount,
          }),
          { records: 0, amount: 0 },
        ),
    unitOf(columns, record) {
      const id = units.idsOf(columns)[record]!;
      return units.names[id] ?? columns.units().name(record);
    },
    sumsOf(columns, field) {
      let fields = sums.get(columns);
      if (!fields) sums.set(columns, (fields = new Map<FieldId, SumColumn>()));
      let column = fields.get(field);
      if (!column) fields.set(field, (column = sumColumn(columns, field)));
      return column;
    },
    personsOf(columns) {
      if (!persons.has(columns)) {
        const same = tablesOf(columns.table.register);
        const { ids } = personKeys(same, units);
        same.forEach((one, index) => persons.set(one, ids[index]!));
      }
      return persons.get(columns)!;
    },
  };
  return books;
}

function recordsOf(columns: TableColumns) {
  return Array.from({ length: columns.count }, (_, record) => ({ columns, record }));
}
