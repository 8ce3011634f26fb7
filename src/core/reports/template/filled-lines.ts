import type { Grid } from '../../sheet/grid';
import type { Line } from './expand-template';
import type { LineMap, Runs } from './map-formula';
import type { ColumnBlock, TemplateNode } from './read-template';
import type { LineRegion } from './sheet-fill';

/** A column as it will stand: the template's column, and the group that it repeats for. */
export interface FilledColumn {
  readonly column: number;
  readonly block: ColumnBlock | null;
  readonly group: string | null;
}

/** Where the template's lines stand after filling. */
export interface FilledLines {
  readonly lines: readonly Line[];
  readonly columns: readonly FilledColumn[];
  readonly rowRegions: readonly LineRegion[];
  readonly columnRegions: readonly LineRegion[];
  /** Template rows from the first to the last that some block repeats or shows, changed or not; null without blocks. */
  readonly blockRows: readonly [first: number, last: number] | null;
  /** First and last template row of each block that is repeated, by its id. */
  readonly rowsOfBlock: ReadonlyMap<number, { readonly first: number; readonly last: number }>;
  /** As seen from a cell of the filled sheet, by its line's and column's index. */
  mapAt(line: number, column: number): Pick<LineMap, 'rows' | 'columns'>;
}

/** Works out the regions that change and the map for formulas. */
export function filledLines(
  grid: Grid,
  nodes: readonly TemplateNode[],
  lines: readonly Line[],
  columns: readonly FilledColumn[],
): FilledLines {
  const rowsOfBlock = rowsOfBlocks(nodes);
  const placesOfRow = placesBy(lines.map(({ row }) => row));
  const placesOfColumn = placesBy(columns.map(({ column }) => column));
  const { firstRow, firstColumn } = grid;
  const templateRows = grid.values.length;
  const templateColumns = grid.values[0]?.length ?? 0;
  const isFixedRow = new Set(nodes.flatMap((node) => (node.kind === 'row' ? [node.row] : [])));
  const isFixedColumn = (column: number) =>
    columns.some((one) => one.column === column && one.block === null);

  const rowRegions = regionsOf(
    firstRow,
    templateRows,
    (row) => isFixedRow.has(row),
    lines.map(({ row }) => row),
  );
  const varied = grid.values.flatMap((_, index) =>
    isFixedRow.has(firstRow + index) ? [] : firstRow + index,
  );
  const columnRegions = regionsOf(
    firstColumn,
    templateColumns,
    isFixedColumn,
    columns.map(({ column }) => column),
  );

  function rowsFrom(line: Line | undefined, first: number, last: number): Runs {
    const places: number[] = [];
    for (let row = Math.max(first, firstRow); row <= Math.min(last, firstRow + templateRows - 1); row += 1) {
      const all = placesOfRow.get(row) ?? [];
      const around = line?.instances.findLast(({ block }) => {
        const rows = rowsOfBlock.get(block);
        return rows !== undefined && rows.first <= row && row <= rows.last;
      });
      for (const place of around ? within(all, around.first, around.last) : all) places.push(place);
    }
    return withOutside(runsOf(places, firstRow), first, last, firstRow, templateRows, lines.length);
  }

  function columnsFrom(from: FilledColumn | undefined, first: number, last: number): Runs {
    const places: number[] = [];
    const end = Math.min(last, firstColumn + templateColumns - 1);
    for (let column = Math.max(first, firstColumn); column <= end; column += 1) {
      for (const place of placesOfColumn.get(column) ?? []) {
        const target = columns[place]!;
        if (target.block && target.block === from?.block && target.group !== from.group) continue;
        places.push(place);
      }
    }
    return withOutside(
      runsOf(places, firstColumn),
      first,
      last,
      firstColumn,
      templateColumns,
      columns.length,
    );
  }

  return {
    lines,
    columns,
    rowRegions,
    columnRegions,
    rowsOfBlock,
    blockRows: varied.length > 0 ? [varied[0]!, varied.at(-1)!] : null,
    mapAt: (line, column) => ({
      rows: (first, last) => rowsFrom(lines[line], first, last),
      columns: (first, last) => columnsFrom(columns[column], first, last),
    }),
  };
}

/** First and last template row of each block. */
function rowsOfBlocks(nodes: readonly TemplateNode[]): Map<number, { first: number; last: number }> {
  const rows = new Map<number, { first: number; last: number }>();
  const visit = (list: readonly TemplateNode[]): number[] =>
    list.flatMap((node) => {
      if (node.kind === 'row') return [node.row];
      const inside = [...visit(node.children), ...visit(node.otherwise)];
      if (inside.length > 0 && node.directive.kind === 'each')
        rows.set(node.id, { first: Math.min(...inside), last: Math.max(...inside) });
      return inside;
    });
  visit(nodes);
  return rows;
}

/** Between lines that stay, what changes: the template's lines and those that take their place. */
function regionsOf(
  first: number,
  count: number,
  isFixed: (line: number) => boolean,
  filled: readonly number[],
): LineRegion[] {
  const regions: LineRegion[] = [];
  let next = 0;
  for (let line = first; line < first + count;) {
    if (isFixed(line)) {
      next += 1;
      line += 1;
      continue;
    }
    let end = line;
    while (end + 1 < first + count && !isFixed(end + 1)) end += 1;
    const taken: number[] = [];
    while (next < filled.length && !isFixed(filled[next]!)) taken.push(filled[next++]!);
    const isSame = taken.length === end - line + 1 && taken.every((one, index) => one === line + index);
    if (!isSame) regions.push({ first: line, last: end, lines: taken });
    line = end + 1;
  }
  return regions;
}

function placesBy(lines: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  lines.forEach((line, index) => {
    const list = places.get(line);
    if (list) list.push(index);
    else places.set(line, [index]);
  });
  return places;
}

/** The ascending places from `first` to `last`. */
function within(places: readonly number[], first: number, last: number): readonly number[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && places[end]! <= last) end += 1;
  return places.slice(low, end);
}

function runsOf(places: number[], offset: number): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && place + offset <= last[1] + 1) last[1] = Math.max(last[1], place + offset);
    else runs.push([place + offset, place + offset]);
  }
  return runs;
}

/** Lines above the grid stay, those behind it move by what it grew. */
function withOutside(
  runs: [number, number][],
  first: number,
  last: number,
  start: number,
  before: number,
  after: number,
): Runs {
  const grown = after - before;
  const all: [number, number][] = [...runs];
  if (first < start) all.unshift([first, Math.min(last, start - 1)]);
  if (last >= start + before) all.push([Math.max(first, start + before) + grown, last + grown]);
  return all.reduce<[number, number][]>((joined, run) => {
    const previous = joined.at(-1);
    if (previous && run[0] <= previous[1] + 1) previous[1] = Math.max(previous[1], run[1]);
    else joined.push([...run]);
    return joined;
  }, []);
}
