import { printScale } from '../../document/document-sheet';
import { wrappedHeight } from '../../document/document-part';
import { headerLook } from '../../document/header-look';
import { withPageEnds } from '../../document/page-breaks';
import type { OfficeSettings } from '../../settings/office-settings';
import type { CellLook, DrawnCell, DrawnChart, SheetDrawing } from '../../sheet/sheet-drawing';
import { amountInWords } from '../../vietnamese/amount-in-words';
import { officeHead, spanRow, stack, type DrawnBlock } from './tab-frame';

/*
 * What all summaries share on paper: totals, a comparison, a ranking.
 */

/** How any summary is to be. */
export interface TabOptions {
  readonly settings: OfficeSettings;
  /** The day on the paper, an Excel serial. */
  readonly day: number;
  /** Native formulas over the books, or their values for sending out. */
  readonly variant: 'formulas' | 'values';
  readonly name: string;
}

export const bodyLook: CellLook = { box: 'thin', vertical: 'center' };

export const blankLine = (): DrawnBlock => ({ rows: [{ cells: [] }], merges: [] });

/** What stands above the table. */
export interface TabTop {
  readonly title: string;
  /** The time that the figures are of. */
  readonly period?: string | undefined;
  readonly source: string;
  /** What the figures leave out. */
  readonly notice: string | null;
  readonly hasMoney: boolean;
}

/** Head of the office, title, period, source, notice and unit of money, from the sheet's first row on. */
export function tabTop(
  settings: OfficeSettings,
  widths: readonly number[],
  { title, period, source, notice, hasMoney }: TabTop,
): DrawnBlock {
  const last = widths.length - 1;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const line = (text: string, look: CellLook, height?: number) => (row: number) =>
    spanRow(row, [{ text, first: 0, last, look }], height);
  return stack(0, [
    (row) => officeHead(row, settings, widths),
    blankLine,
    line(title, { bold: true, size: 14, wrap: true }, 40),
    ...(period === undefined
      ? []
      : [line(period, { bold: true, wrap: true }, Math.max(18, wrappedHeight(period, width, 12, 'bold')))]),
    line(source, { italic: true }),
    ...(notice === null ? [] : [line(notice, { italic: true, color: '#9C0006', wrap: true }, 32)]),
    hasMoney ? line('Đơn vị tính: đồng', { italic: true, align: 'right' }) : blankLine,
  ]);
}

/** Headings of a table: label columns behind STT, and one row over the figures or two. */
export interface TabHeadings {
  readonly groups: readonly string[];
  /** null in the upper row continues the heading to the left, in the lower one that above. */
  readonly heads: readonly (readonly (string | null)[])[];
  readonly firstFigure: number;
}

/** The header rows of a table, so high as their texts need. */
export function headerBlock(
  row: number,
  { groups, heads, firstFigure }: TabHeadings,
  widths: readonly number[],
): DrawnBlock {
  const titles = ['STT', ...groups];
  const cells = (level: number): DrawnCell[] => [
    ...titles.map((title): DrawnCell => ({ value: level === 0 ? title : '', look: headerLook })),
    ...heads[level]!.map((title): DrawnCell => ({ value: title ?? '', look: headerLook })),
  ];
  const [upper, lower] = heads;
  const below = (column: number) => ({
    firstRow: row,
    lastRow: row + 1,
    firstColumn: column,
    lastColumn: column,
  });
  const merges = lower ? titles.map((_, column) => below(column)) : [];
  for (let start = 0; lower && start < upper!.length;) {
    let end = start + 1;
    while (end < upper!.length && upper![end] === null) end++;
    const firstColumn = firstFigure + start;
    if (end > start + 1)
      merges.push({ firstRow: row, lastRow: row, firstColumn, lastColumn: firstFigure + end - 1 });
    else if (lower[start] === null) merges.push(below(firstColumn));
    start = end;
  }
  const leaves = heads.at(-1)!;
  const needed = leaves.map((title, index) =>
    title === null ? 0 : wrappedHeight(title, widths[firstFigure + index]!, 12, 'bold'),
  );
  const height = Math.max(lower ? 30 : 34, ...needed);
  return {
    rows: heads.map((_, level) => ({
      cells: cells(level),
      height: level === heads.length - 1 ? height : 30,
    })),
    merges,
  };
}

/** An amount below a table in words. */
export interface WordedAmount {
  /** “Bằng chữ”. */
  readonly label: string;
  readonly amount: number | null | undefined;
  /** The cell that holds it. */
  readonly address: string;
}

/** Words follow no formula: they say so themselves once the figure is another. Nothing for what is no amount. */
export function wordsBlock(
  { label, amount, address }: WordedAmount,
  { settings, variant }: Pick<TabOptions, 'settings' | 'variant'>,
  last: number,
): ((row: number) => DrawnBlock)[] {
  const words = amount === null || amount === undefined ? null : amountInWords(amount, settings.wording);
  if (words === null) return [];
  const text = `${label}: ${words}.`;
  const look: CellLook = { italic: true, align: 'left', vertical: 'center', wrap: true };
  return [
    (row) => {
      const block = spanRow(row, [{ text, first: 0, last, look }], 32);
      if (variant === 'values' || text.length > 240) return block;
      const changed = `${label}: số liệu đã thay đổi, hãy lập lại bảng.`;
      const formula = `=IF(ABS(${address}-${amount})<0.5,"${text}","${changed}")`;
      return { ...block, rows: [{ ...block.rows[0]!, cells: [{ formula, look }] }] };
    },
  ];
}

/** A summary in its parts, from top to bottom. */
export interface TabParts {
  readonly maker: string;
  readonly widths: readonly number[];
  readonly firstFigure: number;
  readonly top: DrawnBlock;
  readonly heads: DrawnBlock;
  readonly table: DrawnBlock;
  /** The row from which on all stands together with the signatures. */
  readonly tailRow: number;
  readonly below: DrawnBlock;
  /** Not printed. */
  readonly controls: DrawnBlock;
  readonly charts?: readonly DrawnChart[] | undefined;
}

/** Points: a wider table would become too small on an upright page. */
const widestUpright = 570;

/** How a table of these columns lies on its page. */
export function orientationOf(widths: readonly number[]): 'portrait' | 'landscape' {
  return widths.reduce((sum, each) => sum + each, 0) > widestUpright ? 'landscape' : 'portrait';
}

/** The sheet: on A4, fitted to a page's width, with its header on every page, and its controls below what is printed. */
export function tabSheet(name: string, parts: TabParts): SheetDrawing {
  const { maker, widths, firstFigure, top, heads, table, tailRow, below, controls, charts } = parts;
  const orientation = orientationOf(widths);
  const headerRow = top.rows.length;
  const firstRow = headerRow + heads.rows.length;
  const titleRows = [headerRow, firstRow - 1] as const;
  const printed = [top, heads, table, below].flatMap(({ rows }) => rows);
  const pages = withPageEnds(printed, tailRow, {
    orientation,
    scale: printScale(orientation, widths),
    titleRows,
  });
  return {
    name,
    maker,
    columnWidths: widths,
    rows: [...pages.rows, { cells: [] }, ...controls.rows],
    merges: [top, heads, table, below, controls].flatMap(({ merges }) => merges),
    ...(charts && { charts }),
    freeze: { rows: firstRow, columns: firstFigure },
    print: {
      orientation,
      rows: [0, pages.rows.length - 1],
      titleRows,
      pageNumbers: true,
      onOnePage: pages.onOnePage,
    },
  };
}
