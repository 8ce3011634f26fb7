import { familyNameEnd } from '../../vietnamese/family-names';
import { foldText } from '../../vietnamese/fold';
import { hasUnicodeOnly } from '../../vietnamese/legacy-encodings';
import { isPlainName } from '../../vietnamese/person-name';
import { cellOf, type ColumnCells } from './column-cells';

/** Bits beside the folded letter of a code unit: only Unicode has it; it is of Latin-1, as all letters of the old fonts are. */
const onlyUnicode = 128;
const latin1 = 256;

/** The folded letter of each code unit up to the end of Latin Extended Additional, 0 for what a sketch leaves out, with those bits. */
const foldedLetters = Uint16Array.from({ length: 0x1f00 }, (_, code) => {
  const character = String.fromCharCode(code);
  const folded = foldText(character);
  const letter = folded.length === 1 && /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
  return letter | (hasUnicodeOnly(character) ? onlyUnicode : 0) | (code >= 0x80 && code < 0x100 ? latin1 : 0);
});
const letterBits = 127;

/** The bit of a folded letter in an outline; none for a digit. */
const outlineBits = Int32Array.from({ length: 123 }, (_, letter) => (letter < 97 ? 0 : 1 << (letter - 97)));

/** The bits of an outline's first number that say which letters there are; those above them say how many. */
export const lettersOfOutline = 0x3ff_ffff;
const bitsOfLetters = 26;
const mostCounted = 63;

/** What tells names apart, and which of them read otherwise than they are written. */
export interface SketchedNames {
  /** Numbers that are equal for names of the same letters and digits, and hardly ever for others; NaN for no name. */
  readonly sketches: Float64Array;
  /**
   * Two numbers for each name: a bit for each of the letters a–z that it has, and above them how many letters it has, 63 for more; then
   * a bit for each letter that it has twice.
   */
  readonly outlines: Int32Array;
  /** By index. */
  readonly otherwise: ReadonlyMap<number, string>;
  /** Indexes of what is filled and, as it is written, not plainly a name; ascending. */
  readonly unplain: readonly number[];
}

/**
 * Sketches the names as they read: those that begin with a frequent family name and are no old font's as they are written, others as
 * `asRead` answers.
 */
export function sketchNames(cells: ColumnCells, asRead: (name: string) => string): SketchedNames {
  const into = { sketches: new Float64Array(cells.length), outlines: new Int32Array(2 * cells.length) };
  const otherwise = new Map<number, string>();
  const { unplain, unsure } = sketchAsWritten(cells, into);
  for (const index of unsure) {
    const cell = String(cellOf(cells, index));
    const name = asRead(cell);
    if (name === cell) continue;
    otherwise.set(index, name);
    sketchName(name, index, into);
  }
  return { ...into, otherwise, unplain };
}

/**
 * Answers which names are not plain, and which may read otherwise.
 *
 * The hot loop by itself: with a call to `asRead`, another one for each list, it is compiled anew for every list.
 */
function sketchAsWritten(cells: ColumnCells, into: Sketches): { unplain: number[]; unsure: number[] } {
  const unplain: number[] = [];
  const unsure: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cellOf(cells, index);
    const isText = typeof cell === 'string';
    const seen = sketchName(isText ? cell : String(cell), index, into);
    if (cell === '') continue;
    const isPlain = isText && isPlainName(cell);
    if (!isPlain) unplain.push(index);
    const mayBeOldFont = (seen & (onlyUnicode | latin1)) === latin1;
    if (isText && (mayBeOldFont || (!isPlain && familyNameEnd(cell) < 0))) unsure.push(index);
  }
  return { unplain, unsure };
}

type Sketches = Pick<SketchedNames, 'sketches' | 'outlines'>;

/** Answers what was seen: a sum of the entries of `foldedLetters`. */
function sketchName(name: string, index: number, { sketches, outlines }: Sketches): number {
  let low = 17;
  let high = 31;
  let once = 0;
  let twice = 0;
  let letters = 0;
  let seen = 0;
  for (let i = 0; i < name.length; i++) {
    const entry = foldedLetters[name.charCodeAt(i)] ?? 0;
    seen |= entry;
    const letter = entry & letterBits;
    if (letter === 0) continue;
    low = (Math.imul(low, 31) + letter) | 0;
    high = Math.imul(high ^ letter, 0x01000193);
    const bit = outlineBits[letter]!;
    twice |= once & bit;
    once |= bit;
    if (letter >= 97) letters++;
  }
  outlines[2 * index] = once | (Math.min(letters, mostCounted) << bitsOfLetters);
  outlines[2 * index + 1] = twice;
  // Not by a condition within the number: that would put a box of its own around each.
  if ((seen & letterBits) !== 0) sketches[index] = (low >>> 0) * 1_048_576 + (high >>> 12);
  else sketches[index] = NaN;
  return seen;
}

/** How many letters a name has, by its outline. */
export function lengthOfOutline(outline: number): number {
  return outline >>> bitsOfLetters;
}

/** The letters a–z of a name without marks, in room that is used again. */
export interface Letters {
  codes: Uint8Array;
  length: number;
}

/** Puts the letters of another name in place of those before. */
export function takeLetters(room: Letters, name: string): void {
  if (name.length > room.codes.length) room.codes = new Uint8Array(2 * name.length);
  const { codes } = room;
  let length = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = (foldedLetters[name.charCodeAt(i)] ?? 0) & letterBits;
    if (letter >= 97) codes[length++] = letter;
  }
  room.length = length;
}
