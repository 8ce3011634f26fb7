import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { RegisterId } from '../../../src/core/registers/register';
import type { Grid } from '../../../src/core/sheet/grid';
import { readSettings } from '../../../src/core/settings/office-settings';
import { drawTotals } from '../../../src/core/totals/draw-totals';
import { groupsOf, type GroupId } from '../../../src/core/totals/groups';
import { tablesOfRegister, totalsOf } from '../../../src/core/totals/totals';
import { Workbook } from '../../../src/stand-in';
import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import { makeSheet } from '../recognition/human-sheets/make-sheet';

// Sheets of all registers as offices lay them out, made by chance: whatever stands in them, nothing is lost on the way into a total,
// and the formulas of the tab come to our own figures.

function asWorkbook(grid: Grid): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet(grid.sheet);
  grid.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== '') sheet.setValue(grid.firstRow + row, grid.firstColumn + column, value);
    }),
  );
  for (const merge of grid.merges) sheet.merge(merge);
  return workbook;
}

/** What is wrong with the totals of one register of the sheet; nothing where all is right. */
function faultsOf(grid: Grid, register: RegisterId, by: readonly GroupId[]): string[] {
  const { tables } = recognizeWorkbook([grid]);
  const totals = totalsOf(tablesOfRegister(tables, register), tablesOfRegister(tables, 'units'), {
    register,
    by,
  });
  const faults: string[] = [];
  const { controls } = totals;
  if (controls.recordsCounted + controls.recordsSetAside !== controls.recordsIn) faults.push('records');
  if (Math.abs(controls.amountCounted + controls.amountSetAside - controls.amountIn) > 0.01)
    faults.push('money');
  const { drawing } = drawTotals(totals, {
    settings: readSettings(undefined, 46_000),
    day: 46_000,
    variant: 'formulas',
    name: 'Tổng hợp của ta',
  });
  const workbook = asWorkbook(grid);
  const tab = workbook.addSheet(drawing.name);
  drawing.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      if ('formula' in cell) tab.setFormula(row, column, cell.formula);
      else if (cell.value !== '') tab.setValue(row, column, cell.value);
    }),
  );
  recalculate(workbook, new Date(2025, 11, 9));
  for (const [row, { cells }] of drawing.rows.entries()) {
    const label = tab.cell(row, 0)?.value;
    const value = tab.cell(row, cells.length - 1)?.value;
    if (
      typeof label === 'string' &&
      label.includes('phải bằng 0') &&
      !(typeof value === 'number' && Math.abs(value) < 0.01)
    )
      faults.push(`${label}: ${String(value)}`);
  }
  return faults;
}

test('nothing is lost, and formulas come to our own figures, whatever the layout', () => {
  const faults: string[] = [];
  for (let seed = 40_000; seed < 40_200; seed++) {
    const { grid } = makeSheet(seed);
    const found = new Set(recognizeWorkbook([grid]).tables.flatMap(({ register }) => register ?? []));
    for (const register of found) {
      const groups = groupsOf(register).filter((group) => group !== 'unit');
      const others = [
        ['unit'],
        ['unit', groups[seed % groups.length]!],
        [groups[(seed * 7) % groups.length]!],
      ] as const;
      for (const by of others) {
        const said = faultsOf(grid, register, by);
        if (said.length > 0) faults.push(`${seed} ${register} by ${by.join()}: ${said.join('; ')}`);
      }
    }
  }
  expect(faults).toEqual([]);
}, 120_000);
