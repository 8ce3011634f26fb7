import type { PassContext } from './exact-pass';
import { isApart, keepMatch, sumOf } from '../matching';
import { isPayment } from '../pool';
import type { Suggestion } from './similar-pass';

/**
 * Lump sums: rows of a unit on one side (“BV Thanh Nhàn: 12.000.000”) against the unit's people on the other.
 *
 * A lump, or all lumps of the unit together, must be the sum of all people of the unit and purpose who are still open; of some of
 * them nobody could say whom.
 */
export function matchLumpSums(context: PassContext): void {
  const { pool, tolerance } = context;
  const isSum = ({ approved, paid }: Lump) =>
    Math.abs(sumOf(pool, approved) - sumOf(pool, paid)) <= tolerance;
  for (const ofUnit of openLumps(context)) {
    for (const lump of ofUnit) {
      const whole = lumpOf(context, [lump], ofUnit.people);
      if (whole && isSum(whole)) keepMatch(context.matching, { level: 'grouped', ...whole, by: 'lump-sum' });
    }
    const left = ofUnit.filter((lump) => !context.matching.used[lump]);
    const whole = left.length > 1 ? lumpOf(context, left, ofUnit.people) : null;
    if (whole && isSum(whole)) keepMatch(context.matching, { level: 'grouped', ...whole, by: 'lump-sum' });
  }
}

/** The share of a lump by which it may miss its people's sum and still be proposed. */
const mostMissing = 0.35;

/**
 * Lumps that are not the sum of their unit's open people, proposed against all of them with the difference left open: whom a lump
 * paid and whom it left out, only a person can say.
 */
export function suggestLumpSums(context: PassContext): Suggestion[] {
  const { pool, matching } = context;
  const suggestions: Suggestion[] = [];
  for (const ofUnit of openLumps(context)) {
    const whole = lumpOf(context, [...ofUnit], ofUnit.people);
    if (!whole) continue;
    const [approved, paid] = [sumOf(pool, whole.approved), sumOf(pool, whole.paid)];
    const missing = Math.abs(approved - paid) / Math.max(approved, paid);
    if (missing > mostMissing) continue;
    for (const node of [...whole.approved, ...whole.paid]) matching.used[node] = 1;
    const score = Math.round((0.9 - missing) * 100) / 100;
    suggestions.push({ ...whole, score, reason: 'unit-lump', isAmbiguous: false });
  }
  return suggestions;
}

interface Lump {
  readonly approved: readonly number[];
  readonly paid: readonly number[];
}

/** Open lumps of one unit and side, in canonical order, with the unit's open people of the other side. */
interface UnitLumps extends Array<number> {
  people: readonly number[];
}

function openLumps({ pool, matching, compare }: PassContext): UnitLumps[] {
  const lumps = new Map<string, number[]>();
  const people = new Map<string, number[]>();
  for (let node = 0; node < pool.count; node++) {
    const unit = pool.units[node]!;
    if (matching.used[node] || unit === 0 || (node >= pool.split && !isPayment(pool, node))) continue;
    const side = node < pool.split ? 'a' : 'p';
    const [kept, key] =
      pool.names[node] === 0 ? [lumps, `${side}${unit}`] : [people, `${side === 'a' ? 'p' : 'a'}${unit}`];
    const list = kept.get(key);
    if (list) list.push(node);
    else kept.set(key, [node]);
  }
  return [...lumps]
    .map(([key, nodes]) => Object.assign(nodes.sort(compare), { people: people.get(key) ?? [] }))
    .sort((x, y) => compare(x[0]!, y[0]!));
}

/** Lumps against the people whom all of them may speak of; null where nobody is left. */
function lumpOf(
  { pool, matching, compare, evidence }: PassContext,
  lumps: readonly number[],
  people: readonly number[],
): Lump | null {
  const isPaid = lumps[0]! >= pool.split;
  const open = people.filter((node) =>
    lumps.every((lump) => {
      const [a, p] = isPaid ? [node, lump] : [lump, node];
      return !matching.used[node] && evidence.isSamePurpose(a, p) && !isApart(matching, pool, a, p);
    }),
  );
  if (open.length === 0) return null;
  open.sort(compare);
  return isPaid ? { approved: open, paid: lumps } : { approved: lumps, paid: open };
}
