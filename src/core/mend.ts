import {
  reviewSteps,
  type Review,
  type ReviewContent,
  type ReviewOptions,
  type ReviewProgress,
} from './review';
import { titleOf } from './rules';
import { ruleIds, type RuleId } from './rules/rule-ids';
import type { Grid } from './sheet/grid';
import type { JournalEntry, Stamp } from './writes/journal';
import { openMending, type FixChoice, type Repair, type SkippedFix } from './writes/mending';
import { recordCells } from './writes/record-cells';

/*
 * The whole mending of a workbook, from findings to writes:
 *
 *   findings → one fix for each cell → the workbook as it would be → findings again → … until no chosen fix is left
 *
 * Several fixes of one cell so compose in the order of the rules (legacy text is decoded before anything in it is cleaned),
 * each derived anew from what the one before left.
 */

export interface FixPlan {
  /** By sheet, then row and column. */
  readonly repairs: readonly Repair[];
  readonly skipped: readonly SkippedFix[];
  /** The findings as they are before anything is written. */
  readonly review: Review;
  /** Tables, cards and grids as they would be, for what the journal says of each row. */
  readonly after: { readonly tables: Review['tables']; readonly grids: readonly Grid[] };
}

/** What is told while fixes are taken out of a review: it is through. */
const allChecked: ReviewProgress = { done: 1, total: 1, what: ruleIds.at(-1)! };

/** A workbook that is not mended by so many rounds goes round in circles: our defect, and it stays as it is then. */
const mostRounds = 8;

/** Plans the chosen fixes in small steps; writes nothing. `known` is the workbook's review, where it was made before. */
export function* planFixesSteps(
  content: ReviewContent,
  options: ReviewOptions,
  choice: FixChoice,
  known?: Review,
): Generator<ReviewProgress, FixPlan> {
  const first = known ?? (yield* reviewSteps(content, options));
  const mending = openMending(content.grids, choice);
  let review = first;
  // A single rule on chosen cells has nothing to compose with: no need to look again.
  const rounds = choice.cells && choice.rules?.length === 1 ? 1 : mostRounds;
  for (let round = 0; round < rounds; round += 1) {
    const taking = mending.take(review.findings);
    let taken = taking.next();
    for (; !taken.done; taken = taking.next()) yield allChecked;
    if (!taken.value) break;
    if (round + 1 < rounds) review = yield* reviewSteps({ ...content, grids: mending.grids() }, options);
  }
  return {
    repairs: mending.repairs(),
    skipped: mending.skipped(),
    review: first,
    after: { tables: [...review.tables, ...review.cards], grids: mending.grids() },
  };
}

/** Plans the chosen fixes in one go. */
export function planFixes(content: ReviewContent, options: ReviewOptions, choice: FixChoice): FixPlan {
  const steps = planFixesSteps(content, options, choice);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The lines that the journal will have of a plan's repairs, before any of them is written. */
export function journalEntries(plan: FixPlan, run: number, stamp: Stamp): JournalEntry[] {
  const records = recordCells(plan.after.tables, plan.after.grids);
  return plan.repairs.map(({ rules, ...write }, index) => ({
    ...write,
    ...records.placeOf(write),
    run,
    line: index + 1,
    stamp,
    rules,
    ruleTitle: rules.map((rule) => titleOf(rule, 'vi')).join(' + '),
    state: 'intended',
    undone: null,
  }));
}

/** How many fixes a plan applies: one for each cell and rule, in all and by rule. */
export function countFixes(repairs: readonly Repair[]): {
  applied: number;
  byRule: Partial<Record<RuleId, number>>;
} {
  const byRule: Partial<Record<RuleId, number>> = {};
  let applied = 0;
  for (const { rules } of repairs) {
    for (const rule of rules) {
      byRule[rule] = (byRule[rule] ?? 0) + 1;
      applied += 1;
    }
  }
  return { applied, byRule };
}
