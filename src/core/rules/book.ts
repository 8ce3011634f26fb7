import { tableColumns, type TableColumns } from '../recognition/values/table-columns';
import type { RecognizedTable } from '../recognition/recognized-table';
import { unitCatalogue, type UnitCatalogue } from '../recognition/values/unit-catalogue';
import type { RegisterId } from '../registers/register';
import { readCaps, type Caps } from './grant-caps';

/** The whole workbook as rules see it when they look beyond their own table. */
export interface Book {
  readonly tables: readonly TableColumns[];
  /** The units that the workbook's own catalogue names, or null where it has none. */
  readonly units: UnitCatalogue | null;
  /** The caps of the workbook's own sheet “Định mức”, else the built-in ones. */
  readonly caps: Caps;
  /** The day that date rules compare with, as a count of days (Excel serial, 1900 system). */
  readonly today: number;
  tablesOf(register: RegisterId): readonly TableColumns[];
}

/** Opens the recognised tables of a workbook for the rules. */
export function openBook(recognized: readonly RecognizedTable[], today: number): Book {
  const tables = recognized.map(tableColumns);
  const tablesOf = (register: RegisterId) => tables.filter(({ table }) => table.register === register);
  return { tables, units: unitCatalogue(tablesOf('units')), caps: readCaps(tables), today, tablesOf };
}
