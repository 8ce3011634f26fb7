import { cellOf, type ColumnCells } from './column-cells';

/**
 * Gives each cell the number of its text; `numberOf` is asked once for each distinct text, first for '', then as they are met.
 *
 * Several readers ask for one column (a unit is also a category): its distinct texts are found once.
 */
export function numberTexts(cells: ColumnCells, numberOf: (text: string) => number): Int32Array {
  const { texts, places } = textsOf(cells);
  return numbersAt(places, numbersOf(texts, numberOf));
}

/** The same, to be read only: where the texts are numbered as they are met, as all readers of the column see them. */
export function sharedNumbers(cells: ColumnCells, numberOf: (text: string) => number): Int32Array {
  const { texts, places } = textsOf(cells);
  const numberAt = numbersOf(texts, numberOf);
  return numberAt.every((number, at) => number === at) ? places : numbersAt(places, numberAt);
}

/** The records whose cell holds one of the texts that are asked for, in order; each distinct text is asked about once. */
export function recordsOfTexts(cells: ColumnCells, isAsked: (text: string) => boolean): number[] {
  const { texts, places } = textsOf(cells);
  const asked = Uint8Array.from(texts, (text) => (isAsked(text) ? 1 : 0));
  return asked.includes(1) ? recordsAsked(places, asked) : [];
}

/** A loop that sees nothing but arrays is compiled once for all columns. */
function recordsAsked(places: Int32Array, asked: Uint8Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < places.length; record++)
    if (asked[places[record]!] === 1) records.push(record);
  return records;
}

function textsOf(cells: ColumnCells): DistinctTexts {
  let distinct = known.get(cells);
  if (!distinct) known.set(cells, (distinct = distinctTexts(cells)));
  return distinct;
}

function numbersOf(texts: readonly string[], numberOf: (text: string) => number): Int32Array {
  const numbers = new Int32Array(texts.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = numberOf(texts[at]!);
  return numbers;
}

function numbersAt(places: Int32Array, numberAt: Int32Array): Int32Array {
  const numbers = new Int32Array(places.length);
  for (let record = 0; record < places.length; record++) numbers[record] = numberAt[places[record]!]!;
  return numbers;
}

/** A column's distinct texts, '' first, and the place of each cell's text among them. */
interface DistinctTexts {
  readonly texts: readonly string[];
  readonly places: Int32Array;
}

const known = new WeakMap<ColumnCells, DistinctTexts>();

/** Texts that are remembered by length and last letters; a power of two. */
const slots = 1024;

/**
 * A Map hashes every text whole, which costs as much as reading it, and a column of units or programmes holds few. So each cell is
 * first compared with the last text of the same length and letters at the end: where it is another, a Map has the last word.
 */
function distinctTexts(cells: ColumnCells): DistinctTexts {
  const texts = [''];
  const placeOf = new Map([['', 0]]);
  const places = new Int32Array(cells.length);
  const last: string[] = new Array<string>(slots).fill('');
  const lastPlace = new Int32Array(slots);
  for (let record = 0; record < cells.length; record++) {
    const cell = cellOf(cells, record);
    const text = typeof cell === 'string' ? cell : String(cell);
    const slot = slotOf(text);
    if (last[slot] !== text) {
      let place = placeOf.get(text);
      if (place === undefined) placeOf.set(text, (place = texts.push(text) - 1));
      last[slot] = text;
      lastPlace[slot] = place;
    }
    places[record] = lastPlace[slot]!;
  }
  return { texts, places };
}

function slotOf(text: string): number {
  const { length } = text;
  if (length < 2) return length;
  const end = text.charCodeAt(length - 1) * 17 + text.charCodeAt(length - 2);
  return (end * 5 + text.charCodeAt(length >> 1) * 3 + length) & (slots - 1);
}
