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
  const earlierLists = lists.map((list, at) =>
    lists.slice(0, at).filter((other) => areListsOfOneHandOut(list, other)),
  );
  if (earlierLists.every(({ length }) => length === 0)) return new Map();
  for (const list of lists) {
    list.names().sketches();
    list.citizenIds();
    yield;
  }
  const chains = yield* chainsOfPersons(lists);
  const starts = startsOf(lists);
  const found = new Map<TableColumns, readonly GrantedElsewhere[]>();
  for (const [index, list] of lists.entries()) {
    const inList = earlierLists[index]!.flatMap((other) => {
      const shared = sharedPersons(
        chains,
        { list, start: starts[index]! },
        { list: other, start: starts[lists.indexOf(other)]! },
      );
      return areCopies(list, other, shared, book)
        ? []
        : shared.filter(({ record, earlier }) => isOneHandOut(list, record, other, earlier));
    });
    if (inList.length > 0) found.set(list, onceEach(inList));
    yield;
  }
  return found;
}

/** Where a list begins among all records. */
interface PlacedList {
  readonly list: TableColumns;
  readonly start: number;
}

function startsOf(lists: readonly TableColumns[]): number[] {
  let next = 0;
  return lists.map(({ count }) => (next += count) - count);
}

/** For each record of all lists the nearest one before it of the same citizen id, and of the same name without marks and birthday. */
function* chainsOfPersons(
  lists: readonly TableColumns[],
): Generator<void, Readonly<Record<GrantedElsewhere['by'], Int32Array>>> {
  const ids = firstEqual(joinLists(lists.map(sureIds), Float64Array));
  yield;
  const names = firstEqual(
    joinLists(
      lists.map((list) => list.names().sketches()),
      Float64Array,
    ),
  );
  yield;
  const days = firstEqual(
    joinLists(
      lists.map((list) => list.births().serials),
      Float32Array,
    ),
  );
  yield;
  return {
    citizenId: chainEqual(ids).nearest,
    birth: chainEqual(firstEqualPair(names, days)).nearest,
  };
}

function sureIds(list: TableColumns): Float64Array {
  const { kinds, numbers, isCertain } = list.citizenIds();
  return numbers.map((number, record) =>
    kinds[record] === citizenIdKinds.valid || isCertain[record] === 1 ? number : NaN,
  );
}

function sharedPersons(
  chains: Readonly<Record<GrantedElsewhere['by'], Int32Array>>,
  { list, start }: PlacedList,
  other: PlacedList,
): GrantedElsewhere[] {
  const shared: GrantedElsewhere[] = [];
  const [ids, otherIds] = [sureIds(list), sureIds(other.list)];
  for (let record = 0; record < list.count; record++) {
    const key = list.names().key(record);
    const found = (['citizenId', 'birth'] as const).flatMap((by) => {
      const at = nearestIn(chains[by], start + record, other);
      if (at < 0) return [];
      const otherKey = other.list.names().key(at);
      const isOne =
        by === 'citizenId'
          ? key === '' || otherKey === '' || key === otherKey
          : key === otherKey && !(Math.abs(ids[record]! - otherIds[at]!) > 0);
      return isOne ? [{ record, other: other.list, earlier: at, by }] : [];
    });
    if (found[0]) shared.push(found[0]);
  }
  return shared;
}

function nearestIn(nearest: Int32Array, from: number, { list, start }: PlacedList): number {
  let at = nearest[from]!;
  while (at >= start + list.count) at = nearest[at]!;
  return at >= start ? at - start : -1;
}

/** So many may stand in the lists of two units before one of them is made of the other; of lists of one unit, or none, hardly any, and both must have one name. */
const fewOfTwoUnits = { least: 3, part: 0.3 };
const fewOfOneUnit = { least: 1, part: 0.1 };

/** In a list as short nobody can say whether it is a part of the other. */
const shortestList = 5;

function areCopies(
  list: TableColumns,
  other: TableColumns,
  shared: readonly GrantedElsewhere[],
  book: Book,
): boolean {
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
