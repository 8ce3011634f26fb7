import type { Likeness } from '../evidence';
import type { PassContext } from './exact-pass';
import { isApart } from '../matching';
import { isPayment } from '../pool';

/** Approvals and payments among the nodes that are still free, in canonical order. */
export function freeNodes(
  { pool, matching, compare }: PassContext,
  nodes: readonly number[],
): { approvals: number[]; payments: number[] } {
  const approvals: number[] = [];
  const payments: number[] = [];
  for (const node of nodes) {
    if (matching.used[node]) continue;
    if (node < pool.split) approvals.push(node);
    else if (isPayment(pool, node)) payments.push(node);
  }
  if (approvals.length > 1) approvals.sort(compare);
  if (payments.length > 1) payments.sort(compare);
  return { approvals, payments };
}

/**
 * Pairs free approvals with free payments that fit and serve the same purpose, those first that share most of account, programme,
 * round, department and job; among equals in canonical order.
 *
 * Where two rows of one name and unit have accounts of their own, a payment into the one's is not the other's.
 */
export function pairUp(
  context: PassContext,
  nodes: readonly number[],
  fits: (approval: number, payment: number) => boolean,
): [approval: number, payment: number][] {
  const { pool, evidence, matching } = context;
  const { approvals, payments } = freeNodes(context, nodes);
  const pairs: [number, number][] = [];
  if (approvals.length === 0 || payments.length === 0) return pairs;
  const isFit = (a: number, p: number) =>
    fits(a, p) && evidence.isSamePurpose(a, p) && !isApart(matching, pool, a, p);
  if (approvals.length === 1 && payments.length === 1) {
    const [a, p] = [approvals[0]!, payments[0]!];
    return isFit(a, p) && !isAnothersAccount(context, nodes, a, p) ? [[a, p]] : [];
  }
  const taken = new Set<number>();
  const shares = new Map<number, number>();
  const sharesOf = (a: number, p: number) => {
    const key = a * pool.count + p;
    let known = shares.get(key);
    if (known === undefined) shares.set(key, (known = sharedSayings(context, a, p)));
    return known;
  };
  for (const least of sharedLevels(approvals, payments, sharesOf)) {
    for (const a of approvals) {
      if (taken.has(a)) continue;
      const found = payments.find(
        (p) =>
          !taken.has(p) && sharesOf(a, p) >= least && isFit(a, p) && !isAnothersAccount(context, nodes, a, p),
      );
      if (found === undefined) continue;
      taken.add(a).add(found);
      pairs.push([a, found]);
    }
  }
  return pairs;
}

/** More pairs than this are told by purpose alone. */
const mostPairs = 10_000;

/** How much pairs share, the most first. */
function sharedLevels(
  approvals: readonly number[],
  payments: readonly number[],
  sharesOf: (a: number, p: number) => number,
): readonly number[] {
  if (approvals.length * payments.length > mostPairs) return [16, 8, 4, 0];
  const levels = new Set(approvals.flatMap((a) => payments.map((p) => sharesOf(a, p))));
  return [...levels].sort((x, y) => y - x);
}

/** What both say alike beside the name, the weightiest first: the account, then purpose, then department and job. */
export function sharedSayings({ evidence }: PassContext, a: number, p: number): number {
  const isShared = (likeness: Likeness) => (likeness === 'same' ? 1 : 0);
  return (
    16 * isShared(evidence.account(a, p)) +
    4 * evidence.sharedPurpose(a, p) +
    isShared(evidence.subUnit(a, p)) +
    isShared(evidence.jobTitle(a, p)) / 2
  );
}

/** Whether the account of one of the two is that of another record on the other's side, of the same name and unit. */
export function isAnothersAccount(
  { pool, evidence }: PassContext,
  nodes: readonly number[],
  a: number,
  p: number,
): boolean {
  if (evidence.account(a, p) !== 'different') return false;
  const [own, other] = [pool.accounts[a]!, pool.accounts[p]!];
  return nodes.some(
    (node) => node !== a && node !== p && pool.accounts[node] === (node < pool.split ? other : own),
  );
}
