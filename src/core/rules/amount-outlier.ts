import { firstEqualPair } from '../recognition/values/equal-keys';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { dong } from './amounts/figures';
import { defineRule } from './rule';

/**
 * An amount is far from the others of its programme, kind and giver: often a zero too many or too few.
 *
 * Compared are amounts of one portion within one programme, kind, form, giver, round and fund where there are enough, else within those of
 * all rounds and funds, else within the whole list: an
 * outlier is at least six times the median or a sixth of it and lies beyond what the others spread (five times their median
 * deviation, in orders of magnitude), or at least as far from the nearest of all others where those lie that close together; where
 * there are not enough, one far from all others that are equal. Where more than one in twenty lies so, the list simply has amounts of several sizes, and
 * nothing is said.
 */
export const amountOutlier = defineRule<{ amount: number; usual: number }>({
  id: 'amount-outlier',
  severity: 'info',
  needs: [['amount', 'approvedAmount', 'proposedAmount', 'rate']],
  registers: ['grants', 'visits', 'disbursements', 'commendations', 'proposals', 'donations', 'fundDrives'],
  title: { vi: 'Số tiền khác thường', en: 'Unusual amount' },
  message: {
    vi: ({ amount, usual }) =>
      `${dong(amount, 'vi')} khác xa mức thường gặp ${dong(usual, 'vi')} của các dòng tương tự: hãy kiểm lại có thừa hay thiếu số 0.`,
    en: ({ amount, usual }) =>
      `${dong(amount, 'en')} is far from the usual ${dong(usual, 'en')} of similar rows: check for a zero too many or too few.`,
  },
  *check(table) {
    const field = amountFields.find((each) => table.has(each));
    if (!field) return;
    const portions = portionsOf(table, field);
    if (!areFarApart(portions)) return;
    const { values } = table.numbers(field);
    for (const [record, usual] of outliers(table, portions)) {
      yield {
        cells: [table.place(field, record)],
        value: table.value(field, record),
        params: { amount: portions[record]!, usual },
        record,
        money: Math.abs(values[record]! - usual * (values[record]! / portions[record]!)),
      };
    }
  },
});

const amountFields: readonly FieldId[] = ['amount', 'approvedAmount', 'proposedAmount', 'rate'];
const likeFields: readonly FieldId[] = ['programme', 'recipientKind', 'form', 'giver'];
/** What tells groups apart while they are large enough. */
const finerFields: readonly FieldId[] = ['round', 'fund'];

/** Amounts of one portion in đồng; NaN where there is none above zero. */
function portionsOf(table: TableColumns, field: FieldId): Float64Array {
  const portions = table.numbers(field).values.slice();
  const quantities = table.has('quantity') && field !== 'rate' ? table.numbers('quantity').values : null;
  for (let record = 0; record < portions.length; record++) {
    if (!(portions[record]! > 0)) portions[record] = NaN;
    else if (quantities && quantities[record]! > 0) portions[record]! /= quantities[record]!;
  }
  return portions;
}

/** An outlier is so many times the usual amount, or one part in so many. */
const farFactor = 6;

/** Whether any amount can be far from any other: most lists have none, and their records need no grouping. */
function areFarApart(portions: Float64Array): boolean {
  let least = Infinity;
  let most = 0;
  for (let record = 0; record < portions.length; record++) {
    const portion = portions[record]!;
    if (portion < least) least = portion;
    if (portion > most) most = portion;
  }
  return most >= least * (farFactor - 1e-6);
}

/** Fewer amounts than this have no usual one. */
const leastAmounts = 8;

function outliers(table: TableColumns, portions: Float64Array): (readonly [number, number])[] {
  const alike = grouped(table, new Int32Array(table.count), likeFields);
  const byGroup = recordsOf(grouped(table, alike, finerFields), portions);
  const small: number[] = [];
  const found: (readonly [number, number])[] = [];
  const isLongList = [...byGroup.values()].flat().length >= leastAmounts;
  const oddOnes: (readonly [number, number])[] = [];
  for (const records of byGroup.values()) {
    if (records.length >= leastAmounts) found.push(...outliersAmong(records, portions, records));
    else {
      const odd = isLongList ? oddAmongEqual(records, portions) : null;
      if (odd) oddOnes.push(odd);
      else small.push(...records);
    }
  }
  // Small groups are held against all rounds and funds, smaller ones against the whole list.
  const smaller: number[] = [];
  const isSmall = new Set(small);
  for (const records of small.length === 0 ? [] : recordsOf(alike, portions).values()) {
    const judged = records.filter((record) => isSmall.has(record));
    if (judged.length === 0) continue;
    if (records.length >= leastAmounts) found.push(...outliersAmong(records, portions, judged));
    else smaller.push(...judged);
  }
  if (smaller.length > 0 && found.length === 0) {
    const all = [...byGroup.values()].flat();
    found.push(...outliersAmong(all, portions, smaller));
  }
  return [...found, ...oddOnes].sort(([a], [b]) => a - b);
}

