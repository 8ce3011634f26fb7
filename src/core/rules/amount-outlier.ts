import { firstEqualPair } from '../recognition/values/equal-keys';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { dong } from './amounts/figures';
import { amountsOtherwise } from './amounts/other-list';
import { nearestSlip, zeroSlips } from './amounts/zero-slips';
import { rowText, type RowName } from './cells/row-name';
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
 * Among amounts of several sizes the lone largest or smallest is one, too, if it would be among the others with a zero more or less; so is
 * what a person is paid, if the approved list of that programme has it with a zero more or less.
 */
export const amountOutlier = defineRule<OutlierParams>({
  id: 'amount-outlier',
  severity: 'info',
  needs: [['amount', 'approvedAmount', 'proposedAmount', 'rate', 'cost']],
  registers: [
    'grants',
    'visits',
    'disbursements',
    'commendations',
    'proposals',
    'donations',
    'fundDrives',
    'training',
  ],
  title: { vi: 'Số tiền khác thường', en: 'Unusual amount' },
  message: {
    vi: ({ amount, usual, other }) =>
      other === null
        ? `${dong(amount, 'vi')} khác xa mức thường gặp ${dong(usual, 'vi')} của các dòng tương tự: hãy kiểm lại có thừa hay thiếu số 0.`
        : `${dong(amount, 'vi')}, còn trang “${other.sheet}” ${rowText(other.row, 'vi')} ghi ${dong(usual, 'vi')} cho người này: hãy kiểm lại có thừa hay thiếu số 0.`,
    en: ({ amount, usual, other }) =>
      other === null
        ? `${dong(amount, 'en')} is far from the usual ${dong(usual, 'en')} of similar rows: check for a zero too many or too few.`
        : `${dong(amount, 'en')}, while ${rowText(other.row, 'en')} of sheet “${other.sheet}” says ${dong(usual, 'en')} for this person: check for a zero too many or too few.`,
  },
  *check(table, book) {
    const told = new Set<number>();
    for (const field of amountFieldsOf(table)) {
      const { values } = table.numbers(field);
      for (const [record, { portion, usual }] of outliersOf(table, field)) {
        if (field === 'amount') told.add(record);
        yield {
          cells: [table.place(field, record)],
          value: table.value(field, record),
          params: { amount: portion, usual, other: null },
          record,
          money: Math.abs(values[record]! - usual * (values[record]! / portion)),
        };
      }
    }
    for (const { record, amount, place } of amountsOtherwise(table, book)) {
      if (told.has(record)) continue;
      const own = table.numbers('amount').values[record]!;
      yield {
        cells: [table.place('amount', record), place],
        value: table.value('amount', record),
        params: { amount: own, usual: amount, other: { sheet: place.sheet, row: place.row + 1 } },
        record,
        money: Math.abs(own - amount),
      };
    }
  },
});

interface OutlierParams {
  readonly amount: number;
  readonly usual: number;
  /** The row of another list that has the usual amount for the same person; null where rows of this list have it. */
  readonly other: { readonly sheet: string; readonly row: RowName } | null;
}

/** The first that a list has; of proposals both what is asked for and what is approved. */
function amountFieldsOf(table: TableColumns): FieldId[] {
  const fields = amountFields.filter((each) => table.has(each));
  return table.table.register === 'proposals' ? fields : fields.slice(0, 1);
}

const amountFields: readonly FieldId[] = ['amount', 'approvedAmount', 'proposedAmount', 'rate', 'cost'];

/** By record, ascending: the amount of one portion, and what is usual. */
function outliersOf(table: TableColumns, field: FieldId) {
  const found = new Map<number, { readonly portion: number; readonly usual: number }>();
  const sizes =
    table.table.register === 'fundDrives' ? ['participants' as const, null] : ['quantity' as const];
  for (const size of sizes) {
    const portions = portionsOf(table, field, size);
    const alike = areApart(portions, nearestSlip)
      ? grouped(table, new Int32Array(table.count), likeFields)
      : null;
    if (!alike) continue;
    const far = areApart(portions, farFactor) ? outliers(table, alike, portions) : [];
    const slips = [...recordsOf(alike, portions).values()].map((records) => zeroSlips(portions, records));
    for (const [record, usual] of [...far, ...slips.flat()])
      if (!found.has(record)) found.set(record, { portion: portions[record]!, usual });
  }
  return [...found].sort(([a], [b]) => a - b);
}

const likeFields: readonly FieldId[] = ['programme', 'recipientKind', 'form', 'giver'];
/** What tells groups apart while they are large enough. */
const finerFields: readonly FieldId[] = ['round', 'fund'];

/** Amounts of one portion in đồng, or of one of those who took part; NaN where there is none above zero. */
function portionsOf(table: TableColumns, field: FieldId, size: FieldId | null): Float64Array {
  const portions = table.numbers(field).values.slice();
  const quantities = size && table.has(size) && field !== 'rate' ? table.numbers(size).values : null;
  for (let record = 0; record < portions.length; record++) {
    if (!(portions[record]! > 0)) portions[record] = NaN;
    else if (quantities && quantities[record]! > 0) portions[record]! /= quantities[record]!;
  }
  return portions;
}

/** An outlier is so many times the usual amount, or one part in so many. */
const farFactor = 6;

/** Whether any amount can be so far from any other: most lists have none, and their records need no grouping. */
function areApart(portions: Float64Array, factor: number): boolean {
  let least = Infinity;
  let most = 0;
  for (let record = 0; record < portions.length; record++) {
    const portion = portions[record]!;
    if (portion < least) least = portion;
    if (portion > most) most = portion;
  }
  return most >= least * (factor - 1e-6);
}

/** Fewer amounts than this have no usual one. */
const leastAmounts = 8;

function outliers(
  table: TableColumns,
  alike: Int32Array,
  portions: Float64Array,
): (readonly [number, number])[] {
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
  return [...found, ...oddOnes];
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
