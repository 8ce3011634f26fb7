import { fail, succeed, type Result } from '../core/result';
import type { Area, CellValue } from '../core/sheet/grid';
import type { CancelSignal, FileSheets } from '../core/workbook';
import type { FileCell, FileLook, FileSheet } from '../core/workbook-file/file-sheet';
import { readFileCharts } from './file-charts';
import { askedLook, fileLooks } from './file-look';
import { askFilePage, takeFilePage, type AskedPage } from './file-page';

/** A cell's looks in JSON, its four lines and its font among them, take some 900 bytes; a response may hold 5 MB. */
const cellsPerSync = 4000;

/** Empty cells are read so far beyond the last value, not to where a stray format stands. */
const emptyRows = 100;
const emptyColumns = 10;

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly used: Excel.Range;
  readonly valued: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly frozen: Excel.Range;
  readonly page: AskedPage;
}

/**
 * Reads sheets as a file of their own is to hold them: values in place of formulas, looks, sizes, merges, page and charts, nothing else.
 * What is hidden is left out, its lines stay hidden. One request for what the sheets are, one for their lines, one for each 4,000 cells
 * and two where there are charts.
 */
export async function readFileSheets(
  context: Excel.RequestContext,
  sheets: readonly { readonly copy: Excel.Worksheet; readonly name: string }[],
  supports: (excelApi: string) => boolean,
  signal: CancelSignal,
): Promise<Result<FileSheets>> {
  const asked = sheets.map((one) => ask(one, supports('1.13')));
  await context.sync();
  const sizes = asked.map(sizeOf);
  const lines = asked.map(({ sheet }, index) => askLines(sheet, sizes[index]!));
  await context.sync();
  const charts = await readFileCharts(context, asked, supports);
  const cells = await readCells(context, asked, sizes, signal);
  if (cells === null) return fail({ code: 'cancelled' });
  return succeed({
    sheets: asked.map((one, index) =>
      fileSheet(one, lines[index]!, cells[index]!, charts.bySheet[index] ?? []),
    ),
    chartsLeftOut: charts.leftOut,
  });
}

function ask({ copy, name }: { copy: Excel.Worksheet; name: string }, readsMerges: boolean): Asked {
  copy.load('name,tabColor,showGridlines');
  copy.charts.load('items/name');
  const used = copy.getUsedRangeOrNullObject(false);
  const valued = copy.getUsedRangeOrNullObject(true);
  for (const range of [used, valued]) range.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = readsMerges ? used.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const frozen = copy.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  return { sheet: copy, name, used, valued, merged, frozen, page: askFilePage(copy) };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** From A1 to the last cell that is seen. */
function sizeOf({ used, valued }: Asked): Size {
  if (used.isNullObject || valued.isNullObject) return { rows: 1, columns: 1 };
  const ends = (range: Excel.Range) => [
    range.rowIndex + range.rowCount,
    range.columnIndex + range.columnCount,
  ];
  const [rows = 1, columns = 1] = ends(valued);
  const [allRows = 1, allColumns = 1] = ends(used);
  return { rows: Math.min(allRows, rows + emptyRows), columns: Math.min(allColumns, columns + emptyColumns) };
}

interface AskedLines {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function askLines(sheet: Excel.Worksheet, { rows, columns }: Size): AskedLines {
  return {
    rows: sheet
      .getRangeByIndexes(0, 0, rows, 1)
      .getRowProperties({ rowHidden: true, format: { rowHeight: true, useStandardHeight: true } }),
    columns: sheet
      .getRangeByIndexes(0, 0, 1, columns)
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
}

/** The cells of all sheets by row; null where it was stopped. */
async function readCells(
  context: Excel.RequestContext,
  asked: readonly Asked[],
  sizes: readonly Size[],
  signal: CancelSignal,
): Promise<FileCell[][][] | null> {
  const read: FileCell[][][] = asked.map(() => []);
  const lookOf = fileLooks();
  const pieces = sizes.flatMap(({ rows, columns }, sheet) => {
    const step = Math.max(1, Math.floor(cellsPerSync / columns));
    return Array.from({ length: Math.ceil(rows / step) }, (_, piece) => {
      const first = piece * step;
      return { sheet, first, rows: Math.min(step, rows - first), columns };
    });
  });
  const readOn = async (from: number): Promise<boolean> => {
    if (signal.aborted) return false;
    const batch = [];
    let room = cellsPerSync;
    for (let next = from; next < pieces.length; next += 1) {
      const piece = pieces[next]!;
      room -= piece.rows * piece.columns;
      if (room < 0 && batch.length > 0) break;
      const range = asked[piece.sheet]!.sheet.getRangeByIndexes(piece.first, 0, piece.rows, piece.columns);
      range.load('values,numberFormat');
      batch.push({ piece, range, looks: range.getCellProperties(askedLook) });
    }
    await context.sync();
    for (const { piece, range, looks } of batch)
      (range.values as CellValue[][]).forEach((row, index) => {
        const formats = range.numberFormat[index] as string[];
        const cells = row.map((value, column): FileCell => {
          const look: FileLook = lookOf(looks.value[index]![column]!, formats[column] ?? 'General');
          return { value, look };
        });
        read[piece.sheet]!.push(cells);
      });
    const next = from + batch.length;
    return next < pieces.length ? readOn(next) : true;
  };
  return (await readOn(0)) ? read : null;
}

function fileSheet(
  { sheet, name, merged, frozen, page }: Asked,
  lines: AskedLines,
  cells: readonly (readonly FileCell[])[],
  charts: FileSheet['charts'],
): FileSheet {
  const hidden = lines.columns.value.map(({ columnHidden }) => columnHidden === true);
  return {
    name,
    columns: lines.columns.value.map(({ format }, column) => ({
      width: format?.columnWidth ?? 0,
      isHidden: hidden[column],
    })),
    rows: lines.rows.value.map(({ rowHidden, format }, row) => ({
      // A row that nobody sized fits its texts by itself.
      height: format?.useStandardHeight ? undefined : format?.rowHeight,
      isHidden: rowHidden,
      // What is hidden must not travel.
      cells: (rowHidden ? [] : (cells[row] ?? [])).map((cell, column) => (hidden[column] ? null : cell)),
    })),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    freeze: frozen.isNullObject ? null : frozenLines(frozen),
    ...(sheet.tabColor !== '' && { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    page: takeFilePage(page),
    charts,
  };
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Frozen rows are told as whole rows, frozen columns as whole columns. */
function frozenLines({ rowCount, columnCount }: Excel.Range): NonNullable<FileSheet['freeze']> {
  return { rows: rowCount === lastRow ? 0 : rowCount, columns: columnCount === lastColumn ? 0 : columnCount };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
