import type { ReviewProgress } from '../core/review';
import { ruleIds } from '../core/rules/rule-ids';
import type { ActionControl } from './action';
import { readingShare } from './read-book';

const isRuleId = (text: string) => (ruleIds as readonly string[]).includes(text);

/** Tells the steps of a review as progress of its action; a second review within one action does not take it back. */
export function tellReview({ onProgress }: ActionControl): (step: ReviewProgress) => void {
  let furthest = readingShare;
  return ({ done, total, what }) => {
    furthest = Math.max(furthest, readingShare + (1 - readingShare) * (total === 0 ? 1 : done / total));
    onProgress?.({ phase: isRuleId(what) ? 'checking' : 'recognizing', what, fraction: furthest });
  };
}
