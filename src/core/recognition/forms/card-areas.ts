import { holdsCard, lastColumnOf, lastRowOf, valueAt, type Area, type Grid } from '../../sheet/grid';
import { topOf, type RecognizedTable } from '../recognized-table';

/* Where on a sheet with tables cards may stand. */

/**
 * Columns that no table covers, from top to bottom, then rows that none covers, then rows within a table that are none of its; without
 * tables parts between empty columns, then all.
 */
export function areasBeside(grid: Grid, tables: readonly RecognizedTable[]): Area[] {
  const whole: Area = {
    firstRow: grid.firstRow,
    lastRow: lastRowOf(grid),
    firstColumn: grid.firstColumn,
    lastColumn: lastColumnOf(grid),
  };
  const columns = gapsBetween(
    tables.length === 0
      ? emptyColumns(grid, whole)
      : tables.map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]),
    [whole.firstColumn, whole.lastColumn],
  );
  const rows = gapsBetween(
    tables.map((table) => [
      // Above a header's last row a card's last rows may have been taken for its first.
      table.headerRows.at(-1) ?? topOf(table),
      Math.max(table.lastRow, ...table.totalRows.map(({ row }) => row)),
    ]),
    [whole.firstRow, whole.lastRow],
  );
  return [
    ...columns.map(([firstColumn, lastColumn]) => ({ ...whole, firstColumn, lastColumn })),
    ...[...rows, ...tables.flatMap(rowsWithin)].map(([firstRow, lastRow]) => ({
      ...whole,
      firstRow,
      lastRow,
    })),
  ];
}

/**
 * Rows of a table's body that it has no word for, and those that it takes for empty where a card was found before; up to the next row
 * of the table.
 */
export function rowsWithin({ grid, firstRow, lastRow, records, ...table }: RecognizedTable): Span[] {
  const known = new Map<number, string>([
    ...[...table.sectionRows, ...table.totalRows].map(({ row }) => [row, ''] as const),
    ...table.skippedRows.filter(([row]) => !holdsCard(grid, row)),
  ]);
  const spans: [number, number][] = [];
  let record = 0;
  let last: [number, number] | null = null;
  for (let row = firstRow; row <= lastRow; row++) {
    const isRecord = records[record] === row;
    if (isRecord) record++;
    if (isRecord || (known.has(row) && known.get(row) !== 'empty')) last = null;
    else if (known.has(row)) continue;
    else if (last) last[1] = row;
    else spans.push((last = [row, row]));
  }
  return spans;
}

/** First and last of some rows or columns. */
export type Span = readonly [first: number, last: number];

function emptyColumns(grid: Grid, { firstRow, lastRow, firstColumn, lastColumn }: Area): Span[] {
  const empty: Span[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    let row = firstRow;
    while (row <= lastRow && valueAt(grid, row, column) === '') row++;
    if (row > lastRow) empty.push([column, column]);
  }
  return empty;
}

/** What of the whole lies in none of the spans. */
function gapsBetween(spans: readonly Span[], [first, last]: Span): Span[] {
  const gaps: Span[] = [];
  let next = first;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) gaps.push([next, last]);
  return gaps;
}
