import { cellAddress } from '../sheet/address';
import type { Area, CellValue } from '../sheet/grid';
import type { CellLook, CellOrigin, DrawnCell, DrawnRow } from '../sheet/sheet-drawing';
import { widthOf, wrappedHeight, type DocumentPart } from './document-part';
import type { Weight } from './text-width';

/** A column of a document's table. */
export interface DocumentColumn {
  /** From top to bottom; columns side by side with the same upper line share it, merged. */
  readonly header: string | readonly [group: string, header: string];
  /** In points. */
  readonly width: number;
  readonly kind: 'ordinal' | 'text' | 'code' | 'count' | 'money' | 'percent' | 'score' | 'date' | 'blank';
}

/** What a cell of the table holds: a value, perhaps with where it was taken from, or a live formula, with the text that it shows if it shows one. */
export type TableCell =
  | CellValue
  | { readonly value: CellValue; readonly from: CellOrigin }
  | { readonly formula: string; readonly shows?: string };

export type TableRow =
  | { readonly kind: 'record'; readonly cells: readonly TableCell[]; readonly bold?: boolean }
  /** Heads the records below it; the numeral stands in the first column. */
  | {
      readonly kind: 'section';
      readonly numeral?: string;
      readonly label: string;
      readonly breakBefore?: boolean;
    }
  /**
   * `sums` are columns that add up live: a subtotal the records since the last section or subtotal, a total the subtotals,
   * or all records where there are none. `cells` are other columns' contents.
   */
  | {
      readonly kind: 'subtotal' | 'total';
      readonly label: string;
      readonly sums: readonly number[];
      readonly cells?: Readonly<Record<number, TableCell>>;
    };

/** Dots between thousands and a decimal comma wherever the file is read: 42A is Vietnamese. */
const dottedFormat = '[$-42A]#,##0';

const looks: Readonly<Record<DocumentColumn['kind'], CellLook>> = {
  ordinal: { align: 'center' },
  text: { align: 'left', wrap: true },
  code: { align: 'center', numberFormat: '@' },
  count: { align: 'right', numberFormat: dottedFormat },
  money: { align: 'right', numberFormat: dottedFormat },
  percent: { align: 'right', numberFormat: '[$-42A]0.0###' },
  score: { align: 'right', numberFormat: '[$-42A]0.0#' },
  date: { align: 'center', numberFormat: 'dd/mm/yyyy' },
  blank: {},
};

const frame = { box: 'thin', vertical: 'center', size: 12 } as const;
const headLook: CellLook = { ...frame, bold: true, align: 'center', wrap: true };

/** Excel takes at most 255 arguments in one SUM. */
const mostArguments = 250;

/**
 * A table with its header (repeated on every page), records, sections and totals that add up live.
 *
 * `startsAt` is the zero-based sheet row of its first header line: formulas need it.
 */
export function documentTable(
  columns: readonly DocumentColumn[],
  rows: readonly TableRow[],
  startsAt: number,
): DocumentPart {
  const widths = columns.map(({ width }) => width);
  const header = tableHeader(columns, widths);
  const drawn: DrawnRow[] = [...header.rows];
  const merges: Area[] = [...header.merges];
  /** Runs of record rows since the last section or subtotal, all runs, and the rows of subtotals; sheet rows. */
  let open: [number, number][] = [];
  const runs: [number, number][] = [];
  const subtotals: number[] = [];

  for (const row of rows) {
    const at = drawn.length;
    const sheetRow = startsAt + at;
    if (row.kind === 'section') {
      open = [];
      if (row.breakBefore && at > header.rows.length) drawn[at - 1] = { ...drawn[at - 1]!, breakAfter: true };
      drawn.push({
        cells: sectionCells(columns, row),
        height: textHeight(row.label, widthOf(widths, 1, widths.length - 1), 'bold'),
        keepsNext: true,
      });
      if (columns.length > 2)
        merges.push({ firstRow: at, lastRow: at, firstColumn: 1, lastColumn: columns.length - 1 });
      continue;
    }
    if (row.kind === 'record') {
      extendRun(open, sheetRow);
      extendRun(runs, sheetRow);
      drawn.push(recordRow(columns, row.cells, row.bold === true));
      continue;
    }
    // A sum alone at the top of a page says nothing.
    if (at > header.rows.length) drawn[at - 1] = { ...drawn[at - 1]!, keepsNext: true };
    const parts =
      row.kind === 'subtotal'
        ? open
        : subtotals.length > 0
          ? subtotals.map((one) => [one, one] as const)
          : runs;
    const labelEnd = labelEndOf(columns, row);
    drawn.push({
      cells: totalCells(columns, row, (column) => sumFormula(parts, column)),
      height: Math.max(20, textHeight(row.label, widthOf(widths, 0, labelEnd), 'bold')),
    });
    if (labelEnd > 0) merges.push({ firstRow: at, lastRow: at, firstColumn: 0, lastColumn: labelEnd });
    if (row.kind === 'subtotal') {
      subtotals.push(sheetRow);
      open = [];
    }
  }
  return { rows: drawn, merges, repeats: [0, header.rows.length - 1] };
}

