import type { CellValue, Grid } from '../../sheet/grid';

/**
 * The cells of a column in a table's records, where they lie in the grid: read one with `cellOf`.
 *
 * Nothing is copied: for a long list, fresh memory costs more than the way to each row. It is a bare record for `cellOf` to look
 * at, made in one place alone: a call back into a closure per cell costs more than what readers do with the cell, and a loop that sees
 * records of several shapes is compiled anew for every table.
 */
export interface ColumnCells {
  readonly length: number;
  readonly rows: Grid['values'];
  /** Sheet rows of the records, and the sheet row of the first of `rows`. */
  readonly records: Int32Array;
  readonly firstRow: number;
  /** Where in a row the column stands; of a field spread over several, the first. */
  readonly offset: number;
  /** Whether the cell at `offset` is all there is to see. */
  readonly isPlain: boolean;
  /** Of a spread field, all columns: the first filled cell counts. Of a field that the table lacks, none: all cells are ''. */
  readonly offsets: readonly number[];
  /** By record: what counts in place of an own cell. */
  readonly instead: ReadonlyMap<number, CellValue>;
}

/** The grid and the records of a table, which is all that cells need of it. */
interface Records {
  readonly grid: Pick<Grid, 'values' | 'firstRow' | 'firstColumn'>;
  readonly records: Int32Array;
}

const nothing: ReadonlyMap<number, CellValue> = new Map();

/** The cells of these columns of the sheet (none, one, or those over which a field is spread), with what counts in place of some. */
export function columnCells(
  { grid, records }: Records,
  columns: readonly number[],
  instead = nothing,
): ColumnCells {
  const offsets = columns.map((column) => column - grid.firstColumn);
  return {
    length: records.length,
    rows: grid.values,
    records,
    firstRow: grid.firstRow,
    offset: offsets[0] ?? 0,
    isPlain: offsets.length === 1 && instead.size === 0,
    offsets,
    instead,
  };
}

/** A list of contents as the cells of a column. */
export function cellsOfList(list: readonly CellValue[]): ColumnCells {
  const grid = { values: list.map((value) => [value]), firstRow: 0, firstColumn: 0 };
  return columnCells({ grid, records: Int32Array.from(list, (_, record) => record) }, [0]);
}

/** The same cells with others in place of some, by record. */
export function withInstead(cells: ColumnCells, instead: ReadonlyMap<number, CellValue>): ColumnCells {
  return instead.size === 0
    ? cells
    : { ...cells, isPlain: false, instead: new Map([...cells.instead, ...instead]) };
}

/** What the cell of a record holds; '' where it is empty or the table lacks the field. */
export function cellOf(cells: ColumnCells, record: number): CellValue {
  const row = cells.rows[cells.records[record]! - cells.firstRow];
  return cells.isPlain ? (row?.[cells.offset] ?? '') : closerLook(cells, record, row);
}

function closerLook(
  { offsets, instead }: ColumnCells,
  record: number,
  row: readonly CellValue[] | undefined,
): CellValue {
  const other = instead.get(record);
  if (other !== undefined) return other;
  for (const offset of offsets) {
    const value = row?.[offset] ?? '';
    if (value !== '') return value;
  }
  return '';
}

/** How many of the cells hold something. */
export function countFilled(cells: ColumnCells): number {
  let filled = 0;
  for (let record = 0; record < cells.length; record++) if (cellOf(cells, record) !== '') filled++;
  return filled;
}

/** The cells one after another. */
export function eachCell(cells: ColumnCells): Iterable<CellValue> {
  return {
    *[Symbol.iterator]() {
      for (let record = 0; record < cells.length; record++) yield cellOf(cells, record);
    },
  };
}
