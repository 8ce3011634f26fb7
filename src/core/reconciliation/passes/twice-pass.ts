import type { PassContext } from './exact-pass';
import { freeNodes } from './pair-up';

/** Payments left over whose person was already paid the like: the same amount and purpose as a matched approval or payment. */
export function findPaidTwice(context: PassContext, nodes: readonly number[]): void {
  const { pool, matching, evidence, tolerance, compare } = context;
  const { payments } = freeNodes(context, nodes);
  if (payments.length === 0) return;
  const matched = nodes.filter((node) => matching.used[node]).sort(compare);
  const isLike = (node: number, payment: number) =>
    Math.abs(pool.amounts[node]! - pool.amounts[payment]!) <= tolerance &&
    evidence.isSamePurpose(node, payment);
  for (const payment of payments) {
    const like =
      matched.find((node) => node >= pool.split && isLike(node, payment)) ??
      matched.find((node) => node < pool.split && isLike(node, payment));
    if (like === undefined) continue;
    matching.used[payment] = 1;
    matching.twice.push({ surplus: payment, like });
  }
}
