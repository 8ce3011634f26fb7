import type { PassContext } from './exact-pass';
import { isApart, keepMatch } from './matching';
import { isPayment } from './pool';

/**
 * Lump sums: one row of a unit on one side (“BV Thanh Nhàn: 12.000.000”) against the unit's people on the other.
 *
 * The lump must be the sum of all people of the unit and purpose who are still open; of some of them nobody could say whom.
 */
export function matchLumpSums(context: PassContext): void {
  const { pool, matching, compare, tolerance, evidence } = context;
  const lumps: number[] = [];
  const people = new Map<number, number[]>();
  for (let node = 0; node < pool.count; node++) {
    const unit = pool.units[node]!;
    if (matching.used[node] || unit === 0 || (node >= pool.split && !isPayment(pool, node))) continue;
    if (pool.names[node] === 0) lumps.push(node);
    else {
      const list = people.get(unit);
      if (list) list.push(node);
      else people.set(unit, [node]);
    }
  }
  for (const lump of lumps.sort(compare)) {
    const isPaid = lump >= pool.split;
    const open = (people.get(pool.units[lump]!) ?? []).filter((node) => {
      const [a, p] = isPaid ? [node, lump] : [lump, node];
      return (
        !matching.used[node] &&
        node < pool.split === isPaid &&
        evidence.isSamePurpose(a, p) &&
        !isApart(matching, pool, a, p)
      );
    });
    const sum = open.reduce((total, node) => total + pool.amounts[node]!, 0);
    if (open.length === 0 || Math.abs(sum - pool.amounts[lump]!) > tolerance) continue;
    open.sort(compare);
    keepMatch(matching, {
      level: 'grouped',
      approved: isPaid ? open : [lump],
      paid: isPaid ? [lump] : open,
      by: 'lump-sum',
    });
  }
}
