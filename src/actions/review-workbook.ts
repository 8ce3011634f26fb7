import type { Correction } from '../core/recognition/recognized-table';
import { fail, succeed, type Result } from '../core/result';
import { reviewSteps, type Review } from '../core/review';
import { reviewContent } from '../core/review-content';
import type { RuleId } from '../core/rules/rule-ids';
import type { Host, WorkbookContent } from '../core/workbook';
import type { ActionControl } from './action';
import { readBook } from './read-book';
import { tellReview } from './review-progress';
import { runInSlices } from './run-in-slices';

/** A review together with the workbook that it is of. */
export interface WorkbookReview {
  readonly name: string;
  /** All that was read, as it was then. */
  readonly content: WorkbookContent;
  readonly corrections: readonly Correction[];
  readonly review: Review;
}

export interface ReviewInput {
  /** The day that date rules compare with, as an Excel serial; the caller reads the clock. */
  readonly today: number;
}

/** Reads the workbook and reviews it with these rules (all, unless told), letting the window breathe in between. */
export async function reviewWorkbook(
  host: Host,
  { today, rules }: ReviewInput & { rules?: readonly RuleId[] },
  control: ActionControl = {},
): Promise<Result<WorkbookReview>> {
  const read = await readBook(host, control);
  if (!read.ok) return read;
  const content = reviewContent(read.value);
  const review = await runInSlices(
    reviewSteps(content, { today, rules }),
    tellReview(control),
    control.signal,
  );
  if (review === null) return fail({ code: 'cancelled' });
  return succeed({ name: read.value.name, content: read.value, corrections: content.corrections, review });
}
