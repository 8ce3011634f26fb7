import { calendarOf, serialOf } from '../../sheet/read-date';
import type { PassContext } from './exact-pass';
import type { NameLikenessReader, NameLikenessReason } from '../name-likeness';

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

/** How likely an approval and a payment are one person's, and by what. */
export interface Ground {
  readonly approval: number;
  readonly payment: number;
  /** 0 to 1. */
  readonly score: number;
  /** What makes the names alike, or that the same citizen id stands under names that are not. */
  readonly reason: NameLikenessReason | 'same-id';
}

const leastScore = 0.55;

/**
 * What speaks for an approval and a payment being one person's; null where too little does, or anything contradicts.
 *
 * `isPart`: the payment is one of several that together make the approval (or the other way round), so its amount is not asked.
 */
export function groundFor(
  { pool, evidence, tolerance }: PassContext,
  names: NameLikenessReader,
  { approval, payment, isPart }: { approval: number; payment: number; isPart: boolean },
): Ground | null {
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
  const isSameAmount = isPart || Math.abs(pool.amounts[approval]! - pool.amounts[payment]!) <= tolerance;
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
  return { approval, payment, score, reason: likeness?.reason ?? 'same-id' };
}

/** Whether two days differ in day and month having changed places. */
function isDayMonthSwap(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return false;
  const day = calendarOf(a);
  return day !== null && serialOf(day.year, day.day, day.month) === b;
}
