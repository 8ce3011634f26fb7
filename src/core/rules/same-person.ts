import { citizenIdKinds } from '../recognition/citizen-id-column';
import { firstEqual, firstEqualPair, nearestEqual } from '../recognition/equal-keys';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { calendarOf } from '../sheet/calendar';

/** How two records were found to be one person; from sure to likely. */
export type SamePersonBy = 'citizenId' | 'birth' | 'unit';

/** A record and an earlier one of the same person. */
export interface SamePerson {
  readonly record: number;
  readonly earlier: number;
  readonly by: SamePersonBy;
}

/**
 * Records of the same person within each group, each with the first earlier one.
 *
 * Keys in order of confidence: citizen id; name with birth date or year; name with unit, where the birth of one of them is
 * not known and nothing else tells the two apart. Two records with different valid ids are two persons.
 * `groups` holds a small number per record. Linear: only namesakes are compared.
 */
export function* samePersons(table: TableColumns, groups: Int32Array): Generator<SamePerson> {
  const names = table.names();
  const sameIds = firstEqualPair(groups, firstOfIds(table));
  const namesakes = namesakesBefore(table, groups);
  for (const record of withEarlier(sameIds, namesakes)) {
    const sameId = sameIds[record]!;
    if (sameId >= 0 && sameId !== record) {
      const isOtherName =
        names.key(record) !== '' && names.key(sameId) !== '' && names.key(sameId) !== names.key(record);
      if (!isOtherName) yield { record, earlier: sameId, by: 'citizenId' };
      continue;
    }
    let found: SamePerson | null = null;
    for (let earlier = namesakes[record]!; earlier >= 0; earlier = namesakes[earlier]!) {
      if (names.key(earlier) !== names.key(record) || haveDifferentIds(table, earlier, record)) continue;
      const birth = compareBirths(table, earlier, record);
      if (birth === 'same-day') found = { record, earlier, by: 'birth' };
      else if (birth !== 'different' && !isToldApart(table, earlier, record)) {
        found = { record, earlier, by: birth === 'same-year' ? 'birth' : 'unit' };
      }
    }
    if (found) yield found;
  }
}

/** The records that have an earlier one of the same id or name. */
function withEarlier(sameIds: Int32Array, namesakes: Int32Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < sameIds.length; record++) {
    const hasId = sameIds[record]! >= 0 && sameIds[record] !== record;
    if (hasId || namesakes[record]! >= 0) records.push(record);
  }
  return records;
}

/** For each record the first one of its citizen id, -1 for none; made once, as several rules ask. */
export function firstOfIds(table: TableColumns): Int32Array {
  let first = knownIds.get(table);
  if (!first) knownIds.set(table, (first = firstEqual(table.citizenIds().numbers)));
  return first;
}

/** For each record the first one of its name without marks, -1 for none. */
function firstOfNames(table: TableColumns): Int32Array {
  let first = knownNames.get(table);
  if (!first) knownNames.set(table, (first = firstEqual(table.names().sketches())));
  return first;
}

const knownIds = new WeakMap<TableColumns, Int32Array>();
const knownNames = new WeakMap<TableColumns, Int32Array>();

/**
 * For each record the nearest one before it in its group whose name is the same without marks, -1 where there is none.
 * Following it again and again visits all of them; their names may still differ in tones.
 */
export function namesakesBefore(table: TableColumns, groups: Int32Array): Int32Array {
  return nearestEqual(firstEqualPair(groups, firstOfNames(table)));
}

/** What is known of two births: whole dates are compared as such, else years. */
export function compareBirths(
  table: TableColumns,
  a: number,
  b: number,
): 'same-day' | 'same-year' | 'different' | 'unknown' {
  const { serials, years } = table.births();
  const [dayA, dayB] = [serials[a]!, serials[b]!];
  if (dayA === dayB) return 'same-day';
  if (!Number.isNaN(dayA) && !Number.isNaN(dayB)) return 'different';
  if (years[a] === 0 || years[b] === 0) return 'unknown';
  return years[a] === years[b] ? 'same-year' : 'different';
}

/** Whether both records carry a well-formed citizen id and the two differ. */
export function haveDifferentIds(table: TableColumns, a: number, b: number): boolean {
  const { kinds, numbers } = table.citizenIds();
  const areSure = kinds[a] === citizenIdKinds.valid && kinds[b] === citizenIdKinds.valid;
  return areSure && numbers[a] !== numbers[b];
}

/** In larger lists chance brings two of one name and birthday together (decision 6). */
const mostWithoutChance = 800;

/**
 * Whether two of one name and birth date are two persons: another citizen id and another unit, in a list so large that chance makes
 * such pairs, or on 1 January, which many lists put for a day that is not known.
 */
export function areNamesakes(table: TableColumns, a: number, b: number): boolean {
  const units = table.units().ids;
  if (!haveDifferentIds(table, a, b) || units[a] === units[b]) return false;
  const born = calendarOf(table.births().serials[a]!);
  return table.count > mostWithoutChance || (born?.day === 1 && born.month === 1);
}

const tellingApart: readonly FieldId[] = [
  'subUnit',
  'jobTitle',
  'phone',
  'bankAccount',
  'address',
  'guardian',
];

/** Whether anything that both records say of the person is different; it tells namesakes apart. */
export function isToldApart(table: TableColumns, a: number, b: number): boolean {
  const units = table.units();
  if (units.ids[a]! >= 0 && units.ids[b]! >= 0 && units.ids[a] !== units.ids[b]) return true;
  return tellingApart.some((field) => {
    if (!table.has(field)) return false;
    const { ids } = table.categories(field);
    return ids[a] !== 0 && ids[b] !== 0 && ids[a] !== ids[b];
  });
}
