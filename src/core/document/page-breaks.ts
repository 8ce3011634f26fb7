/** Height in points of what a page of A4 holds between the margins of NĐ 30/2020/NĐ-CP. */
export const pageHeight = { portrait: 728, landscape: 482 } as const;

/** Excel's own row height for Times New Roman 12, in points. */
export const usualRowHeight = 15.75;

interface PageRow {
  readonly height?: number;
  readonly breakAfter?: boolean;
}

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** 1 for full size. */
  readonly scale: number;
  readonly titleRows?: readonly [first: number, last: number];
  /** Height in points between the margins; that of NĐ 30 unless told. */
  readonly height?: number;
}

/** Printers and fonts differ: a row this near to a page's end may fall behind it. */
const slack = 0.96;

/**
 * The row below which a page must end, so that the closing rows from `tailStart` on stand together and with two rows above them;
 * null where they do by themselves (or can not: a tail longer than a page).
 */
export function breakBeforeTail(
  rows: readonly PageRow[],
  tailStart: number,
  { orientation, scale, titleRows, height = pageHeight[orientation] }: PageLayout,
): number | null {
  const room = (height / scale) * slack;
  const heightOf = (row: number) => rows[row]?.height ?? usualRowHeight;
  const repeated = titleRows
    ? Array.from({ length: titleRows[1] - titleRows[0] + 1 }, (_, index) =>
        heightOf(titleRows[0] + index),
      ).reduce((sum, one) => sum + one, 0)
    : 0;
  const from = tailStart - 2;
  if (from <= 0) return null;
  let used = 0;
  let pageStart = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const own = heightOf(row);
    if (used + own > room || rows[row - 1]?.breakAfter) {
      pageStart = row;
      used = titleRows && row > titleRows[1] ? repeated : 0;
    }
    used += own;
  }
  // The page that the last row stands on must begin at or above the two rows before the tail.
  if (pageStart <= from) return null;
  const tail = rows.slice(from).reduce((sum, _row, index) => sum + heightOf(from + index), repeated);
  return tail > room ? null : from - 1;
}
