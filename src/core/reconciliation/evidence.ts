import { distance } from 'fastest-levenshtein';
import { programmeLikeness } from '../recognition/values/programme';
import { foldText } from '../vietnamese/fold';
import { titledFields, type Pool } from './pool';

/** How what two records say of one thing compares: `near` is a spelling away; `unknown` where one says nothing. */
export type Likeness = 'same' | 'near' | 'different' | 'unknown';

/** Compares what two records say of a person, beside the name. */
export interface Evidence {
  id(a: number, b: number): Likeness;
  /** `same` is the whole date; `near` the year alone, where one of them knows no more. */
  birth(a: number, b: number): Likeness;
  unit(a: number, b: number): Likeness;
  subUnit(a: number, b: number): Likeness;
  jobTitle(a: number, b: number): Likeness;
  account(a: number, b: number): Likeness;
  /** Whether an approval may be what a payment pays: no programme or round of theirs says otherwise. */
  isSamePurpose(a: number, b: number): boolean;
  /** How many of programme and round both say, and say alike: 0, 1 or 2. */
  sharedPurpose(a: number, b: number): number;
}

/**
 * Opens the comparisons of a pool.
 *
 * What the two lists write of units, departments, programmes and rounds is compared only where they share a wording: lists that
 * write departments here and hospitals there, or name their programmes each in its own way, contradict each other nowhere.
 */
export function openEvidence(pool: Pool): Evidence {
  const isNearUnit = cachedPairs((a, b) => areNear(pool.words.units.keys[a]!, pool.words.units.keys[b]!));
  const units = comparable(pool, pool.units, isNearUnit);
  const subUnits = comparable(pool, pool.subUnits);
  const jobTitles = comparable(pool, pool.jobTitles);
  const alikeProgramme = cachedPairs((a, b) =>
    programmeLikeness(pool.words.programmes.texts[a]!, pool.words.programmes.texts[b]!),
  );
  const isNearProgramme = (a: number, b: number) => alikeProgramme(a, b) === 'same';
  const programmes = comparable(pool, pool.programmes, isNearProgramme);
  const rounds = comparable(pool, pool.rounds);
  const compare = (column: Int32Array, isComparable: (a: number, b: number) => boolean) => {
    return (a: number, b: number): Likeness => {
      const [x, y] = [column[a]!, column[b]!];
      if (x === 0 || y === 0) return 'unknown';
      if (x === y) return 'same';
      return isComparable(a, b) ? 'different' : 'unknown';
    };
  };
  const compareUnits = compare(pool.units, units);
  const alikeRound = cachedPairs((a, b) => {
    const [x, y] = [a, b].map((number) => /^\d+/.exec(pool.words.rounds.keys[number]!)?.[0]);
    return x === undefined || x !== y ? ('different' as const) : ('near' as const);
  });
  /** Two wordings contradict each other in cells; where a title speaks for the cell, in what they mean. */
  const compareSaid = (
    column: Int32Array,
    written: (a: number, b: number) => Likeness,
    field: number,
    alike: (a: number, b: number) => Likeness,
  ) => {
    return (a: number, b: number): Likeness => {
      const likeness = written(a, b);
      const isTitled = ((pool.titled[a]! | pool.titled[b]!) & field) !== 0;
      return likeness === 'different' && isTitled ? alike(column[a]!, column[b]!) : likeness;
    };
  };
  const programme = compareSaid(
    pool.programmes,
    compare(pool.programmes, programmes),
    titledFields.programme,
    alikeProgramme,
  );
  const round = compareSaid(pool.rounds, compare(pool.rounds, rounds), titledFields.round, alikeRound);
  return {
    id: (a, b) => compareIds(pool.ids[a]!, pool.ids[b]!),
    birth: (a, b) => compareBirths(pool, a, b),
    unit: (a, b) => {
      const likeness = compareUnits(a, b);
      return likeness === 'different' && isNearUnit(pool.units[a]!, pool.units[b]!) ? 'near' : likeness;
    },
    subUnit: compare(pool.subUnits, subUnits),
    jobTitle: compare(pool.jobTitles, jobTitles),
    account: (a, b) => {
      const [x, y] = [pool.accounts[a]!, pool.accounts[b]!];
      if (x === 0 || y === 0) return 'unknown';
      return x === y ? 'same' : 'different';
    },
    isSamePurpose: (a, b) => programme(a, b) !== 'different' && round(a, b) !== 'different',
    sharedPurpose: (a, b) => (programme(a, b) === 'same' ? 1 : 0) + (round(a, b) === 'same' ? 1 : 0),
  };
}

