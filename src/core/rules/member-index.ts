import { distance } from 'fastest-levenshtein';
import { citizenIdKinds } from '../recognition/citizen-id-column';
import { numberIndex } from '../recognition/equal-keys';
import type { TableColumns } from '../recognition/table-columns';
import { isPartOfUnit, ownUnitsAreParts } from '../recognition/unit-parts';
import { foldText } from '../vietnamese/fold';
import { unitKey } from '../vietnamese/unit-key';
import type { Book } from './book';
import { listDate } from './list-date';
import { recordsOfStep } from './rule';

/** A record of one of the workbook's lists of members. */
export interface Member {
  readonly table: TableColumns;
  readonly record: number;
}

/** The members of a workbook, found by what another list says of a person. */
export interface MemberIndex {
  /** Whether the unit has a list of members in the workbook; a unit that nobody names is one that has none. */
  covers(unit: string | null): boolean;
  /** The member with the record's citizen id. */
  findById(table: TableColumns, record: number): Member | null;
  /** The members that a record is: the same citizen id, else the same name with nothing of the birth against it. */
  find(table: TableColumns, record: number): Member[];
  /** The member nearest to a person that is none: born alike with a name two letters off, or of the same name born otherwise. */
  nearest(table: TableColumns, record: number, unit: string | null): Member | null;
  unitOf(member: Member): string | null;
}

const known = new WeakMap<Book, { readonly index: MemberIndex | null }>();

/** The workbook's members; null where it has no list of them. Made once per workbook, in steps. */
export function* memberIndexSteps(book: Book): Generator<void, MemberIndex | null> {
  let found = known.get(book);
  if (!found) known.set(book, (found = { index: yield* buildIndex(book) }));
  return found.index;
}

/**
 * What each record's unit is to be compared by: the catalogue's name, without a catalogue the name's key; a department is of its
 * section's or title's unit. null where no unit is said, or one that the catalogue does not know.
 */
export function comparableUnits(table: TableColumns, book: Book): (record: number) => string | null {
  const { units } = book;
  const { ids, names } = table.units();
  const day = listDate(table)?.last;
  const resolve = (name: string | null): string | null =>
    name === null || name === '' ? null : units ? units.find(name, day) : unitKey(name);
  const resolved = names.map(resolve);
  const areParts = units !== null && ownUnitsAreParts(table, units);
  const isPart = names.map((name) => areParts || isPartOfUnit(name));
  const ofSections = table.table.sectionRows.map(({ unit }) => resolve(unit));
  const ofTitle = resolve(table.table.titleUnit);
  return (record) => {
    const id = ids[record]!;
    if (id < 0) return null;
    if (!isPart[id]) return resolved[id]!;
    return ofSections[table.table.unitSections[record]!] ?? ofTitle;
  };
}

