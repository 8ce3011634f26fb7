import { distance } from 'fastest-levenshtein';
import { citizenIdKinds, type CitizenIdColumn } from '../../recognition/values/citizen-id-column';
import { joinLists, numberIndex, type NumberIndex } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import { isPartOfUnit, ownUnitsAreParts } from '../../recognition/values/unit-parts';
import { foldText } from '../../vietnamese/fold';
import { inUnicode } from '../../vietnamese/legacy-encodings';
import { unitKey } from '../../vietnamese/unit-key';
import { openBareNames, withoutRemark, type BareNames } from './bare-names';
import type { Book } from '../book';
import { listDate } from '../dates/list-date';
import { areFar } from './near-names';

/** A record of one of the workbook's lists of members. */
export interface Member {
  readonly table: TableColumns;
  readonly record: number;
}

/** The members of a workbook, numbered through all lists and found by what another list says of a person. */
export interface MemberIndex {
  memberAt(number: number): Member;
  /** The unit of each member as `comparableUnits` numbers them. */
  readonly units: Int32Array;
  /** Whether the unit has a list of members in the workbook; a unit that nobody names is one that has none. */
  covers(unit: number): boolean;
  /** The number of the member with each record's citizen id, -1 for none. */
  findByIds(column: CitizenIdColumn): Int32Array;
  /**
   * The number of the member of the record's name with nothing of the birth against it, -1 for none, `severalMembers` for more than
   * one; remarks in brackets count where nobody is found else.
   */
  findByName(table: TableColumns, record: number): number;
  /** The member nearest to a person that is none: born alike with a name two letters off, or of the same name born otherwise. */
  nearest(table: TableColumns, record: number, unit: number): Member | null;
}

/** In place of a member's number: more than one fits. */
const severalMembers = -2;

const known = new WeakMap<Book, { readonly index: MemberIndex | null }>();

/** The workbook's members; null where it has no list of them. Made once per workbook, in steps. */
export function* memberIndexSteps(book: Book): Generator<void, MemberIndex | null> {
  let found = known.get(book);
  if (!found) known.set(book, (found = { index: yield* buildIndex(book) }));
  return found.index;
}

const numbersOfUnits = new WeakMap<Book, Map<string, number>>();

/**
 * What each record's unit is to be compared by: a number for the catalogue's name, without a catalogue for the name's key, the same in
 * all tables of the workbook; a department is of its section's or title's unit. -1 where no unit is said, or one that the catalogue does
 * not know.
 */
export function comparableUnits(table: TableColumns, book: Book): Int32Array {
  const { units } = book;
  const { ids, names } = table.units();
  const { sectionRows, unitSections, titleUnit } = table.table;
  const day = listDate(table)?.last;
  let numbers = numbersOfUnits.get(book);
  if (!numbers) numbersOfUnits.set(book, (numbers = new Map()));
  const known = numbers;
  const numberOf = (name: string | null): number => {
    const read = name === null ? '' : inUnicode(name);
    const unit = read === '' ? null : units ? units.find(read, day) : unitKey(read);
    if (unit === null) return -1;
    let number = known.get(unit);
    if (number === undefined) known.set(unit, (number = known.size));
    return number;
  };
  const areParts = units !== null && ownUnitsAreParts(table, units);
  const ofNames = Int32Array.from(names, (name) =>
    areParts || isPartOfUnit(name) ? isPart : numberOf(name),
  );
  const ofSections = Int32Array.from(sectionRows, ({ unit }) => numberOf(unit));
  return unitsOfRecords(ids, ofNames, unitSections, ofSections, numberOf(titleUnit));
}

/** In place of the number of a unit: the name is that of a department. */
const isPart = -2;

function unitsOfRecords(
  ids: Int32Array,
  ofNames: Int32Array,
  sections: Int32Array,
  ofSections: Int32Array,
  ofTitle: number,
): Int32Array {
  const units = new Int32Array(ids.length).fill(-1);
  for (let record = 0; record < ids.length; record++) {
    if (ids[record]! < 0) continue;
    const own = ofNames[ids[record]!]!;
    if (own !== isPart) units[record] = own;
    else {
      const section = sections[record]! < 0 ? -1 : ofSections[sections[record]!]!;
      units[record] = section < 0 ? ofTitle : section;
    }
  }
  return units;
}