/** Compares two numbers of a vocabulary once, whichever comes first. */
function cachedPairs<T>(compare: (a: number, b: number) => T): (a: number, b: number) => T {
  const known = new Map<number, T>();
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * 65536 + high;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = compare(low, high)));
    return found;
  };
}

/** Below it a number is an old card of nine digits. */
const leastCitizenId = 1_000_000_000;

function compareIds(a: number, b: number): Likeness {
  if (Number.isNaN(a) || Number.isNaN(b)) return 'unknown';
  if (a === b) return 'same';
  // An old card and a citizen id of one person have nothing in common.
  if (a < leastCitizenId !== b < leastCitizenId) return 'unknown';
  return isSlip(String(a).padStart(12, '0'), String(b).padStart(12, '0')) ? 'near' : 'different';
}

/** One digit mistyped, or two neighbours in each other's place. */
function isSlip(a: string, b: string): boolean {
  let first = -1;
  let wrong = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (first < 0) first = i;
    wrong++;
  }
  return wrong === 1 || (wrong === 2 && a[first] === b[first + 1] && a[first + 1] === b[first]);
}

function compareBirths(pool: Pool, a: number, b: number): Likeness {
  const [dayA, dayB] = [pool.birthDays[a]!, pool.birthDays[b]!];
  if (!Number.isNaN(dayA) && !Number.isNaN(dayB)) return dayA === dayB ? 'same' : 'different';
  const [yearA, yearB] = [pool.birthYears[a]!, pool.birthYears[b]!];
  if (yearA === 0 || yearB === 0) return 'unknown';
  return yearA === yearB ? 'near' : 'different';
}

/** Whether two unit names are a spelling apart: without marks the same, one the beginning of the other, or a letter or two off. */
function areNear(a: string, b: string): boolean {
  const [x, y] = [foldText(a), foldText(b)];
  if (x === y) return true;
  const words = x.split(' ');
  const others = y.split(' ');
  let shared = 0;
  while (shared < words.length && shared < others.length && words[shared] === others[shared]) shared++;
  const [restX, restY] = [words.slice(shared).join(' '), others.slice(shared).join(' ')];
  if (shared > 0 && (restX === '' || restY === '')) return shared > 2 || restX + restY === 'ha noi';
  if (x.endsWith(` ${y}`) || y.endsWith(` ${x}`)) return Math.min(words.length, others.length) > 1;
  return (
    Math.min(restX.length, restY.length) > 3 &&
    distance(restX, restY) <= Math.max(restX.length, restY.length) / 6
  );
}

/**
 * Whether two records' texts of a column can contradict each other: within one side always, across the sides only where the
 * two lists share a wording at all.
 */
function comparable(
  pool: Pool,
  column: Int32Array,
  isNear: (a: number, b: number) => boolean = () => false,
): (a: number, b: number) => boolean {
  const approved = new Set<number>();
  const paid = new Set<number>();
  for (let node = 0; node < pool.count; node++) (node < pool.split ? approved : paid).add(column[node]!);
  approved.delete(0);
  paid.delete(0);
  const sharesWording =
    [...approved].some((number) => paid.has(number)) ||
    [...approved].some((a) => [...paid].some((b) => isNear(a, b)));
  return sharesWording ? () => true : (a, b) => a < pool.split === b < pool.split;
}