/** `=SUM(F10:F12,F15:F20)`; a plain 0 where nothing is added. */
function sumFormula(parts: readonly (readonly [number, number])[], column: number): TableCell {
  if (parts.length === 0) return 0;
  const areas = parts.map(([first, last]) =>
    first === last
      ? cellAddress(first, column)
      : `${cellAddress(first, column)}:${cellAddress(last, column)}`,
  );
  if (areas.length <= mostArguments) return { formula: `=SUM(${areas.join(',')})` };
  const sums: string[] = [];
  for (let from = 0; from < areas.length; from += mostArguments)
    sums.push(`SUM(${areas.slice(from, from + mostArguments).join(',')})`);
  return { formula: `=SUM(${sums.join(',')})` };
}

function extendRun(runs: [number, number][], row: number): void {
  const last = runs.at(-1);
  if (last && last[1] === row - 1) last[1] = row;
  else runs.push([row, row]);
}

/** One or two header lines: equal upper lines side by side are one merged cell, a header without an upper line is merged down. */
function tableHeader(columns: readonly DocumentColumn[], widths: readonly number[]): DocumentPart {
  const lines = columns.map(({ header }) => (typeof header === 'string' ? [header] : [...header]));
  const heightOf = (texts: readonly (readonly [string, number])[]) =>
    Math.max(20, ...texts.map(([text, width]) => wrappedHeight(text, width, 12, 'bold')));
  if (lines.every((line) => line.length === 1)) {
    return {
      rows: [
        {
          cells: lines.map(([text]) => ({ value: text!, look: headLook })),
          height: heightOf(lines.map(([text], index) => [text!, widths[index]!])),
        },
      ],
      merges: [],
    };
  }
  const merges: Area[] = [];
  const upper: DrawnCell[] = [];
  const lower: DrawnCell[] = [];
  const groupTexts: [string, number][] = [];
  for (let column = 0; column < columns.length;) {
    const [text = '', below] = lines[column]!;
    let last = column;
    if (below !== undefined) while (lines[last + 1]?.length === 2 && lines[last + 1]![0] === text) last += 1;
    merges.push({ firstRow: 0, lastRow: below === undefined ? 1 : 0, firstColumn: column, lastColumn: last });
    groupTexts.push([text, widthOf(widths, column, last)]);
    for (; column <= last; column += 1) {
      upper.push({ value: upper.length === merges.at(-1)!.firstColumn ? text : '', look: headLook });
      lower.push({ value: below === undefined ? '' : lines[column]![1]!, look: headLook });
    }
  }
  const isArea = ({ firstRow, lastRow, firstColumn, lastColumn }: Area) =>
    firstRow !== lastRow || firstColumn !== lastColumn;
  return {
    rows: [
      { cells: upper, height: heightOf(groupTexts.filter((_, index) => merges[index]!.lastRow === 0)) },
      {
        cells: lower,
        height: heightOf(
          lines.flatMap(([, text], index) => (text === undefined ? [] : [[text, widths[index]!] as const])),
        ),
      },
    ],
    merges: merges.filter(isArea),
  };
}

function recordRow(columns: readonly DocumentColumn[], cells: readonly TableCell[], bold: boolean): DrawnRow {
  let height = 18;
  const drawn = columns.map(({ kind, width }, column): DrawnCell => {
    const content = cells[column] ?? '';
    const shown = typeof content !== 'object' ? content : 'value' in content ? content.value : content.shows;
    if (typeof shown === 'string' && looks[kind].wrap)
      height = Math.max(height, textHeight(shown, width, bold ? 'bold' : 'regular'));
    // Excel would leave a comma behind a whole number of points.
    const whole = kind === 'score' && Number.isInteger(shown) ? { numberFormat: dottedFormat } : {};
    return drawnCell(content, { ...frame, ...looks[kind], ...whole, ...(bold ? { bold } : {}) });
  });
  return { cells: drawn, height };
}

function sectionCells(
  columns: readonly DocumentColumn[],
  { numeral = '', label }: TableRow & { kind: 'section' },
): DrawnCell[] {
  const look: CellLook = { ...frame, bold: true, align: 'left', wrap: true };
  return columns.map((_, column) => ({
    value: column === 0 ? numeral : column === 1 ? label : '',
    look: column === 0 ? { ...look, align: 'center', wrap: false, size: numeral.length > 4 ? 9 : 12 } : look,
  }));
}

type Totals = TableRow & { kind: 'subtotal' | 'total' };

/** The label runs up to the column before the first figure. */
function labelEndOf(columns: readonly DocumentColumn[], { sums, cells = {} }: Totals): number {
  const figures = [...sums, ...Object.keys(cells).map(Number)];
  return Math.max(0, Math.min(columns.length, ...figures) - 1);
}

function totalCells(
  columns: readonly DocumentColumn[],
  row: Totals,
  sumOf: (column: number) => TableCell,
): DrawnCell[] {
  return columns.map(({ kind }, column): DrawnCell => {
    const look: CellLook = { ...frame, ...looks[kind], bold: true };
    if (column === 0)
      return { value: row.label, look: { ...frame, bold: true, align: 'center', wrap: true } };
    if (row.sums.includes(column)) return drawnCell(sumOf(column), look);
    return drawnCell(row.cells?.[column] ?? '', look);
  });
}

function drawnCell(content: TableCell, look: CellLook): DrawnCell {
  if (typeof content !== 'object') return { value: content, look };
  return 'formula' in content
    ? { formula: content.formula, look }
    : { value: content.value, look, from: content.from };
}

function textHeight(text: string, width: number, weight: Weight): number {
  return Math.max(18, wrappedHeight(text, width, 12, weight));
}
