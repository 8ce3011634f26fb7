import type { PassContext } from './exact-pass';
import { keepMatch } from '../matching';
import { pairUp } from './pair-up';

/** Tolerance pass: the same person and purpose, the amounts a few đồng apart, the payment within the days allowed. */
export function matchTolerance(context: PassContext, nodes: readonly number[]): void {
  const { pool, tolerance, days, matching } = context;
  if (tolerance <= 0) return;
  const pairs = pairUp(
    context,
    nodes,
    (a, p) =>
      Math.abs(pool.amounts[a]! - pool.amounts[p]!) <= tolerance &&
      !(days > 0 && Math.abs(pool.dates[a]! - pool.dates[p]!) > days),
  );
  for (const [a, p] of pairs) {
    const by = pool.names[a] === 0 ? 'unit' : 'person';
    keepMatch(matching, { level: 'tolerance', approved: [a], paid: [p], by });
  }
}
