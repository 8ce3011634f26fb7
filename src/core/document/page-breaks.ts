/** Height in points of what a page of A4 holds between the margins of NĐ 30/2020/NĐ-CP. */
export const pageHeight = { portrait: 728, landscape: 482 } as const;

/** Excel's own row height for Times New Roman 12, in points. */
export const usualRowHeight = 15.75;

/** Excel takes at most 1,026 page breaks on a sheet. */
const mostBreaks = 1000;

export interface PageRow {
  readonly height?: number;
  readonly breakAfter?: boolean;
  readonly keepsNext?: boolean;
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

/** What is written in 12 points is printed in 11 at least. */
const leastScale = 11 / 12;

/** Whether rows that a page does not hold fit on it a little smaller: a few lines are no page. */
function missesOnePage(rows: readonly PageRow[], layout: PageLayout): boolean {
  const height = heightOf(rows, 0, rows.length - 1);
  return (
    height > pageRoom(layout) &&
    height <= pageRoom({ ...layout, scale: leastScale }) &&
    !rows.some((row) => row.breakAfter)
  );
}

/**
 * The rows with every page's end set, the closing ones from `tailStart` on in company; a smaller scale moves none of them. What misses
 * one page by little is to be fitted to it instead.
 */
export function withPageEnds<Row extends PageRow>(
  rows: readonly Row[],
  tailStart: number | null,
  layout: PageLayout,
): { readonly rows: readonly Row[]; readonly onOnePage: boolean } {
  if (missesOnePage(rows, layout)) return { rows, onOnePage: true };
  const paged = [...rows];
  const endPage = (row: number) => (paged[row] = { ...paged[row]!, breakAfter: true });
  const breakAfter = tailStart === null ? null : breakBeforeTail(paged, tailStart, layout);
  if (breakAfter !== null) endPage(breakAfter);
  const ends = pageEnds(paged, layout);
  if (ends.length <= mostBreaks) ends.forEach(endPage);
  return { rows: paged, onOnePage: false };
}

/**
 * The row below which a page must end, so that the closing rows from `tailStart` on stand together and with two rows above them;
 * null where they do by themselves (or can not: a tail longer than a page).
 */
export function breakBeforeTail(
  rows: readonly PageRow[],
  tailStart: number,
  layout: PageLayout,
): number | null {
  let from = tailStart - 2;
  // The sum of a group stays with what it sums.
  while (from > 0 && rows[from - 1]!.keepsNext && !rows[from - 1]!.breakAfter) from -= 1;
  if (from <= 0) return null;
  // The page that the last row stands on must begin at or above the two rows before the tail.
  const lastPage = (pageEnds(rows, layout).at(-1) ?? -1) + 1;
  if (lastPage <= from) return null;
  const { titleRows } = layout;
  const tail = heightOf(rows, from, rows.length - 1) + (titleRows ? heightOf(rows, ...titleRows) : 0);
  if (tail > pageRoom(layout)) return null;
  // A short table stays below its own header: the words under it are company enough.
  return titleRows && from - 1 <= titleRows[1] ? tailStart - 1 : from - 1;
}

/** The last row of each page but the last one, on the safe side: a page may hold a little more. */
function pageEnds(rows: readonly PageRow[], layout: PageLayout): number[] {
  const { titleRows } = layout;
  const room = pageRoom(layout);
  const repeated = titleRows ? heightOf(rows, ...titleRows) : 0;
  const ends: number[] = [];
  let used = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const own = heightOf(rows, row, row);
    if (row > 0 && (used + own > room || rows[row - 1]!.breakAfter)) {
      let end = row - 1;
      const start = (ends.at(-1) ?? -1) + 1;
      while (end > start && rows[end]!.keepsNext && !rows[end]!.breakAfter) end -= 1;
      ends.push(end);
      used = titleRows && row > titleRows[1] ? repeated : 0;
      if (end < row - 1) used += heightOf(rows, end + 1, row - 1);
    }
    used += own;
  }
  return ends;
}

/** Height in points of the rows that a page surely holds. */
export function pageRoom({ orientation, scale, height = pageHeight[orientation] }: PageLayout): number {
  return (height / scale) * slack;
}

function heightOf(rows: readonly PageRow[], first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rows[row]?.height ?? usualRowHeight;
  return height;
}
