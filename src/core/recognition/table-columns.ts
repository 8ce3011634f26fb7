import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import type { RecognizedTable } from './recognized-table';

/** The records of a table, column by column. Each column is read once and kept as typed arrays for all rules. */
export interface TableColumns {
  readonly table: RecognizedTable;
  /** Number of records; a record is named by its index, 0 to count - 1. */
  readonly count: number;
  has(field: FieldId): boolean;
  value(field: FieldId, record: number): CellValue;
  /** The cell of the field in the record; of a field spread over columns, the filled one. */
  place(field: FieldId, record: number): { readonly row: number; readonly column: number };
}
