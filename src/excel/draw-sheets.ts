import { fail, succeed, type Result } from '../core/result';
import { areaAddress } from '../core/sheet/address';
import type { Area, CellValue } from '../core/sheet/grid';
import { officeFont, type DrawnCell, type DrawnChart, type SheetDrawing } from '../core/sheet/sheet-drawing';
import type { CancelSignal } from '../core/workbook';
import { enteredText } from './entered-text';
import { addressesOf } from './addresses-of';
import { fillsOf, looksOf, putLook } from './cell-looks';
import { askMemory, takeMemory } from './memory-sheet';
import { setUpPrint } from './page-setup';
import { bytesPerSync, sendSteps, type Step } from './send-steps';
import { ownSheetsIn, printOf, rememberOwnSheets, type DrawnSheet } from './own-sheets';

export interface DrawOptions {
  readonly overwriteEdited?: boolean;
  onProgress?(done: number, total: number): void;
  readonly signal?: CancelSignal;
}

/**
 * Writes whole sheets of ours: one sync to see what stands there, ⌈bytes / 4 MiB⌉ to write, one to read back and remember.
 *
 * Nothing is written when any of them may not be replaced. Stopped or refused half-way, the new tabs are taken away again.
 */
export async function drawSheets(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  { overwriteEdited = false, onProgress = () => undefined, signal = { aborted: false } }: DrawOptions,
): Promise<Result<DrawnSheet[]>> {
  const asked = askMemory(context);
  const standing = drawings.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name,position');
    sheet.charts.load('items/name');
    used.load('formulas');
    return { sheet, used };
  });
  const followers = drawings.map(({ inFrontOf }) => {
    if (inFrontOf === undefined) return null;
    return context.workbook.worksheets.getItemOrNullObject(inFrontOf).load('position');
  });
  await context.sync();
  const memory = takeMemory(asked);
  const own = ownSheetsIn(memory);
  for (const [index, { name, maker }] of drawings.entries()) {
    const { sheet, used } = standing[index]!;
    if (sheet.isNullObject) continue;
    const known = own.get(name);
    if (known?.maker !== maker) return fail({ code: 'sheet-exists', sheet: name });
    const print = printOf(used.isNullObject ? [] : used.formulas);
    if (print !== known.print && !overwriteEdited) return fail({ code: 'sheet-edited', sheet: name });
  }

  const added: Excel.Worksheet[] = [];
  const written = drawings.map(({ name }, index) => {
    const there = standing[index]!.sheet;
    if (!there.isNullObject) return there;
    const sheet = context.workbook.worksheets.add(name);
    added.push(sheet);
    return sheet;
  });
  followers.forEach((follower, index) => {
    if (!follower || follower.isNullObject) return;
    const there = standing[index]!.sheet;
    // A sheet before it makes room when it is moved.
    const isBefore = !there.isNullObject && there.position < follower.position;
    written[index]!.position = follower.position - (isBefore ? 1 : 0);
  });
  const takeBack = async () => {
    for (const sheet of added) sheet.delete();
    if (added.length > 0) await context.sync();
  };
  try {
    const steps = drawings.flatMap((drawing, index) => [
      ...stepsOf(written[index]!, drawing, standing[index]!.sheet.isNullObject),
      { bytes: 0, queue: () => onProgress(index + 1, drawings.length) },
    ]);
    if (!(await sendSteps(context, steps, { signal }))) {
      await takeBack();
      return fail({ code: 'cancelled' });
    }
    const contents = await rememberOwnSheets(
      context,
      asked,
      memory,
      drawings.map(({ name, maker }, index) => ({ worksheet: written[index]!, sheet: name, maker })),
    );
    return succeed(
      drawings.map(({ name }, index) => ({
        sheet: name,
        isNew: standing[index]!.sheet.isNullObject,
        content: contents[index]!,
      })),
    );
  } catch (error) {
    // The first error is the one to tell; a second while tidying up adds nothing.
    await takeBack().catch(() => undefined);
    throw error;
  }
}

/**
 * What Excel makes of drawings' formulas: their cells' values from A1 on. The sheets stand in the workbook only while it calculates:
 * they are written (⌈bytes / 4 MiB⌉ syncs), read and taken away again.
 */
export async function calculateDrawings(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  { onProgress = () => undefined, signal = { aborted: false } }: DrawOptions,
): Promise<Result<CellValue[][][]>> {
  const standing = drawings.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of standing) sheet.load('name');
  await context.sync();
  const taken = standing.find(({ isNullObject }) => !isNullObject);
  if (taken) return fail({ code: 'sheet-exists', sheet: taken.name });
  const sheets = drawings.map(({ name }) => context.workbook.worksheets.add(name));
  const takeAway = async () => {
    for (const sheet of sheets) sheet.delete();
    await context.sync();
  };
  try {
    const steps = drawings.flatMap((drawing, index) => [
      ...cellSteps(sheets[index]!, drawing, widthOf(drawing)),
      { bytes: 0, queue: () => onProgress(index + 1, drawings.length) },
    ]);
    if (!(await sendSteps(context, steps, { signal }))) {
      await takeAway();
      return fail({ code: 'cancelled' });
    }
    const ranges = drawings.map((drawing, index) =>
      sheets[index]!.getRangeByIndexes(0, 0, Math.max(1, drawing.rows.length), widthOf(drawing)).load(
        'values',
      ),
    );
    await context.sync();
    const values = ranges.map((range) => range.values as CellValue[][]);
    await takeAway();
    return succeed(values);
  } catch (error) {
    await takeAway().catch(() => undefined);
    throw error;
  }
}

