import type { RegisterId } from '../registers/register';
import {
  lastColumnOf,
  lastRowOf,
  shownAt,
  valueAt,
  type Area,
  type CellValue,
  type Grid,
} from '../sheet/grid';
import { encodingOfForm, fieldNamed, labelColumns, labelText } from './find-form';
import { isOpen } from './read-form';
import { inlineLabels } from './read-inline-form';
import type { Recognition, RecognizedTable, SkippedReason, UnrecognizedSheet } from './recognized-table';

/** What of a workbook no rule could look at: nothing is right merely because it was not understood. */
export interface Unseen {
  readonly sheets: readonly UnseenSheet[];
  readonly columns: readonly UnseenColumn[];
  readonly rows: readonly UnseenRow[];
  readonly cells: readonly UnseenCells[];
}

/** A sheet without a table, or a table that fits no register. */
export interface UnseenSheet {
  readonly sheet: string;
  readonly table: string | null;
  readonly reason: UnrecognizedSheet['reason'] | 'no-register';
}

/** A column that was taken for no field although it is headed or filled. Numbers and dates in it were not read. */
export interface UnseenColumn {
  readonly sheet: string;
  readonly table: string;
  readonly register: RegisterId;
  readonly column: number;
  readonly header: string;
  /** Records in which it is filled. */
  readonly filled: number;
}

/** A row within the table's body that was set aside though something stands in it. */
export interface UnseenRow {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly reason: SkippedReason;
}

/**
 * Filled cells beside a table, in its rows (side notes, scratch figures, a column whose heading is missing), figures and cards below it,
 * and cells too far out to read.
 */
