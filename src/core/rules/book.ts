import type { TableColumns } from '../recognition/table-columns';
import type { RegisterId } from '../registers/register';
import type { UnitCatalogue } from './unit-catalogue';

/** The whole workbook as rules see it when they look beyond their own table. */
export interface Book {
  readonly tables: readonly TableColumns[];
  /** The units that the workbook's own catalogue names, or null where it has none. */
  readonly units: UnitCatalogue | null;
  /** The day that date rules compare with, as a count of days (Excel serial, 1900 system). */
  readonly today: number;
  tablesOf(register: RegisterId): readonly TableColumns[];
}
