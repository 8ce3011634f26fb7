import { firstEqualOf, joinLists } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { runThrough } from '../../run-through';
import type { Book } from '../book';
import { memberPoolSteps, type MemberPool } from './member-pool';
import { haveFarIds, haveOtherGenders, haveOtherIds, hasSameKey, nameOf } from './member-pairs';
import { blocksOf, compareBlocks, pairsWithin } from './name-blocks';
import { areLettersSwapped, lacksMiddleName, type ComparedNames, type NameBlock } from './near-names';
import { forIdPairs, forPhonePairs } from './pairs-by-number';
import { rareWordTeller } from './rare-words';
import { areNamesakes, isToldApart } from './same-person';

/** What two rows that may be one person have in common. */
export interface NearDuplicate {
  readonly earlier: number;
  readonly later: number;
  /** Letters that differ in the names once marks are folded; 3 for another name, 4 where one lacks middle names. */
  readonly distance: number;
  readonly isSameDay: boolean;
  readonly isSameYear: boolean;
  readonly isSameId: boolean;
  readonly isSamePhone: boolean;
  /** Both have a well-formed citizen id, and the two differ. */
  readonly hasOtherId: boolean;
}

const known = new WeakMap<Book, readonly NearDuplicate[]>();

/** Pairs of members that may be one person and that no rule on duplicates tells; made once for the workbook. */
export function nearDuplicates(book: Book): readonly NearDuplicate[] {
  return runThrough(nearDuplicateSteps(book));
}

/** The same in steps. */
export function* nearDuplicateSteps(book: Book): Generator<void, readonly NearDuplicate[]> {
  let pairs = known.get(book);
  if (!pairs) known.set(book, (pairs = yield* findPairs(yield* memberPoolSteps(book))));
  return pairs;
}

function* findPairs(pool: MemberPool): Generator<void, NearDuplicate[]> {
  const names: ComparedNames = {
    outlines: joinLists(
      pool.tables.map((table) => table.names().outlines()),
      Int32Array,
    ),
    text: (at) => pool.tables[pool.tableOf[at]!]!.names().read(pool.recordOf[at]!),
  };
  const found = new Map<number, NearDuplicate>();
  const keep = (earlier: number, later: number, distance: number) => {
    const key = later * pool.size + earlier;
    if (!found.has(key)) found.set(key, compare(pool, earlier, later, distance));
  };
  yield;
  const sameDay = blocksOf(pool.firstOfDay);
  const pairsOfOneDay = pairsWithin(sameDay);
  const differInRareWord = rareWordTeller(
    pool.size,
    (at) => nameOf(pool, at),
    (at) => (pool.firstNamesake[at] === at ? pool.namesakes[at]! : 0),
  );
  const believesIds = (earlier: number, later: number) =>
    pairsOfOneDay > fewPairs && !differInRareWord(earlier, later);
  yield* compareBlocks(names, sameDay, {
    mayBeOne: (earlier, later) => mayBeOneOfOneDay(pool, earlier, later),
    visit(earlier, later, distance, block) {
      // Two letters, or a middle name, and another number besides: that is somebody else.
      if (distance >= 2 && haveFarIds(pool, earlier, later) && !areLettersSwapped(names, earlier, later))
        return;
      if (isSuspectOfOneDay(pool, block, earlier, later, believesIds)) keep(earlier, later, distance);
    },
  });
  yield* compareBlocks(names, blocksOf(firstOfYearAndUnit(pool)), {
    mayBeOne: (earlier, later) =>
      pool.tableOf[earlier] === pool.tableOf[later] && !haveOtherGenders(pool, earlier, later),
    visit(earlier, later, distance) {
      if (distance !== lacksMiddleName && isSuspectOfOneYear(pool, earlier, later, distance))
        keep(earlier, later, distance);
    },
  });
  yield;
  forPhonePairs(pool, names, keep);
  yield;
  forIdPairs(pool, names, keep);
  return [...found.values()].sort((a, b) => a.later - b.later || a.earlier - b.earlier);
}

function compare(pool: MemberPool, earlier: number, later: number, distance: number): NearDuplicate {
  const isSameId = pool.ids[earlier] === pool.ids[later];
  return {
    earlier,
    later,
    distance,
    isSameDay: pool.days[earlier] === pool.days[later],
    isSameYear: pool.years[earlier] !== 0 && pool.years[earlier] === pool.years[later],
    isSameId,
    isSamePhone: pool.phones[earlier] === pool.phones[later],
    hasOtherId: !isSameId && !Number.isNaN(pool.ids[earlier]! + pool.ids[later]!),
  };
}

/** Where no day is known, only members of one unit are compared. */
function firstOfYearAndUnit({ size, days, years, units }: MemberPool): Int32Array {
  return firstEqualOf(size, (at) =>
    Number.isNaN(days[at]!) && years[at] !== 0 ? (units[at]! + 1) * 4096 + years[at]! : NaN,
  );
}

/** Days of birth of a working population, 33 years: chance brings together as many of two names as both are frequent. */
const birthDays = 12_000;

