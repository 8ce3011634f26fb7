import { genders } from '../recognition/birth-column';
import { citizenIdKinds } from '../recognition/citizen-id-column';
import { firstEqual } from '../recognition/equal-keys';
import type { TableColumns } from '../recognition/table-columns';
import { serialOf } from '../sheet/calendar';
import { foldText } from '../vietnamese/fold';
import { unitKey } from '../vietnamese/unit-key';
import { runThrough } from '../run-through';
import type { Book } from './book';
import { recordsOfStep } from './rule';

/** The members of all lists of a workbook, one after another, as typed arrays; a member is named by its index. */
export interface MemberPool {
  readonly size: number;
  /** Per member: which of the lists, and which record of it. */
  readonly tables: readonly TableColumns[];
  readonly tableOf: Uint16Array;
  readonly recordOf: Int32Array;
  /** Birth day; NaN where only the year is known. Where many are born on 1 January, that is what the list puts for a missing day. */
  readonly days: Float64Array;
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
  const pool = {
    size,
    tables,
    tableOf: new Uint16Array(size),
    recordOf: new Int32Array(size),
    days: new Float64Array(size),
    years: new Int16Array(size),
    genders: new Uint8Array(size),
    ids: new Float64Array(size),
    phones: new Float64Array(size),
    units: new Int32Array(size),
    firstNamesake: new Int32Array(0),
    namesakes: new Int32Array(size),
  };
  const sketches = new Float64Array(size);
  const numberOfUnit = new Map<string, number>();
  let start = 0;
  for (const [index, table] of tables.entries()) {
    const { count } = table;
    const births = table.births();
    const ids = table.citizenIds();
    pool.tableOf.fill(index, start, start + count);
    pool.years.set(births.years, start);
    pool.phones.set(table.phones().mobiles, start);
    sketches.set(table.names().sketches(), start);
    yield;
    const units = unitNumbers(table, book, numberOfUnit);
    const isPlaceholder = placeholderTeller(births.serials);
    for (let record = 0; record < count; record++) {
      if (record % recordsOfStep === recordsOfStep - 1) yield;
      const at = start + record;
      pool.recordOf[at] = record;
      const day = births.serials[record]!;
      pool.days[at] = isPlaceholder(day) ? NaN : day;
      const own = births.genders[record]!;
      pool.genders[at] = own === genders.male || own === genders.female ? own : ids.genders[record]!;
      const isId = ids.kinds[record] === citizenIdKinds.valid || ids.isCertain[record] === 1;
      pool.ids[at] = isId ? ids.numbers[record]! : NaN;
      const unit = table.units().ids[record]!;
      pool.units[at] = unit < 0 ? -1 : units[unit]!;
    }
    start += count;
  }
  yield;
  const firstNamesake = firstEqual(sketches);
  for (const first of firstNamesake) if (first >= 0) pool.namesakes[first]!++;
  for (let at = 0; at < size; at++) {
    const first = firstNamesake[at]!;
    if (first >= 0) pool.namesakes[at] = pool.namesakes[first]!;
  }
  return { ...pool, firstNamesake };
}

/** One in 365 is born on 1 January; where one in fifty is, and more than one, the day stands for “not known”. */
function placeholderTeller(serials: Float64Array): (serial: number) => boolean {
  const isFirstOfYear = (serial: number) => firstsOfYears.has(serial);
  let known = 0;
  let firsts = 0;
  for (const serial of serials) {
    if (Number.isNaN(serial)) continue;
    known++;
    if (isFirstOfYear(serial)) firsts++;
  }
  return firsts > 1 && firsts * 50 > known ? isFirstOfYear : () => false;
}

const firstsOfYears: ReadonlySet<number> = new Set(
  Array.from({ length: 300 }, (_, index) => serialOf(1900 + index, 1, 1)!),
);

function isListOfLeavers(table: TableColumns): boolean {
  const titles = foldText([...table.table.titles, table.table.grid.sheet].join(' ; '));
  return /\b(chuyen di|chuyen den|chuyen sinh hoat|nghi huu|thoi viec|nghi viec|bien dong|tang giam|da chuyen)\b/.test(
    titles,
  );
}

/** One number per unit, whatever of its names a list uses; -1 for a department, which is a part of some unit. */
function unitNumbers(table: TableColumns, book: Book, numberOfUnit: Map<string, number>): number[] {
  return table.units().names.map((name) => {
    if (/^(khoa|phong|to|ban|bo phan|to cong doan|cong doan bo phan|doi)(?! kham)\b/.test(foldText(name)))
      return -1;
    const key = unitKey(book.units?.find(name) ?? name);
    if (key === '') return -1;
    let number = numberOfUnit.get(key);
    if (number === undefined) numberOfUnit.set(key, (number = numberOfUnit.size));
    return number;
  });
}
