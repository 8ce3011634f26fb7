import type { Area, CellValue } from '../sheet/grid';
import type { CellLook, DrawnCell, DrawnRow } from '../sheet/sheet-drawing';
import { lineCount, type Weight } from './text-width';

/** A stretch of rows of a document: its head, its title, its table, its signatures. Parts are drawn one by one and joined. */
export interface DocumentPart {
  readonly rows: readonly DrawnRow[];
  /** Rows counted from the part's own first row. */
  readonly merges: readonly Area[];
  /** First and last row, counted from the part's own, that every printed page repeats. */
  readonly repeats?: readonly [first: number, last: number];
  /** The part never stands alone on a page, nor is it cut by a page's end (signatures). */
  readonly keepsCompany?: boolean;
}

/** One piece of text over several columns of a row. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly content: CellValue | { readonly formula: string };
  readonly look?: CellLook;
}

/** A row of pieces, each merged over its columns; `look` of a piece is on all of its cells, so that borders close. */
export function rowOfSpans(
  width: number,
  spans: readonly Span[],
  height?: number,
): { readonly row: DrawnRow; readonly merges: readonly Area[] } {
  const cells: (DrawnCell | null)[] = new Array<DrawnCell | null>(width).fill(null);
  const merges: Area[] = [];
  for (const { first, last, content, look } of spans) {
    for (let column = first; column <= last; column += 1) cells[column] = { value: '', look };
    cells[first] =
      typeof content === 'object' ? { formula: content.formula, look } : { value: content, look };
    if (last > first) merges.push({ firstRow: 0, lastRow: 0, firstColumn: first, lastColumn: last });
  }
  return { row: { cells, height }, merges };
}

/** Joins rows of pieces to a part. */
export function partOfRows(
  rows: readonly { readonly row: DrawnRow; readonly merges: readonly Area[] }[],
  options: Pick<DocumentPart, 'repeats' | 'keepsCompany'> = {},
): DocumentPart {
  return {
    rows: rows.map(({ row }) => row),
    merges: rows.flatMap(({ merges }, index) => merges.map((area) => movedDown(area, index))),
    ...options,
  };
}

/** An empty row between parts. */
export function gap(height?: number): DocumentPart {
  return { rows: [{ cells: [], height }], merges: [] };
}

export function movedDown(area: Area, rows: number): Area {
  return { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows };
}

/** Splits columns into `count` neighbouring spans of about equal width, each of what those before it have left. */
export function splitColumns(widths: readonly number[], count: number): (readonly [number, number])[] {
  let left = widths.reduce((sum, width) => sum + width, 0);
  const spans: [number, number][] = [];
  let first = 0;
  for (let span = 1; span <= count && first < widths.length; span += 1) {
    let last = first;
    let taken = widths[first]!;
    const mayTake = () => widths.length - 1 - last > count - span;
    while (mayTake() && taken + widths[last + 1]! / 2 <= left / (count - span + 1)) {
      last += 1;
      taken += widths[last]!;
    }
    if (span === count) last = widths.length - 1;
    spans.push([first, last]);
    left -= taken;
    first = last + 1;
  }
  return spans;
}

/** Width in points of the columns from first to last. */
export function widthOf(widths: readonly number[], first: number, last: number): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** Height in points that a wrapped text takes in Times New Roman; an estimate on the safe side. */
export function wrappedHeight(text: string, width: number, size: number, weight?: Weight): number {
  return Math.ceil(lineCount(text, Math.max(1, width - 5), size, weight) * size * 1.32 + 2);
}
