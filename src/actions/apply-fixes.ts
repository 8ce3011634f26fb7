import { countFixes, journalEntries } from '../core/mend';
import { succeed } from '../core/result';
import type { RuleId } from '../core/rules/rule-ids';
import type { CellRef } from '../core/sheet/address';
import { sheetNameFrom } from '../core/sheet/sheet-drawing';
import { changeOfRun } from '../core/writes/change';
import { shutIn } from '../core/writes/mending';
import { journalIn, journalSheetName, nextRun, type Stamp } from '../core/writes/journal';
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
  /** Cells that protected sheets kept as they were. */
  readonly shut: readonly CellRef[];
  /** The run's number in the journal, 0 where nothing was to be written. */
  readonly run: number;
}

/** Carries out previewed fixes as one run of the journal; refused where a cell was changed since. */
export const applyFixes: Action<ApplyFixesInput, AppliedFixes> = {
  id: 'apply-fixes',
  title: { vi: 'Sửa', en: 'Apply the fixes' },
  run: async (host, { preview, stamp }, control = {}) => {
    const { content, plan } = preview;
    const counts = { ...countFixes(plan.repairs), cells: plan.repairs.length, shut: shutIn(plan.skipped) };
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
