import { isFamilyNameInUnicode } from '../vietnamese/family-names';
import { foldText } from '../vietnamese/fold';
import { cellOf, type ColumnCells } from './column-cells';

/** Names without marks, as numbers. */
export interface FoldedNames {
  /** The letters a–z of all names, one name behind another. */
  readonly letters: Uint8Array;
  /** Where each name begins; one more entry than names. */
  readonly starts: Int32Array;
  /** Which letters a name has, a bit for each of a–z. */
  readonly masks: Int32Array;
}

/** The folded letter of each code unit up to the end of Latin Extended Additional; 0 for what a sketch leaves out. */
const foldedLetters = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const folded = foldText(String.fromCharCode(code));
  return folded.length === 1 && /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
});

/** What tells names apart, and which of them read otherwise than they are written. */
export interface SketchedNames {
  /** Numbers that are equal for names of the same letters and digits, and hardly ever for others; NaN for no name. */
  readonly sketches: Float64Array;
  /** By index. */
  readonly otherwise: ReadonlyMap<number, string>;
}

/**
 * Sketches the names as they read: those that begin with a family name in Unicode as they are written, others as `asRead` answers.
 *
 * A pass of its own: most that ask need no letters, which are five times as much to keep.
 */
export function sketchNames(cells: ColumnCells, asRead: (name: string) => string): SketchedNames {
  const sketches = new Float64Array(cells.length);
  const otherwise = new Map<number, string>();
  for (let index = 0; index < sketches.length; index++) {
    const cell = cellOf(cells, index);
    let name = typeof cell === 'string' ? cell : String(cell);
    if (typeof cell === 'string' && cell !== '' && !isFamilyNameInUnicode(cell)) {
      name = asRead(cell);
      if (name !== cell) otherwise.set(index, name);
    }
    let low = 17;
    let high = 31;
    let isNamed = false;
    for (let i = 0; i < name.length; i++) {
      const letter = foldedLetters[name.charCodeAt(i)] ?? 0;
      if (letter === 0) continue;
      isNamed = true;
      low = (Math.imul(low, 31) + letter) | 0;
      high = Math.imul(high ^ letter, 0x01000193);
    }
    sketches[index] = isNamed ? (low >>> 0) * 1_048_576 + (high >>> 12) : NaN;
  }
  return { sketches, otherwise };
}

/** Folds the names, whatever a cell in their place holds. */
export function foldNames(cells: ColumnCells): FoldedNames {
  const count = cells.length;
  const starts = new Int32Array(count + 1);
  const masks = new Int32Array(count);
  let letters = new Uint8Array(Math.max(64, count * 16));
  let end = 0;
  for (let index = 0; index < count; index++) {
    const cell = cellOf(cells, index);
    const name = typeof cell === 'string' ? cell : String(cell);
    if (end + name.length > letters.length) {
      const larger = new Uint8Array(2 * letters.length + name.length);
      larger.set(letters);
      letters = larger;
    }
    let mask = 0;
    for (let i = 0; i < name.length; i++) {
      const letter = foldedLetters[name.charCodeAt(i)] ?? 0;
      if (letter < 97) continue;
      letters[end++] = letter;
      mask |= 1 << (letter - 97);
    }
    masks[index] = mask;
    starts[index + 1] = end;
  }
  return { letters, starts, masks };
}

/** The names of several lists as one. */
export function joinNames(lists: readonly FoldedNames[]): FoldedNames {
  if (lists.length === 1) return lists[0]!;
  const count = lists.reduce((sum, { masks }) => sum + masks.length, 0);
  const ends = lists.map(({ starts }) => starts.at(-1)!);
  const joined = {
    letters: new Uint8Array(ends.reduce((sum, end) => sum + end, 0)),
    starts: new Int32Array(count + 1),
    masks: new Int32Array(count),
  };
  let first = 0;
  let start = 0;
  for (const [index, { letters, starts, masks }] of lists.entries()) {
    const before = start;
    joined.letters.set(letters.subarray(0, ends[index]), start);
    joined.masks.set(masks, first);
    joined.starts.set(
      starts.map((each) => before + each),
      first,
    );
    first += masks.length;
    start += ends[index]!;
  }
  return joined;
}
