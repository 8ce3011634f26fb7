import { planFixesSteps, type FixPlan } from '../core/mend';
import type { Correction } from '../core/recognition/recognized-table';
import { fail, succeed } from '../core/result';
import { reviewContent } from '../core/review-content';
import type { RuleId } from '../core/rules/rule-ids';
import type { WorkbookContent } from '../core/workbook';
import type { FixChoice } from '../core/writes/mending';
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
  run: async (host, { today, choice, rules, corrections }, control = {}) => {
    const read = await readBook(host, control);
    if (!read.ok) return read;
    const content = reviewContent(read.value, corrections);
    const plan = await runInSlices(
      planFixesSteps(content, { today, rules }, choice),
      tellReview(control, true),
      control.signal,
    );
    return plan === null ? fail({ code: 'cancelled' }) : succeed({ plan, content: read.value });
  },
};
