import type { Area } from '../sheet/grid';
import { officeMargins, type DrawnRow, type SheetDrawing } from '../sheet/sheet-drawing';
import { movedDown, type DocumentPart } from './document-part';
import { breakBeforeTail } from './page-breaks';

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

/** Rows in a list of parts, for a table that must know where it starts. */
export function rowsIn(parts: readonly DocumentPart[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * Puts the parts of a document below each other: one sheet on A4 with the margins of NĐ 30, header rows repeated, signatures in company.
 *
 * It is fitted to the page's width by Excel, or, where it has page breaks (Excel heeds none in a fitted sheet), by a scale with
 * room for programs that lack the workbook's font and draw columns wider.
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
  const scale = Math.min(1, (0.92 * printableWidth[orientation]) / Math.max(1, width));
  const breakAfter =
    tailStart === null ? null : breakBeforeTail(rows, tailStart, { orientation, scale, titleRows });
  if (breakAfter !== null) rows[breakAfter] = { ...rows[breakAfter]!, breakAfter: true };
  const hasBreaks = rows.some((row) => row.breakAfter);
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
      ...(hasBreaks ? { scale: Math.floor(scale * 100) } : { fitsWidth: true }),
    },
  };
}
