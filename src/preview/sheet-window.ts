import type { Area, Sheet } from '../stand-in';
import { createAxis, type Axis } from './axis';
import { pixelsPerPoint } from './cell-look';

/** Rows and columns that are shown beyond the used ones, as in Excel there is always room. */
const spare = { rows: 60, columns: 12 };

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

interface KnownAxes extends Axes {
  readonly layout: number;
}

const lastAxes = new WeakMap<Sheet, KnownAxes>();

/**
 * The places of a sheet's rows and columns. Measured once for each `layout` (it counts the changes of sizes and hidden
 * lines) and again only where cells were added beyond: a sheet may have 50,000 rows, and typing moves none.
 */
export function axesOf(sheet: Sheet, layout: number): Axes {
  const known = lastAxes.get(sheet);
  const used = sheet.usedArea();
  const rowCount = (used?.lastRow ?? 0) + 1 + spare.rows;
  const columnCount = (used?.lastColumn ?? 0) + 1 + spare.columns;
  if (known?.layout === layout && known.rows.count === rowCount && known.columns.count === columnCount)
    return known;
  const pixels = (points: number) => Math.round(points * pixelsPerPoint);
  const axes = {
    layout,
    rows: createAxis(rowCount, (row) => pixels(sheet.rowHeight(row))),
    columns: createAxis(columnCount, (column) => pixels(sheet.columnWidth(column))),
  };
  lastAxes.set(sheet, axes);
  return axes;
}

/** What of a sheet is in sight, in pixels from its top left corner. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rows and columns in sight (frozen ones always), and which area each cell draws: its merge, itself, or nothing. */
export interface SheetWindow {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  drawn(row: number, column: number): Area | null;
}

export function windowOf(sheet: Sheet, { rows, columns }: Axes, view: View): SheetWindow {
  const shownRows = linesInSight(rows, sheet.freeze.rows, view.top, view.height);
  const shownColumns = linesInSight(columns, sheet.freeze.columns, view.left, view.width);
  const [firstRow, lastRow] = [shownRows.at(0) ?? 0, shownRows.at(-1) ?? 0];
  const merges = sheet.merges.filter((merge) => merge.firstRow <= lastRow && merge.lastRow >= firstRow);
  // A merge that begins outside of the window is drawn from where it begins.
  const rowSet = new Set([...shownRows, ...merges.map((merge) => merge.firstRow)]);
  const columnSet = new Set([...shownColumns, ...merges.map((merge) => merge.firstColumn)]);
  const mergeOf = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = Math.max(merge.firstRow, firstRow); row <= Math.min(merge.lastRow, lastRow); row += 1) {
      for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1)
        mergeOf.set(`${row} ${column}`, merge);
    }
    mergeOf.set(`${merge.firstRow} ${merge.firstColumn}`, merge);
  }
  return {
    rows: [...rowSet].sort((a, b) => a - b),
    columns: [...columnSet].sort((a, b) => a - b),
    drawn(row, column) {
      const merge = mergeOf.get(`${row} ${column}`);
      if (!merge) return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      return merge.firstRow === row && merge.firstColumn === column ? merge : null;
    },
  };
}

function linesInSight(axis: Axis, frozen: number, scroll: number, room: number): number[] {
  const lines: number[] = [];
  const add = (index: number) => {
    if (axis.length(index) > 0) lines.push(index);
  };
  for (let index = 0; index < frozen; index += 1) add(index);
  const first = Math.max(frozen, axis.at(scroll + axis.start(frozen)) - 1);
  const last = Math.min(axis.count - 1, axis.at(scroll + room) + 2);
  for (let index = first; index <= last; index += 1) add(index);
  return lines;
}
