import type { PassContext } from './exact-pass';
import { isApart } from './matching';
import type { NameLikenessReader, NameLikenessReason } from './name-likeness';
import { isPayment, type Pool } from './pool';
import { calendarOf, serialOf } from '../sheet/read-date';

/** An approval and a payment that may be one person's; a person must say so. */
export interface Suggestion {
  readonly approval: number;
  readonly payment: number;
  /** 0 to 1. */
  readonly score: number;
  /** What makes the names alike, or that the same citizen id stands under names that are not. */
  readonly reason: NameLikenessReason | 'same-id';
  /** Another record would fit about as well. */
  readonly isAmbiguous: boolean;
}

const leastScore = 0.55;

/** More records than this under one key (“Nguyễn” of a unit of thousands) say nothing: the key is passed over. */
const mostInBlock = 400;

/**
 * Similar pass: what all sure passes left over, paired by names that are alike and by what else speaks for it.
 *
 * Never where citizen ids or births contradict, nor across units without the same birth, nor for another purpose. Each record
 * stands in one suggestion at most, the best first.
 */
export function suggestSimilar(context: PassContext, names: NameLikenessReader): Suggestion[] {
  const { pool, matching, compare } = context;
  const approvals: number[] = [];
  const payments: number[] = [];
  for (let node = 0; node < pool.count; node++) {
    if (matching.used[node] || pool.names[node] === 0) continue;
    if (node < pool.split) approvals.push(node);
    else if (isPayment(pool, node)) payments.push(node);
  }
  const candidates: Suggestion[] = [];
  const blocks = blocksOf(pool, names, approvals);
  const lastSeen = new Int32Array(pool.split).fill(-1);
  for (const payment of payments) {
    for (const key of keysOf(pool, names, payment)) {
      const block = blocks.get(key);
      if (!block || block.length > mostInBlock) continue;
      for (const approval of block) {
        if (lastSeen[approval] === payment || isApart(matching, pool, approval, payment)) continue;
        lastSeen[approval] = payment;
        const suggestion = judge(context, names, approval, payment);
        if (suggestion) candidates.push(suggestion);
      }
    }
  }
  candidates.sort(
    (x, y) => y.score - x.score || compare(x.approval, y.approval) || compare(x.payment, y.payment),
  );
  return choose(candidates, matching.used);
}

function choose(candidates: readonly Suggestion[], used: Uint8Array): Suggestion[] {
  const rivals = new Map<number, Suggestion[]>();
  for (const candidate of candidates) {
    for (const node of [candidate.approval, candidate.payment]) {
      const list = rivals.get(node);
      if (list) list.push(candidate);
      else rivals.set(node, [candidate]);
    }
  }
  const chosen: Suggestion[] = [];
  for (const candidate of candidates) {
    const { approval, payment, score } = candidate;
    if (used[approval] || used[payment]) continue;
    const isAmbiguous = [...rivals.get(approval)!, ...rivals.get(payment)!].some(
      (rival) =>
        rival !== candidate &&
        Math.abs(rival.score - score) < 0.03 &&
        !used[rival.approval] &&
        !used[rival.payment],
    );
    used[approval] = used[payment] = 1;
    chosen.push(isAmbiguous ? { ...candidate, score: Math.min(score, 0.6), isAmbiguous } : candidate);
  }
  return chosen;
}

/** Keys under which alike records meet: words in any order, without spaces, first and last, unit or birth with a part of the name. */
function keysOf(pool: Pool, names: NameLikenessReader, node: number): string[] {
  const words = names.words(pool.words.names.texts[pool.names[node]!]!);
  const [first, last] = [words[0]!, words.at(-1)!];
  const unit = pool.units[node]!;
  const year = pool.birthYears[node]!;
  const keys = [`s${[...words].sort().join(' ')}`, `j${words.join('')}`, `f${first} ${last}`];
  if (unit !== 0) keys.push(`u${unit} ${last}`, `v${unit} ${words.slice(0, 2).join(' ')}`);
  if (year !== 0) keys.push(`y${year} ${last}`, `z${year} ${first}`);
  if (unit !== 0 && year !== 0) keys.push(`w${unit} ${year}`);
  if (!Number.isNaN(pool.birthDays[node]!)) keys.push(`d${pool.birthDays[node]!}`);
  if (!Number.isNaN(pool.ids[node]!)) keys.push(`i${pool.ids[node]!}`);
  if (pool.accounts[node] !== 0) keys.push(`a${pool.accounts[node]!}`);
  return keys;
}

