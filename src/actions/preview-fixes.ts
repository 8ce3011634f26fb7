import { planFixesSteps, type FixPlan } from '../core/mend';
import type { Correction } from '../core/recognition/recognized-table';
import { fail, succeed, type Result } from '../core/result';
import type { Review } from '../core/review';
import { reviewContent } from '../core/review-content';
import type { RuleId } from '../core/rules/rule-ids';
import type { CellRef } from '../core/sheet/address';
import type { Grid } from '../core/sheet/grid';
import type { Host, WorkbookContent } from '../core/workbook';
import { cellKey } from '../core/writes/cell-write';
import type { FixChoice, Repair } from '../core/writes/mending';
import { shutCells, writesOnProtected, type Shut } from '../core/writes/shut-cells';
import { withUnicodeFonts } from '../core/writes/unicode-fonts';
import type { Action } from './action';
import { readBook } from './read-book';
import { tellReview } from './review-progress';
import { runInSlices } from './run-in-slices';

export interface PreviewInput {
  /** The day that date rules compare with, as an Excel serial. */
  readonly today: number;
  readonly choice: FixChoice;
  /** Only these rules are run; without it, all. */
  readonly rules?: readonly RuleId[];
  /** What a person says for this once, beside what the workbook remembers. */
  readonly corrections?: readonly Correction[];
  /** Cells that protected sheets do not let be written are left alone, each told with the reason; otherwise the run would be refused for them. */
  readonly leavesShut?: boolean;
}

/** Fixes planned on a workbook as it was read; `applyFixes` carries them out where it still is so. */
export interface FixPreview {
  readonly plan: FixPlan;
  readonly content: WorkbookContent;
}

/** Reads the workbook and plans the chosen fixes, cell by cell; writes nothing. */
export const previewFixes: Action<PreviewInput, FixPreview> = {
  id: 'preview-fixes',
  title: { vi: 'Xem trước các chỗ sửa', en: 'Preview the fixes' },
  run: async (host, { today, choice, rules, corrections, leavesShut = false }, control = {}) => {
    const read = await readBook(host, control);
    if (!read.ok) return read;
    const content = reviewContent(read.value, corrections);
    const tell = tellReview(control, true);
    const locks = new Map<string, boolean>();
    const planned = async (chosen: FixChoice, known?: Review): Promise<Result<FixPlan>> => {
      const steps = planFixesSteps(content, { today, rules }, chosen, known);
      const bare = await runInSlices(steps, tell, control.signal);
      if (bare === null) return fail({ code: 'cancelled' });
      const fonts = await host.fontsOf(bare.repairs.filter(isDecoded));
      if (!fonts.ok) return fonts;
      const fontOf = (cell: CellRef) => fonts.value.get(cellKey(cell)) ?? null;
      const plan = { ...bare, repairs: withUnicodeFonts(bare.repairs, fontOf) };
      const shut = leavesShut ? await shutAmong(host, plan.repairs, content.grids, locks) : succeed(noneShut);
      if (!shut.ok) return shut;
      if (shut.value.size === 0) return succeed(plan);
      // What one cell says may decide over others.
      return planned({ ...chosen, shut: new Map([...(chosen.shut ?? []), ...shut.value]) }, plan.review);
    };
    const plan = await planned(choice);
    return plan.ok ? succeed({ plan: plan.value, content: read.value }) : plan;
  },
};

const noneShut: ReadonlyMap<string, Shut> = new Map();

/** The cells that protected sheets keep from these writes; only those that `known` does not hold yet are asked for. */
async function shutAmong(
  host: Host,
  repairs: readonly Repair[],
  grids: readonly Grid[],
  known: Map<string, boolean>,
): Promise<Result<ReadonlyMap<string, Shut>>> {
  const doubtful = writesOnProtected(repairs, grids);
  const unknown = doubtful.filter((write) => !known.has(cellKey(write)));
  if (unknown.length > 0) {
    const locks = await host.locksOf(unknown);
    if (!locks.ok) return locks;
    for (const [key, isLocked] of locks.value) known.set(key, isLocked);
  }
  return succeed(shutCells(doubtful, grids, known));
}

function isDecoded({ rules }: Repair): boolean {
  return rules.includes('text-legacy-encoding');
}
