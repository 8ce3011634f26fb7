import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';

/** Merged areas by their rows, so that a cell's area is found without going through all. */
export interface MergeIndex {
  at(row: number, column: number): Area | null;
}

export function indexMerges(merges: readonly Area[]): MergeIndex {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    // An area of several columns over very many rows is a coloured block, no header; its first rows are enough. One column is a unit’s beside its rows.
    const most = area.firstColumn === area.lastColumn ? 5000 : 20;
    for (let row = area.firstRow; row <= Math.min(area.lastRow, area.firstRow + most); row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return {
    at: (row, column) =>
      byRow.get(row)?.find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn) ??
      null,
  };
}

/** What a cell shows: below one that is merged down over it, that one's. */
export function valueUnder(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  column: number,
  top: number,
): CellValue {
  const value = valueAt(grid, row, column);
  if (value !== '') return value;
  const over = merges.at(row, column);
  const isDown = over && over.firstColumn === over.lastColumn && over.firstRow >= top;
  return isDown ? valueAt(grid, over.firstRow, column) : '';
}
