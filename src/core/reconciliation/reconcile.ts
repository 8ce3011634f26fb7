import { runThrough } from '../run-through';
import { canonicalOrder } from './canonical-order';
import { decisionsOn, noDecisions, type Decision } from './decisions';
import { matchDiffering } from './passes/differing-pass';
import { openEvidence } from './evidence';
import { matchCitizenIds, matchExact, matchNamesakes, type PassContext } from './passes/exact-pass';
import { matchGrouped } from './passes/grouped-pass';
import type { Item, Remark } from './item';
import { itemsOf } from './items-of';
import { matchLumpSums, suggestLumpSums } from './passes/lump-sum-pass';
import { keepDecided, levels, startMatching, sumOf, type Level, type Match } from './matching';
import { openNameLikeness } from './name-likeness';
import { openPoolSteps, type Sides } from './open-pool';
import type { Pool, SideName } from './pool';
import { remarksOf } from './remarks-of';
import { resolvePersons } from './resolve-persons';
import { suggestSimilar } from './passes/similar-pass';
import { tieOutOf, type TieOut } from './tie-out';
import { matchTolerance } from './passes/tolerance-pass';
import { findPaidTwice } from './passes/twice-pass';

export interface ReconcileOptions {
  /** đồng by which amounts may differ and still match. */
  readonly tolerance: number;
  /** Days within which a payment counts as on time, and within which a differing amount may match; 0 for any day. */
  readonly days: number;
  /** The last day of the period (Excel serial): a payment of a later day is paid after it; null or left out for none. */
  readonly periodEnd?: number | null;
}

/** Count and money of one level; `pairs` of grouped counts groups. */
export interface LevelSum {
  readonly level: Level;
  readonly pairs: number;
  /** Approved and paid rows in it. */
  readonly rows: number;
  /** What was approved of it, đồng. */
  readonly amount: number;
  readonly paidAmount: number;
}

/** One side as it went in: records + set aside = records in. */
export interface SideSum {
  readonly side: SideName;
  readonly recordsIn: number;
  readonly records: number;
  readonly setAside: number;
  /** đồng; of payments net of what came back. */
  readonly amount: number;
  readonly gross: number;
}

/** Approved against paid: what matches, what does not and why, and whether it adds up. */
export interface Reconciliation {
  readonly pool: Pool;
  readonly options: ReconcileOptions;
  readonly approved: SideSum;
  readonly paid: SideSum;
  readonly matches: readonly Match[];
  readonly levels: readonly LevelSum[];
  readonly items: readonly Item[];
  readonly remarks: readonly Remark[];
  /** A person's decisions that found their records, and those that did not. */
  readonly decisions: { readonly applied: readonly Decision[]; readonly lost: readonly Decision[] };
  readonly tieOut: TieOut;
  /** Nothing is unexplained, and no amount of either list is unreadable. */
  readonly tiesOut: boolean;
}

/** Which part of a reconciliation is under way. */
export type ReconcileStep = 'reading' | 'persons' | 'matching' | 'similar' | 'items';

/** The whole reconciliation in one go. */
export function reconcile(
  sides: Sides,
  options: ReconcileOptions = { tolerance: 0, days: 0 },
  decisions: readonly Decision[] = noDecisions,
): Reconciliation {
  return runThrough(reconcileSteps(sides, options, decisions));
}

/** The same in steps of some milliseconds, so that a caller can show progress and stop. */
export function* reconcileSteps(
  sides: Sides,
  options: ReconcileOptions,
  decisions: readonly Decision[] = noDecisions,
): Generator<ReconcileStep, Reconciliation> {
  const pool = yield* told('reading', openPoolSteps(sides));
  return yield* reconcilePoolSteps(pool, options, decisions);
}

/** The same over records that were read already, in one go. */
export function reconcilePool(
  pool: Pool,
  options: ReconcileOptions,
  decisions: readonly Decision[] = noDecisions,
): Reconciliation {
  return runThrough(reconcilePoolSteps(pool, options, decisions));
}

/**
 * The whole reconciliation, top to bottom: a person's decisions, then passes of falling certainty; each record is used once.
 *
 * decisions → exact → tolerance → grouped → same person, other amount → lump sums → paid twice → similar and lump sums that nearly
 * fit (suggested only) → rest
 */
