import { breakBeforeTail, pageHeight } from '../core/document/page-breaks';
import type { FilledArea, FilledCell, LineRegion, SheetFill } from '../core/reports/template/sheet-fill';
import { columnLetters } from '../core/sheet/address';
import { lengthenCharts, rangeOf, type TemplateSeries } from './chart-ranges';
import { regionSteps } from './copied-lines';
import { enteredText } from './entered-text';
import { sizeOfTexts, type Step } from './send-steps';

/** What is asked of a template before it is copied. */
export interface AskedTemplate {
  readonly sheet: Excel.Worksheet;
  /** From the sheet's first row on. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly titleRows: Excel.Range;
  readonly layout: Excel.PageLayout;
}

/** Asks a template sheet for the heights of its rows and how it prints. */
export function askTemplate(
  context: Excel.RequestContext,
  { template, templateRows }: SheetFill,
): AskedTemplate {
  return ask(context.workbook.worksheets.getItem(template), Math.max(1, templateRows));
}

function ask(sheet: Excel.Worksheet, rowCount: number): AskedTemplate {
  const rows = sheet.getRange(`1:${rowCount}`).getRowProperties({ format: { rowHeight: true } });
  const layout = sheet.pageLayout;
  sheet.charts.load('items/series/items/name');
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  titleRows.load('rowIndex,rowCount');
  layout.load('orientation,topMargin,bottomMargin,zoom,paperSize');
  return { sheet, rows, titleRows, layout };
}

/** A4, in points. */
const paper = { long: 842, short: 595 } as const;

const rowsAt = (first: number, last: number) => `${first + 1}:${last + 1}`;
const columnsAt = (first: number, last: number) => `${columnLetters(first)}:${columnLetters(last)}`;

/** The sheets that a filling has made so far, to be taken away again where it is stopped. */
export interface MadeSheets {
  /** The filled copies, one for each fill. */
  readonly copies: Excel.Worksheet[];
  /** Sheets that lines are copied from, gone when their copy is whole. */
  readonly passing: Set<Excel.Worksheet>;
}

/**
 * The steps by which a copy of the template is made and filled.
 *
 * Columns first, then rows from the bottom up, so that the places of what is still to do hold. Excel copies no part of a merged cell: where
 * such cells lie across what is repeated, they are taken apart first and merged again at the end, and lines are copied from a second copy
 * that is without them. So they are where columns are repeated: rows are copied from a copy that has those too.
 */
export function fillSteps(
  fill: SheetFill,
  asked: AskedTemplate,
  { copies, passing }: MadeSheets,
  charts: readonly TemplateSeries[],
): Step[] {
  const own: { sheet?: Excel.Worksheet; source: Excel.Worksheet } = { source: asked.sheet };
  const sheet = () => own.sheet!;
  const heightOf = (row: number) => asked.rows.value[row]?.format?.rowHeight;
  const { apart, together } = fill.merges;
  /** From now on lines are copied from the sheet as it is now. */
  const passOn = () => {
    dropPassing();
    own.source = sheet().copy('End');
    passing.add(own.source);
  };
  const dropPassing = () => {
    if (passing.delete(own.source)) own.source.delete();
  };
  return [
    {
      bytes: 2048 + 128 * apart.length,
      queue() {
        own.sheet = asked.sheet.copy('After', copies.at(-1) ?? asked.sheet);
        own.sheet.visibility = 'Visible';
        copies.push(own.sheet);
        for (const merged of apart) rangeOf(sheet(), merged).unmerge();
        if (apart.length > 0) passOn();
        for (const region of [...fill.columns].reverse()) {
          const { at, count, copies: stretches } = regionSteps(region);
          if (count > 0)
            sheet()
              .getRange(columnsAt(at, at + count - 1))
              .insert('Right');
          if (count < 0)
            sheet()
              .getRange(columnsAt(at, at - count - 1))
              .delete('Left');
          for (const { from, at: to, times } of stretches) {
            const target = columnsAt(to, to + (from[1] - from[0] + 1) * times - 1);
            sheet()
              .getRange(target)
              .copyFrom(own.source.getRange(columnsAt(...from)));
          }
        }
        if (fill.columns.length > 0 && fill.rows.length > 0) passOn();
      },
    },
    ...[...fill.rows].reverse().map((region): Step => {
      const { at, count, copies: stretches } = regionSteps(region);
      return {
        bytes: 512 * (stretches.length + 2) + 40 * region.lines.length,
        queue() {
          if (count > 0)
            sheet()
              .getRange(rowsAt(at, at + count - 1))
              .insert('Down');
          if (count < 0)
            sheet()
              .getRange(rowsAt(at, at - count - 1))
              .delete('Up');
          for (const { from, at: to, times } of stretches) {
            const target = rowsAt(to, to + (from[1] - from[0] + 1) * times - 1);
            sheet()
              .getRange(target)
              .copyFrom(own.source.getRange(rowsAt(...from)));
          }
          putHeights(sheet(), region, heightOf);
        },
      };
    }),
    ...fill.areas.flatMap((area) => areaSteps(sheet, area)),
    {
      bytes: 1024 + 256 * fill.pageStarts.length + 128 * together.length,
      queue() {
        dropPassing();
        for (const merged of together) rangeOf(sheet(), merged).merge();
        lengthenCharts(sheet(), fill, charts);
        layOutPages(sheet(), fill, asked);
      },
    },
  ];
}

/** Pasting whole rows brings their heights along in Excel's own window; here they are said, not hoped for. */
function putHeights(
  sheet: Excel.Worksheet,
  { first, lines }: LineRegion,
  heightOf: (row: number) => number | undefined,
): void {
  if (lines.length === 0) return;
  const rows = sheet.getRange(rowsAt(first, first + lines.length - 1));
  const heights = lines.map((row) => heightOf(row) ?? 0);
  const [height = 0] = heights;
  if (heights.some((one) => one !== height))
    rows.setRowProperties(heights.map((one) => (one > 0 ? { format: { rowHeight: one } } : {})));
  else if (height > 0) rows.format.rowHeight = height;
}

/** An area in pieces of rows that fit into one request each. */
function areaSteps(sheet: () => Excel.Worksheet, { row, column, cells }: FilledArea): Step[] {
  const steps: Step[] = [];
  const rowsPerStep = 2000;
  for (let first = 0; first < cells.length; first += rowsPerStep) {
    const part = cells.slice(first, first + rowsPerStep).map((line) => line.map(entered));
    steps.push({
      bytes: 256 + sizeOfTexts(part),
      queue() {
        const range = sheet().getRangeByIndexes(row + first, column, part.length, part[0]!.length);
        // null leaves what the copied row brought.
        range.formulas = part as string[][];
      },
    });
  }
  return steps;
}

function entered(cell: FilledCell): string | number | boolean | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'object' ? cell.formula : enteredText(cell, 'General');
}

