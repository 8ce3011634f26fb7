import type { PassContext } from './exact-pass';
import { isApart } from './matching';
import { isPayment } from './pool';

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
 * Pairs free approvals with free payments that fit and serve the same purpose, those first that share most of programme and
 * round; among equals in canonical order.
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
  const taken = new Set<number>();
  for (const shared of approvals.length + payments.length > 2 ? [2, 1, 0] : [-1]) {
    for (const a of approvals) {
      if (taken.has(a)) continue;
      const found = payments.find(
        (p) =>
          !taken.has(p) &&
          (shared < 0 || evidence.sharedPurpose(a, p) === shared) &&
          fits(a, p) &&
          evidence.isSamePurpose(a, p) &&
          !isApart(matching, pool, a, p),
      );
      if (found === undefined) continue;
      taken.add(a).add(found);
      pairs.push([a, found]);
    }
  }
  return pairs;
}
