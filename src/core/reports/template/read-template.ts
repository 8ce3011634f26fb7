import { cellAddress } from '../../sheet/address';
import { lastColumnOf, lastRowOf, type Grid } from '../../sheet/grid';
import { nearestName } from '../nearest-name';
import type { Directive } from './expression';
import { crossedMerges } from './filled-merges';
import { namedMarkers, opensBlock, withNamedCells, type NamedMarker } from './named-markers';
import { MarkerError, parseMarker } from './parse-marker';
import type { TemplateFault } from './template-fault';
import { filters, measures } from './vocabulary';

/** A cell with markers: texts and what the markers between them say. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly parts: readonly (string | Directive)[];
}

export type BlockDirective = Directive & { readonly kind: 'each' | 'if' };

/** Rows in template order: single ones, and blocks that are repeated or left out. */
export type TemplateNode =
  | { readonly kind: 'row'; readonly row: number }
  | {
      readonly kind: 'block';
      /** Distinct within the sheet. */
      readonly id: number;
      readonly directive: BlockDirective;
      readonly cell: string;
      readonly children: readonly TemplateNode[];
      /** What stands in its place where an `if` does not hold. */
      readonly otherwise: readonly TemplateNode[];
    };

/** Columns that are repeated for each group of a register. */
export interface ColumnBlock {
  readonly directive: Directive & { readonly kind: 'columns' };
  readonly cell: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A template taken apart. */
export interface TemplateLayout {
  readonly grid: Grid;
  readonly cells: ReadonlyMap<number, readonly MarkedCell[]>;
  readonly nodes: readonly TemplateNode[];
  readonly columnBlocks: readonly ColumnBlock[];
  readonly faults: readonly TemplateFault[];
}

const markerPattern = /\{\{([\s\S]*?)\}\}/g;

interface OpenBlock {
  readonly directive: BlockDirective;
  readonly cell: string;
  readonly row: number;
  readonly isMarkerRow: boolean;
  elseRow: number | null;
}

interface FoundBlock extends OpenBlock {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

/** Takes a template apart, markers in cells and names that are markers alike; what is wrong with them and with blocks is in `faults`. */
export function readTemplate(given: Grid): TemplateLayout {
  const faults: TemplateFault[] = [];
  const named = readNames(given, faults);
  const grid = withNamedCells(given, named.flatMap(linesOf));
  const addressOf = (row: number, column: number) => `${grid.sheet}!${cellAddress(row, column)}`;
  const cells = readCells(grid, faults, addressOf);
  const columnBlocks: ColumnBlock[] = [];
  const open: OpenBlock[] = [];
  const found: FoundBlock[] = [];
  const markerRows = new Set<number>();

  for (const [row, marked] of cells) {
    const isMarkerRow = holdsBlocksOnly(grid, row, marked);
    if (isMarkerRow) markerRows.add(row);
    let columns: { directive: Directive & { kind: 'columns' }; cell: string; first: number } | null = null;
    for (const { column, parts } of marked) {
      const cell = addressOf(row, column);
      for (const part of parts) {
        if (typeof part === 'string' || part.kind === 'value') continue;
        if (part.kind === 'columns') columns = { directive: part, cell, first: column };
        else if (part.kind === 'each' || part.kind === 'if')
          open.push({ directive: part, cell, row, isMarkerRow, elseRow: null });
        else if (part.kind === 'else') {
          const block = open.at(-1);
          if (block?.directive.kind === 'if') block.elseRow = row;
          else faults.push({ cell, code: 'end-without-block', name: 'else', nearest: null });
        } else if (columns !== null) {
          const { directive, cell: opened, first } = columns;
          const lastColumn = mergedTo(grid, row, column).lastColumn;
          columnBlocks.push({ directive, cell: opened, firstColumn: first, lastColumn });
          columns = null;
        } else {
          const block = open.pop();
          if (!block) faults.push({ cell, code: 'end-without-block', name: '', nearest: null });
          else {
            const first = block.isMarkerRow ? block.row + 1 : block.row;
            const last = isMarkerRow && block.row !== row ? row - 1 : mergedTo(grid, row, column).lastRow;
            found.push({ ...block, id: found.length, first, last: Math.max(last, first - 1) });
          }
        }
      }
    }
    if (columns !== null)
      faults.push({ cell: columns.cell, code: 'block-not-closed', name: 'columns', nearest: null });
  }
  for (const name of named) {
    const { directive, cell, area } = name;
    const { firstRow: first, lastRow: last, firstColumn, lastColumn } = area;
    if (directive.kind === 'columns') columnBlocks.push({ directive, cell, firstColumn, lastColumn });
    else if (directive.kind === 'value') putNamedValue(cells, grid, name, faults);
    else if (directive.kind === 'each' || directive.kind === 'if')
      found.push({
        ...{ directive, cell, row: first, isMarkerRow: false, elseRow: null },
        ...{ id: found.length, first, last: Math.min(last, lastRowOf(grid)) },
      });
    else faults.push({ cell, code: 'end-without-block', name: directive.kind, nearest: null });
  }
  for (const { cell, directive } of open)
    faults.push({ cell, code: 'block-not-closed', name: blockName(directive), nearest: null });
  const crossed = crossedMerges(grid, [
    ...found.map(({ cell, directive, first, last }) => ({
      ...{ cell, name: blockName(directive), axis: 'rows' as const },
      lines: [first, last] as const,
    })),
    ...columnBlocks.map(({ cell, firstColumn, lastColumn }) => ({
      ...{ cell, name: 'columns', axis: 'columns' as const },
      lines: [firstColumn, lastColumn] as const,
    })),
  ]);
  faults.push(...crossed);
  return { grid, cells, columnBlocks, faults, nodes: nest(grid, found, markerRows, faults) };
}

/** How far the cell reaches: a merged one stands for all of its lines. */
function mergedTo(grid: Grid, row: number, column: number): { lastRow: number; lastColumn: number } {
  const merged = grid.merges.find((one) => one.firstRow === row && one.firstColumn === column);
  return merged ?? { lastRow: row, lastColumn: column };
}

function blockName(directive: BlockDirective): string {
  return directive.kind === 'if' ? 'if' : `each ${directive.register}`;
}

function readCells(
  grid: Grid,
  faults: TemplateFault[],
  addressOf: (row: number, column: number) => string,
): Map<number, MarkedCell[]> {
  const cells = new Map<number, MarkedCell[]>();
  for (const [index, values] of grid.values.entries()) {
    for (const [offset, value] of values.entries()) {
      const [row, column] = [grid.firstRow + index, grid.firstColumn + offset];
      const formula = grid.formulaAt(row, column);
      if (formula?.includes('{{'))
        faults.push({ cell: addressOf(row, column), code: 'marker-in-formula', name: '', nearest: null });
      if (typeof value !== 'string' || !value.includes('{{') || formula !== null) continue;
      const cell: MarkedCell = { row, column, parts: partsOf(value, addressOf(row, column), faults) };
      const list = cells.get(row);
      if (list) list.push(cell);
      else cells.set(row, [cell]);
    }
  }
  return cells;
}

type ReadName = NamedMarker & { readonly directive: Directive };

function readNames(grid: Grid, faults: TemplateFault[]): ReadName[] {
  return namedMarkers(grid).flatMap((marker) => {
    const directive = directiveOf(marker.text, marker.cell, faults);
    return directive ? [{ ...marker, directive }] : [];
  });
}

/** The cells that a name needs to be there: its own one, or the first of each line that its block repeats (whole rows and columns end with the sheet's content). */
function linesOf({ directive, area }: ReadName): { row: number; column: number }[] {
  const { firstRow: row, firstColumn: column } = area;
  if (!opensBlock(directive)) return [{ row, column }];
  if (area.lastColumn - column > 1000 || area.lastRow - row > 1000) return [];
  return [
    { row, column },
    { row: area.lastRow, column: area.lastColumn },
  ];
}

/** A named cell is filled whole, whatever sample it holds; a formula or a marker that stands in it already would be lost. */
function putNamedValue(
  cells: Map<number, MarkedCell[]>,
  grid: Grid,
  { cell, area: { firstRow: row, firstColumn: column }, directive }: ReadName,
  faults: TemplateFault[],
): void {
  const ofRow = cells.get(row) ?? [];
  if (grid.formulaAt(row, column) !== null || ofRow.some((one) => one.column === column)) {
    faults.push({ cell, code: 'name-over-content', name: '', nearest: null });
    return;
  }
  cells.set(
    row,
    [...ofRow, { row, column, parts: [directive] }].sort((a, b) => a.column - b.column),
  );
}

function directiveOf(text: string, cell: string, faults: TemplateFault[]): Directive | null {
  try {
    return parseMarker(text.replace(/[\u00a0\s]+/g, ' '));
  } catch (error) {
    if (!(error instanceof MarkerError)) throw error;
    const known =
      error.code === 'unknown-filter' ? filters : error.code === 'unknown-function' ? measures : [];
    faults.push({ cell, code: error.code, name: error.word, nearest: nearestName(error.word, known) });
    return null;
  }
}

function partsOf(text: string, cell: string, faults: TemplateFault[]): (string | Directive)[] {
  const parts: (string | Directive)[] = [];
  let end = 0;
  for (const match of text.matchAll(markerPattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const directive = directiveOf(match[1]!, cell, faults);
    if (directive) parts.push(directive);
  }
  const rest = text.slice(end);
  if (rest.includes('{{')) faults.push({ cell, code: 'syntax', name: '', nearest: null });
  if (rest !== '') parts.push(rest);
  return parts;
}

/** A row of block marks alone is no part of what is written. */
function holdsBlocksOnly(grid: Grid, row: number, marked: readonly MarkedCell[]): boolean {
  const filled = (grid.values[row - grid.firstRow] ?? []).filter((value) => value !== '').length;
  const isBlock = (part: string | Directive) =>
    typeof part === 'string' ? part.trim() === '' : part.kind !== 'value' && part.kind !== 'columns';
  return filled === marked.length && marked.every(({ parts }) => parts.length > 0 && parts.every(isBlock));
}

/** Puts blocks into each other by their rows; rows of marks are left out. */
function nest(
  grid: Grid,
  found: readonly FoundBlock[],
  markerRows: ReadonlySet<number>,
  faults: TemplateFault[],
): TemplateNode[] {
  // Outer blocks first; of two over the same rows the one that was opened first, which was closed last.
  const blocks = [...found].sort((a, b) => a.first - b.first || b.last - a.last || b.id - a.id);
  const build = (first: number, last: number, from: number): [TemplateNode[], number] => {
    const nodes: TemplateNode[] = [];
    let next = from;
    for (let row = first; row <= last;) {
      while (next < blocks.length && blocks[next]!.first < row) {
        const missed = blocks[next++]!;
        if (missed.last >= missed.first)
          faults.push({
            cell: missed.cell,
            code: 'blocks-cross',
            name: blockName(missed.directive),
            nearest: null,
          });
      }
      const block = blocks[next];
      if (block?.first === row && block.last <= last && block.last >= row) {
        const middle = block.elseRow ?? block.last + 1;
        const [children, afterChildren] = build(block.first, Math.min(block.last, middle - 1), next + 1);
        const [otherwise, afterAll] = build(middle, block.last, afterChildren);
        const { id, directive, cell } = block;
        nodes.push({ kind: 'block', id, directive, cell, children, otherwise });
        next = afterAll;
        row = block.last + 1;
      } else {
        if (!markerRows.has(row)) nodes.push({ kind: 'row', row });
        row += 1;
      }
    }
    return [nodes, next];
  };
  return build(grid.firstRow, Math.max(lastRowOf(grid), grid.firstRow), 0)[0];
}

/** Zero-based columns that the grid holds. */
export function columnsOf(grid: Grid): number[] {
  return Array.from(
    { length: Math.max(0, lastColumnOf(grid) - grid.firstColumn + 1) },
    (_, i) => grid.firstColumn + i,
  );
}
