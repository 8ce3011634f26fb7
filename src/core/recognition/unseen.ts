import type { RegisterId } from '../registers/register';
import { hasUnreadWords } from '../vietnamese/amount-in-words';
import { inUnicode } from '../vietnamese/legacy-encodings';
import {
  holdsCard,
  lastColumnOf,
  lastRowOf,
  shownAt,
  valueAt,
  type Area,
  type CellValue,
  type Grid,
  type Seat,
} from '../sheet/grid';
import { capColumnsOf } from './columns/cap-table';
import { isLeftOut, isPartOfSum } from './columns/column-reasons';
import { encodingOfForm, fieldNamed, isOpen, labelColumns } from './forms/find-form';
import { rowsWithin, type Span } from './forms/card-areas';
import { inlineLabels } from './forms/read-inline-form';
import {
  topOf,
  type Reason,
  type Recognition,
  type RecognizedTable,
  type SkippedReason,
  type UnrecognizedSheet,
} from './recognized-table';

/** What of a workbook no rule could look at: nothing is right merely because it was not understood. */
export interface Unseen {
  readonly sheets: readonly UnseenSheet[];
  readonly columns: readonly UnseenColumn[];
  readonly rows: readonly UnseenRow[];
  readonly cells: readonly UnseenCells[];
}