export interface UnseenCells {
  readonly sheet: string;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

const mostPlaces = 50;

/** Lists what of the workbook no rule could look at. */
export function unseenOf(grids: readonly Grid[], { tables, unrecognized }: Recognition): Unseen {
  return {
    sheets: [
      ...unrecognized.map(({ sheet, reason }) => ({ sheet, table: null, reason })),
      ...tables
        .filter(({ register }) => register === null)
        .map(({ grid, id }) => ({ sheet: grid.sheet, table: id, reason: 'no-register' as const })),
    ],
    columns: tables.flatMap(unseenColumns),
    rows: tables.flatMap(({ grid, id, skippedRows }) =>
      skippedRows
        .filter(([, reason]) => reason === 'note' && !grid.form)
        .map(([row, reason]) => ({ sheet: grid.sheet, table: id, row, reason })),
    ),
    cells: grids.flatMap((grid) => {
      const own = tables.filter((table) => table.grid === grid);
      const form = tables.find((table) => table.grid.form && table.grid.sheet === grid.sheet);
      if (form) return cellsOfNoField(grid, form);
      return own.length === 0 ? [] : cellsBeside(grid, own);
    }),
  };
}

function unseenColumns(table: RecognizedTable): UnseenColumn[] {
  const { grid, register, records } = table;
  // Of a form every cell in no field is listed by itself.
  if (register === null || grid.form) return [];
  return table.columns.flatMap(({ column, field, header }) => {
    if (field !== null) return [];
    let filled = 0;
    for (const row of records)
      if ((grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? '') !== '') filled++;
    if (filled === 0 && header === '') return [];
    return [{ sheet: grid.sheet, table: table.id, register, column, header, filled }];
  });
}

/** Cells of a form that are in no field of a record, and no title: what else is written on the paper, and fields that we do not know. */
function cellsOfNoField(
  grid: Grid,
  { grid: form, headerRows, records, columns, totalRows }: RecognizedTable,
): UnseenCells[] {
  const header = headerRows[0]!;
  const rows = new Set([...records, ...totalRows.map(({ row }) => row)]);
  const fields = new Set(columns.flatMap(({ column, field }) => (field === null ? [] : [column])));
  const places: { row: number; column: number }[] = [];
  for (const [index, cells] of grid.values.entries()) {
    for (const [at, value] of cells.entries()) {
      if (isOpen(value)) continue;
      const place = { row: grid.firstRow + index, column: grid.firstColumn + at };
      const shown = shownAt(form, place);
      const isSeen = shown && (shown.row <= header || (rows.has(shown.row) && fields.has(shown.column)));
      if (!isSeen && !isRepeatedLabel(form, value, header)) places.push(place);
    }
  }
  if (places.length === 0) return [];
  return [{ sheet: grid.sheet, count: places.length, places: places.slice(0, mostPlaces) }];
}

/** The names of the fields stand on each card anew. */
function isRepeatedLabel(form: Grid, value: CellValue, header: number): boolean {
  return form.values[header]!.includes(labelText(value));
}

function cellsBeside(grid: Grid, tables: readonly RecognizedTable[]): UnseenCells[] {
  const places: { row: number; column: number }[] = [];
  const told = new Set<string>();
  let count = 0;
  const tell = (row: number, column: number) => {
    const key = `${row},${column}`;
    if (told.has(key)) return;
    told.add(key);
    count++;
    if (places.length < mostPlaces) places.push({ row, column });
  };
  for (const { firstRow, lastRow } of tables) {
    const beside: number[] = [];
    for (let column = grid.firstColumn; column <= lastColumnOf(grid); column++) {
      const isCovered = tables.some(
        (table) =>
          column >= table.firstColumn &&
          column <= table.lastColumn &&
          table.headerRows[0]! <= lastRow &&
          (table.footerStart ?? table.lastRow) >= firstRow,
      );
      if (!isCovered) beside.push(column);
    }
    for (let row = firstRow; row <= lastRow && beside.length > 0; row++) {
      const cells = grid.values[row - grid.firstRow]!;
      for (const column of beside) if (cells[column - grid.firstColumn] !== '') tell(row, column);
    }
  }
  figuresBelow(grid, tables, tell);
  cardsBelow(grid, tables, tell);
  for (const { firstRow: row, firstColumn: column, lastRow, lastColumn } of grid.strays ?? []) {
    count += (lastRow - row + 1) * (lastColumn - column + 1);
    if (places.length < mostPlaces) places.push({ row, column });
  }
  return count === 0 ? [] : [{ sheet: grid.sheet, count, places }];
}

/** Figures below a table's records and totals, down to the next table: sums on the side, a second figure beside a signature. */
function figuresBelow(
  grid: Grid,
  tables: readonly RecognizedTable[],
  tell: (row: number, column: number) => void,
): void {
  const ends = tables.map(({ lastRow, totalRows }) => Math.max(lastRow, ...totalRows.map(({ row }) => row)));
  const isInTable = (row: number, column: number) =>
    tables.some(
      ({ firstColumn, lastColumn, headerRows }, at) =>
        column >= firstColumn && column <= lastColumn && row >= headerRows[0]! && row <= ends[at]!,
    );
  for (let row = Math.min(...ends) + 1; row <= lastRowOf(grid); row++) {
    const cells = grid.values[row - grid.firstRow]!;
    for (let index = 0; index < cells.length; index++) {
      const column = grid.firstColumn + index;
      if (isFigure(cells[index]!) && !isInTable(row, column)) tell(row, column);
    }
  }
}

/** Cards below the last table: names of fields one below the other, and what stands beside or behind them. */
function cardsBelow(
  grid: Grid,
  tables: readonly RecognizedTable[],
  tell: (row: number, column: number) => void,
): void {
  const ends = tables.map(({ lastRow, totalRows }) => Math.max(lastRow, ...totalRows.map(({ row }) => row)));
  const area: Area = {
    firstRow: Math.max(...ends) + 1,
    lastRow: lastRowOf(grid),
    firstColumn: grid.firstColumn,
    lastColumn: lastColumnOf(grid),
  };
  if (area.firstRow > area.lastRow) return;
  for (const { seat } of inlineLabels(grid, area.firstRow)) tell(seat.row, seat.column);
  const encoding = encodingOfForm(grid, area);
  for (const first of labelColumns(grid, area, encoding)) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      if (fieldNamed(valueAt(grid, row, first), encoding) === null) continue;
      for (let column = first; column <= area.lastColumn; column++)
        if (!isOpen(valueAt(grid, row, column))) tell(row, column);
    }
  }
}

/** A number, also one kept as text (“500.000”); not a telephone number nor a year in a date line. */
function isFigure(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  return /^\s*-?[1-9]\d{0,2}([.,]\d{3})+([.,]\d{1,2})?\s*(đ|đồng|vnđ)?\s*$/i.test(value);
}
