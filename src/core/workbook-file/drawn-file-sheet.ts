import type { CellValue } from '../sheet/grid';
import {
  officeFont,
  officeMargins,
  type CellLook,
  type DrawnCell,
  type DrawnChart,
  type SheetDrawing,
} from '../sheet/sheet-drawing';
import type { Area } from '../sheet/grid';
import type { FileCell, FileChart, FileLook, FilePage, FileSheet } from './file-sheet';

const pointsPerMillimetre = 72 / 25.4;
const a4 = 9;

/** The height of a row that nobody sized, in points. */
const plainHeight = 15;

/** A drawing of ours as a file holds it: `values` (by row and column, from A1 on) in the place of its formulas. */
export function drawnFileSheet(drawing: SheetDrawing, values: readonly (readonly CellValue[])[]): FileSheet {
  const font = drawing.font ?? officeFont;
  const looks = new Map<CellLook | undefined, FileLook>();
  const lookOf = (look: CellLook | undefined): FileLook => {
    const known = looks.get(look);
    if (known) return known;
    const made = fileLook(look ?? {}, font);
    looks.set(look, made);
    return made;
  };
  const cellOf = (cell: DrawnCell | null, row: number, column: number): FileCell | null => {
    if (cell === null) return null;
    const look = lookOf(cell.look);
    if (!('formula' in cell)) return { value: cell.value, look };
    const link = linkIn(cell.formula);
    return { value: values[row]?.[column] ?? '', look, ...(link !== null && { link }) };
  };
  return {
    name: drawing.name,
    columns: drawing.columnWidths.map((width) => ({ width })),
    rows: drawing.rows.map(({ cells, height }, row) => ({
      cells: cells.map((cell, column) => cellOf(cell, row, column)),
      ...(height !== undefined && { height }),
    })),
    merges: drawing.merges,
    freeze: drawing.freeze ?? null,
    ...(drawing.tabColor && { tabColor: drawing.tabColor }),
    showGridlines: true,
    page: pageOf(drawing),
    charts: (drawing.charts ?? []).map((chart) => chartOf(chart, drawing)),
  };
}

function fileLook(look: CellLook, font: NonNullable<SheetDrawing['font']>): FileLook {
  const line = look.box && { style: look.box, color: null };
  const bottom = look.underRule ? { style: look.underRule, color: null } : line;
  return {
    numberFormat: look.numberFormat ?? 'General',
    font: {
      name: font.name,
      size: look.size ?? font.size,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline ? 'single' : undefined,
      color: look.color,
    },
    fill: look.fill,
    borders: { left: line, right: line, top: line, bottom },
    horizontal: look.align,
    vertical: look.vertical,
    wrap: look.wrap,
    indent: look.indent,
  };
}

function pageOf({ print, rows, columnWidths }: SheetDrawing): FilePage {
  const { top, bottom, left, right } = print.margins ?? officeMargins;
  const points = (millimetres: number) => millimetres * pointsPerMillimetre;
  const margins = { top, bottom, left, right, header: 10, footer: 10 };
  const number = `&"${officeFont.name},Regular"&13&P`;
  const isNumbered = print.pageNumbers ?? true;
  return {
    orientation: print.orientation,
    paper: a4,
    margins: Object.fromEntries(
      Object.entries(margins).map(([side, millimetres]) => [side, points(millimetres)]),
    ) as FilePage['margins'],
    zoom: { wide: 1, high: print.onOnePage ? 1 : 0 },
    centerHorizontally: true,
    centerVertically: false,
    areas: print.rows
      ? [
          {
            firstRow: print.rows[0],
            lastRow: print.rows[1],
            firstColumn: 0,
            lastColumn: Math.max(0, columnWidths.length - 1),
          },
        ]
      : [],
    ...(print.titleRows && { titleRows: print.titleRows }),
    rowBreaks: rows.flatMap(({ breakAfter }, row) => (breakAfter ? [row + 1] : [])),
    columnBreaks: [],
    ...(isNumbered && {
      allPages: { header: ['', number, ''], footer: ['', '', ''] },
      firstPage: { header: ['', '', ''], footer: ['', '', ''] },
    }),
  };
}

function chartOf({ kind, title, values, labels, place }: DrawnChart, drawing: SheetDrawing): FileChart {
  return {
    kind: kind === 'columns' ? 'column' : 'bar',
    grouping: 'clustered',
    title,
    legend: null,
    series: [{ name: title, values, labels }],
    place: boxOf(place, drawing),
  };
}

function boxOf(place: Area, { columnWidths, rows }: SheetDrawing): FileChart['place'] {
  const across = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => columnWidths[first + index] ?? 48).reduce(
      (sum, width) => sum + width,
      0,
    );
  const down = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => rows[first + index]?.height ?? plainHeight).reduce(
      (sum, height) => sum + height,
      0,
    );
  const { firstRow, lastRow, firstColumn, lastColumn } = place;
  return {
    left: across(0, firstColumn - 1),
    top: down(0, firstRow - 1),
    width: across(firstColumn, lastColumn),
    height: down(firstRow, lastRow),
  };
}

/** The place that a link within the workbook leads to: `=HYPERLINK("#'Sheet'!A1","…")`; null where a formula is none. */
function linkIn(formula: string): string | null {
  const found = /^=HYPERLINK\("#((?:[^"]|"")*)",/.exec(formula);
  return found ? found[1]!.replaceAll('""', '"') : null;
}
