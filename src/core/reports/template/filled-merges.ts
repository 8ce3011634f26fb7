import { cellAddress } from '../../sheet/address';
import { lastColumnOf, lastRowOf, type Area, type Grid } from '../../sheet/grid';
import type { FilledLines } from './filled-lines';
import type { TemplateFault } from './template-fault';

/** Merged cells that change with what is repeated: taken apart before lines are copied, merged again afterwards. */
export interface FilledMerges {
  /** Places in the template. */
  readonly apart: readonly Area[];
  /** Places in the filled sheet. */
  readonly together: readonly Area[];
}

type Span = readonly [first: number, last: number];

const meet = (a: Span, b: Span) => a[0] <= b[1] && b[0] <= a[1];
const holds = (outer: Span, inner: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];

/**
 * What becomes of merged cells over several lines of what is repeated: one within a block is there for each repetition, one around a
 * block (a title above repeated columns, a unit's name beside its records) spans all of them.
 *
 * Excel copies no part of a merged cell; these are therefore merged by us, all others by the copying.
 */
export function filledMerges(grid: Grid, filled: FilledLines): FilledMerges {
  const { rowRegions, columnRegions } = filled;
  const apart = grid.merges.filter(({ firstRow, lastRow, firstColumn, lastColumn }) => {
    const isAcross = (a: number, b: number, regions: FilledLines['rowRegions']) =>
      b > a && regions.some(({ first, last }) => meet([a, b], [first, last]));
    return isAcross(firstRow, lastRow, rowRegions) || isAcross(firstColumn, lastColumn, columnRegions);
  });
  const together = apart.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
    rowSpans(grid, filled, [firstRow, lastRow]).flatMap(([top, bottom]) =>
      columnSpans(grid, filled, [firstColumn, lastColumn]).map(([left, right]) => ({
        firstRow: top,
        lastRow: bottom,
        firstColumn: left,
        lastColumn: right,
      })),
    ),
  );
  return { apart, together: together.filter((area) => !isOneCell(area)) };
}

/** Where template rows stand together: once, or once for each repetition of the block that they lie in. */
function rowSpans(grid: Grid, { lines, rowsOfBlock }: FilledLines, rows: Span): Span[] {
  const spans = new Map<unknown, [number, number]>();
  lines.forEach(({ row, instances }, index) => {
    if (!meet([row, row], rows)) return;
    const own = instances.findLast(({ block }) => {
      const around = rowsOfBlock.get(block);
      return around !== undefined && holds([around.first, around.last], rows);
    });
    put(spans, own, grid.firstRow + index);
  });
  return withMargins(spans, rows, [grid.firstRow, lastRowOf(grid)]);
}

function columnSpans(grid: Grid, { columns }: FilledLines, span: Span): Span[] {
  const spans = new Map<unknown, [number, number]>();
  columns.forEach(({ column, block, group }, index) => {
    if (!meet([column, column], span)) return;
    const isOwn = block !== null && holds([block.firstColumn, block.lastColumn], span);
    put(spans, isOwn ? group : undefined, grid.firstColumn + index);
  });
  return withMargins(spans, span, [grid.firstColumn, lastColumnOf(grid)]);
}

/** A merged cell may reach beyond what the sheet holds. */
function withMargins(spans: ReadonlyMap<unknown, Span>, merged: Span, held: Span): Span[] {
  const before = Math.max(0, held[0] - merged[0]);
  const behind = Math.max(0, merged[1] - held[1]);
  return [...spans.values()].map(([first, last]) => [first - before, last + behind]);
}

function put(spans: Map<unknown, [number, number]>, key: unknown, place: number): void {
  const span = spans.get(key);
  if (span) span[1] = place;
  else spans.set(key, [place, place]);
}

interface MergedBlock {
  readonly cell: string;
  readonly name: string;
  /** Lines that are repeated, rows or columns. */
  readonly lines: Span;
  readonly axis: 'rows' | 'columns';
}

/** Blocks that end within a merged cell, or begin there: no repetition of it could be merged again. */
export function crossedMerges(grid: Grid, blocks: readonly MergedBlock[]): TemplateFault[] {
  return blocks.flatMap(({ cell, name, lines, axis }): TemplateFault[] => {
    const crossed = grid.merges.find(({ firstRow, lastRow, firstColumn, lastColumn }) => {
      const span: Span = axis === 'rows' ? [firstRow, lastRow] : [firstColumn, lastColumn];
      return meet(span, lines) && !holds(span, lines) && !holds(lines, span);
    });
    if (!crossed) return [];
    const first = cellAddress(crossed.firstRow, crossed.firstColumn);
    const merged = `${first}:${cellAddress(crossed.lastRow, crossed.lastColumn)}`;
    return [{ cell, code: 'merge-crossed', name: `${name} ${merged}`, nearest: null }];
  });
}

function isOneCell({ firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}
