import { citizenIdKinds } from '../../recognition/values/citizen-id-column';
import { chainEqual, firstEqual, firstEqualPair, joinLists } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { RegisterId } from '../../registers/register';
import { runThrough } from '../../run-through';
import { foldText } from '../../vietnamese/fold';
import { unitKey } from '../../vietnamese/unit-key';
import { areListsOfOneHandOut, areOfOneName, isOneHandOut } from '../amounts/lists-of-one-hand-out';
import type { Book } from '../book';

/** A record whose person receives the same in an earlier list of the workbook. */
export interface GrantedElsewhere {
  readonly record: number;
  readonly other: TableColumns;
  readonly earlier: number;
  readonly by: 'citizenId' | 'birth';
}

/**
 * The persons of a list who stand in an earlier list of the same hand-out as well: one citizen id, or one name and birthday without two ids
 * that say otherwise.
 *
 * Careful on purpose, as most lists that share persons are no second gift. Lists that share more than a few are copies of each other
 * (proposed and approved, one printed again) and are passed over, and so are lists of two months, rounds, givers or occasions; what lists
 * are of one hand-out `lists-of-one-hand-out.ts` says. A year of birth or a unit does not tell a person here.
 */
export function grantedElsewhere(table: TableColumns, book: Book): readonly GrantedElsewhere[] {
  return runThrough(grantedElsewhereSteps(table, book));
}

/** The same in steps. */
export function* grantedElsewhereSteps(
  table: TableColumns,
  book: Book,
): Generator<void, readonly GrantedElsewhere[]> {
  const { register } = table.table;
  if (register !== 'grants' && register !== 'disbursements') return [];
  let found = known.get(book);
  if (!found) known.set(book, (found = new Map()));
  let ofRegister = found.get(register);
  if (!ofRegister)
    found.set(register, (ofRegister = yield* findInLists(listsOfPersons(register, book), book)));
  return ofRegister.get(table) ?? [];
}

type Found = ReadonlyMap<TableColumns, readonly GrantedElsewhere[]>;

const known = new WeakMap<Book, Map<RegisterId, Found>>();

function listsOfPersons(register: RegisterId, book: Book): TableColumns[] {
  return book
    .tablesOf(register)
    .filter((table) => (table.has('fullName') && table.has('birthDate')) || table.has('citizenId'));
}

function* findInLists(lists: readonly TableColumns[], book: Book): Generator<void, Found> {
  const found = new Map<TableColumns, GrantedElsewhere[]>();
  if (lists.length < 2) return found;
  for (const list of lists) {
    list.names().sketches();
    list.citizenIds();
    yield;
  }
  for (const shared of yield* sharedPersons(lists)) {
    const [{ list, other }] = shared;
    if (!areListsOfOneHandOut(list, other) || areCopies(shared, book)) continue;
    const twice = shared.filter(({ record, earlier }) => isOneHandOut(list, record, other, earlier));
    found.set(list, [...(found.get(list) ?? []), ...twice]);
    yield;
  }
  for (const [list, each] of found) found.set(list, onceEach(each));
  return found;
}

/** A person of a list who stands in an earlier one. */
interface Shared extends GrantedElsewhere {
  readonly list: TableColumns;
}

type SharedOfTwo = [Shared, ...Shared[]];

/** The persons that two lists have in common, for each two that have any; earlier lists first. Linear: only who comes again is looked at. */
function* sharedPersons(lists: readonly TableColumns[]): Generator<void, SharedOfTwo[]> {
  const joinedIds = joinLists(lists.map(sureIds), Float64Array);
  const ids = firstEqual(joinedIds);
  yield;
  const sketches = lists.map((list) => list.names().sketches());
  const names = firstEqual(joinLists(sketches, Float64Array));
  yield;
  const serials = lists.map((list) => list.births().serials);
  const days = firstEqual(joinLists(serials, Float32Array));
  yield;
  const byId = chainEqual(ids).nearest;
  const byBirth = chainEqual(firstEqualPair(names, days)).nearest;
  yield;
  const listOf = lists.flatMap(({ count }, at) => Array.from({ length: count }, () => at));
  const starts = startsOf(lists);
  const nameAt = (at: number) => lists[listOf[at]!]!.names().key(at - starts[listOf[at]!]!);
  const isOneOfId = (a: number, b: number) => nameAt(a) === '' || nameAt(b) === '' || nameAt(a) === nameAt(b);
  const isOneOfBirth = (a: number, b: number) =>
    nameAt(a) === nameAt(b) && !(Math.abs(joinedIds[a]! - joinedIds[b]!) > 0);
  const shared = new Map<number, SharedOfTwo>();
  const told = new Set<number>();
  const follow = (
    by: GrantedElsewhere['by'],
    nearest: Int32Array,
    isOne: (a: number, b: number) => boolean,
  ) => {
    for (let at = 0; at < nearest.length; at++) {
      for (let before = nearest[at]!; before >= 0; before = nearest[before]!) {
        const [own, other] = [listOf[at]!, listOf[before]!];
        const person = at * lists.length + other;
        if (own === other || told.has(person) || !isOne(before, at)) continue;
        told.add(person);
        const [list, earlierList] = [lists[own]!, lists[other]!];
        const one = {
          list,
          record: at - starts[own]!,
          other: earlierList,
          earlier: before - starts[other]!,
          by,
        };
        const pair = shared.get(own * lists.length + other);
        if (pair) pair.push(one);
        else shared.set(own * lists.length + other, [one]);
      }
    }
  };
  follow('citizenId', byId, isOneOfId);
  yield;
  follow('birth', byBirth, isOneOfBirth);
  return [...shared].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** Where each list begins among all records. */
function startsOf(lists: readonly TableColumns[]): number[] {
  let next = 0;
  return lists.map(({ count }) => (next += count) - count);
}

function sureIds(list: TableColumns): Float64Array {
  const { kinds, numbers, isCertain } = list.citizenIds();
  return numbers.map((number, record) =>
    kinds[record] === citizenIdKinds.valid || isCertain[record] === 1 ? number : NaN,
  );
}

/** So many may stand in the lists of two units before one of them is made of the other; of lists of one unit, or none, hardly any, and both must have one name. */
const fewOfTwoUnits = { least: 3, part: 0.3 };
const fewOfOneUnit = { least: 1, part: 0.1 };

/** In a list as short nobody can say whether it is a part of the other. */
const shortestList = 5;

function areCopies(shared: SharedOfTwo, book: Book): boolean {
  const [{ list, other }] = shared;
  const smaller = Math.min(list.count, other.count);
  const unitOf = (table: TableColumns, record: number) => {
    const name = table.units().name(record);
    return foldText(unitKey(book.units?.find(name) ?? name));
  };
  const areOfTwoUnits = shared.every(({ record, earlier }) => {
    const [unit, otherUnit] = [unitOf(list, record), unitOf(other, earlier)];
    return unit !== '' && otherUnit !== '' && unit !== otherUnit;
  });
  if (!areOfTwoUnits && (smaller < shortestList || !areOfOneName(list, other))) return true;
  const { least, part } = areOfTwoUnits ? fewOfTwoUnits : fewOfOneUnit;
  return shared.length > Math.max(least, part * smaller);
}

/** Who stands in several earlier lists is told of the first. */
function onceEach(found: readonly GrantedElsewhere[]): GrantedElsewhere[] {
  const first = new Map<number, GrantedElsewhere>();
  for (const one of found) if (!first.has(one.record)) first.set(one.record, one);
  return [...first.values()].sort((a, b) => a.record - b.record);
}
