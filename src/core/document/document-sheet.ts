import type { Area } from '../sheet/grid';
import { officeMargins, type DrawnRow, type SheetDrawing } from '../sheet/sheet-drawing';
import { movedDown, type DocumentPart } from './document-part';
import { withPageEnds } from './page-breaks';

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

/** The scale at which Excel fits columns to a page's width; it enlarges none. A program without the workbook's font draws columns wider, so smaller, and its pages hold more. */
export function printScale(orientation: 'portrait' | 'landscape', columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return Math.min(1, printableWidth[orientation] / Math.max(1, width));
}

/** Rows in a list of parts, for a table that must know where it starts. */
export function rowsIn(parts: readonly DocumentPart[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * Puts the parts of a document below each other: one sheet on A4 with the margins of NĐ 30, header rows repeated, signatures in company.
 *
 * It is fitted to the page's width (what misses one page by little, to the page), and every page ends where it is told to, so that it ends there at any smaller scale too
 * (docs/decisions/0017).
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
  const layout = { orientation, scale: printScale(orientation, columnWidths), titleRows };
  const pages = withPageEnds(rows, tailStart, layout);
  return {
    name,
    maker,
    columnWidths,
    rows: pages.rows,
    merges,
    print: {
      orientation,
      margins: officeMargins,
      titleRows,
      pageNumbers: true,
      onOnePage: pages.onOnePage,
    },
  };
}
