import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { RegisterId } from '../../../src/core/registers/register';
import type { SheetDrawing } from '../../../src/core/sheet/sheet-drawing';
import { readSettings } from '../../../src/core/settings/office-settings';
import { comparedMeasures, comparedPart } from '../../../src/core/totals/tab/compared-parts';
import { drawComparison } from '../../../src/core/totals/tab/draw-comparison';
import { drawRanking } from '../../../src/core/totals/tab/draw-ranking';
import { groupsOf } from '../../../src/core/totals/groups';
import { tablesOfRegister, totalsOf } from '../../../src/core/totals/totals';
import { partValues, type TotalsPart } from '../../../src/core/totals/totals-part';
import type { Grid } from '../../../src/core/sheet/grid';
import { brokenControls, drawInto, workbookOf } from '../../support/recalculated-drawing';
import { makeSheet } from '../recognition/human-sheets/make-sheet';

const options = (variant: 'formulas' | 'values') => ({
  settings: readSettings(undefined, 46_000),
  day: 46_000,
  variant,
  name: 'So sánh của ta',
});

/** Cells of the printed table whose formulas come to something else than our own values. */
function differing(grids: readonly Grid[], draw: (variant: 'formulas' | 'values') => SheetDrawing): string[] {
  const drawing = draw('formulas');
  const tab = drawInto(workbookOf(grids), drawing);
  const values = draw('values');
  const last = drawing.print.rows![1];
  const faults = brokenControls(drawing, tab);
  for (let row = 0; row <= last; row++)
    for (const [column, own] of (values.rows[row]?.cells ?? []).entries()) {
      if (own === null || !('value' in own)) continue;
      const value = tab.cell(row, column)?.value ?? '';
      const isSame =
        typeof own.value === 'number' && typeof value === 'number'
          ? Math.abs(own.value - value) < 0.005
          : // What nobody said is 0 to a formula, and shows as a dash.
            own.value === value || (own.value === '' && value === 0);
      if (!isSame) faults.push(`${row + 1}:${column + 1} ${String(value)} for ${String(own.value)}`);
    }
  return faults;
}

/** What a person could compare in the register: two values of each group that has them, two spans of days. */
function comparisonsOf(grid: Grid, register: RegisterId) {
  const { tables } = recognizeWorkbook([grid]);
  const own = tablesOfRegister(tables, register);
  const catalogue = tablesOfRegister(tables, 'units');
  const pairs = groupsOf(register).flatMap((group): [string, TotalsPart, TotalsPart][] => {
    const [first, second] = group === 'unit' ? [] : partValues(own, catalogue, group);
    if (first === undefined || second === undefined) return [];
    return [
      [
        group,
        ...([first, second].map((value) => ({ kind: 'value', group, value })) as [TotalsPart, TotalsPart]),
      ],
    ];
  });
  const days = (from: number | null, to: number | null): TotalsPart => ({ kind: 'days', from, to });
  return { own, catalogue, pairs: [...pairs, ['days', days(null, 45_500), days(45_000, null)] as const] };
}

test('two parts of any sheet, and units with their ranks: formulas come to our own figures, and every control to nought', () => {
  const faults: string[] = [];
  let compared = 0;
  for (let seed = 41_000; seed < 41_060; seed++) {
    const { grid } = makeSheet(seed);
    for (const register of new Set(
      recognizeWorkbook([grid]).tables.flatMap((table) => table.register ?? []),
    )) {
      const { own, catalogue, pairs } = comparisonsOf(grid, register);
      const totals = totalsOf(own, catalogue, { register, by: ['unit'] });
      const request = { register, by: ['unit' as const], measures: comparedMeasures(totals) };
      const chosen = pairs.filter((_, index) => index % 4 === seed % 4 || index === pairs.length - 1);
      for (const [group, before, after] of chosen) {
        const parts = [before, after].map((part) => comparedPart(own, catalogue, request, part));
        const found = differing(
          [grid],
          (variant) => drawComparison(parts[0]!, parts[1]!, catalogue, options(variant)).drawing,
        );
        compared += 1;
        if (found.length > 0) faults.push(`${seed} ${register} by ${group}: ${found.join('; ')}`);
      }
      const ranked = differing([grid], (variant) => drawRanking(totals, catalogue, options(variant)).drawing);
      if (ranked.length > 0) faults.push(`${seed} ${register} ranked: ${ranked.join('; ')}`);
    }
  }
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(60);
}, 240_000);
