import { correctionsIn } from '../core/recognition/corrections';
import type { Correction } from '../core/recognition/recognized-table';
import { fail, succeed, type Result } from '../core/result';
import { reviewSteps, type Review } from '../core/review';
import { ruleIds, type RuleId } from '../core/rules/rule-ids';
import { bookGrids, type Host } from '../core/workbook';
import type { ActionControl } from './action';
import { runInSlices } from './run-in-slices';

/** A review together with the workbook that it is of. */
export interface WorkbookReview {
  readonly name: string;
  readonly corrections: readonly Correction[];
  readonly review: Review;
}

export interface ReviewInput {
  /** The day that date rules compare with, as an Excel serial; the caller reads the clock. */
  readonly today: number;
}

/** Reading is about this part of the work (measured on 50,000 × 14 cells it is between a quarter and a half). */
const readingShare = 0.4;

const isRuleId = (text: string) => (ruleIds as readonly string[]).includes(text);

/** Reads the workbook and reviews it with these rules (all, unless told), letting the window breathe in between. */
export async function reviewWorkbook(
  host: Host,
  { today, rules }: ReviewInput & { rules?: readonly RuleId[] },
  { signal, onProgress }: ActionControl = {},
): Promise<Result<WorkbookReview>> {
  const read = await host.readWorkbook({
    signal,
    onProgress: ({ sheet, cellsRead, cellsInAll }) =>
      onProgress?.({
        phase: 'reading',
        what: sheet,
        fraction: readingShare * (cellsInAll === 0 ? 1 : cellsRead / cellsInAll),
      }),
  });
  if (!read.ok) return read;
  const { name, memory } = read.value;
  const corrections = correctionsIn(memory);
  const grids = bookGrids(read.value);
  const review = await runInSlices(
    reviewSteps({ grids, corrections }, { today, rules }),
    ({ done, total, what }) =>
      onProgress?.({
        phase: isRuleId(what) ? 'checking' : 'recognizing',
        what,
        fraction: readingShare + (1 - readingShare) * (total === 0 ? 1 : done / total),
      }),
    signal,
  );
  return review === null ? fail({ code: 'cancelled' }) : succeed({ name, corrections, review });
}
