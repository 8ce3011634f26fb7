import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import type { ColumnCells } from './column-cells';
import type { RecognizedTable } from './recognized-table';

/** The cells of one field, record by record. */
export interface FieldCells {
  /** Zero-based sheet columns, in sheet order; empty where the table lacks the field. */
  readonly columns: readonly number[];
  /** '' where the table lacks the field. */
  value(record: number): CellValue;
  /** The contents of all records, for passes over the whole column; gathered when first asked for. */
  values(): readonly CellValue[];
  /** Of several columns the filled one, the first where none is; where the table lacks the field, the table's first column. */
  place(record: number): { readonly row: number; readonly column: number };
  /** Whether the cell lies under the first row of a merged area whose top-left cell is filled. */
  isCoveredByMerge(record: number): boolean;
  /** The same, or what a merged area gives a cell from above: one unit merged over its ten rows is the unit of all ten. */
  mergedValues(): readonly CellValue[];
}

/** Opens the cells of a field. */
export function cellsOf(table: RecognizedTable, field: FieldId, inColumns: ColumnCells): FieldCells {
  const { grid, records } = table;
  const columns = table.fields.get(field) ?? [];
  const [only] = columns;
  const rowOf = (record: number) => grid.values[records[record]! - grid.firstRow];
  const columnAt = (record: number): number => {
    if (columns.length > 1) {
      const row = rowOf(record);
      for (const column of columns) if ((row?.[column - grid.firstColumn] ?? '') !== '') return column;
    }
    return only ?? table.firstColumn;
  };
  let covered: ReadonlyMap<number, CellValue> | null = null;
  const coveredRows = () => (covered ??= only === undefined ? new Map() : rowsUnderMerges(table, only));

  let gathered: readonly CellValue[] | null = null;
  const value = (record: number): CellValue => {
    if (gathered) return gathered[record]!;
    if (only === undefined) return '';
    return rowOf(record)?.[(columns.length === 1 ? only : columnAt(record)) - grid.firstColumn] ?? '';
  };
  const values = () => (gathered ??= columns.length === 1 ? inColumns.of(only!) : ofSeveral());
  const ofSeveral = (): CellValue[] => {
    const all = new Array<CellValue>(records.length).fill('');
    if (columns.length > 1) for (let record = 0; record < all.length; record++) all[record] = value(record);
    return all;
  };
  return {
    columns,
    value,
    values,
    place: (record) => ({ row: records[record]!, column: columnAt(record) }),
    isCoveredByMerge: (record) => coveredRows().has(records[record]!),
    mergedValues: () =>
      only === undefined || grid.merges.length === 0 || coveredRows().size === 0
        ? values()
        : values().map((own, record) => (own === '' ? (coveredRows().get(records[record]!) ?? '') : own)),
  };
}

/** Rows of the body whose cell in the column lies under a filled top-left cell of a merged area, with that cell's value. */
function rowsUnderMerges(table: RecognizedTable, column: number): Map<number, CellValue> {
  const rows = new Map<number, CellValue>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of table.grid.merges) {
    const isOurs = firstColumn <= column && column <= lastColumn && firstRow >= table.firstRow;
    if (!isOurs || firstRow === lastRow) continue;
    const value =
      table.grid.values[firstRow - table.grid.firstRow]?.[firstColumn - table.grid.firstColumn] ?? '';
    if (value === '') continue;
    for (let row = firstRow + 1; row <= Math.min(lastRow, table.lastRow); row++) rows.set(row, value);
  }
  return rows;
}
