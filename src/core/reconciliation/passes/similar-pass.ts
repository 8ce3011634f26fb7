import type { PassContext } from './exact-pass';
import type { ReasonCode } from '../item';
import { groundFor, type Ground } from './likely-ground';
import { isApart, sumOf, type Differing, type Matching } from '../matching';
import type { NameLikenessReader } from '../name-likeness';
import { isPayment, type Pool } from '../pool';
import { suggestedParts, type Whole } from './similar-parts';

/** Approvals and payments that may belong together; a person must say so. */
export interface Suggestion {
  readonly approved: readonly number[];
  readonly paid: readonly number[];
  /** 0 to 1. */
  readonly score: number;
  /** What makes the names alike, that the same citizen id stands under names that are not, or that a unit's sum is near its people's. */
  readonly reason: ReasonCode;
  /** Another record would fit about as well. */
  readonly isAmbiguous: boolean;
  /** The difference that the suggestion would take the place of: some of its parts are surely the person's. */
  readonly instead?: Differing;
}

/** More records than this under one key (“Nguyễn” of a unit of thousands) say nothing: the key is passed over. */
const mostInBlock = 400;

/** Payments looked at between two steps: a few milliseconds' work. */
const paymentsPerStep = 20;

/**
 * Similar pass: what all sure passes left over, paired by names that are alike and by what else speaks for it; also one approval
 * against payments that make it together (or the other way round), where a part stands under a name that is only alike.
 *
 * Never where citizen ids or births contradict, nor across units without the same birth, nor for another purpose. Each record
 * stands in one suggestion at most, the best first.
 */
export function* suggestSimilar(
  context: PassContext,
  names: NameLikenessReader,
): Generator<void, Suggestion[]> {
  const { pool, matching, compare, tolerance } = context;
  const wholes = wholesOf(pool, matching);
  const isOpen = (node: number) => !matching.used[node] && pool.names[node] !== 0;
  const approvals: number[] = [];
  const payments: number[] = [];
  for (let node = 0; node < pool.count; node++) {
    if (!isOpen(node) && !wholes.has(node)) continue;
    if (node < pool.split) approvals.push(node);
    else if (isPayment(pool, node)) payments.push(node);
  }
  const pairs: Suggestion[] = [];
  const parts = new Map<number, Ground[]>();
  const blocks = blocksOf(pool, names, approvals);
  const lastSeen = new Int32Array(pool.split).fill(-1);
  for (const [turn, payment] of payments.entries()) {
    if (turn % paymentsPerStep === 0) yield;
    for (const key of keysOf(pool, names, payment)) {
      const block = blocks.get(key);
      if (!block || block.length > mostInBlock) continue;
      for (const approval of block) {
        if (lastSeen[approval] === payment || isApart(matching, pool, approval, payment)) continue;
        lastSeen[approval] = payment;
        if (!isOpen(approval) && !isOpen(payment)) continue;
        const pair = { approval, payment };
        if (isOpen(approval) && isOpen(payment)) {
          const ground = groundFor(context, names, { ...pair, isPart: false });
          if (ground) pairs.push(suggestionOf(ground));
        }
        const difference = pool.amounts[approval]! - pool.amounts[payment]!;
        if (Math.abs(difference) <= tolerance) continue;
        const [whole, part] = difference > 0 ? [approval, payment] : [payment, approval];
        if (!isOpen(part)) continue;
        const ground = groundFor(context, names, { ...pair, isPart: true });
        if (ground) parts.set(whole, [...(parts.get(whole) ?? []), ground]);
      }
    }
  }
  const candidates = [...pairs, ...suggestedParts(context, parts, wholes)];
  candidates.sort(
    (x, y) => y.score - x.score || compare(x.approved[0]!, y.approved[0]!) || compare(x.paid[0]!, y.paid[0]!),
  );
  return choose(candidates, matching);
}

function suggestionOf({ approval, payment, score, reason }: Ground): Suggestion {
  return { approved: [approval], paid: [payment], score, reason, isAmbiguous: false };
}

/** Records whose person's other side came to too little: more parts of it may stand under another spelling. */
function wholesOf(pool: Pool, { differing }: Matching): ReadonlyMap<number, Whole> {
  const wholes = new Map<number, Whole>();
  for (const difference of differing) {
    const { approved, paid } = difference;
    const missing = sumOf(pool, approved) - sumOf(pool, paid);
    if (missing > 0 && approved.length === 1) wholes.set(approved[0]!, { difference, sure: paid, missing });
    if (missing < 0 && paid.length === 1)
      wholes.set(paid[0]!, { difference, sure: approved, missing: -missing });
  }
  return wholes;
}

function choose(candidates: readonly Suggestion[], { used, differing }: Matching): Suggestion[] {
  const ownNodes = ({ approved, paid, instead }: Suggestion) =>
    [...approved, ...paid].filter(
      (node) => !instead?.approved.includes(node) && !instead?.paid.includes(node),
    );
  const isFree = (candidate: Suggestion) =>
    ownNodes(candidate).every((node) => !used[node]) &&
    (!candidate.instead || differing.includes(candidate.instead));
  const rivals = new Map<number, Suggestion[]>();
  for (const candidate of candidates) {
    for (const node of ownNodes(candidate)) {
      const list = rivals.get(node);
      if (list) list.push(candidate);
      else rivals.set(node, [candidate]);
    }
  }
  const chosen: Suggestion[] = [];
  for (const candidate of candidates) {
    if (!isFree(candidate)) continue;
    const nodes = ownNodes(candidate);
    const isAmbiguous = nodes
      .flatMap((node) => rivals.get(node)!)
      .some(
        (rival) => rival !== candidate && Math.abs(rival.score - candidate.score) < 0.03 && isFree(rival),
      );
    for (const node of nodes) used[node] = 1;
    if (candidate.instead) differing.splice(differing.indexOf(candidate.instead), 1);
    chosen.push(
      isAmbiguous ? { ...candidate, score: Math.min(candidate.score, 0.6), isAmbiguous } : candidate,
    );
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