function* reconcilePoolSteps(
  pool: Pool,
  options: ReconcileOptions,
  decisions: readonly Decision[],
): Generator<ReconcileStep, Reconciliation> {
  const decided = decisionsOn(pool, decisions);
  const matching = startMatching(pool, decided.apart);
  const context: PassContext = {
    pool,
    evidence: openEvidence(pool),
    matching,
    compare: canonicalOrder(pool),
    tolerance: options.tolerance,
    days: options.days,
    periodEnd: options.periodEnd ?? null,
  };
  const names = openNameLikeness();
  for (const match of decided.matches) keepDecided(matching, pool, match, options.tolerance);

  yield 'matching';
  matchCitizenIds(context);
  const persons = yield* told('persons', resolvePersons(pool, context.evidence, names, matching.used));
  const people = persons.groups.filter((nodes) => nodes.length > 1);
  const isPerson = (nodes: readonly number[]) => pool.names[nodes[0]!] !== 0;
  const ofPersons = people.filter(isPerson);
  const ofUnits = people.filter((nodes) => !isPerson(nodes));
  yield* eachInTurn(people, (nodes) => matchExact(context, nodes));
  yield* eachInTurn(persons.namesakes, (block) =>
    matchNamesakes(
      context,
      block.map((index) => persons.groups[index]!),
    ),
  );
  yield* eachInTurn(people, (nodes) => matchTolerance(context, nodes));
  yield* eachInTurn(people, (nodes) => matchGrouped(context, nodes));
  yield* eachInTurn(ofPersons, (nodes) => matchDiffering(context, nodes));
  matchLumpSums(context);
  yield* eachInTurn(ofUnits, (nodes) => matchDiffering(context, nodes));
  yield* eachInTurn(people, (nodes) => findPaidTwice(context, nodes));
  const alike = yield* told('similar', suggestSimilar(context, names));
  const suggestions = [...alike, ...suggestLumpSums(context)];

  const items = yield* told('items', itemsOf(context, persons, suggestions));
  yield 'items';
  const tieOut = tieOutOf(pool, matching.matches, items);
  const remarks = yield* told('items', remarksOf(context, matching));
  const isUnread = pool.setAside.some(({ reason }) => reason !== 'no-amount');
  return {
    pool,
    options,
    approved: sideSum(pool, 'approved'),
    paid: sideSum(pool, 'paid'),
    matches: matching.matches,
    levels: levels.map((level) => levelSum(pool, matching.matches, level)),
    items,
    remarks,
    decisions: { applied: decided.applied, lost: decided.lost },
    tieOut,
    tiesOut: tieOut.unexplained === 0 && !isUnread,
  };
}

/** Persons looked at between two steps: a few milliseconds' work. */
const personsPerStep = 200;

function* eachInTurn<T>(list: readonly T[], act: (one: T) => void): Generator<ReconcileStep, void> {
  for (const [turn, one] of list.entries()) {
    if (turn % personsPerStep === 0) yield 'matching';
    act(one);
  }
}

/** The steps of a part, each told as the part's. */
function* told<T>(step: ReconcileStep, steps: Generator<void, T>): Generator<ReconcileStep, T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield step;
  }
}

function levelSum(pool: Pool, matches: readonly Match[], level: Level): LevelSum {
  let [pairs, rows, amount, paidAmount] = [0, 0, 0, 0];
  for (const match of matches) {
    if (match.level !== level) continue;
    pairs += 1;
    rows += match.approved.length + match.paid.length;
    amount += sumOf(pool, match.approved);
    paidAmount += sumOf(pool, match.paid);
  }
  return { level, pairs, rows, amount, paidAmount };
}

function sideSum(pool: Pool, side: SideName): SideSum {
  const [from, to] = side === 'approved' ? [0, pool.split] : [pool.split, pool.count];
  let [gross, returned] = [0, 0];
  for (let node = from; node < to; node++) {
    gross += pool.amounts[node]!;
    returned += pool.returned[node]!;
  }
  return {
    side,
    recordsIn: pool.recordsIn[side],
    records: to - from,
    setAside: pool.setAside.filter((record) => record.side === side).length,
    amount: gross - returned,
    gross,
  };
}
