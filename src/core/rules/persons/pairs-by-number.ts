import { firstEqual } from '../../recognition/values/equal-keys';
import type { MemberPool } from './member-pool';
import { haveOtherGenders, hasSameKey, nameOf } from './member-pairs';
import { blocksOf } from './name-blocks';
import { letterDistance, nearLimit, type ComparedNames } from './near-names';

/** More members than this with one phone: it is an office's. */
const mostOfOnePhone = 3;

/**
 * Members with one phone, that no birth tells to be one: of one list; of two lists those whose names or birthdays are alike as well, for
 * relatives work in two units, unless one of the lists knows both.
 */
export function forPhonePairs(
  pool: MemberPool,
  names: ComparedNames,
  keep: (earlier: number, later: number, distance: number) => void,
): void {
  const { members, ends } = blocksOf(firstEqual(pool.phones));
  const isListed = listedNames(pool);
  for (const [index, end] of ends.entries()) {
    const start = ends[index - 1] ?? 0;
    if (end - start > mostOfOnePhone * pool.tables.length) continue;
    for (let at = start + 1; at < end; at++) {
      const later = members[at]!;
      for (const earlier of members.subarray(start, at)) {
        if (pool.ids[earlier] === pool.ids[later]) continue;
        const limit = nearLimit(names, earlier, later);
        const distance = letterDistance(names, earlier, later, limit);
        if (pool.firstNamesake[earlier]! < 0 || pool.firstNamesake[later]! < 0) continue;
        const isSameName = hasSameKey(pool, earlier, later);
        if (pool.tableOf[earlier] !== pool.tableOf[later]) {
          const isAlike = distance <= limit || pool.days[earlier] === pool.days[later];
          if (isSameName || !isAlike || isListed(earlier, later) || isListed(later, earlier)) continue;
        }
        // A couple shares a phone; the same name and birth is member-duplicate.
        if (distance > limit && haveOtherGenders(pool, earlier, later)) continue;
        if (isSameName && (haveAlikeBirths(pool, earlier, later) || !areOfOneSection(pool, earlier, later)))
          continue;
        keep(earlier, later, distance);
      }
    }
  }
}

/** Tells whether the list of one member has the name of another one as well. */
function listedNames(pool: MemberPool): (member: number, other: number) => boolean {
  let namesakes: Map<number, number[]> | null = null;
  return (member, other) => {
    namesakes ??= byNumber(pool.firstNamesake);
    const ofName = namesakes.get(pool.firstNamesake[other]!) ?? [];
    return ofName.some((at) => pool.tableOf[at] === pool.tableOf[member] && hasSameKey(pool, at, other));
  };
}

function byNumber(numbers: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, number] of numbers.entries()) {
    const known = places.get(number);
    if (known) known.push(at);
    else places.set(number, [at]);
  }
  return places;
}

/** Whether `member-duplicate` looks at the births of the two: one day, or one year where a day is missing. */
function haveAlikeBirths({ days, years }: MemberPool, a: number, b: number): boolean {
  if (days[a] === days[b]) return true;
  return Number.isNaN(days[a]! + days[b]!) && years[a] !== 0 && years[b] !== 0;
}

/** Who stands under two headings of one list was listed for two things: for two courses, for two funds. */
function areOfOneSection({ tables, tableOf, recordOf }: MemberPool, a: number, b: number): boolean {
  const { sectionRows, records } = tables[tableOf[a]!]!.table;
  const [first, last] = [records[recordOf[a]!]!, records[recordOf[b]!]!];
  return !sectionRows.some(({ row }) => row > Math.min(first, last) && row < Math.max(first, last));
}

/** The same citizen id under another name in another list; within one list citizen-id-duplicate tells it. */
export function forIdPairs(
  pool: MemberPool,
  names: ComparedNames,
  keep: (earlier: number, later: number, distance: number) => void,
): void {
  if (pool.tables.length < 2) return;
  const first = firstEqual(pool.ids);
  for (let later = 0; later < pool.size; later++) {
    const earlier = first[later]!;
    if (earlier < 0 || pool.tableOf[earlier] === pool.tableOf[later] || hasSameKey(pool, earlier, later))
      continue;
    if (pool.firstNamesake[earlier]! < 0 || pool.firstNamesake[later]! < 0) continue;
    // A list typed without marks says the same name.
    const isUnmarked = [earlier, later].some((at) => /^[\x20-\x7e]*$/.test(nameOf(pool, at)));
    if (isUnmarked && pool.firstNamesake[earlier] === pool.firstNamesake[later]) continue;
    keep(earlier, later, letterDistance(names, earlier, later, nearLimit(names, earlier, later)));
  }
}
