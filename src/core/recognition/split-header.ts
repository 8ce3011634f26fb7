import { lastRowOf, valueAt, type Grid } from '../sheet/grid';
import { isKnownHeader, type Header } from './find-header';
import { exactGuesses } from './header-lookup';

/**
 * The headers of the tables that stand side by side in one header row; usually one.
 *
 * An empty column parts them, or a further ordinal column. A piece without known headings is a side note and is left out.
 */
export function splitHeader(grid: Grid, header: Header): Header[] {
  const pieces: { first: number; last: number; known: number }[] = [];
  let open: { first: number; last: number; known: number } | null = null;
  for (const [index, lines] of header.lines.entries()) {
    const column = header.firstColumn + index;
    if (lines.length === 0 && isEmptyBelow(grid, header, column)) {
      open = null;
      continue;
    }
    const isOrdinal = lines.some((line) => exactGuesses(line).some(({ field }) => field === 'ordinal'));
    if (!open || (isOrdinal && open.known >= 2)) {
      open = { first: column, last: column, known: 0 };
      pieces.push(open);
    }
    open.last = column;
    if (lines.some(isKnownHeader)) open.known++;
  }
  const tables: { first: number; last: number; known: number }[] = [];
  for (const piece of pieces) {
    const left = tables[tables.length - 1];
    if (piece.known >= 2 || pieces.length === 1) tables.push(piece);
    else if (left && piece.known >= 1 && piece.first - left.last <= 2) left.last = piece.last;
  }
  return tables.map(({ first, last }) => ({
    ...header,
    firstColumn: first,
    lastColumn: last,
    lines: header.lines.slice(first - header.firstColumn, last - header.firstColumn + 1),
  }));
}

function isEmptyBelow(grid: Grid, header: Header, column: number): boolean {
  const top = header.rows[header.rows.length - 1]! + 1;
  for (let row = top; row <= Math.min(lastRowOf(grid), top + 30); row++) {
    if (valueAt(grid, row, column) !== '') return false;
  }
  return true;
}
