import type { LegacyEncoding } from '../vietnamese/legacy-encodings';

/**
 * What a cell holds as the host hands it over: '' is an empty cell, a date is its serial number, an error cell holds
 * its error text (`#REF!`).
 */
export type CellValue = string | number | boolean;

/** A rectangle of a sheet; rows and columns zero-based, both ends inclusive. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A cell of a sheet; zero-based. */
export interface Seat {
  readonly row: number;
  readonly column: number;
}

/** What stands before and after the value in a cell of a form, in Unicode. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
  /** Set where the words are typed in an old encoding: as they are typed. */
  readonly legacy?: { readonly before: string; readonly encoding: LegacyEncoding };
}

/** What tells a form again, wherever it stands by then: its fields, and who is on its first record. */
export interface FormIdentity {
  /** The names of the fields in their order, as `headerKey` writes them. */
  readonly headings: readonly string[];
  readonly name: string;
}

/**
 * Where the cells of a grid stand that shows a form as a table: fields down a column and records across, or cards.
 *
 * Such a grid has rows and columns of its own; whatever leaves it as an address goes through here.
 */
export interface FormSeats {
  /** The sheet's cell that the grid shows at this place. */
  home(row: number, column: number): Seat;
  /** Where the grid shows this cell of the sheet; null where it does not. */
  shown(row: number, column: number): Seat | null;
  /**
   * Set where values stand behind the fields' names in the same cells (“Họ và tên: Nguyễn Văn An”): what stands around the value in
   * this cell of the sheet. Whoever writes a value there writes the cell whole.
   */
  around?(cell: Seat): WordsAround | null;
  /** The sheet's cells that name the fields, on each card anew, and those that head further cards. */
  readonly labels: readonly Seat[];
  readonly identity: FormIdentity;
  /** The same form out of the sheet as it is by now. */
  again(sheet: Grid): Grid;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A defined name that stands for cells of one sheet, as Excel's Name Manager shows it. */
export interface GridName {
  readonly name: string;
  readonly comment: string;
  readonly area: Area;
}

/**
 * One sheet as a host hands it over: the values of its used range, and what recognition and rules ask beside them.
 *
 * Every row and column number is the sheet's own, zero-based; `values[0][0]` stands at (`firstRow`, `firstColumn`).
 * A sheet without content has `values` of no rows.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of equal length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas; the value stands in the top-left cell, the others are ''. */
  readonly merges: readonly Area[];
  /** Areas far from the others that the host left out, because with them the sheet would be too large to read. */
  readonly strays?: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Defined names that stand for cells of this sheet; left out where the host tells of none. */
  readonly names?: readonly GridName[];
  /** The workbook counts days from 1904: the grid has its dates as other workbooks count them, and none may be written. */
  readonly countsFrom1904?: boolean;
  /** Set where the sheet is protected: its locked cells take nothing, and no cell another look unless it `takesFormats`. */
  readonly protection?: { readonly takesFormats: boolean };
  /** Set where the grid shows a form of the sheet as a table; all numbers of rows and columns are then its own. */
  readonly form?: FormSeats;
  /** The whole sheet, set where cards stand beside its tables: the grid holds nothing in their cells. */
  readonly withCards?: Grid;
  /** The formula with its leading `=` in en-US spelling, or null where the cell holds a constant. */
  formulaAt(row: number, column: number): string | null;
  /** The number format code in en-US spelling, `General` where there is none. */
  numberFormatAt(row: number, column: number): string;
  /** The font's name where the host knows it (it tells legacy encodings apart), else null. */
  fontAt(row: number, column: number): string | null;
}

/** The value at a sheet position; '' outside of what the grid holds. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? '';
}

/** Zero-based number of the last row that the grid holds, `firstRow - 1` for an empty sheet. */
export function lastRowOf(grid: Grid): number {
  return grid.firstRow + grid.values.length - 1;
}

/** Zero-based number of the last column that the grid holds, `firstColumn - 1` for an empty sheet. */
export function lastColumnOf(grid: Grid): number {
  return grid.firstColumn + (grid.values[0]?.length ?? 0) - 1;
}

/** The rows of a sheet; a grid that shows cards beside its tables has its own behind them. */
export const rowsOfSheet = 1_048_576;

export const columnsOfSheet = 16_384;

/** Whether a card beside the grid's tables stands in the row. */
export function holdsCard({ values, firstRow, withCards }: Grid, row: number): boolean {
  return withCards !== undefined && values[row - firstRow] !== withCards.values[row - firstRow];
}

/** The grid without what stands in some of its cells: those of cards beside its tables. */
export function withoutCards(grid: Grid, cells: readonly Seat[]): Grid {
  const columnsOfRow = new Map<number, Set<number>>();
  for (const { row, column } of cells)
    columnsOfRow.set(row, (columnsOfRow.get(row) ?? new Set()).add(column));
  const isCard = (row: number, column: number) => columnsOfRow.get(row)?.has(column) ?? false;
  const values = [...grid.values];
  for (const row of columnsOfRow.keys())
    values[row - grid.firstRow] = values[row - grid.firstRow]!.map((value, index) =>
      isCard(row, grid.firstColumn + index) ? '' : value,
    );
  return {
    ...grid,
    values,
    merges: grid.merges.filter(({ firstRow, firstColumn }) => !isCard(firstRow, firstColumn)),
    withCards: grid.withCards ?? grid,
    formulaAt: (row, column) => (isCard(row, column) ? null : grid.formulaAt(row, column)),
  };
}

const blankText = /^[\s\u200b\u2060\ufeff]+$/;

/** Titles and headings stand above; further down rows are told by cells that are looked at one by one. */
const rowsWithHeadings = 300;

/** The grid without texts of nothing but spaces, by which people empty cells, in its first rows; the very same grid where there are none. */
export function withoutBlankTexts(grid: Grid): Grid {
  let values: (readonly CellValue[])[] | null = null;
  for (const [index, cells] of grid.values.slice(0, rowsWithHeadings).entries()) {
    if (!cells.some(isBlankText)) continue;
    values ??= [...grid.values];
    values[index] = cells.map((value) => (isBlankText(value) ? '' : value));
  }
  return values ? { ...grid, values } : grid;
}

function isBlankText(value: CellValue): boolean {
  return typeof value === 'string' && blankText.test(value);
}

/** Where the grid shows a cell of its sheet; null for one that a form does not show. */
export function shownAt(grid: Grid, { row, column }: Seat): Seat | null {
  return grid.form ? grid.form.shown(row, column) : { row, column };
}

/** The sheet's cell that stands at this place of the grid. */
export function homeOf(grid: Grid, { row, column }: Seat): Seat {
  return grid.form ? grid.form.home(row, column) : { row, column };
}
