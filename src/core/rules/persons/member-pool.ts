import { genders } from '../../recognition/values/birth-column';
import { citizenIdKinds, type CitizenIdColumn } from '../../recognition/values/citizen-id-column';
import { firstEqual, joinLists } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import { serialOf } from '../../sheet/calendar';
import { foldText } from '../../vietnamese/fold';
import { unitKey } from '../../vietnamese/unit-key';
import { runThrough } from '../../run-through';
import type { Book } from '../book';

/** The members of all lists of a workbook, one after another, as typed arrays; a member is named by its index. */
export interface MemberPool {
  readonly size: number;
  /** Per member: which of the lists, and which record of it. */
  readonly tables: readonly TableColumns[];
  readonly tableOf: Uint16Array;
  readonly recordOf: Int32Array;
  /** Birth day; NaN where only the year is known. Where many are born on 1 January, that is what the list puts for a missing day. */
  readonly days: Float32Array;
  /** For each member the first one born on the same day, -1 where the day is not known. */
  readonly firstOfDay: Int32Array;
  readonly years: Int16Array;
  readonly genders: Uint8Array;
  /** Well-formed citizen ids, NaN for none. */
  readonly ids: Float64Array;
  /** Mobile numbers, NaN for none. */
  readonly phones: Float64Array;
  /** A number per unit, equal for all names of one unit; -1 where none is said, or only a department. */
  readonly units: Int32Array;
  /** For each member the first one whose name is the same without marks, -1 for no name; and how many have that name. */
  readonly firstNamesake: Int32Array;
  readonly namesakes: Int32Array;
}

const known = new WeakMap<Book, MemberPool>();

/** The members of the workbook; made once. Lists of those who left or moved are no second listing and left out. */
export function memberPool(book: Book): MemberPool {
  return runThrough(memberPoolSteps(book));
}

/** The same in steps. */
export function* memberPoolSteps(book: Book): Generator<void, MemberPool> {
  let pool = known.get(book);
  if (!pool) known.set(book, (pool = yield* gather(book)));
  return pool;
}

function* gather(book: Book): Generator<void, MemberPool> {
  const tables = book.tablesOf('members').filter((table) => !isListOfLeavers(table));
  const size = tables.reduce((sum, { count }) => sum + count, 0);
  for (const table of tables) {
    table.births();
    table.phones();
    yield;
    table.names().sketches();
    yield;
  }
  const pool = {
    size,
    tables,
    tableOf: new Uint16Array(size),
    recordOf: new Int32Array(size),
    days: new Float32Array(size),
    firstOfDay: new Int32Array(0),
    years: joinLists(
      tables.map((table) => table.births().years),
      Int16Array,
    ),
    genders: new Uint8Array(size),
    ids: new Float64Array(size),
    phones: joinLists(
      tables.map((table) => table.phones().mobiles),
      Float64Array,
    ),
    units: new Int32Array(size),
    firstNamesake: new Int32Array(0),
    namesakes: new Int32Array(size),
  };
  const numberOfUnit = new Map<string, number>();
  let start = 0;
  for (const [index, table] of tables.entries()) {
    const { count } = table;
    const births = table.births();
    const ids = table.citizenIds();
    if (index > 0) pool.tableOf.fill(index, start, start + count);
    pool.days.set(births.serials, start);
    yield;
    const { ids: unitIds, names: unitNames } = table.units();
    const units = Int32Array.from(unitNames, (name) => unitNumber(name, book, numberOfUnit));
    const all = pool.days.subarray(start, start + count);
    if (standsForUnknown(all)) forgetFirstsOfYears(all);
    yield;
    takePersons(pool, start, births.genders, ids);
    takeUnits(pool, start, unitIds, units);
    start += count;
  }
  yield;
  const firstNamesake = firstEqual(
    joinLists(
      tables.map((table) => table.names().sketches()),
      Float64Array,
    ),
  );
  countNamesakes(firstNamesake, pool.namesakes);
  return { ...pool, firstOfDay: firstEqual(pool.days), firstNamesake };
}

function countNamesakes(first: Int32Array, counts: Int32Array): void {
  for (let at = 0; at < first.length; at++) if (first[at]! >= 0) counts[first[at]!]!++;
  // The first one of a name stands before the others.
  for (let at = first.length - 1; at >= 0; at--) if (first[at]! >= 0) counts[at] = counts[first[at]!]!;
}

/** What is told of persons one by one: a loop that sees nothing but arrays is compiled once and for good. */
function takePersons(pool: MemberPool, start: number, ownGenders: Uint8Array, column: CitizenIdColumn): void {
  const { recordOf, genders: taken, ids } = pool;
  const { kinds, numbers, isCertain, genders: told } = column;
  for (let record = 0; record < ownGenders.length; record++) {
    const own = ownGenders[record]!;
    recordOf[start + record] = record;
    taken[start + record] = own === genders.male || own === genders.female ? own : told[record]!;
    const isId = kinds[record] === citizenIdKinds.valid || isCertain[record] === 1;
    ids[start + record] = isId ? numbers[record]! : NaN;
  }
}

function takeUnits({ units }: MemberPool, start: number, ids: Int32Array, numbers: Int32Array): void {
  for (let record = 0; record < ids.length; record++)
    units[start + record] = ids[record]! < 0 ? -1 : numbers[ids[record]!]!;
}

/** One in 365 is born on 1 January; where one in fifty is, and more than one, the day stands for “not known”. */
function standsForUnknown(days: Float32Array): boolean {
  let known = 0;
  let firsts = 0;
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!;
    if (Number.isNaN(day)) continue;
    known++;
    // As a whole number: looked up by a number with decimals each look would take a box of memory.
    firsts += isFirstOfYear[day | 0] ?? 0;
  }
  return firsts > 1 && firsts * 50 > known;
}

function forgetFirstsOfYears(days: Float32Array): void {
  for (let at = 0; at < days.length; at++) if (isFirstOfYear[days[at]! | 0] === 1) days[at] = NaN;
}

/** 1 for each serial that is the first day of a year, 1900 to 2199. */
const isFirstOfYear = new Uint8Array(serialOf(2200, 1, 1)!);
for (let year = 1900; year < 2200; year++) isFirstOfYear[serialOf(year, 1, 1)!] = 1;

function isListOfLeavers(table: TableColumns): boolean {
  const titles = foldText([...table.table.titles, table.table.grid.sheet].join(' ; '));
  return /\b(chuyen di|chuyen den|chuyen sinh hoat|nghi huu|thoi viec|nghi viec|bien dong|tang giam|da chuyen)\b/.test(
    titles,
  );
}

/** One number per unit, whatever of its names a list uses; -1 for a department, which is a part of some unit. */
function unitNumber(name: string, book: Book, numberOfUnit: Map<string, number>): number {
  if (/^(khoa|phong|to|ban|bo phan|to cong doan|cong doan bo phan|doi)(?! kham)\b/.test(foldText(name)))
    return -1;
  // Without tones: “BV Xanh Pon” is no other unit than “BV Xanh Pôn”.
  const key = foldText(unitKey(book.units?.find(name) ?? name));
  if (key === '') return -1;
  let number = numberOfUnit.get(key);
  if (number === undefined) numberOfUnit.set(key, (number = numberOfUnit.size));
  return number;
}
