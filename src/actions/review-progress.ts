import type { ReviewProgress } from '../core/review';
import { ruleIds } from '../core/rules/rule-ids';
import type { WritingControl } from '../core/workbook';
import type { ActionControl } from './action';
import { readingShare } from './read-book';

const isRuleId = (text: string) => (ruleIds as readonly string[]).includes(text);

/**
 * Tells the steps of a review as progress of its action. Where the action reviews again and again until nothing is left to do (`isRepeated`),
 * nobody knows how often: each review gets half of what is left, so that the bar never stands full while work goes on.
 */
export function tellReview(
  { onProgress }: ActionControl,
  isRepeated = false,
): (step: ReviewProgress) => void {
  let begin = readingShare;
  let furthest = readingShare;
  let last = 0;
  return ({ done, total, what }) => {
    const share = total === 0 ? 1 : done / total;
    if (share < last) begin = furthest;
    last = share;
    const span = isRepeated ? (1 - begin) / 2 : 1 - begin;
    furthest = Math.max(furthest, begin + span * share);
    onProgress?.({ phase: isRuleId(what) ? 'checking' : 'recognizing', what, fraction: furthest });
  };
}

/** Tells a writing as the rest of its action, from the fraction that was reached before; a second attempt does not take it back. */
export function tellWriting({ onProgress, signal }: ActionControl, from: number): WritingControl {
  let furthest = from;
  return {
    signal,
    onProgress: (done, total) => {
      furthest = Math.max(furthest, from + ((1 - from) * done) / Math.max(1, total));
      onProgress?.({ phase: 'writing', what: '', fraction: furthest });
    },
  };
}
