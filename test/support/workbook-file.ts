import { writeFileSync } from 'node:fs';
import type { Grid } from '../../src/core/sheet/grid';
import { saveWorkbook, Workbook } from '../../src/stand-in';

/** Saves drawn sheets, their values and merged areas, as a real .xlsx file. */
export async function saveGrids(file: string, grids: readonly Grid[]): Promise<void> {
  const workbook = new Workbook('Sổ.xlsx');
  for (const grid of grids) {
    const sheet = workbook.addSheet(grid.sheet);
    grid.values.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value === '') return;
        const [at, across] = [grid.firstRow + row, grid.firstColumn + column];
        sheet.setStyle(at, across, { numberFormat: grid.numberFormatAt(at, across) });
        sheet.setValue(at, across, value);
      }),
    );
    for (const merge of grid.merges) sheet.merge(merge);
  }
  writeFileSync(file, await saveWorkbook(workbook));
}