function* buildIndex(book: Book): Generator<void, MemberIndex | null> {
  const tables = book.tablesOf('members');
  if (tables.length === 0) return null;
  const firsts: number[] = [];
  let count = 0;
  for (const table of tables) {
    firsts.push(count);
    count += table.count;
  }
  const memberAt = (at: number): Member => {
    let index = tables.length - 1;
    while (firsts[index]! > at) index--;
    return { table: tables[index]!, record: at - firsts[index]! };
  };
  const byId = numberIndex(
    joinLists(
      tables.map((table) => table.citizenIds().numbers),
      Float64Array,
    ),
  );
  for (let at = 0; at < count; at++) byId.add(at);
  yield;
  const units = new Int32Array(count);
  for (const [index, table] of tables.entries()) {
    units.set(comparableUnits(table, book), firsts[index]!);
    yield;
  }
  const byName = chainsOf(
    joinLists(
      tables.map((table) => table.names().sketches()),
      Float64Array,
    ),
  );
  const named = distinctUnits(units);
  yield;
  const coversAll = named.size === 0 || (book.units !== null && named.size * 5 >= book.units.size * 4);
  const outlines = joinLists(
    tables.map((table) => table.names().outlines()),
    Int32Array,
  );
  let bornAlike: Chains | null = null;
  let byBareName: BareNames | null = null;
  return {
    memberAt,
    units,
    covers: (unit) => (unit < 0 ? coversAll : named.size === 0 || named.has(unit)),
    findByIds: ({ numbers }) => findIds(byId, numbers),
    findByName(table, record) {
      const key = table.names().key(record);
      let found = -1;
      // A name without birth fits all of its namesakes, of which two say as much as a thousand.
      for (let at = byName.last(table.names().sketches()[record]!); at >= 0; at = byName.before[at]!) {
        const member = memberAt(at);
        if (!isSameBirth(table, record, member) || member.table.names().key(member.record) !== key) continue;
        if (found >= 0) return severalMembers;
        found = at;
      }
      if (found >= 0) return found;
      byBareName ??= openBareNames(tables);
      const bare = withoutRemark(key);
      if (bare === key && !byBareName.haveRemarks) return -1;
      const same = byBareName.of(bare).filter((at) => isSameBirth(table, record, memberAt(at)));
      return same.length > 1 ? severalMembers : (same[0] ?? -1);
    },
    nearest(table, record, unit) {
      const name = foldText(table.names().read(record));
      if (name === '') return null;
      let namesake = byName.last(table.names().sketches()[record]!);
      while (namesake >= 0 && unit >= 0 && units[namesake] !== unit) namesake = byName.before[namesake]!;
      if (namesake >= 0) return memberAt(namesake);
      bornAlike ??= membersByUnitAndYear(tables, units);
      const own = table.names().outlines();
      const [once, twice] = [own[2 * record]!, own[2 * record + 1]!];
      let best: Member | null = null;
      let least = nearestLetters;
      const group = unitAndYear(unit, table.births().years[record]!);
      for (let at = bornAlike.last(group); at >= 0; at = bornAlike.before[at]!) {
        if (areFar(once, twice, outlines[2 * at]!, outlines[2 * at + 1]!, nearestLetters)) continue;
        const member = memberAt(at);
        const off = distance(name, foldText(member.table.names().read(member.record)));
        // From the last to the first: of equally near ones the first is answered.
        if (off <= least) [best, least] = [member, off];
      }
      return best;
    },
  };
}

/** Letters, and spaces, by which the name of the nearest member may differ. */
const nearestLetters = 2;

function findIds(byId: NumberIndex, numbers: Float64Array): Int32Array {
  const found = new Int32Array(numbers.length);
  for (let record = 0; record < numbers.length; record++) found[record] = byId.find(numbers[record]!);
  return found;
}

function distinctUnits(units: Int32Array): Set<number> {
  const named = new Set<number>();
  // Members of one unit mostly stand one below the other.
  for (let at = 0; at < units.length; at++)
    if (units[at]! >= 0 && units[at] !== units[at - 1]) named.add(units[at]!);
  return named;
}

/** Where each number stands in a list, from the last place to the first. */
interface Chains {
  /** The last place of a number, -1 for none. */
  last(key: number): number;
  /** For each place the one before it with the same number, -1 for none. */
  readonly before: Int32Array;
}

/** Chains over typed arrays take a tenth of the time of a Map with a list for each key. NaN stands nowhere. */
function chainsOf(keys: Float64Array): Chains {
  const index = numberIndex(keys);
  const before = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) before[at] = index.replace(at);
  return { last: (key) => index.find(key), before };
}

/** Who were born in a year in a unit, by `unitAndYear`; made only when somebody is not found. */
function membersByUnitAndYear(tables: readonly TableColumns[], units: Int32Array): Chains {
  const last = new Map<number, number>();
  const before = new Int32Array(units.length);
  let at = 0;
  for (const table of tables) {
    const { years } = table.births();
    for (let record = 0; record < years.length; record++, at++) {
      const key = unitAndYear(units[at]!, years[record]!);
      before[at] = last.get(key) ?? -1;
      if (years[record] !== 0) last.set(key, at);
    }
  }
  return { last: (key) => last.get(key) ?? -1, before };
}

function unitAndYear(unit: number, year: number): number {
  return (unit + 1) * 4096 + year;
}

/** Nothing known of both births is different; two valid ids that differ are two persons, unless both were born on one day. */
function isSameBirth(table: TableColumns, record: number, member: Member): boolean {
  const [mine, theirs] = [table.births(), member.table.births()];
  const [day, otherDay] = [mine.serials[record]!, theirs.serials[member.record]!];
  if (!Number.isNaN(day) && !Number.isNaN(otherDay)) return day === otherDay;
  const [year, otherYear] = [mine.years[record]!, theirs.years[member.record]!];
  if (year !== 0 && otherYear !== 0) return year === otherYear;
  const [ids, otherIds] = [table.citizenIds(), member.table.citizenIds()];
  const areKnown =
    ids.kinds[record] === citizenIdKinds.valid && otherIds.kinds[member.record] === citizenIdKinds.valid;
  return !areKnown || ids.numbers[record] === otherIds.numbers[member.record];
}
