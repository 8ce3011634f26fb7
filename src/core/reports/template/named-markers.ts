import { cellAddress } from '../../sheet/address';
import { lastColumnOf, lastRowOf, valueAt, type Area, type Grid } from '../../sheet/grid';
import { markerOfName } from '../../sheet/is-template';
import type { Directive } from './expression';

/** A name that is a marker: the cells that it stands for, and its text. */
export interface NamedMarker {
  /** Of its first cell: `Mẫu!B5`. */
  readonly cell: string;
  readonly area: Area;
  readonly text: string;
}

/** The names of a sheet that are markers, from top to bottom. */
export function namedMarkers({ sheet, names = [] }: Grid): NamedMarker[] {
  return names
    .flatMap((name): NamedMarker[] => {
      const text = markerOfName(name);
      const { area } = name;
      return text === null
        ? []
        : [{ cell: `${sheet}!${cellAddress(area.firstRow, area.firstColumn)}`, area, text }];
    })
    .sort((a, b) => a.area.firstRow - b.area.firstRow || a.area.firstColumn - b.area.firstColumn);
}

/** The grid made large enough for named cells that are still empty: a host hands over no more than what is filled. */
export function withNamedCells(grid: Grid, cells: readonly { row: number; column: number }[]): Grid {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const isEmpty = grid.values.length === 0;
  const firstRow = Math.min(isEmpty ? Infinity : grid.firstRow, ...rows);
  const firstColumn = Math.min(isEmpty ? Infinity : grid.firstColumn, ...columns);
  const lastRow = Math.max(isEmpty ? -1 : lastRowOf(grid), ...rows);
  const lastColumn = Math.max(isEmpty ? -1 : lastColumnOf(grid), ...columns);
  const isLargeEnough =
    firstRow === grid.firstRow &&
    firstColumn === grid.firstColumn &&
    lastRow === lastRowOf(grid) &&
    lastColumn === lastColumnOf(grid);
  if (cells.length === 0 || isLargeEnough) return grid;
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_unused, column) =>
      valueAt(grid, firstRow + row, firstColumn + column),
    ),
  );
  return { ...grid, firstRow, firstColumn, values };
}

/** Whether a directive opens a block: its name stands for the block's lines rather than for one cell. */
export function opensBlock(
  directive: Directive,
): directive is Directive & { readonly kind: 'each' | 'if' | 'columns' } {
  return directive.kind === 'each' || directive.kind === 'if' || directive.kind === 'columns';
}

/** How a marker is told by a name: by the name's own words where they can say it, else by the comment. */
export function nameOfMarker(text: string): { readonly name: string; readonly comment: string } {
  const spelled = `ss.${text.replace(/[^\p{L}\p{M}\p{N}.]+/gu, '_').replace(/_$/, '')}`;
  const saysAll = /^[\p{L}\p{M}\p{N}. ]+$/u.test(text);
  return { name: spelled.slice(0, 200), comment: saysAll ? '' : `{{${text}}}` };
}