/** Groups parted further by what the table says in these fields. */
function grouped(table: TableColumns, groups: Int32Array, fields: readonly FieldId[]): Int32Array {
  return fields.reduce(
    (sofar, field) => (table.has(field) ? firstEqualPair(sofar, table.categories(field).ids) : sofar),
    groups,
  );
}

/** The records of each group that have an amount. */
function recordsOf(groups: Int32Array, portions: Float64Array): Map<number, number[]> {
  const byGroup = new Map<number, number[]>();
  for (let record = 0; record < groups.length; record++) {
    if (Number.isNaN(portions[record]!)) continue;
    const group = byGroup.get(groups[record]!);
    if (group) group.push(record);
    else byGroup.set(groups[record]!, [record]);
  }
  return byGroup;
}

/** Fewer others than this are no custom, though they are equal. */
const leastEqual = 4;

/** Of few amounts the one that is far from all others, which are equal. */
function oddAmongEqual(
  records: readonly number[],
  portions: Float64Array,
): readonly [record: number, usual: number] | null {
  if (records.length <= leastEqual) return null;
  const sorted = [...records].sort((a, b) => portions[a]! - portions[b]!);
  const [least, most] = [portions[sorted[0]!]!, portions[sorted.at(-1)!]!];
  if (most < least * (farFactor - 1e-6)) return null;
  if (portions[sorted.at(-2)!] === least) return [sorted.at(-1)!, least];
  return portions[sorted[1]!] === most ? [sorted[0]!, most] : null;
}

function outliersAmong(
  records: readonly number[],
  portions: Float64Array,
  judged: readonly number[],
): (readonly [number, number])[] {
  if (records.length < leastAmounts) return [];
  const orders = new Float64Array(records.length);
  for (let at = 0; at < records.length; at++) orders[at] = Math.log(portions[records[at]!]!);
  const ownOrders = orders.slice();
  orders.sort();
  const middle = medianOf(orders);
  // Nothing can be far where even the ends are not.
  const least = Math.log(farFactor) - 1e-9;
  if (middle - orders[0]! < least && orders[orders.length - 1]! - middle < least) return [];
  const spread = 1.4826 * medianOf(orders.map((order) => Math.abs(order - middle)).sort());
  const limit = Math.max(least, 5 * spread);
  const most = Math.max(1, records.length / 20);
  const [low, high] = closeOnes(orders, Math.floor(most), least);
  const far = records.filter((_, at) => {
    const order = ownOrders[at]!;
    return Math.abs(order - middle) >= limit || order < low || order > high;
  });
  if (far.length > most) return [];
  const isJudged = new Set(judged);
  // An amount that the list has, not the mean of two.
  const usual = Math.round(Math.exp(orders[(orders.length - 1) >> 1]!));
  return far.filter((record) => isJudged.has(record)).map((record) => [record, usual] as const);
}

/**
 * Where all but the given number lie within the reach, and those at least the reach away from them: the ends of the close ones;
 * else everything is close.
 */
function closeOnes(sorted: Float64Array, most: number, reach: number): readonly [number, number] {
  const { length } = sorted;
  for (let left = 0; left <= most; left++) {
    for (let right = most - left; right >= 0; right--) {
      const [low, high] = [sorted[left]!, sorted[length - 1 - right]!];
      const isApart =
        (left === 0 || low - sorted[left - 1]! >= reach) &&
        (right === 0 || sorted[length - right]! - high >= reach);
      if (left + right > 0 && isApart && high - low <= reach) return [low, high];
    }
  }
  return [-Infinity, Infinity];
}

function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
