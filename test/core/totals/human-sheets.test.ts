import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { RecognizedTable } from '../../../src/core/recognition/recognized-table';
import type { RegisterId } from '../../../src/core/registers/register';
import type { Grid } from '../../../src/core/sheet/grid';
import { readSettings } from '../../../src/core/settings/office-settings';
import { drawTotals } from '../../../src/core/totals/tab/draw-totals';
import { groupsOf, type GroupId } from '../../../src/core/totals/groups';
import { tablesOfRegister, totalsOf } from '../../../src/core/totals/totals';
import { brokenControls, drawInto, workbookOf } from '../../support/recalculated-drawing';
import { makeSheet } from '../recognition/human-sheets/make-sheet';

// Sheets of all registers as offices lay them out, made by chance: whatever stands in them, nothing is lost on the way into a total,
// and the formulas of the tab come to our own figures.

/** What is wrong with the totals of one register of the sheet; nothing where all is right. */
function faultsOf(
  grid: Grid,
  tables: readonly RecognizedTable[],
  register: RegisterId,
  by: readonly GroupId[],
): string[] {
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
  return [...faults, ...brokenControls(drawing, drawInto(workbookOf([grid]), drawing))];
}

test('nothing is lost, and formulas come to our own figures, whatever the layout', () => {
  const faults: string[] = [];
  for (let seed = 40_000; seed < 40_200; seed++) {
    const { grid } = makeSheet(seed);
    const { tables } = recognizeWorkbook([grid]);
    const found = new Set(tables.flatMap(({ register }) => register ?? []));
    for (const register of found) {
      const groups = groupsOf(register).filter((group) => group !== 'unit');
      const others = [
        ['unit'],
        ['unit', groups[seed % groups.length]!],
        [groups[(seed * 7) % groups.length]!],
      ] as const;
      for (const by of others) {
        const said = faultsOf(grid, tables, register, by);
        if (said.length > 0) faults.push(`${seed} ${register} by ${by.join()}: ${said.join('; ')}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
