import type { PassContext } from './exact-pass';
import { isApart, keepDiffering, sumOf } from '../matching';
import { freeNodes, isAnothersAccount, sharedSayings } from './pair-up';

/**
 * The same person and purpose with amounts that differ by more than the tolerance: approvals and payments left over by all sure
 * passes, the nearest amounts first. One approval whose several payments come to less is one difference (its parts are short), and so is one payment
 * that exceeds several approvals together.
 */
export function matchDiffering(context: PassContext, nodes: readonly number[]): void {
  const { pool, matching, evidence, compare } = context;
  const by = pool.names[nodes[0]!] === 0 ? 'unit' : 'person';
  const keep = (approved: readonly number[], paid: readonly number[]) =>
    keepDiffering(matching, { approved, paid, by });
  const { approvals, payments } = freeNodes(context, nodes);
  if (approvals.length === 0 || payments.length === 0) return;
  const fit = (a: number, p: number) =>
    evidence.isSamePurpose(a, p) &&
    !isApart(matching, pool, a, p) &&
    !isAnothersAccount(context, nodes, a, p);
  const [whole] = approvals.length === 1 ? approvals : payments.length === 1 ? payments : [];
  if (whole !== undefined && approvals.length + payments.length > 2) {
    const isApproval = approvals.length === 1;
    const parts = isApproval ? payments.filter((p) => fit(whole, p)) : approvals.filter((a) => fit(a, whole));
    const isShort = parts.length > 1 && sumOf(pool, parts) < pool.amounts[whole]!;
    if (isShort) return isApproval ? keep([whole], parts) : keep(parts, [whole]);
  }
  const pairs = approvals.flatMap((a) =>
    payments
      .filter((p) => fit(a, p))
      .map((p) => ({
        a,
        p,
        shared: sharedSayings(context, a, p),
        off: Math.abs(pool.amounts[a]! - pool.amounts[p]!),
      })),
  );
  pairs.sort((x, y) => y.shared - x.shared || x.off - y.off || compare(x.a, y.a) || compare(x.p, y.p));
  for (const { a, p } of pairs) if (!matching.used[a] && !matching.used[p]) keep([a], [p]);
}
