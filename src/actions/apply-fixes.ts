import { countFixes, journalEntries } from '../core/mend';
import { succeed } from '../core/result';
import type { RuleId } from '../core/rules/rule-ids';
import type { CellRef } from '../core/sheet/address';
import { sheetNameFrom } from '../core/sheet/sheet-drawing';
import { cellKey } from '../core/writes/cell-write';
import { changeOfRun } from '../core/writes/change';
import { journalIn, journalSheetName, nextRun, type Stamp } from '../core/writes/journal';
import { withUnicodeFonts } from '../core/writes/unicode-fonts';
import type { Action } from './action';
import type { FixPreview } from './preview-fixes';
import { tellWriting } from './review-progress';

export interface ApplyFixesInput {
  readonly preview: FixPreview;
  /** Who mends, and when. */
  readonly stamp: Stamp;
}

export interface AppliedFixes {
  /** One for each cell and rule. */
  readonly applied: number;
  readonly byRule: Partial<Record<RuleId, number>>;
  readonly cells: number;
  /** The run's number in the journal, 0 where nothing was to be written. */
  readonly run: number;
}

/** Carries out previewed fixes as one run of the journal; refused where a cell was changed since. */
export const applyFixes: Action<ApplyFixesInput, AppliedFixes> = {
  id: 'apply-fixes',
  title: { vi: 'Sửa', en: 'Apply the fixes' },
  run: async (host, { preview, stamp }, control = {}) => {
    const { content } = preview;
    const fonts = await host.fontsOf(preview.plan.repairs.filter(isDecoded));
    if (!fonts.ok) return fonts;
    const fontOf = (cell: CellRef) => fonts.value.get(cellKey(cell)) ?? null;
    const plan = { ...preview.plan, repairs: withUnicodeFonts(preview.plan.repairs, fontOf) };
    const counts = { ...countFixes(plan.repairs), cells: plan.repairs.length };
    if (plan.repairs.length === 0) return succeed({ ...counts, run: 0 });
    const journal = journalIn(content.grids);
    const run = nextRun(journal);
    const taken = content.grids.map(({ sheet }) => sheet);
    const sheet = sheetNameFrom(journalSheetName, taken);
    const change = changeOfRun(journalEntries(plan, run, stamp), journal, sheet);
    const applied = await host.apply(change, tellWriting(control, 0));
    return applied.ok ? succeed({ ...counts, run }) : applied;
  },
};

function isDecoded({ rules }: { readonly rules: readonly RuleId[] }): boolean {
  return rules.includes('text-legacy-encoding');
}