/** Repeated header rows where the template names none, breaks between blocks, and the closing rows kept in company. */
function layOutPages(
  sheet: Excel.Worksheet,
  fill: SheetFill,
  { titleRows, layout, rows }: AskedTemplate,
): void {
  const { pageStarts, titleRows: header, tailStart } = fill;
  if (titleRows.isNullObject && header)
    sheet.pageLayout.setPrintTitleRows(`$${header[0] + 1}:$${header[1] + 1}`);
  for (const start of pageStarts) sheet.horizontalPageBreaks.add(sheet.getRange(`A${start + 1}`));
  const isA4 = layout.paperSize === null || layout.paperSize === 'A4' || layout.paperSize === 'Letter';
  if (tailStart === null || !isA4) return;
  const orientation = layout.orientation === 'Landscape' ? 'landscape' : 'portrait';
  const whole = orientation === 'landscape' ? paper.short : paper.long;
  const repeated = titleRows.isNullObject
    ? header
    : ([titleRows.rowIndex, titleRows.rowIndex + titleRows.rowCount - 1] as const);
  const heights = filledHeights(fill, (row) => rows.value[row]?.format?.rowHeight);
  const starts = new Set(pageStarts);
  const breakAfter = breakBeforeTail(
    heights.map((height, row) => ({ height, breakAfter: starts.has(row + 1) })),
    tailStart,
    {
      orientation,
      scale: (layout.zoom.scale ?? 100) / 100,
      titleRows: repeated ?? undefined,
      height: Math.max(100, whole - layout.topMargin - layout.bottomMargin) || pageHeight[orientation],
    },
  );
  if (breakAfter !== null) sheet.horizontalPageBreaks.add(sheet.getRange(`A${breakAfter + 2}`));
}

/** The heights of the filled sheet's rows, from its first on. */
function filledHeights(
  { rows, templateRows }: SheetFill,
  heightOf: (row: number) => number | undefined,
): number[] {
  const heights: number[] = [];
  const put = (row: number) => heights.push(heightOf(row) ?? 15);
  let next = 0;
  for (const { first, last, lines } of rows) {
    for (; next < first; next += 1) put(next);
    lines.forEach(put);
    next = last + 1;
  }
  for (; next < templateRows; next += 1) put(next);
  return heights;
}
