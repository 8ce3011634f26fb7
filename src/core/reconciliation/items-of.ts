import { isTwin, type PassContext } from './passes/exact-pass';
import type { Item, ReasonCode } from './item';
import { sumOf } from './matching';
import { isPayment, rowFlags, type Pool } from './pool';
import type { Persons } from './resolve-persons';
import type { Suggestion } from './passes/similar-pass';

/** Everything that no level holds, as items in canonical order: by status, then by what their records say. */
export function* itemsOf(
  context: PassContext,
  persons: Persons,
  suggestions: readonly Suggestion[],
): Generator<void, Item[]> {
  const { pool, matching, compare, evidence } = context;
  const items: Item[] = [];
  const add = (item: Omit<Item, 'difference' | 'related' | 'score'> & Partial<Item>) =>
    items.push({ related: [], score: null, ...item, difference: item.paidAmount - item.approvedAmount });

  for (const { approved, paid, by } of matching.differing) {
    const [a, p] = [sumOf(pool, approved), sumOf(pool, paid)];
    add({
      status: 'amount-differs',
      approved,
      paid,
      approvedAmount: a,
      paidAmount: p,
      codes: [
        ...differenceCodes(a, p, paid),
        ...(by === 'hand' || by === 'name-alike' ? (['said-by-person'] as const) : []),
      ],
    });
  }
  const bearers = yield* bearersOf(pool);
  yield;
  for (let node = 0; node < pool.split; node++) {
    if (node % nodesPerStep === 0) yield;
    if (matching.used[node]) continue;
    const { codes, related } = whyUnpaid(context, persons, bearers, node);
    const approvedAmount = pool.amounts[node]!;
    add({ status: 'unpaid', approved: [node], paid: [], approvedAmount, paidAmount: 0, codes, related });
  }
  for (let node = pool.split; node < pool.count; node++) {
    if (node % nodesPerStep === 0) yield;
    if (matching.used[node] || !isPayment(pool, node)) continue;
    const { codes, related } = whyUnapproved(context, persons, bearers, node);
    const paidAmount = pool.amounts[node]!;
    add({
      status: 'paid-unapproved',
      approved: [],
      paid: [node],
      approvedAmount: 0,
      paidAmount,
      codes,
      related,
    });
  }
  for (const { surplus, like } of matching.twice) {
    const paidAmount = pool.amounts[surplus]!;
    const codes: ReasonCode[] = ['paid-again'];
    add({
      status: 'paid-twice',
      approved: [],
      paid: [surplus],
      approvedAmount: 0,
      paidAmount,
      codes,
      related: [like],
    });
  }
  for (let node = pool.split; node < pool.count; node++) {
    const returned = pool.returned[node]!;
    if (returned === 0) continue;
    const isRefund = (pool.flags[node]! & rowFlags.refund) !== 0;
    const code = isRefund
      ? 'refund-row'
      : returned < pool.amounts[node]!
        ? 'returned-part'
        : 'returned-whole';
    add({
      status: 'returned',
      approved: [],
      paid: [node],
      approvedAmount: 0,
      paidAmount: -returned,
      codes: [code],
    });
  }
  for (const { approved, paid, score, reason, isAmbiguous } of suggestions) {
    const [a, p] = [sumOf(pool, approved), sumOf(pool, paid)];
    const codes: ReasonCode[] = [reason];
    if (reason !== 'unit-lump' && approved.length + paid.length > 2) codes.push('parts-together');
    if (isAmbiguous) codes.push('several-fit');
    const units = approved.flatMap((x) => paid.map((y) => evidence.unit(x, y)));
    if (units.includes('different') || units.includes('near')) codes.push('unit-differs');
    if (a !== p) codes.push('amount-also-differs');
    add({ status: 'suggested', approved, paid, approvedAmount: a, paidAmount: p, codes, score });
  }
  const rank: Readonly<Record<Item['status'], number>> = {
    'amount-differs': 0,
    unpaid: 1,
    'paid-unapproved': 2,
    'paid-twice': 3,
    returned: 4,
    suggested: 5,
  };
  const first = (item: Item) => item.approved[0] ?? item.paid[0]!;
  return items.sort((x, y) => rank[x.status] - rank[y.status] || compare(first(x), first(y)));
}

