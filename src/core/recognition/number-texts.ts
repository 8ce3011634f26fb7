import type { CellValue } from '../sheet/grid';

/** Texts that are remembered by length and last letters; a power of two. */
const slots = 1024;

/**
 * Gives each cell the number of its text; `numberOf` is asked once for most texts that come again and again.
 *
 * A Map hashes every text whole, which costs as much as reading it, and a column of units or programmes holds few. So each cell is
 * first compared with the last text of the same length and letters at the end: where it is another, a Map of the caller has the last word.
 */
export function numberTexts(cells: readonly CellValue[], numberOf: (text: string) => number): Int32Array {
  const numbers = new Int32Array(cells.length);
  const texts: string[] = new Array<string>(slots).fill('');
  const known = new Int32Array(slots).fill(numberOf(''));
  for (let record = 0; record < cells.length; record++) {
    const cell = cells[record]!;
    const text = typeof cell === 'string' ? cell : String(cell);
    const slot = slotOf(text);
    if (texts[slot] !== text) {
      texts[slot] = text;
      known[slot] = numberOf(text);
    }
    numbers[record] = known[slot]!;
  }
  return numbers;
}

function slotOf(text: string): number {
  const { length } = text;
  if (length < 2) return length;
  const end = text.charCodeAt(length - 1) * 17 + text.charCodeAt(length - 2);
  return (end * 5 + text.charCodeAt(length >> 1) * 3 + length) & (slots - 1);
}
