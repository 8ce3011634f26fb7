import { columnsOf, sumOf, type Asked } from './asked-people';
import { longestFormula } from './formula-terms';

/** Somebody is counted in the place where he stands first. */
export interface FirstPlaces {
  /** What adds up to the figure, one for each table. */
  readonly terms: readonly string[];
  /** How many texts are compared, at most. */
  readonly comparisons: number;
}

/** What it costs to read a row for a cell, in comparisons. */
const comparisonsOfRow = 100;

/**
 * The places of first occurrence, counted from the headings on: their row belongs to nobody, so that the bin of nobody is never empty
 * and is taken off again. Of a second table those are counted who are in no table before it.
 *
 * Where a cell asks for few of the list, the others are written as nothing, as the headings are: MATCH finds them at once, and only those
 * who are asked for are looked up in the whole list. Where it asks for most, or the condition is too long to be said twice, all are. null for what Excel takes in neither way.
 */
export function placesOfFirst(asked: readonly Asked[]): FirstPlaces | null {
  const rows = asked.map(({ range }) => range.reach - range.firstRow + 2);
  const isOfFew = asked.map(({ records }, table) => 2 * records < rows[table]!);
  for (const few of isOfFew.includes(true) ? [isOfFew, asked.map(() => false)] : [isOfFew]) {
    const terms = termsOf(asked, few);
    if (sumOf(terms, ({ length }) => length + 1) >= longestFormula) continue;
    const comparisons = sumOf([...rows.keys()], (table) => {
      const others = sumOf(rows.slice(0, table + 1), (other) => other);
      return (few[table] ? asked[table]!.records : rows[table]!) * others + rows[table]! * comparisonsOfRow;
    });
    return { terms, comparisons };
  }
  return null;
}

function termsOf(asked: readonly Asked[], isOfFew: readonly boolean[]): string[] {
  const parts = asked.map(({ range, condition }) => {
    const { counted, text, firstRow } = range;
    const top = firstRow - 1;
    const at = columnsOf(range, top);
    const [texts, told] = [text.expression(at), condition(top)];
    const places = `ROW(${at(text.column)})-ROW(${counted.ranges.rows(top, top, text.column)})`;
    return { texts, told, asked: `REPT(${texts},${told})`, places };
  });
  return parts.map(({ texts, told, asked: own, places }, table) => {
    const looked = isOfFew[table] ? own : texts;
    const isNew = parts.slice(0, table).map((before) => `*ISNA(MATCH(${looked},${before.asked},0))`);
    const first = `MATCH(${looked},${looked},0)${isNew.join('')}`;
    return `SUMPRODUCT(--(FREQUENCY(${isOfFew[table] ? '' : `${told}*`}${first},${places})>0))-1`;
  });
}
