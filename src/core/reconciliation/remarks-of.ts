import { calendarOf } from '../sheet/read-date';
import type { PassContext } from './passes/exact-pass';
import type { Remark, RemarkCode } from './item';
import type { Matching } from './matching';
import { isPayment, rowFlags } from './pool';

/** Matches looked at between two steps: some milliseconds' work. */
const pairsPerStep = 2000;

/** What a person should look at in payments whose money is accounted for, in canonical order. */
export function* remarksOf(
  { pool, evidence, compare, days, periodEnd }: PassContext,
  matching: Matching,
): Generator<void, Remark[]> {
  const remarks: Remark[] = [];
  const approvalsOf = new Map<number, readonly number[]>();
  const add = (code: RemarkCode, approved: readonly number[], paid: readonly number[]) =>
    remarks.push({ code, approved, paid, amount: paid.reduce((sum, node) => sum + pool.amounts[node]!, 0) });

  const pairs = [
    ...matching.matches.map(({ approved, paid, by }) => ({ approved, paid, by })),
    ...matching.differing,
  ];
  for (const [turn, { approved, paid, by }] of pairs.entries()) {
    if (turn % pairsPerStep === 0) yield;
    if (by === 'namesakes') add('namesakes', approved, paid);
    for (const p of paid) {
      approvalsOf.set(p, approved);
      const [a] = approved;
      if (a === undefined || by === 'lump-sum' || (by === 'hand' && approved.length > 1)) continue;
      if (evidence.account(a, p) === 'different') add('account-differs', [a], [p]);
      else if (pool.banks[a] !== 0 && pool.banks[p] !== 0 && pool.banks[a] !== pool.banks[p])
        add('bank-differs', [a], [p]);
      if (pool.names[a] !== pool.names[p] && pool.names[a] !== 0 && pool.names[p] !== 0)
        add('name-differs', [a], [p]);
      const unit = evidence.unit(a, p);
      if (unit === 'different' || unit === 'near') add('unit-differs', [a], [p]);
      const [decided, given] = [pool.dates[a]!, pool.dates[p]!];
      if (given < decided) add('paid-before-approval', [a], [p]);
      else if (periodEnd === null && isLate(decided, given, days)) add('paid-after-period', [a], [p]);
    }
  }
  for (let node = pool.split; node < pool.count; node++) {
    const flags = pool.flags[node]!;
    if (!isPayment(pool, node)) continue;
    const approved = approvalsOf.get(node) ?? [];
    if (periodEnd !== null && Math.floor(pool.dates[node]!) > periodEnd)
      add('paid-after-period', approved, [node]);
    if (flags & rowFlags.unsigned) add('unsigned', approved, [node]);
    if (flags & rowFlags.signedByAnother) add('signed-by-another', approved, [node]);
    // Money that came back was not received: the item “returned” says so already.
    if (flags & rowFlags.notReceived && pool.returned[node] === 0) add('not-received', approved, [node]);
  }
  yield;
  return remarks.sort((x, y) =>
    x.code < y.code ? -1 : x.code > y.code ? 1 : compare(x.paid[0]!, y.paid[0]!),
  );
}

/** Where no end of the period is said: more days after the decision than were allowed, or, where none are, in a later year. */
function isLate(decided: number, given: number, days: number): boolean {
  if (days > 0) return given - decided > days;
  const [approvedOn, paidOn] = [calendarOf(decided), calendarOf(given)];
  return approvedOn !== null && paidOn !== null && paidOn.year > approvedOn.year;
}