/** A sheet without a table, or a table that fits no register or was left alone by a person. */
export interface UnseenSheet {
  readonly sheet: string;
  readonly table: string | null;
  readonly reason: UnrecognizedSheet['reason'] | 'no-register' | 'left-alone';
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
  /** A person said that it is not used. */
  readonly isSaid: boolean;
  /** Why it was left out on purpose; none where it was not understood. */
  readonly reasons: readonly Reason[];
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
export function unseenOf(grids: readonly Grid[], { tables, cards, unrecognized }: Recognition): Unseen {
  return {
    sheets: [
      ...unrecognized.map(({ sheet, reason }) => ({ sheet, table: null, reason })),
      ...[...tables, ...cards]
        .filter((table) => table.register === null && !capColumnsOf(table))
        .map(({ grid, id, corrected }) => {
          const reason: UnseenSheet['reason'] = corrected ? 'left-alone' : 'no-register';
          return { sheet: grid.sheet, table: id, reason };
        }),
    ],
    columns: tables.flatMap(unseenColumns),
    rows: tables.flatMap(({ grid, id, skippedRows }) =>
      skippedRows
        .filter(([, reason]) => reason === 'note' && !grid.form)
        .map(([row, reason]) => ({ sheet: grid.sheet, table: id, row, reason })),
    ),
    cells: grids.flatMap((grid) => {
      const own = tables.filter((table) => table.grid.sheet === grid.sheet);
      const [first] = own;
      if (!first) return [];
      if (first.grid.form) return cellsOfNoField(grid, first);
      const beside = cards.filter((card) => card.grid.sheet === grid.sheet);
      return cellsBeside(first.grid, own, beside);
    }),
  };
}

function unseenColumns(table: RecognizedTable): UnseenColumn[] {
  const { grid, register, records } = table;
  // Of a form every cell in no field is listed by itself.
  if (register === null || grid.form) return [];
  return table.columns.flatMap((each) => {
    const { column, field, header, corrected: isSaid } = each;
    if (field !== null || isPartOfSum(each)) return [];
    let filled = 0;
    for (const row of records)
      if ((grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? '') !== '') filled++;
    if (filled === 0 && header === '') return [];
    const reasons = isLeftOut(each) ? each.reasons : [];
    return [{ sheet: grid.sheet, table: table.id, register, column, header, filled, isSaid, reasons }];
  });
}

/** Cells of a form that are in no field of a record, and no title: what else is written on the paper, and fields that we do not know. */
function cellsOfNoField(grid: Grid, form: RecognizedTable): UnseenCells[] {
  const isSeen = seenOn(form);
  const places: Seat[] = [];
  for (const [index, cells] of grid.values.entries()) {
    for (const [at, value] of cells.entries()) {
      const place = { row: grid.firstRow + index, column: grid.firstColumn + at };
      if (!isOpen(value) && !isSeen(place)) places.push(place);
    }
  }
  if (places.length === 0) return [];
  return [{ sheet: grid.sheet, count: places.length, places: places.slice(0, mostPlaces) }];
}

/** Whether a cell of the sheet is a title of the form, the name of a field, or in a field of a record. */
function seenOn({
  grid,
  headerRows,
  records,
  columns,
  totalRows,
}: RecognizedTable): (place: Seat) => boolean {
  const header = headerRows[0]!;
  const rows = new Set([...records, ...totalRows.map(({ row }) => row)]);
  const fields = new Set(columns.flatMap(({ column, field }) => (field === null ? [] : [column])));
  const labels = new Set(grid.form!.labels.map(({ row, column }) => `${row},${column}`));
  return (place) => {
    const shown = shownAt(grid, place);
    if (!shown) return labels.has(`${place.row},${place.column}`);
    return shown.row <= header || (rows.has(shown.row) && fields.has(shown.column));
  };
}

function cellsBeside(
  grid: Grid,
  tables: readonly RecognizedTable[],
  cards: readonly RecognizedTable[],
): UnseenCells[] {
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
          topOf(table) <= lastRow &&
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
  cardsNotRead(grid, tables, tell);
  cellsOfCards(grid, tables, cards, tell);
  for (const { firstRow: row, firstColumn: column, lastRow, lastColumn } of grid.strays ?? []) {
    count += (lastRow - row + 1) * (lastColumn - column + 1);
    if (places.length < mostPlaces) places.push({ row, column });
  }
  return count === 0 ? [] : [{ sheet: grid.sheet, count, places }];
}

/** Figures below a table's records and totals, down to the next table: sums on the side, a second figure beside a signature; words that tell no amount. */
function figuresBelow(
  grid: Grid,
  tables: readonly RecognizedTable[],
  tell: (row: number, column: number) => void,
): void {
  const ends = endsOf(tables);
  const isInTable = (row: number, column: number) =>
    tables.some(
      (table, at) =>
        column >= table.firstColumn && column <= table.lastColumn && row >= topOf(table) && row <= ends[at]!,
    );
  for (let row = Math.min(...ends) + 1; row <= lastRowOf(grid); row++) {
    const cells = grid.values[row - grid.firstRow]!;
    for (let index = 0; index < cells.length; index++) {
      const column = grid.firstColumn + index;
      if (isInTable(row, column)) continue;
      if (isFigure(cells[index]!) || isUnreadAmount(cells[index]!)) tell(row, column);
    }
  }
}

/** What stands on cards that were read, in no field; of cards below the tables also what stands to their right: a photograph, a remark. */
function cellsOfCards(
  grid: Grid,
  tables: readonly RecognizedTable[],
  cards: readonly RecognizedTable[],
  tell: (row: number, column: number) => void,
): void {
  if (!grid.withCards) return;
  const seen = cards.map(seenOn);
  const below = Math.max(...endsOf(tables)) + 1;
  for (const [index, cells] of grid.values.entries()) {
    const row = grid.firstRow + index;
    if (!holdsCard(grid, row)) continue;
    let isRight = false;
    for (const [at, value] of grid.withCards.values[index]!.entries()) {
      const column = grid.firstColumn + at;
      const isOnCard = value !== cells[at];
      if (isOnCard && row >= below) isRight = true;
      if (isOpen(value) || !(isOnCard || isRight)) continue;
      if (!seen.some((isSeen) => isSeen({ row, column }))) tell(row, column);
    }
  }
}

/** The last row of each table, or of its totals. */
function endsOf(tables: readonly RecognizedTable[]): number[] {
  return tables.map(({ lastRow, totalRows }) => Math.max(lastRow, ...totalRows.map(({ row }) => row)));
}

/** Cards below, between or within tables, not sure to be read: names of fields one below the other, and what stands beside or behind them. */
function cardsNotRead(
  grid: Grid,
  tables: readonly RecognizedTable[],
  tell: (row: number, column: number) => void,
): void {
  const ends = endsOf(tables);
  const isOfTable = (row: number) => tables.some((table, at) => row >= topOf(table) && row <= ends[at]!);
  const spans: Span[] = tables.flatMap(rowsWithin);
  for (const end of ends) {
    let last = end;
    while (last < lastRowOf(grid) && !isOfTable(last + 1)) last++;
    spans.push([end + 1, last]);
  }
  for (const [firstRow, lastRow] of spans) {
    if (firstRow > lastRow) continue;
    const columns = { firstColumn: grid.firstColumn, lastColumn: lastColumnOf(grid) };
    cellsOfNames(grid, { firstRow, lastRow, ...columns }, tell);
  }
}

function cellsOfNames(grid: Grid, area: Area, tell: (row: number, column: number) => void): void {
  for (const { seat } of inlineLabels(grid, area)) tell(seat.row, seat.column);
  const encoding = encodingOfForm(grid, area);
  for (const first of labelColumns(grid, area, encoding)) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      if (fieldNamed(valueAt(grid, row, first), encoding) === null) continue;
      for (let column = first; column <= area.lastColumn; column++)
        if (!isOpen(valueAt(grid, row, column))) tell(row, column);
    }
  }
}

/** “Bằng chữ: theo bảng kê”. */
function isUnreadAmount(value: CellValue): boolean {
  return typeof value === 'string' && hasUnreadWords(inUnicode(value));
}

/** A number, also one kept as text (“500.000”); not a telephone number nor a year in a date line. */
function isFigure(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  return /^\s*-?[1-9]\d{0,2}([.,]\d{3})+([.,]\d{1,2})?\s*(đ|đồng|vnđ)?\s*$/i.test(value);
}
