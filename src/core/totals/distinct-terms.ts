import type { CellRef } from '../sheet/address';
import { countedRange, type CountedRange } from './counted-range';
import { untoldAmounts, type CountedTable } from './counted-tables';
import { longestFormula } from './formula-terms';
import { anyOf, type ColumnRange } from './group-tellers';
import { personText } from './person-text';
import type { Totals } from './totals';

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
    { readonly key: string; readonly label: string } | { readonly labels: string | null }
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

/** So many comparisons of texts are a blink in Excel 2016, which goes through the whole list for each cell. */
const mostComparisons = 40_000_000;

/** So many numbers sorted, each read out of its text, are about as quick. */
const mostNumbers = 600_000;

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
  const isByNumber = sumOf(reckoned, comparisonsOf) > mostComparisons;
  const isNumber = reckoned.flat().every(({ range }) => range.isNumber);
  if (isByNumber && !(isNumber && sumOf(reckoned, numbersOf) <= mostNumbers))
    return { why: 'too-many', cells: [] };
  const formulas = asked.map((each) => {
    if (typeof each === 'string') return `=${each}`;
    return `=${(isByNumber ? numberTerms(each) : textTerms(each)).join('+') || '0'}`;
  });
  return formulas.some(({ length }) => length > longestFormula)
    ? { why: 'too-long', cells: [] }
    : { formulas, corrected };
}

/** Records of one table that a figure asks for. */
interface Asked {
  readonly range: CountedRange;
  /** 1 for the rows that are asked for, 0 for others; on the rows from `top` on. */
  condition(top: number): string;
}

/** null where the table has nothing of it. */
function askedOf(range: CountedRange, place: DistinctPlace): Asked | null {
  const { counted, text, tellers, firstRow, readsHeadings, sex } = range;
  const comparisons = (at: ColumnRange) =>
    tellers.map((teller, group) => {
      const wanted = place.groups[group]!;
      return 'key' in wanted ? teller.one(wanted.key, wanted.label, at) : teller.any(wanted.labels, at);
    });
  if (comparisons(() => '').some((each) => each?.length === 0)) return null;
  return {
    range,
    condition(top) {
      const at = columnsOf(range, top);
      const told = comparisons(at).flatMap((each) => (each === null ? [] : anyOf(each)));
      const ids = at(text.column);
      const heading = counted.ranges.rows(top, top, text.column);
      const isBelow = readsHeadings && top < firstRow ? `*(ROW(${ids})>ROW(${heading}))` : '';
      return `${[...told, text.named(at)].join('*')}${isBelow}${sex(at)}${readable(range, ids)}`;
    },
  };
}

function columnsOf({ counted, reach }: CountedRange, top: number): ColumnRange {
  return (column) => counted.ranges.rows(top, reach, column);
}

/** Leaves out records that are set aside for a figure, each until its cell holds a number. */
function readable({ counted: { table, ranges, unreadable } }: CountedRange, ids: string): string {
  return unreadable
    .map(({ field, record }) => {
      const cell = ranges.cell(record, table.place(field!, record).column);
      return `*(ROW(${ids})<>ROW(${cell})+9^9*ISNUMBER(${cell}))`;
    })
    .join('');
}

/**
 * The places of first occurrence, counted from the headings on: their row belongs to nobody, so that the bin of nobody is never empty
 * and is taken off again.
 */
function textTerms(asked: readonly Asked[]): string[] {
  const parts = asked.map(({ range, condition }) => {
    const { counted, text, firstRow } = range;
    const top = firstRow - 1;
    const at = columnsOf(range, top);
    return {
      texts: text.expression(at),
      condition: condition(top),
      places: `ROW(${at(text.column)})-ROW(${counted.ranges.rows(top, top, text.column)})`,
    };
  });
  return parts.map(({ texts, condition, places }, table) => {
    const isNew = parts
      .slice(0, table)
      .map((before) => `*ISNA(MATCH(${texts},REPT(${before.texts},${before.condition}),0))`);
    return `SUMPRODUCT(--(FREQUENCY(${condition}${isNew.join('')}*MATCH(${texts},${texts},0),${places})>0))-1`;
  });
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

function comparisonsOf(asked: readonly Asked[]): number {
  const rows = asked.map(({ range }) => range.reach - range.firstRow + 2);
  return rows.reduce((sum, own, table) => sum + own * sumOf(rows.slice(0, table + 1), (other) => other), 0);
}

function numbersOf(asked: readonly Asked[]): number {
  const rows = asked.map(({ range }) => range.reach - range.firstRow + 1);
  return rows.reduce(
    (sum, own, table) =>
      sum + (table === 0 ? own : sumOf(rows.slice(0, table + 1), (other) => other + 2 * own)),
    0,
  );
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
