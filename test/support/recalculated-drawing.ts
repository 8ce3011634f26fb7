import type { Grid } from '../../src/core/sheet/grid';
import type { SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import { Workbook } from '../../src/stand-in';
import { recalculate } from '../../src/stand-in/calculation/recalculate';

/** The books of a drawing as a workbook of the stand-in. */
export function workbookOf(grids: readonly Grid[]): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  for (const grid of grids) {
    const sheet = workbook.addSheet(grid.sheet);
    grid.values.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value !== '') sheet.setValue(grid.firstRow + row, grid.firstColumn + column, value);
      }),
    );
    for (const merge of grid.merges) sheet.merge(merge);
  }
  return workbook;
}

/** Draws a tab into the workbook, as plain cells, and calculates it. */
export function drawInto(workbook: Workbook, drawing: SheetDrawing) {
  const tab = workbook.addSheet(drawing.name);
  drawing.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      if ('formula' in cell) tab.setFormula(row, column, cell.formula);
      else if (cell.value !== '') tab.setValue(row, column, cell.value);
    }),
  );
  recalculate(workbook, new Date(2025, 11, 9));
  return tab;
}

/** The controls of a drawn tab that are not nought. */
export function brokenControls({ rows }: SheetDrawing, tab: ReturnType<typeof drawInto>): string[] {
  return [...rows.entries()].flatMap(([row, { cells }]) => {
    const label = tab.cell(row, 0)?.value;
    if (typeof label !== 'string' || !label.includes('phải bằng 0')) return [];
    const value = tab.cell(
      row,
      cells.findIndex((cell) => cell !== null && 'formula' in cell),
    )?.value;
    return typeof value === 'number' && Math.abs(value) < 0.01 ? [] : [`${label}: ${String(value)}`];
  });
}
