import type { CellValue, Grid } from '../sheet/grid';
import type { CellWrite } from './cell-write';

/**
 * The grids as they would be after the writes; only rows that change are copied.
 *
 * Results of formulas stay as they were: whoever needs them reads the workbook again. Writes beyond what a grid holds are left out.
 */
export function gridsWithWrites(grids: readonly Grid[], writes: readonly CellWrite[]): Grid[] {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const own = bySheet.get(write.sheet);
    if (own) own.push(write);
    else bySheet.set(write.sheet, [write]);
  }
  return grids.map((grid) => {
    const own = bySheet.get(grid.sheet);
    return own ? gridWithWrites(grid, own) : grid;
  });
}

function gridWithWrites(grid: Grid, writes: readonly CellWrite[]): Grid {
  const values: (readonly CellValue[])[] = [...grid.values];
  const copied = new Map<number, CellValue[]>();
  const changed = new Map<number, Map<number, CellWrite>>();
  for (const write of writes) {
    const index = write.row - grid.firstRow;
    const old = values[index];
    const offset = write.column - grid.firstColumn;
    if (!old || offset < 0 || offset >= old.length) continue;
    const row = copied.get(index) ?? [...old];
    copied.set(index, row);
    values[index] = row;
    row[offset] = write.after.value;
    const inRow = changed.get(write.row) ?? new Map<number, CellWrite>();
    changed.set(write.row, inRow);
    inRow.set(write.column, write);
  }
  const afterAt = (row: number, column: number) => changed.get(row)?.get(column)?.after;
  return {
    ...grid,
    values,
    formulaAt: (row, column) => {
      const after = afterAt(row, column);
      return after ? after.formula : grid.formulaAt(row, column);
    },
    numberFormatAt: (row, column) => afterAt(row, column)?.numberFormat ?? grid.numberFormatAt(row, column),
    fontAt: (row, column) => grid.fontAt(row, column),
  };
}
