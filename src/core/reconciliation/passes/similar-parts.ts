import type { PassContext } from './exact-pass';
import { partsOf } from './grouped-pass';
import type { Ground } from './likely-ground';
import type { Differing } from '../matching';
import type { Suggestion } from './similar-pass';

/** A record whose sure parts on the other side come to too little. */
export interface Whole {
  readonly difference: Differing;
  readonly sure: readonly number[];
  /** đồng. */
  readonly missing: number;
}

/**
 * Suggestions in which several records make one together: all of them alike by name only, or those that make up what the sure
 * parts leave missing. `parts` holds, for each whole, the smaller records that may be its person's.
 */
export function suggestedParts(
  context: PassContext,
  parts: ReadonlyMap<number, readonly Ground[]>,
  wholes: ReadonlyMap<number, Whole>,
): Suggestion[] {
  const { pool, compare, tolerance } = context;
  const found: Suggestion[] = [];
  for (const [whole, grounds] of parts) {
    const isApproval = whole < pool.split;
    const groundOf = new Map(
      grounds.map((ground) => [isApproval ? ground.payment : ground.approval, ground]),
    );
    const candidates = [...groundOf.keys()].sort(compare);
    const known = wholes.get(whole);
    const missing = known
      ? candidates.filter((node) => Math.abs(pool.amounts[node]! - known.missing) <= tolerance).slice(0, 1)
      : (partsOf(context, whole, candidates, candidates) ?? []);
    if (missing.length === 0) continue;
    const own = missing.map((node) => groundOf.get(node)!);
    const weakest = own.reduce((a, b) => (b.score < a.score ? b : a));
    const group = [...(known?.sure ?? []), ...missing].sort(compare);
    found.push({
      approved: isApproval ? [whole] : group,
      paid: isApproval ? group : [whole],
      score: weakest.score,
      reason: weakest.reason,
      isAmbiguous: known !== undefined && countOf(context, candidates, known.missing) > 1,
      ...(known && { instead: known.difference }),
    });
  }
  return found;
}

function countOf({ pool, tolerance }: PassContext, nodes: readonly number[], amount: number): number {
  return nodes.filter((node) => Math.abs(pool.amounts[node]! - amount) <= tolerance).length;
}
