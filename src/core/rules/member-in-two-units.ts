import { firstEqual, firstEqualOf, firstEqualPair } from '../recognition/values/equal-keys';
import type { TableColumns } from '../recognition/values/table-columns';
import { foldText } from '../vietnamese/fold';
import type { Book } from './book';
import { listDate } from './dates/list-date';
import { placeOf } from './member-near-duplicate';
import { memberPool, memberPoolSteps, type MemberPool } from './persons/member-pool';
import { hasSameKey } from './persons/member-pairs';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * One person stands in two units: on two sheets, or twice in one list.
 *
 * The same citizen id and name, or the same name and birth date (or year and phone) where no two ids say otherwise. Names of one unit (alias, rank,
 * spelling) and departments are no two units; nor does it count where a row says that the person moved or left, or where the lists are of different dates. Two lists that name
 * the units of most of their common members differently are cut in other ways, which is no fault of the members.
 */
export const memberInTwoUnits = defineRule<{
  name: string;
  unit: string;
  otherUnit: string;
  row: RowName;
  sheet: string | null;
}>({
  id: 'member-in-two-units',
  severity: 'warning',
  needs: ['fullName', ['birthDate', 'birthYear', 'citizenId']],
  registers: ['members'],
  title: { vi: 'Đoàn viên ở hai đơn vị', en: 'Member of two units' },
  message: {
    vi: ({ name, unit, otherUnit, row, sheet }) =>
      `${name} ở đây thuộc ${unit}, còn ở ${rowText(row, 'vi')}${sheet === null ? '' : ` trang “${sheet}”`} thuộc ${otherUnit}: hãy kiểm lại xem đang sinh hoạt ở đâu.`,
    en: ({ name, unit, otherUnit, row, sheet }) =>
      `${name} belongs to ${unit} here, but to ${otherUnit} on ${rowText(row, 'en')}${sheet === null ? '' : ` of “${sheet}”`}: find out which it is.`,
  },
  prepare: (_table, book) => memberPoolSteps(book),
  *check(table, book) {
    const pool = memberPool(book);
    for (const [earlier, later] of inTwoUnits(book)) {
      if (pool.tables[pool.tableOf[later]!]! !== table) continue;
      const [place, other] = [placeOf(pool, later), placeOf(pool, earlier)];
      const record = pool.recordOf[later]!;
      const earlierTable = pool.tables[pool.tableOf[earlier]!]!;
      yield {
        cells: [place, other],
        value: table.names().text(record),
        params: {
          name: table.names().text(record),
          unit: table.units().name(record),
          otherUnit: earlierTable.units().name(pool.recordOf[earlier]!),
          row: rowName(earlierTable, other),
          sheet: other.sheet === place.sheet ? null : other.sheet,
        },
        record,
      };
    }
  },
});

type Pair = readonly [earlier: number, later: number];

const known = new WeakMap<Book, readonly Pair[]>();

function inTwoUnits(book: Book): readonly Pair[] {
  let pairs = known.get(book);
  if (!pairs) known.set(book, (pairs = findPairs(memberPool(book))));
  return pairs;
}

/** Of two lists so many common members may be in other units before the lists are cut in other ways. */
const fewOtherUnits = 3;

function findPairs(pool: MemberPool): Pair[] {
  const sameIds = firstEqual(pool.ids);
  const persons = firstEqualPair(pool.firstNamesake, pool.firstOfDay);
  const common = new Map<number, number>();
  const otherUnits = new Map<number, Pair[]>();
  const samePhones = firstOfPhonesWithoutDay(pool);
  for (const later of withEarlier([sameIds, persons, samePhones])) {
    const earlier = [sameIds, persons, samePhones]
      .map((first) => first[later]!)
      .find((first) => first >= 0 && first !== later)!;
    if (!isSamePerson(pool, earlier, later)) continue;
    const tables = pool.tableOf[earlier]! * 65_536 + pool.tableOf[later]!;
    common.set(tables, (common.get(tables) ?? 0) + 1);
    const [unit, other] = [pool.units[later]!, pool.units[earlier]!];
    if (unit < 0 || other < 0 || unit === other) continue;
    if (areOfOtherTimes(pool, earlier, later)) continue;
    if (saysMoved(pool, earlier) || saysMoved(pool, later)) continue;
    const pairs = otherUnits.get(tables);
    if (pairs) pairs.push([earlier, later]);
    else otherUnits.set(tables, [[earlier, later]]);
  }
  return [...otherUnits]
    .filter(([tables, { length }]) => length <= fewOtherUnits || length <= 0.3 * common.get(tables)!)
    .flatMap(([, pairs]) => pairs);
}

/** By the phones of those of whom only the year of birth is known. */
function firstOfPhonesWithoutDay({ size, days, years, phones }: MemberPool): Int32Array {
  return firstEqualOf(size, (at) => (Number.isNaN(days[at]!) && years[at] !== 0 ? phones[at]! : NaN));
}

/** Members who have an earlier one in any of the lists of first ones. */
function withEarlier(firsts: readonly Int32Array[]): number[] {
  const members = new Set<number>();
  for (const first of firsts)
    for (let at = 0; at < first.length; at++) if (first[at]! >= 0 && first[at] !== at) members.add(at);
  return [...members].sort((a, b) => a - b);
}

function isSamePerson(pool: MemberPool, a: number, b: number): boolean {
  if (pool.ids[a] === pool.ids[b]) return pool.firstNamesake[a] === pool.firstNamesake[b];
  const haveTwoIds = !Number.isNaN(pool.ids[a]! + pool.ids[b]!);
  const isBornAlike =
    pool.days[a] === pool.days[b] || (pool.years[a] === pool.years[b] && pool.phones[a] === pool.phones[b]);
  return !haveTwoIds && isBornAlike && hasSameKey(pool, a, b);
}

/** Between two lists that say different dates, further apart than units take to send theirs in, people move. */
const daysOfOneTime = 60;

function areOfOtherTimes({ tables, tableOf }: MemberPool, a: number, b: number): boolean {
  if (tableOf[a] === tableOf[b]) return false;
  const [dateA, dateB] = [listDate(tables[tableOf[a]!]!), listDate(tables[tableOf[b]!]!)];
  return dateA !== null && dateB !== null && Math.abs(dateA.last - dateB.last) > daysOfOneTime;
}

function saysMoved({ tables, tableOf, recordOf }: MemberPool, member: number): boolean {
  const table: TableColumns = tables[tableOf[member]!]!;
  return (['status', 'note'] as const).some((field) =>
    /\b(chuyen|dieu dong|biet phai|luan chuyen|thoi|nghi|huu)\b/.test(
      foldText(table.text(field, recordOf[member]!)),
    ),
  );
}
