import type { CellRef } from '../../sheet/address';
import { countedRange, type CountedRange } from './counted-range';
import { untoldAmounts, type CountedTable } from './counted-tables';
import { longestFormula } from './formula-terms';
import { askedOf, columnsOf, sumOf, type Asked } from './asked-people';
import { placesOfFirst, type FirstPlaces } from './first-places';
import { personText } from './person-text';
import type { Totals } from '../totals';

/** What is counted once each. */
export type DistinctMeasure = 'people' | 'women' | 'units';

/** Why people or units are not counted by formula. */
export type NotLiveReason =
  /** Records that name nobody, or somebody who is not counted. */
  | 'nobody'
  /** One text stands for two persons. */
  | 'shared'
  /** Persons are written in two ways, too often to be corrected within a formula. */
  | 'two-ways'
  /** Wildcards, or texts that no formula compares. */
  | 'odd-text'
  | 'gender'
  /** No comparison tells the records from other rows. */
  | 'untold'
  | 'too-many'
  | 'too-long';

/** What keeps people or units from being counted by formula, and the cells that a person may mend. */
export interface NotLive {
  readonly why: NotLiveReason;
  readonly cells: readonly CellRef[];
}

/** A figure that is asked for. */
export interface DistinctPlace {
  /** For each group one value and the cell that holds it; or all values, and the range of their cells where these stand below each other. */
  readonly groups: readonly (
    { readonly key: string; readonly label: string | null } | { readonly labels: string | null }
  )[];
  /** The cells that add up to the figure where nobody is in two units, as a formula. */
  readonly parts: string | null;
}

/** Formulas that count each person or unit once. */
export interface DistinctFormulas {
  /** One for each place. */
  readonly formulas: readonly string[];
  /** Cells with another way of writing somebody, each corrected within the formulas. */
  readonly corrected: readonly CellRef[];
}

/** So many comparisons of texts are a blink in Excel 2016. */
const fewComparisons = 20_000_000;

/** So many numbers sorted, each read out of its text, are about as quick: where they can be compared, more texts are not. */
const mostNumbers = 600_000;

/** So many are what a person still waits for: some four seconds of one core, measured in LibreOffice. */
const mostComparisons = 120_000_000;

/** More unreadable figures than these are no formula to read. */
const mostUnreadable = 10;

/**
 * Counts each person or unit once by FREQUENCY, which Excel 2016 calculates without array entry: over the places of first occurrence, or,
 * where that would take too long and people have ids of digits, over the ids as numbers. Of a second table those are counted who are in
 * no table before it.
 */
export function distinctFormulas(
  totals: Totals,
  tables: readonly CountedTable[],
  measure: DistinctMeasure,
  places: readonly DistinctPlace[],
): DistinctFormulas | NotLive {
  const ids = measure === 'units' ? totals.identities.units : totals.identities.persons;
  // A list of units names no person: it adds nobody.
  const counted = tables.filter(({ index }) => ids?.[index]!.some((id) => id >= 0));
  const untold = counted.flatMap((each) => untoldAmounts(each));
  const unreadable = counted.flatMap((each) => each.unreadable);
  if (counted.length === 0 || untold.length > 0 || unreadable.length > mostUnreadable)
    return { why: 'untold', cells: untold };
  const unit = measure === 'units' ? -1 : totals.by.indexOf('unit');
  const isWithinUnit = ({ groups }: DistinctPlace) => unit >= 0 && 'key' in groups[unit]!;
  const asked: (Asked[] | string)[] = [];
  let ranges: CountedRange[] | null = null;
  const corrected: CellRef[] = [];
  let isAddedUp = false;
  let saysUnit = false;
  // Within units first: where names alone tell people, their figures add up to the others.
  for (const isWithin of [true, false]) {
    const own = [...places.entries()].filter(([, place]) => isWithinUnit(place) === isWithin);
    const rest = own.filter(([at, { parts }]) => {
      if (isAddedUp && parts !== null) asked[at] = parts;
      return !(at in asked);
    });
    if (rest.length === 0) continue;
    if (ranges === null) {
      const text = personText(totals, counted, measure, isWithin);
      if ('why' in text) return text;
      const made: CountedRange[] = [];
      for (const [at, each] of counted.entries()) {
        const range = countedRange(totals, each, text.tables[at]!, measure);
        if ('why' in range) return range;
        made.push(range);
      }
      isAddedUp = isWithin && text.isByNames;
      corrected.push(...text.corrected);
      ranges = made;
      saysUnit = text.saysUnit;
    }
    const taken = ranges;
    for (const [at, place] of rest) asked[at] = taken.flatMap((range) => askedOf(range, place) ?? []);
    if (saysUnit) ranges = null;
  }
  const reckoned = asked.filter((each) => typeof each !== 'string');
  const firsts = new Map<Asked[], FirstPlaces>();
  // Totals come last and are the longest.
  for (const each of reckoned.toReversed()) {
    const first = placesOfFirst(each);
    if (!first) return { why: 'too-long', cells: [] };
    firsts.set(each, first);
  }
  const comparisons = sumOf([...firsts.values()], (first) => first.comparisons);
  const isByNumber =
    comparisons > fewComparisons &&
    reckoned.flat().every(({ range }) => range.isNumber) &&
    sumOf(reckoned, numbersOf) <= mostNumbers;
  if (!isByNumber && comparisons > mostComparisons) return { why: 'too-many', cells: [] };
  const formulas = asked.map((each) => {
    if (typeof each === 'string') return `=${each}`;
    return `=${(isByNumber ? numberTerms(each) : firsts.get(each)!.terms).join('+') || '0'}`;
  });
  return formulas.some(({ length }) => length > longestFormula)
    ? { why: 'too-long', cells: [] }
    : { formulas, corrected };
}

/**
 * The numbers that are asked for, the others above all bins. A second table has a bin for each of its own numbers and one for what lies
 * between them; that for what lies above them is never one of its own.
 */
function numberTerms(asked: readonly Asked[]): string[] {
  const parts = asked.map(({ range, condition }) => {
    const ids = columnsOf(range, range.firstRow)(range.text.column);
    const told = condition(range.firstRow);
    return { ids, told, numbers: `(0&${ids})+(1-${told})*10^15` };
  });
  return parts.map(({ ids, told, numbers }, table) => {
    if (table === 0)
      return `SUMPRODUCT(--(FREQUENCY(${numbers},--(0&${ids}))>0))-(SUMPRODUCT(--(${told}))<ROWS(${ids}))`;
    const bins = `(0&${ids})-{0.5,0}`;
    const before = parts.slice(0, table).map((other) => `*(FREQUENCY(${other.numbers},${bins})=0)`);
    return `SUMPRODUCT((FREQUENCY(--(0&${ids}),${bins})>0)*(FREQUENCY(${numbers},${bins})>0)${before.join('')})`;
  });
}

function numbersOf(asked: readonly Asked[]): number {
  const rows = asked.map(({ range }) => range.reach - range.firstRow + 1);
  return rows.reduce(
    (sum, own, table) =>
      sum + (table === 0 ? own : sumOf(rows.slice(0, table + 1), (other) => other + 2 * own)),
    0,
  );
}