function* buildIndex(book: Book): Generator<void, MemberIndex | null> {
  const tables = book.tablesOf('members');
  if (tables.length === 0) return null;
  // Members of all tables are numbered through; chains over typed arrays take a tenth of the time of a list for each name.
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
  const byId = numberIndex(count);
  const byName = numberIndex(count);
  const lastOfName = new Int32Array(count).fill(-1);
  const nextOfName = new Int32Array(count).fill(-1);
  const units = new Set<string>();
  const unitsOf = new Map(tables.map((table) => [table, comparableUnits(table, book)]));
  for (const [index, table] of tables.entries()) {
    const { kinds, numbers } = table.citizenIds();
    yield;
    const sketches = table.names().sketches();
    yield;
    const unitOf = unitsOf.get(table)!;
    let lastUnit: string | null = null;
    for (let record = 0; record < table.count; record++) {
      if (record % recordsOfStep === recordsOfStep - 1) yield;
      const at = firsts[index]! + record;
      if (isPerson(kinds[record]!)) byId.add(numbers[record]!, at);
      const head = byName.add(sketches[record]!, at);
      if (head >= 0) {
        nextOfName[at] = lastOfName[head]!;
        lastOfName[head] = at;
      }
      const unit = unitOf(record);
      if (unit !== null && unit !== lastUnit) units.add((lastUnit = unit));
    }
  }
  const coversAll = units.size === 0 || (book.units !== null && units.size * 5 >= book.units.size * 4);
  const unitOf = ({ table, record }: Member) => unitsOf.get(table)!(record);
  const findById = (table: TableColumns, record: number): Member | null => {
    const { kinds, numbers } = table.citizenIds();
    const at = isPerson(kinds[record]!) ? byId.find(numbers[record]!) : -1;
    return at < 0 ? null : memberAt(at);
  };
  const namesakes = (table: TableColumns, record: number): Member[] => {
    const found: Member[] = [];
    const head = byName.find(table.names().sketches()[record]!);
    if (head < 0) return found;
    for (let at = lastOfName[head]!; at >= 0; at = nextOfName[at]!) found.push(memberAt(at));
    return found;
  };
  let bornAlike: BornAlike | null = null;
  return {
    covers: (unit) => (unit === null ? coversAll : units.size === 0 || units.has(unit)),
    unitOf,
    findById,
    find(table, record) {
      const sameId = findById(table, record);
      if (sameId) return [sameId];
      const key = table.names().key(record);
      return namesakes(table, record).filter(
        (member) => member.table.names().key(member.record) === key && isSameBirth(table, record, member),
      );
    },
    nearest(table, record, unit) {
      const name = foldText(table.names().text(record));
      if (name === '') return null;
      const namesake = namesakes(table, record).find((member) => unit === null || unitOf(member) === unit);
      if (namesake) return namesake;
      bornAlike ??= membersByUnitAndYear(tables, firsts, unitOf);
      let best: Member | null = null;
      let least = 3;
      for (const other of bornAlike(unit, table.births().years[record]!)) {
        other.name ??= foldText(other.member.table.names().text(other.member.record));
        if (Math.abs(other.name.length - name.length) >= least) continue;
        const off = distance(name, other.name);
        if (off < least) [best, least] = [other.member, off];
      }
      return best;
    },
  };
}

/** Says who were born in a year in a unit, in the order of the lists. */
type BornAlike = (unit: string | null, year: number) => readonly NamedMember[];

interface NamedMember {
  readonly member: Member;
  /** Without marks and case; made when it is first compared. */
  name: string | null;
}

/** Opens those among whom the nearest is looked for; made only when somebody is not found, and taken out of the lists group by group. */
function membersByUnitAndYear(
  tables: readonly TableColumns[],
  firsts: readonly number[],
  unitOf: (member: Member) => string | null,
): BornAlike {
  const count = tables.reduce((sum, table) => sum + table.count, 0);
  const unitNumbers = new Map<string | null, number>();
  const numberOf = (unit: string | null): number => {
    let number = unitNumbers.get(unit);
    if (number === undefined) unitNumbers.set(unit, (number = unitNumbers.size));
    return number;
  };
  const last = new Map<number, number>();
  const before = new Int32Array(count).fill(-1);
  for (const [index, table] of tables.entries()) {
    const { years } = table.births();
    for (let record = 0; record < table.count; record++) {
      if (years[record] === 0) continue;
      const key = numberOf(unitOf({ table, record })) * 4096 + years[record]!;
      const at = firsts[index]! + record;
      before[at] = last.get(key) ?? -1;
      last.set(key, at);
    }
  }
  const groups = new Map<number, NamedMember[]>();
  return (unit, year) => {
    const number = unitNumbers.get(unit);
    if (number === undefined) return [];
    const key = number * 4096 + year;
    let group = groups.get(key);
    if (!group) {
      group = [];
      for (let at = last.get(key) ?? -1; at >= 0; at = before[at]!) {
        const index = firsts.findLastIndex((first) => first <= at);
        group.push({ member: { table: tables[index]!, record: at - firsts[index]! }, name: null });
      }
      groups.set(key, group.reverse());
    }
    return group;
  };
}

function isPerson(kind: number): boolean {
  return kind === citizenIdKinds.valid || kind === citizenIdKinds.lostZero || kind === citizenIdKinds.oldCard;
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