function widthOf({ columnWidths, rows }: SheetDrawing): number {
  return Math.max(columnWidths.length, ...rows.map(({ cells }) => cells.length), 1);
}

/** Takes everything off a sheet of ours, so that it can be drawn anew in its place in the tab order. */
function empty(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  for (const chart of sheet.charts.items) if (chart.name.startsWith(ownChartName)) chart.delete();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** The drawing in steps: looks first (`@` is what keeps the zeros of an identity number), then cells, then lay-out. */
function stepsOf(sheet: Excel.Worksheet, drawing: SheetDrawing, isNew: boolean): Step[] {
  const columns = widthOf(drawing);
  const whole = sheet.getRangeByIndexes(0, 0, Math.max(1, drawing.rows.length), columns);
  return [
    {
      bytes: 1024,
      queue: () => {
        if (!isNew) empty(sheet);
        const { name, size } = drawing.font ?? officeFont;
        whole.format.font.name = name;
        whole.format.font.size = size;
      },
    },
    ...looksOf(drawing, columns).map(({ look, area }) => ({
      bytes: 2048,
      queue: () => putLook(rangeOf(sheet, area), look),
    })),
    ...[...fillsOf(drawing, columns)].flatMap(([colour, areas]) =>
      addressesOf(areas).map((address) => ({
        bytes: 600 + address.length,
        queue: () => {
          const target = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
          target.format.fill.color = colour;
        },
      })),
    ),
    ...cellSteps(sheet, drawing, columns),
    {
      bytes: 2048 + (drawing.merges.length + drawing.columnWidths.length + drawing.rows.length) * 300,
      queue: () => layOut(sheet, drawing, whole),
    },
  ];
}

function layOut(sheet: Excel.Worksheet, drawing: SheetDrawing, whole: Excel.Range): void {
  for (const area of drawing.merges) rangeOf(sheet, area).merge();
  drawing.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (drawing.fitsRows) whole.format.autofitRows();
  drawing.rows.forEach(({ height, breakAfter }, row) => {
    if (height !== undefined) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    if (breakAfter) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row + 1, 0, 1, 1));
  });
  const { freeze } = drawing;
  if (freeze && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (drawing.tabColor) sheet.tabColor = drawing.tabColor;
  setUpPrint(sheet, drawing.print, whole);
  for (const chart of drawing.charts ?? []) drawChart(sheet, chart);
}

/** How our charts are named, so that drawing again takes away ours and no other. */
const ownChartName = 'Soát Sổ';

const chartTypes = { columns: 'ColumnClustered', bars: 'BarClustered' } as const;

function drawChart(sheet: Excel.Worksheet, { kind, title, values, labels, place }: DrawnChart): void {
  const chart = sheet.charts.add(chartTypes[kind], rangeOf(sheet, values), 'Columns');
  chart.name = `${ownChartName} – ${title}`;
  chart.title.text = title;
  chart.series.getItemAt(0).setXAxisValues(rangeOf(sheet, labels));
  const corner = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
  chart.setPosition(corner(place.firstRow, place.firstColumn), corner(place.lastRow, place.lastColumn));
}

/** The cells in blocks of rows that fit into one request each. */
function cellSteps(sheet: Excel.Worksheet, { rows }: SheetDrawing, columns: number): Step[] {
  const steps: Step[] = [];
  let first = 0;
  let bytes = 0;
  rows.forEach(({ cells }, row) => {
    bytes += rowSize(cells, columns);
    if (bytes < bytesPerSync / 2 && row < rows.length - 1) return;
    const block = rows.slice(first, row + 1);
    const range = sheet.getRangeByIndexes(first, 0, block.length, columns);
    steps.push({
      bytes,
      queue: () => {
        range.formulas = block.map((line) =>
          Array.from({ length: columns }, (_, column) => entered(line.cells[column] ?? null)),
        );
      },
    });
    first = row + 1;
    bytes = 0;
  });
  return steps;
}

function entered(cell: DrawnCell | null): string | number | boolean {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  return typeof cell.value === 'string'
    ? enteredText(cell.value, cell.look?.numberFormat ?? 'General')
    : cell.value;
}

/** Bytes of a row as it travels: a letter of Vietnamese takes up to three. */
function rowSize(cells: readonly (DrawnCell | null)[], columns: number): number {
  return cells.reduce(
    (bytes, cell) =>
      bytes + (cell === null ? 0 : 3 * String('formula' in cell ? cell.formula : cell.value).length),
    8 * columns,
  );
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
