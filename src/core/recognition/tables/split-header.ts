import { valueAt, type Grid } from '../../sheet/grid';
import { isCodeRow } from '../header/code-row';
import type { Header } from '../header/header';
import { sequenceOf } from '../header/heading-columns';
import { headsNumbering } from '../header/numbered-header';
import { exactGuesses } from '../wording/header-lookup';
import { headerKey, textOf } from '../wording/header-key';
import { isKnownHeading } from '../wording/heading-text';
import { belongsLeft } from './beside-gap';

/** Neighbouring columns of a header. */
interface Piece {
  first: number;
  last: number;
  known: number;
  /** Lines of the heading of its ordinals; 0 where it has none. */
  ordinalLines: number;
}

/**
 * The headers of the tables that stand side by side under one header row; usually one.
 *
 * A second ordinal column parts them, or an empty column. A piece without known headings is a side note and is left out. Where no
 * piece can be a table, empty columns only space one out (“STT | | Họ và tên | | Số tiền”); none where a single word is known, unless
 * that heads the numbers below.
 */
export function splitHeader(grid: Grid, header: Header, lastRow: number): Header[] {
  const again = sequenceOf(header.lines.map((line) => headerKey(line.join(' '))));
  if (again !== null && namesRows(grid, header, again, lastRow)) return partsOf(grid, header, again);
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  for (const [index, lines] of header.lines.entries()) {
    const column = header.firstColumn + index;
    if (lines.length === 0 && isEmptyBelow(grid, header, column, lastRow)) {
      open = null;
      continue;
    }
    // “ID” above “No.” is one heading.
    const joined = exactGuesses(lines.join(' '));
    const guesses = joined.length > 0 ? joined : lines.flatMap(exactGuesses);
    const isOrdinal = guesses.some(({ field }) => field === 'ordinal');
    // “TT” beneath “Giấy khen”, beside an ordinal of its own, counts collectives.
    const isBeneath = open !== null && open.ordinalLines > 0 && lines.length > open.ordinalLines;
    if (!open || (isOrdinal && !isBeneath && open.ordinalLines > 0 && open.known >= 2)) {
      open = { first: column, last: column, known: 0, ordinalLines: 0 };
      pieces.push(open);
    }
    open.last = column;
    if (isOrdinal && !isBeneath) open.ordinalLines = lines.length;
    if (lines.some(isKnownHeading)) open.known++;
  }
  const tables: Piece[] = [];
  // “STT | | Họ và tên | | Đơn vị | Số tiền”: what stands alone left of a table without numbers of its own is its.
  let alone: Piece | null = null;
  for (const piece of pieces) {
    const left = tables[tables.length - 1];
    const goesOn: boolean = alone !== null && piece.ordinalLines === 0 && piece.first - alone.last <= 2;
    if (goesOn) {
      piece.first = alone!.first;
      piece.known += alone!.known;
      piece.ordinalLines = alone!.ordinalLines;
    }
    alone = !left && piece.known === 1 && (goesOn || piece.ordinalLines > 0) ? piece : null;
    const isPart =
      left !== undefined &&
      belongsLeft(grid, partOf(grid, header, left), partOf(grid, header, piece), lastRow);
    if (isPart && piece.known >= 1) left.last = piece.last;
    else if (piece.known >= 2 || pieces.length === 1) tables.push(piece);
    else if (left && piece.known >= 1 && piece.first - left.last <= 2) left.last = piece.last;
  }
  if (tables.length === 0) {
    const isWord = pieces.reduce((sum, { known }) => sum + known, 0) === 1;
    return isWord && !headsNumbering(grid, header.rows[0]!, { ...header, lastRow }) ? [] : [header];
  }
  return tables.map((piece) => partOf(grid, header, piece));
}

/** The parts of a header in which so many headings stand again and again. */
function partsOf(grid: Grid, header: Header, length: number): Header[] {
  const parts: Header[] = [];
  for (let first = header.firstColumn; first <= header.lastColumn; first += length)
    parts.push(partOf(grid, header, { first, last: first + length - 1 }));
  return parts;
}

/** Whether words stand below in each part, as names of rows do: “Số lượng | Số tiền” once per year has figures alone. */
function namesRows(
  grid: Grid,
  { firstColumn, lastColumn, rows }: Header,
  length: number,
  lastRow: number,
): boolean {
  const below = rows.at(-1)! + 1;
  if (below > lastRow) return false;
  for (let first = firstColumn; first <= lastColumn; first += length) {
    let hasWords = false;
    for (let column = first; column < first + length && !hasWords; column++)
      hasWords = /\p{L}{2}/u.test(textOf(valueAt(grid, below, column)));
    if (!hasWords) return false;
  }
  return true;
}

function partOf(grid: Grid, header: Header, { first, last }: Pick<Piece, 'first' | 'last'>): Header {
  const lines = header.lines.slice(first - header.firstColumn, last - header.firstColumn + 1);
  const below = header.rows.at(-1)! + 1;
  const cells = grid.values[below - grid.firstRow];
  // Beside a card the row of codes is one for the table's own columns only.
  const hasCodes = cells && isCodeRow(cells, first - grid.firstColumn, last - grid.firstColumn);
  return {
    ...header,
    codeRow: header.codeRow ?? (hasCodes ? below : null),
    firstColumn: first,
    lastColumn: last,
    lines,
  };
}

function isEmptyBelow(grid: Grid, header: Header, column: number, lastRow: number): boolean {
  const top = header.rows[header.rows.length - 1]! + 1;
  for (let row = top; row <= Math.min(lastRow, top + 30); row++) {
    if (valueAt(grid, row, column) !== '') return false;
  }
  return true;
}
