import { citizenIdKinds } from '../../recognition/values/citizen-id-column';
import { chainEqual, firstEqual, firstEqualPair } from '../../recognition/values/equal-keys';
import { headsOwnCodes } from '../../recognition/wording/own-codes';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { calendarOf } from '../../sheet/calendar';
import { valueAt } from '../../sheet/grid';
import { textKey } from '../../vietnamese/text-key';

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
 * not known and nothing else tells the two apart. Two records with different valid ids are two persons, unless both were born on one
 * day, or in one year with numbers that a slip makes of each other.
 * `groups` holds a small number per record. Linear: only namesakes are compared.
 */
export function* samePersons(table: TableColumns, groups: Int32Array): Generator<SamePerson> {
  const names = table.names();
  const sameIds = firstEqualPair(groups, firstOfIds(table));
  const namesakes = namesakesBefore(table, groups);
  for (let record = 0; record < table.count; record++) {
    const sameId = sameIds[record]!;
    if (sameId >= 0 && sameId !== record) {
      const isOtherName =
        names.key(record) !== '' && names.key(sameId) !== '' && names.key(sameId) !== names.key(record);
      if (!isOtherName) yield { record, earlier: sameId, by: 'citizenId' };
      continue;
    }
    const earlier = namesakes.first(record, isSamePerson);
    if (earlier < 0) continue;
    const birth = compareBirths(table, earlier, record);
    yield { record, earlier, by: birth === 'unknown' ? 'unit' : 'birth' };
  }

  function isSamePerson(earlier: number, record: number): boolean {
    const birth = compareBirths(table, earlier, record);
    if (birth === 'different') return false;
    if (haveDifferentIds(table, earlier, record) && !isSameButForId(table, earlier, record, birth))
      return false;
    return birth === 'same-day' || !isToldApart(table, earlier, record);
  }
}

/** For each record the first one of its citizen id, -1 for none; made once, as several rules ask. */
export function firstOfIds(table: TableColumns): Int32Array {
  let first = knownIds.get(table);
  if (!first) knownIds.set(table, (first = firstEqual(table.citizenIds().numbers)));
  return first;
}

/** For each record the first one of its name without marks, -1 for none. */
export function firstOfNames(table: TableColumns): Int32Array {
  let first = knownNames.get(table);
  if (!first) knownNames.set(table, (first = firstEqual(table.names().sketches())));
  return first;
}

/** For each record the first one of its name without marks and its birthday, -1 where the day is not known; made once. */
export function firstOfBirthdays(table: TableColumns): Int32Array {
  let first = knownBirthdays.get(table);
  if (!first) {
    const days = firstEqual(table.births().serials);
    knownBirthdays.set(table, (first = firstEqualPair(firstOfNames(table), days)));
  }
  return first;
}

const knownIds = new WeakMap<TableColumns, Int32Array>();
const knownNames = new WeakMap<TableColumns, Int32Array>();
const knownBirthdays = new WeakMap<TableColumns, Int32Array>();

/** Finds ids and names that come again, in steps, before a rule asks for persons or namesakes. */
export function* samePersonSteps(table: TableColumns): Generator<void, void> {
  firstOfIds(table);
  yield;
  firstOfNames(table);
  yield;
}

/** The records of one name within a group that stand before a record. */
export interface Namesakes {
  /** The first of them with the same name, tones included, that passes; -1 for none. */
  first(record: number, passes: (earlier: number, record: number) => boolean): number;
}

/**
 * Finds namesakes within each group. Where a name comes many times those known to be born on another day are not gone through: one name
 * with one birthday hardly ever comes again, and only so does the work stay linear. `groups` holds a small number per record, -1 for none.
 */
export function namesakesBefore(table: TableColumns, groups: Int32Array): Namesakes {
  const names = table.names();
  const { nearest: all, visits } = chainEqual(firstEqualPair(groups, firstOfNames(table)));
  const whole = [all];
  // Following all chains to their ends may visit hardly more records than there are.
  const chains = visits <= 2 * all.length ? () => whole : chainsByBirthday(table, groups, all);
  return {
    first(record, passes) {
      let first = -1;
      if (all[record]! < 0) return first;
      const followed = chains(record);
      for (let at = 0; at < followed.length; at++) {
        const nearest = followed[at]!;
        for (let earlier = nearest[record]!; earlier >= 0; earlier = nearest[earlier]!) {
          if (passes(earlier, record) && names.key(earlier) === names.key(record)) {
            if (first < 0 || earlier < first) first = earlier;
          }
        }
      }
      return first;
    },
  };
}

/** For a record the chains of namesakes that may be the person: of its birthday, and those whose birthday is not known. */
function chainsByBirthday(
  table: TableColumns,
  groups: Int32Array,
  all: Int32Array,
): (record: number) => readonly Int32Array[] {
  const birthdays = firstOfBirthdays(table);
  const ofDay = chainEqual(firstEqualPair(groups, birthdays)).nearest;
  const undated = new Int32Array(all);
  for (let record = 0; record < all.length; record++) {
    const before = all[record]!;
    if (before >= 0 && birthdays[before]! >= 0) undated[record] = undated[before]!;
  }
  const [ofDated, ofUndated] = [[ofDay, undated], [all]];
  return (record) => (birthdays[record]! >= 0 ? ofDated : ofUndated);
}

/** What is known of two births: whole dates are compared as such, else years. */
export function compareBirths(
  table: TableColumns,
  a: number,
  b: number,
): 'same-day' | 'same-year' | 'different' | 'unknown' {
  const { serials, years } = table.births();
  const dayA = serials[a]!;
  const dayB = serials[b]!;
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

/** Whether two of one name are one person whose number was typed twice, once wrongly. */
function isSameButForId(
  table: TableColumns,
  a: number,
  b: number,
  birth: ReturnType<typeof compareBirths>,
): boolean {
  if (birth === 'same-day') return !areNamesakes(table, a, b);
  const { numbers } = table.citizenIds();
  return birth === 'same-year' && !areIdsFar(numbers[a]!, numbers[b]!);
}

/** Whether two numbers differ in more digits than a slip changes. */
export function areIdsFar(a: number, b: number): boolean {
  let differing = 0;
  for (
    let [left, right] = [a, b];
    left > 0 || right > 0;
    left = Math.floor(left / 10), right = Math.floor(right / 10)
  ) {
    if (left % 10 !== right % 10) differing++;
  }
  return differing > 2;
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
  if (haveDifferentCodes(table, a, b)) return true;
  return tellingApart.some((field) => table.has(field) && saysOtherwise(table, field, a, b));
}

/** Few pairs are asked about: to number all texts of a column for them would take longer. */
function saysOtherwise(table: TableColumns, field: FieldId, a: number, b: number): boolean {
  const [own, other] = [table.mergedText(field, a), table.mergedText(field, b)];
  if (own === other) return false;
  const [key, otherKey] = [textKey(own), textKey(other)];
  return key !== '' && otherKey !== '' && key !== otherKey;
}

/** Whether both carry a number of their school or firm (“Mã NV”), and the two differ. */
function haveDifferentCodes({ table }: TableColumns, a: number, b: number): boolean {
  const codeOf = (record: number, column: number) =>
    String(valueAt(table.grid, table.records[record]!, column)).trim();
  return table.columns.some(({ field, header, column }) => {
    if (field !== null || !headsOwnCodes(header)) return false;
    const [left, right] = [codeOf(a, column), codeOf(b, column)];
    return left !== '' && right !== '' && left !== right;
  });
}
