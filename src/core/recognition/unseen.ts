import type { RegisterId } from '../registers/register';
import { lastColumnOf, type Grid } from '../sheet/grid';
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

/** Filled cells beside a table, in its rows (side notes, scratch figures, a column whose heading is missing), and those too far out to read. */
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
        .filter(([, reason]) => reason === 'note')
        .map(([row, reason]) => ({ sheet: grid.sheet, table: id, row, reason })),
    ),
    cells: grids.flatMap((grid) => {
      const own = tables.filter((table) => table.grid === grid);
      return own.length === 0 ? [] : cellsBeside(grid, own);
    }),
  };
}

function unseenColumns(table: RecognizedTable): UnseenColumn[] {
  const { grid, register, records } = table;
  if (register === null) return [];
  return table.columns.flatMap(({ column, field, header }) => {
    if (field !== null) return [];
    let filled = 0;
    for (const row of records)
      if ((grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? '') !== '') filled++;
    if (filled === 0 && header === '') return [];
    return [{ sheet: grid.sheet, table: table.id, register, column, header, filled }];
  });
}

function cellsBeside(grid: Grid, tables: readonly RecognizedTable[]): UnseenCells[] {
  const places: { row: number; column: number }[] = [];
  let count = 0;
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
      for (const column of beside) {
        if (cells[column - grid.firstColumn] === '') continue;
        const isTold = places.some((place) => place.row === row && place.column === column);
        if (isTold) continue;
        count++;
        if (places.length < mostPlaces) places.push({ row, column });
      }
    }
  }
  for (const { firstRow: row, firstColumn: column, lastRow, lastColumn } of grid.strays ?? []) {
    count += (lastRow - row + 1) * (lastColumn - column + 1);
    if (places.length < mostPlaces) places.push({ row, column });
  }
  return count === 0 ? [] : [{ sheet: grid.sheet, count, places }];
}
