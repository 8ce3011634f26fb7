import type { Area } from '../sheet/grid';
import { officeMargins, type DrawnRow, type SheetDrawing } from '../sheet/sheet-drawing';
import { movedDown, type DocumentPart } from './document-part';
import { breakBeforeTail, pageEnds } from './page-breaks';

export interface DocumentSheet {
  readonly name: string;
  /** As `SheetDrawing.maker`. */
  readonly maker: string;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  readonly parts: readonly DocumentPart[];
}

/** Printable width in points between the margins of NĐ 30/2020/NĐ-CP on A4. */
export const printableWidth = { portrait: 467, landscape: 714 } as const;

/** From so many page ends on, each is set; where a heading must stand with what it heads, the first already. */
const fewPages = 2;

/** Without Calibri, the font that measures the columns of most workbooks, other programs draw them up to a third wider (Noto Sans, DejaVu Sans). */
const roomForFonts = 0.74;

/** Excel takes at most 1,026 page breaks on a sheet. */
const mostBreaks = 1000;

/** The scale at which columns fit on a page's width, with room for programs that draw them wider. */
export function printScale(orientation: 'portrait' | 'landscape', columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return Math.min(1, (roomForFonts * printableWidth[orientation]) / Math.max(1, width));
}

/** Rows in a list of parts, for a table that must know where it starts. */
export function rowsIn(parts: readonly DocumentPart[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * Puts the parts of a document below each other: one sheet on A4 with the margins of NĐ 30, header rows repeated, signatures in company.
 *
 * It is fitted to the page's width by Excel, or, where it has page breaks (Excel heeds none in a fitted sheet) or its closing rows
 * would part when fitted, by a scale with room for programs that lack the workbook's font and draw columns wider.
 */
export function documentSheet({
  name,
  maker,
  columnWidths,
  orientation,
  parts,
}: DocumentSheet): SheetDrawing {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  let titleRows: readonly [number, number] | undefined;
  let tailStart: number | null = null;
  for (const part of parts) {
    const at = rows.length;
    rows.push(...part.rows);
    merges.push(...part.merges.map((area) => movedDown(area, at)));
    if (part.repeats && !titleRows) titleRows = [at + part.repeats[0], at + part.repeats[1]];
    if (part.keepsCompany) tailStart ??= at;
    else if (part.rows.some(({ cells }) => cells.length > 0)) tailStart = null;
  }
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  const scale = printScale(orientation, columnWidths);
  const layout = { orientation, scale, titleRows };
  const breakBefore = (at: number) =>
    tailStart === null ? null : breakBeforeTail(rows, tailStart, { ...layout, scale: at });
  const endPage = (row: number) => (rows[row] = { ...rows[row]!, breakAfter: true });
  const breakAfter = breakBefore(scale);
  if (breakAfter !== null) endPage(breakAfter);
  // Over many pages small differences add up until the closing rows part: there each page ends where it is told to.
  const ends = pageEnds(rows, layout);
  const few = rows.some(({ keepsNext }) => keepsNext) ? 1 : fewPages;
  if (ends.length >= few && ends.length <= mostBreaks) ends.forEach(endPage);
  const fitted = Math.min(1, printableWidth[orientation] / Math.max(1, width));
  const hasOwnScale = rows.some((row) => row.breakAfter) || breakBefore(fitted) !== null;
  return {
    name,
    maker,
    columnWidths,
    rows,
    merges,
    print: {
      orientation,
      margins: officeMargins,
      titleRows,
      pageNumbers: true,
      ...(hasOwnScale ? { scale: Math.floor(scale * 100) } : { fitsWidth: true }),
    },
  };
}