/** From so many namesakes × namesakes on, two of them born on one day are chance rather than a slip. */
const frequentProduct = 0.002 * birthDays;

/** In lists with more pairs born on one day (about eight hundred members), two different citizen ids are believed, but for a word that only a slip makes. */
const fewPairs = 25;

function areFrequent(pool: MemberPool, earlier: number, later: number): boolean {
  return pool.namesakes[earlier]! * pool.namesakes[later]! >= frequentProduct;
}

/** Whether anything but the names speaks for two born on one day: of frequent names, one phone or one unit must. */
function mayBeOneOfOneDay(pool: MemberPool, earlier: number, later: number): boolean {
  if (haveOtherGenders(pool, earlier, later)) return false;
  return (
    !areFrequent(pool, earlier, later) ||
    pool.phones[earlier] === pool.phones[later] ||
    (pool.units[earlier]! >= 0 && pool.units[earlier] === pool.units[later])
  );
}

function isSuspectOfOneDay(
  pool: MemberPool,
  block: NameBlock,
  earlier: number,
  later: number,
  believesIds: (earlier: number, later: number) => boolean,
): boolean {
  const isSameName = hasSameKey(pool, earlier, later);
  const isOneTable = pool.tableOf[earlier] === pool.tableOf[later];
  if (isOneTable) {
    if (pool.ids[earlier] === pool.ids[later]) return false; // citizen-id-duplicate
    if (isSameName && !haveOneTableOfNamesakes(pool, earlier, later)) return false; // member-duplicate
  } else if (isSameName || isListedTwice(pool, block, earlier, later)) return false;
  if (!haveFarIds(pool, earlier, later)) return true;
  return !areFrequent(pool, earlier, later) && (isSameName || !believesIds(earlier, later));
}

/** One of the two stands under its own name in the other's list as well: two persons whom both lists know. */
function isListedTwice(
  pool: MemberPool,
  { members, start, end }: NameBlock,
  earlier: number,
  later: number,
): boolean {
  const { tableOf } = pool;
  for (let at = start; at < end; at++) {
    const other = members[at]!;
    if (tableOf[other] === tableOf[earlier] && hasSameKey(pool, other, later)) return true;
    if (tableOf[other] === tableOf[later] && hasSameKey(pool, other, earlier)) return true;
  }
  return false;
}

/** What only one person has; what else, when it is the same, hardly is so by chance; and what makes two of a unit alike. */
const personalFields: readonly FieldId[] = ['phone', 'bankAccount', 'memberCardNo', 'email'];
const strongFields: readonly FieldId[] = [...personalFields, 'joinedOn', 'address'];
const weakFields: readonly FieldId[] = ['jobTitle', 'subUnit', 'unionTitle', 'education'];

/** Of one year and unit chance brings many together: nothing may tell the two apart, and something must bind them. */
function isSuspectOfOneYear(pool: MemberPool, earlier: number, later: number, distance: number): boolean {
  const table = pool.tables[pool.tableOf[later]!]!;
  const [a, b] = [pool.recordOf[earlier]!, pool.recordOf[later]!];
  const agreeing = (fields: readonly FieldId[]) =>
    fields.filter((field) => {
      if (!table.has(field)) return false;
      const text = table.text(field, a);
      return text !== '' && text === table.text(field, b);
    }).length;
  // One name and year, and two numbers that a slip makes of each other, or something else that only one person has.
  if (haveOtherIds(pool, earlier, later))
    return (
      hasSameKey(pool, earlier, later) && (!haveFarIds(pool, earlier, later) || agreeing(personalFields) > 0)
    );
  if (pool.ids[earlier] === pool.ids[later] || hasSameKey(pool, earlier, later)) return false;
  // Names that differ in marks only count each other as namesakes.
  const rarest = Math.min(pool.namesakes[earlier]!, pool.namesakes[later]!);
  if (rarest > (distance === 0 ? 2 : 1)) return false;
  if (joinedAlone(table, a, b) && agreeing(weakFields) > 0) return true;
  if (isToldApart(table, a, b)) return false;
  if (agreeing(strongFields) > 0 || agreeing(weakFields) > 1) return true;
  return pool.size <= shortList && distance <= 1 && agreeing(weakFields) > 0;
}

/** In a list as short chance hardly brings a letter's difference, year, unit and place together. */
const shortList = 150;

/**
 * Whether both joined on one day on which nobody else of the list did: of one birth year, unit and place, with names a letter apart,
 * that binds more than another phone or account tells apart.
 */
function joinedAlone(table: TableColumns, a: number, b: number): boolean {
  if (!table.has('joinedOn')) return false;
  const { serials } = table.dates('joinedOn');
  const day = serials[a]!;
  return day === serials[b] && serials.every((other, at) => other !== day || at === a || at === b);
}

function haveOneTableOfNamesakes({ tables, tableOf, recordOf }: MemberPool, a: number, b: number): boolean {
  return areNamesakes(tables[tableOf[a]!]!, recordOf[a]!, recordOf[b]!);
}