function blocksOf(
  pool: Pool,
  names: NameLikenessReader,
  approvals: readonly number[],
): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const approval of approvals) {
    for (const key of keysOf(pool, names, approval)) {
      const block = blocks.get(key);
      if (block) block.push(approval);
      else blocks.set(key, [approval]);
    }
  }
  return blocks;
}

/** What each piece of evidence adds to a suggestion, as a share of what could speak for it. */
const weights = {
  birthDay: 0.45,
  birthYear: 0.3,
  unit: 0.3,
  nearUnit: 0.2,
  otherUnit: -0.2,
  id: 0.6,
  nearId: 0.2,
  account: 0.4,
  otherAccount: -0.05,
  subUnit: 0.1,
  otherSubUnit: -0.15,
  otherJobTitle: -0.1,
  amount: 0.2,
} as const;

function judge(
  { pool, evidence, tolerance }: PassContext,
  names: NameLikenessReader,
  approval: number,
  payment: number,
): Suggestion | null {
  if (!evidence.isSamePurpose(approval, payment)) return null;
  const id = evidence.id(approval, payment);
  if (id === 'different') return null;
  const birth = evidence.birth(approval, payment);
  const isSwapped =
    birth === 'different' && isDayMonthSwap(pool.birthDays[approval]!, pool.birthDays[payment]!);
  if (birth === 'different' && !isSwapped) return null;
  const isSameBirth = birth === 'same' || isSwapped;
  const account = evidence.account(approval, payment);
  const isSure = isSameBirth || id === 'same' || account === 'same';
  const unit = evidence.unit(approval, payment);
  if (unit === 'different' && !isSure) return null;
  if (id === 'near' && birth === 'unknown') return null;
  const subUnit = evidence.subUnit(approval, payment);
  if (subUnit === 'different' && birth === 'unknown' && !isSure) return null;
  const { texts } = pool.words.names;
  const likeness = names.compare(texts[pool.names[approval]!]!, texts[pool.names[payment]!]!);
  if (!likeness && id !== 'same') return null;
  const isSameAmount = Math.abs(pool.amounts[approval]! - pool.amounts[payment]!) <= tolerance;
  if (!isSameAmount && !isSure) return null;
  const hasGround = isSure || birth === 'near' || unit === 'same' || unit === 'near';
  // The name alone: only where it is the very name, and a person will look at it anyway.
  if (!hasGround && !(likeness && likeness.score >= 0.95)) return null;
  let support = isSameAmount ? weights.amount : 0;
  if (isSameBirth) support += weights.birthDay;
  else if (birth === 'near') support += weights.birthYear;
  if (unit === 'same') support += weights.unit;
  else if (unit === 'near') support += weights.nearUnit;
  else if (unit === 'different') support += weights.otherUnit;
  if (id === 'same') support += weights.id;
  else if (id === 'near') support += weights.nearId;
  if (account === 'same') support += weights.account;
  else if (account === 'different') support += weights.otherAccount;
  if (subUnit === 'same') support += weights.subUnit;
  else if (subUnit === 'different') support += weights.otherSubUnit;
  if (evidence.jobTitle(approval, payment) === 'different') support += weights.otherJobTitle;
  const name = likeness?.score ?? 0.6;
  const score = Math.round(name * (0.55 + 0.45 * Math.max(0, Math.min(1, support))) * 100) / 100;
  if (score < leastScore) return null;
  return { approval, payment, score, reason: likeness?.reason ?? 'same-id', isAmbiguous: false };
}

/** Whether two days differ in day and month having changed places. */
function isDayMonthSwap(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return false;
  const day = calendarOf(a);
  return day !== null && serialOf(day.year, day.day, day.month) === b;
}
