import type { FieldId, FieldKind } from '../../registers/register';
import { valueAt, type CellValue } from '../../sheet/grid';
import { furtherLines } from './further-lines';
import { kindOf } from './number-column';
import { cellOf, columnCells, withInstead, type ColumnCells } from './column-cells';
import type { RecognizedTable } from '../recognized-table';

/** The cells of one field, record by record. */
export interface FieldCells {
  /** Zero-based sheet columns, in sheet order; empty where the table lacks the field. */
  readonly columns: readonly number[];
  /** '' where the table lacks the field. */
  value(record: number): CellValue;
  /** The cells, for passes over the whole column; always the same object. */
  readonly cells: ColumnCells;
  /** Of several columns the filled one, the first where none is; where the table lacks the field, the table's first column. */
  place(record: number): { readonly row: number; readonly column: number };
  /** Whether the cell lies under the first row of a merged area whose top-left cell is filled, or goes on with the record above, which has it. */
  isCoveredByMerge(record: number): boolean;
  /** The same, or what a merged area gives a cell from above: one unit merged over its ten rows is the unit of all ten. */
  mergedCells(): ColumnCells;
}

/** Opens the cells of a field. */
export function cellsOf(
  table: RecognizedTable,
  field: FieldId,
  inColumn: (column: number) => ColumnCells,
): FieldCells {
  const { grid, records } = table;
  const columns = table.fields.get(field) ?? [];
  const [only] = columns;
  const cells = columns.length === 1 ? inColumn(only!) : columnCells(table, columns);
  const columnAt = (record: number): number => {
    if (columns.length > 1) {
      const row = grid.values[records[record]! - grid.firstRow];
      for (const column of columns) if ((row?.[column - grid.firstColumn] ?? '') !== '') return column;
    }
    return only ?? table.firstColumn;
  };
  let covered: ReadonlyMap<number, CellValue> | null = null;
  const coveredRows = () =>
    (covered ??=
      only === undefined
        ? new Map()
        : new Map([...rowsOfFurtherLines(table, field, only), ...rowsUnderMerges(table, only)]));
  let merged: ColumnCells | null = null;
  return {
    columns,
    value: (record) => cellOf(cells, record),
    cells,
    place: (record) => ({ row: records[record]!, column: columnAt(record) }),
    isCoveredByMerge: (record) => coveredRows().has(records[record]!),
    mergedCells: () => (merged ??= withCovered(cells, coveredRows())),
  };
}

/** What areas give to cells that hold nothing of their own. */
function withCovered(cells: ColumnCells, rows: ReadonlyMap<number, CellValue>): ColumnCells {
  const given = new Map<number, CellValue>();
  if (rows.size === 0) return cells;
  for (const [record, row] of cells.records.entries()) {
    const value = rows.get(row);
    if (value !== undefined && cellOf(cells, record) === '') given.set(record, value);
  }
  return withInstead(cells, given);
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

/** What the record above says for the lines that go on with it, figures apart: these each line has of its own. */
function rowsOfFurtherLines(
  table: RecognizedTable,
  field: FieldId,
  column: number,
): ReadonlyMap<number, CellValue> {
  const rows = new Map<number, CellValue>();
  if (figureKinds.has(kindOf(table, field))) return rows;
  for (const [row, home] of furtherLines(table)) {
    const value = valueAt(table.grid, home, column);
    if (value !== '' && valueAt(table.grid, row, column) === '') rows.set(row, value);
  }
  return rows;
}

const figureKinds: ReadonlySet<FieldKind> = new Set(['money', 'count', 'score', 'percent']);
