import { firstEqual } from '../../recognition/values/equal-keys';
import type { Evidence } from '../evidence';
import { isApart, keepMatch, type Matching } from '../matching';
import { pairUp, sharedSayings } from './pair-up';
import { isPayment, type Pool } from '../pool';

/** What the passes over one person's records share. */
export interface PassContext {
  readonly pool: Pool;
  readonly evidence: Evidence;
  readonly matching: Matching;
  readonly compare: (a: number, b: number) => number;
  /** đồng by which amounts may differ. */
  readonly tolerance: number;
  /** Days within which a payment of another amount counts as the approval's; 0 for any day. */
  readonly days: number;
  /** The last day of the period (Excel serial), null for none. */
  readonly periodEnd: number | null;
}

/**
 * Exact pass, the sure and frequent case: one approval and one payment of a citizen id, same name, amount and purpose.
 *
 * Linear, without a text in sight; whatever is not so plain is left to the pass over persons.
 */
export function matchCitizenIds({ pool, evidence, matching }: PassContext): void {
  const { split, count, ids, names, amounts } = pool;
  const first = firstEqual(ids);
  const approval = new Int32Array(count).fill(-1);
  const payment = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    const key = first[node]!;
    if (key < 0 || matching.used[node] || (node >= split && !isPayment(pool, node))) continue;
    const seat = node < split ? approval : payment;
    seat[key] = seat[key] === -1 ? node : -2;
  }
  for (let key = 0; key < split; key++) {
    const [a, p] = [approval[key]!, payment[key]!];
    if (a < 0 || p < 0 || names[a] !== names[p] || amounts[a] !== amounts[p]) continue;
    if (!evidence.isSamePurpose(a, p) || isApart(matching, pool, a, p)) continue;
    keepMatch(matching, { level: 'exact', approved: [a], paid: [p], by: 'citizen-id' });
  }
}

/** Exact pass over one person's (or unit's) records: same amount, same purpose. */
export function matchExact(context: PassContext, nodes: readonly number[]): void {
  const { pool, matching } = context;
  for (const [a, p] of pairUp(context, nodes, (a, p) => pool.amounts[a] === pool.amounts[p])) {
    const by = pool.names[a] === 0 ? 'unit' : isTwin(context, nodes, a, p) ? 'namesakes' : 'person';
    keepMatch(matching, { level: 'exact', approved: [a], paid: [p], by });
  }
}

/**
 * Whether a payment may as well be that of another row of the approval's own list: the same name, unit, purpose and amount, and
 * neither a citizen id nor a whole birth date nor an account that tells the two apart. One person's two grants, or two persons.
 */
export function isTwin(context: PassContext, nodes: readonly number[], a: number, p: number): boolean {
  const { pool, evidence } = context;
  if (evidence.id(a, p) === 'same' || evidence.birth(a, p) === 'same') return false;
  return nodes.some(
    (b) =>
      b !== a &&
      b < pool.split &&
      pool.tableOf[b] === pool.tableOf[a] &&
      pool.amounts[b] === pool.amounts[a] &&
      evidence.isSamePurpose(b, p) &&
      sharedSayings(context, b, p) >= sharedSayings(context, a, p),
  );
}

/**
 * Namesakes of one unit whom nothing tells apart: where the amounts approved and paid are the same one by one, all of them were
 * paid, whoever is who. Where they are not, nobody can say whose payment is missing, and a person must.
 */
export function matchNamesakes(context: PassContext, groups: readonly (readonly number[])[]): void {
  const { pool, matching, evidence } = context;
  const free = groups.flat().filter((node) => !matching.used[node]);
  const approvals = free.filter((node) => node < pool.split);
  const payments = free.filter((node) => isPayment(pool, node));
  if (approvals.length !== payments.length) return;
  const pairs = pairUp(
    context,
    free,
    (a, p) =>
      pool.amounts[a] === pool.amounts[p] &&
      evidence.birth(a, p) !== 'different' &&
      evidence.id(a, p) !== 'different' &&
      evidence.unit(a, p) !== 'different',
  );
  if (pairs.length !== approvals.length) return;
  for (const [a, p] of pairs)
    keepMatch(matching, { level: 'exact', approved: [a], paid: [p], by: 'namesakes' });
}
