import { fail, succeed, type Result } from '../core/result';
import type { Area, CellValue, Grid, GridName } from '../core/sheet/grid';
import type { CancelSignal, ReadProgress } from '../core/workbook';
import { askDateSystem, countedFrom1900 } from './date-system';
import { formulaIn } from './formula-in';
import { askNames, takeNames } from './sheet-names';
import { readSheetOutlines, type CellsAsSent, type SheetOutline } from './sheet-outline';
import { mostCells, withoutStrays } from './stray-cells';

/**
 * What a response is filled to, by an estimate: it may hold 5 MB on the web, and 4 MiB is what each is to carry; between the two lies
 * what the estimate may be wrong by.
 */
const bytesPerSync = 4.3 * 1024 * 1024;

/** Values, formulas and number formats of a cell together, as in lists of people: for sheets too short to show theirs. */
const usualBytesPerCell = 48;

/** A text of 32,767 letters of three bytes, as value and as formula. */
const mostBytesPerCell = 200_000;

/** Rows of one sheet that are read together. */
interface Piece {
  readonly sheet: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

interface SheetParts {
  readonly values: CellValue[][];
  readonly formulas: unknown[][];
  readonly numberFormats: string[][];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/**
 * Reads every sheet in 1 + ⌈bytes / 4 MiB⌉ syncs: one for the outlines of all sheets, the rest filled with as many rows
 * as fit, across sheets; one more where stray cells stretch a sheet. The workbook's name is loaded along.
 */
export async function readGrids(
  context: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
  onProgress: (progress: ReadProgress) => void,
  signal: CancelSignal,
): Promise<Result<Grid[]>> {
  const { outlines, names, countsFrom1904 } = await readOutlines(context, supports);
  const tooLarge = outlines.find(({ used }) => used !== null && cellsOf(used) > mostCells);
  if (tooLarge) return fail({ code: 'too-large', sheet: tooLarge.name });
  const parts = outlines.map((): SheetParts => ({
    values: [],
    formulas: [],
    numberFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  }));
  const cellsInAll = outlines.reduce((sum, { used }) => sum + (used ? cellsOf(used) : 0), 0);

  const readOn = async (
    from: Piece | null,
    cellsRead: number,
    bytesPerCell: number,
  ): Promise<Result<Grid[]>> => {
    if (from === null)
      return succeed(outlines.map((outline, index) => gridOf(outline, parts[index]!, names, countsFrom1904)));
    if (signal.aborted) return fail({ code: 'cancelled' });
    const { batch, next } = fillBatch(outlines, from, bytesPerSync / bytesPerCell);
    const asked = batch.map((piece) => askPiece(context, outlines[piece.sheet]!, piece));
    try {
      await context.sync();
    } catch (error) {
      // Longer texts than those before: half as many rows.
      if (!isTooLarge(error) || bytesPerCell > mostBytesPerCell) throw error;
      return readOn(from, cellsRead, bytesPerCell * 2);
    }
    let bytes = 0;
    let cells = 0;
    for (const [index, piece] of batch.entries()) {
      const outline = outlines[piece.sheet]!;
      const taken = takePiece(asked[index]!, parts[piece.sheet]!, outline, piece);
      // Over its limit Excel answers null instead of an error; that is never an empty sheet.
      if (taken === null) return fail({ code: 'too-large', sheet: outline.name });
      bytes += taken;
      cells += (piece.lastRow - piece.firstRow + 1) * columnsOf(outline.used!);
    }
    onProgress({ sheet: outlines[batch.at(-1)!.sheet]!.name, cellsRead: cellsRead + cells, cellsInAll });
    return readOn(next, cellsRead + cells, Math.max(8, bytes / cells));
  };
  return readOn(firstPiece(outlines, 0), 0, bytesPerCellOf(outlines));
}

interface Outlines {
  readonly outlines: readonly SheetOutline[];
  readonly names: ReadonlyMap<string, readonly GridName[]>;
  readonly countsFrom1904: boolean;
}

async function readOutlines(
  context: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
  withSamples = true,
): Promise<Outlines> {
  // What travels with the outlines is asked anew with them.
  context.workbook.load('name');
  const askedNames = askNames(context);
  const countsFrom1904 = askDateSystem(context, supports);
  try {
    const outlines = await readSheetOutlines(context, supports, withSamples);
    return {
      outlines: await withoutStrays(context, outlines),
      names: await takeNames(context, askedNames),
      countsFrom1904: countsFrom1904(),
    };
  } catch (error) {
    // Whole pages of text in the cells of many sheets.
    if (withSamples && isTooLarge(error)) return readOutlines(context, supports, false);
    throw error;
  }
}

/** What a cell of these sheets will weigh, by the rows that came with the outlines. */
function bytesPerCellOf(outlines: readonly SheetOutline[]): number {
  let bytes = 0;
  let cells = 0;
  for (const { used, sample } of outlines) {
    if (used === null) continue;
    const sampled = sample === null ? 0 : sample.values.length * sample.values[0]!.length;
    bytes += cellsOf(used) * (sampled === 0 ? usualBytesPerCell : bytesOf(sample!) / sampled);
    cells += cellsOf(used);
  }
  return cells === 0 ? usualBytesPerCell : bytes / cells;
}

/** Bytes of cells as they travel. */
function bytesOf({ values, formulas, numberFormat }: CellsAsSent): number {
  return sizeOf(values) + sizeOf(formulas) + sizeOf(numberFormat);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}

/** The pieces that fit into one response, and where the next begins. */
function fillBatch(
  outlines: readonly SheetOutline[],
  from: Piece,
  cellsPerSync: number,
): { batch: Piece[]; next: Piece | null } {
  const batch: Piece[] = [];
  let room = cellsPerSync;
  let next: Piece | null = from;
  while (next !== null) {
    const columns = columnsOf(outlines[next.sheet]!.used!);
    const rows: number = Math.min(next.lastRow - next.firstRow + 1, Math.floor(room / columns));
    if (rows === 0 && batch.length > 0) break;
    const lastRow: number = next.firstRow + Math.max(1, rows) - 1;
    batch.push({ ...next, lastRow });
    room -= Math.max(1, rows) * columns;
    next = lastRow < next.lastRow ? { ...next, firstRow: lastRow + 1 } : firstPiece(outlines, next.sheet + 1);
  }
  return { batch, next };
}

/** All rows of the first sheet from here on that has cells. */
function firstPiece(outlines: readonly SheetOutline[], from: number): Piece | null {
  const sheet = outlines.findIndex(({ used }, index) => index >= from && used !== null);
  if (sheet < 0) return null;
  const { firstRow, lastRow } = outlines[sheet]!.used!;
  return { sheet, firstRow, lastRow };
}

interface AskedPiece {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

function askPiece(context: Excel.RequestContext, outline: SheetOutline, piece: Piece): AskedPiece {
  const used = outline.used!;
  const range = context.workbook.worksheets
    .getItem(outline.name)
    .getRangeByIndexes(piece.firstRow, used.firstColumn, piece.lastRow - piece.firstRow + 1, columnsOf(used));
  range.load('values,formulas,numberFormat');
  const asksColumns = outline.columnsHidden === null && piece.firstRow === used.firstRow;
  return {
    range,
    rows: outline.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
    columns: asksColumns ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** Adds a piece to its sheet; answers its size in bytes, or null where Excel kept the cells back. */
function takePiece(
  { range, rows, columns }: AskedPiece,
  parts: SheetParts,
  outline: SheetOutline,
  piece: Piece,
): number | null {
  const values = range.values as CellValue[][] | null;
  const formulas = range.formulas as unknown[][] | null;
  const numberFormats = range.numberFormat as string[][] | null;
  if (values === null || formulas === null || numberFormats === null) return null;
  for (const row of values) parts.values.push(row);
  for (const row of formulas) parts.formulas.push(row);
  for (const row of numberFormats) parts.numberFormats.push(row);
  rows?.value.forEach((row, index) => {
    if (row.rowHidden) parts.hiddenRows.add(piece.firstRow + index);
  });
  columns?.value.forEach((column, index) => {
    if (column.columnHidden) parts.hiddenColumns.add(outline.used!.firstColumn + index);
  });
  return bytesOf(range);
}

/** Bytes of the rows as they travel, from a sample of at most 200 rows. */
function sizeOf(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / 200));
  let bytes = 0;
  let sampled = 0;
  for (let index = 0; index < rows.length; index += step) {
    // A letter outside of ASCII takes two or three bytes.
    for (const character of JSON.stringify(rows[index]))
      bytes += character > '\u07ff' ? 3 : character > '\u007f' ? 2 : 1;
    sampled += 1;
  }
  return sampled === 0 ? 0 : (bytes / sampled) * rows.length;
}

function gridOf(
  outline: SheetOutline,
  parts: SheetParts,
  names: ReadonlyMap<string, readonly GridName[]>,
  countsFrom1904: boolean,
): Grid {
  const firstRow = outline.used?.firstRow ?? 0;
  const firstColumn = outline.used?.firstColumn ?? 0;
  const { values, formulas, numberFormats } = parts;
  return {
    sheet: outline.name,
    visibility: outline.visibility,
    firstRow,
    firstColumn,
    values: countsFrom1904 ? countedFrom1900(values, numberFormats) : values,
    ...(countsFrom1904 && { countsFrom1904 }),
    merges: outline.merges,
    ...(outline.strays && { strays: outline.strays }),
    ...(outline.protection && { protection: outline.protection }),
    hiddenRows: outline.rowsHidden && outline.used ? span(firstRow, outline.used.lastRow) : parts.hiddenRows,
    hiddenColumns:
      outline.columnsHidden && outline.used
        ? span(firstColumn, outline.used.lastColumn)
        : parts.hiddenColumns,
    names: [...outline.names, ...(names.get(outline.name) ?? [])],
    formulaAt(row, column) {
      return formulaIn(
        formulas[row - firstRow]?.[column - firstColumn],
        values[row - firstRow]?.[column - firstColumn],
      );
    },
    numberFormatAt: (row, column) => numberFormats[row - firstRow]?.[column - firstColumn] ?? 'General',
    fontAt: () => null,
  };
}

function span(first: number, last: number): Set<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

function cellsOf(area: Area): number {
  return (area.lastRow - area.firstRow + 1) * columnsOf(area);
}
