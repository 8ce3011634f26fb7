import type { PassContext } from './exact-pass';
import { isApart, keepMatch, sumOf } from '../matching';
import { freeNodes, isAnothersAccount } from './pair-up';

/** Of more records of one person only their whole is tried. */
const mostParts = 12;

/**
 * Grouped pass over one person's records: one approval paid in parts, several approvals in one payment, or all of them in all.
 *
 * Fewest parts first; of several ways the canonical one.
 */
export function matchGrouped(context: PassContext, nodes: readonly number[]): void {
  const { pool, matching } = context;
  const by = () => (pool.names[nodes[0]!] === 0 ? ('unit' as const) : ('person' as const));
  let free = freeNodes(context, nodes);
  if (free.approvals.length === 0 || free.payments.length === 0) return;
  if (free.approvals.length + free.payments.length < 3) return;
  for (const approval of free.approvals) {
    const parts = partsOf(context, approval, freeNodes(context, nodes).payments, nodes);
    if (parts) keepMatch(matching, { level: 'grouped', approved: [approval], paid: parts, by: by() });
  }
  free = freeNodes(context, nodes);
  for (const payment of free.payments) {
    const parts = partsOf(context, payment, freeNodes(context, nodes).approvals, nodes);
    if (parts) keepMatch(matching, { level: 'grouped', approved: parts, paid: [payment], by: by() });
  }
  const { approvals, payments } = freeNodes(context, nodes);
  if (approvals.length < 2 || payments.length < 2) return;
  const serve = approvals.every((a) => payments.every((p) => fits(context, a, p, nodes)));
  if (serve && Math.abs(sumOf(pool, approvals) - sumOf(pool, payments)) <= context.tolerance) {
    keepMatch(matching, { level: 'grouped', approved: approvals, paid: payments, by: by() });
  }
}

function fits(context: PassContext, a: number, p: number, nodes: readonly number[]): boolean {
  const { pool, evidence, matching } = context;
  const [approval, payment] = a < pool.split ? [a, p] : [p, a];
  return (
    evidence.isSamePurpose(approval, payment) &&
    !isApart(matching, pool, approval, payment) &&
    !isAnothersAccount(context, nodes, approval, payment)
  );
}

/** Two or more of the candidates that together make the whole, or null; `nodes` are all records of the person. */
export function partsOf(
  context: PassContext,
  whole: number,
  candidates: readonly number[],
  nodes: readonly number[],
): number[] | null {
  const { pool, tolerance } = context;
  const usable = candidates.filter((node) => fits(context, whole, node, nodes));
  const target = pool.amounts[whole]!;
  if (usable.length < 2) return null;
  if (Math.abs(sumOf(pool, usable) - target) <= tolerance) return usable;
  if (usable.length > mostParts) return null;
  let best: number[] | null = null;
  for (let mask = 1; mask < 1 << usable.length; mask++) {
    const parts = usable.filter((_, index) => mask & (1 << index));
    if (parts.length < 2 || (best && parts.length >= best.length)) continue;
    if (Math.abs(sumOf(pool, parts) - target) <= tolerance) best = parts;
  }
  return best;
}