/** What tells how two amounts of one person came to differ. */
function differenceCodes(approved: number, paid: number, payments: readonly number[]): ReasonCode[] {
  const codes: ReasonCode[] = [];
  if (payments.length > 1 && paid < approved) codes.push('parts-short');
  codes.push(paid < approved ? 'paid-less' : 'paid-more');
  const ratio = paid > approved ? paid / approved : approved / paid;
  if (ratio === 10 || ratio === 1000) codes.push('scale-slip');
  else if (digitsOf(approved) === digitsOf(paid)) codes.push('digits-swapped');
  return codes;
}

function digitsOf(amount: number): string {
  return [...String(amount)].sort().join('');
}

/** Records looked at between two steps: some milliseconds' work. */
const nodesPerStep = 10_000;

interface Bearers {
  /** Nodes by name number. */
  readonly nodes: ReadonlyMap<number, readonly number[]>;
  readonly setAside: ReadonlyMap<number, readonly Pool['setAside'][number][]>;
}

function* bearersOf(pool: Pool): Generator<void, Bearers> {
  const nodes = new Map<number, number[]>();
  for (let node = 0; node < pool.count; node++) {
    if (node % nodesPerStep === 0) yield;
    const name = pool.names[node]!;
    if (name === 0) continue;
    const list = nodes.get(name);
    if (list) list.push(node);
    else nodes.set(name, [node]);
  }
  const setAside = new Map<number, Pool['setAside'][number][]>();
  for (const record of pool.setAside) {
    if (record.name !== 0) setAside.set(record.name, [...(setAside.get(record.name) ?? []), record]);
  }
  return { nodes, setAside };
}

interface Why {
  readonly codes: ReasonCode[];
  readonly related: number[];
}

function whyUnpaid(context: PassContext, persons: Persons, bearers: Bearers, node: number): Why {
  const { pool, evidence, compare } = context;
  const name = pool.names[node]!;
  const codes: ReasonCode[] = ['no-payment'];
  const related: number[] = [];
  for (const { side, reason } of bearers.setAside.get(name) ?? []) {
    if (side === 'paid') codes.push(reason === 'no-amount' ? 'payment-empty' : 'payment-unreadable');
  }
  const others = (bearers.nodes.get(name) ?? []).filter((other) => other >= pool.split);
  const own = others.filter((other) => persons.of[node]! >= 0 && persons.of[other] === persons.of[node]);
  if (own.some((other) => !evidence.isSamePurpose(node, other))) codes.push('other-purpose');
  else if (own.length === 0 && others.length > 0) codes.push('namesake');
  const twins = own.filter((other) => isTwin(context, persons.groups[persons.of[node]!]!, node, other));
  if (twins.length > 0 && !codes.includes('other-purpose')) codes.push('several-fit');
  const shown = own.length > 0 ? own : others;
  related.push(...shown.sort(compare).slice(0, 3));
  return { codes: [...new Set(codes)], related };
}

function whyUnapproved(
  { pool, evidence, compare }: PassContext,
  persons: Persons,
  bearers: Bearers,
  node: number,
): Why {
  const name = pool.names[node]!;
  const codes: ReasonCode[] = ['no-approval'];
  for (const { side, reason } of bearers.setAside.get(name) ?? []) {
    if (side === 'approved' && reason !== 'no-amount') codes.push('approval-unreadable');
  }
  const others = (bearers.nodes.get(name) ?? []).filter((other) => other < pool.split);
  const own = others.filter((other) => persons.of[node]! >= 0 && persons.of[other] === persons.of[node]);
  if (own.some((other) => evidence.isSamePurpose(other, node))) codes.push('already-paid');
  else if (own.length > 0) codes.push('other-purpose');
  else if (others.length > 0) codes.push('namesake');
  const shown = own.length > 0 ? own : others;
  return { codes: [...new Set(codes)], related: shown.sort(compare).slice(0, 3) };
}
