import { codeBits, codeClass, lookAlikes } from './characters';

/** Bits of `scanText`'s answer. */
export const textFlags = {
  /** A space at an end, two in a row, or any blank that is not the plain space (NBSP, tab, line break), or an invisible character. */
  straySpace: 1,
  /** A letter whose marks are written as characters of their own (NFD). */
  decomposed: 2,
  /** A letter of another script or font that looks like the right one: Ð for Đ, Cyrillic а, fullwidth or mathematical letters. */
  lookAlike: 4,
  /** Characters that Vietnamese in TCVN3 or VNI shows as Latin-1; `detectLegacy` decides. */
  maybeLegacy: 8,
  hasDigit: 16,
  hasLetter: 32,
  controlChar: 64,
  /** A line break: part of `straySpace`, but wanted in notes and addresses. */
  lineBreak: 128,
} as const;

/** Flags that ask for a closer look; a text without them needs no repair. */
export const oddTextFlags =
  textFlags.straySpace |
  textFlags.decomposed |
  textFlags.lookAlike |
  textFlags.maybeLegacy |
  textFlags.controlChar;

/** Second halves of VNI's letters that are also letters of Unicode Vietnamese, by the vowels that they cannot follow there. */
const vniAfter: Readonly<Record<string, string>> = {
  a: 'âáàãêéèúùõ',
  e: 'âáàãêéèúùõ',
  o: 'âêúùõ',
  u: 'ùõ',
  i: 'ùõ',
  y: 'ùõ',
};

const { blank, invisible, combining, lookAlike, digit, letter, control, foreign } = codeBits;
const oddBits = 0xff & ~(letter | digit);

/** Where the bits of a first half and of a second half begin in `scanBits`: what is odd is told by a character and the one before it. */
const firstHalf = 8;
const secondHalf = 19;
const space = 1;
const anyCharacter = 2;
const smallLetter = 4;
const beginning = 8;
const plainCapital = 16;
const vowel = 32;
const legacyPair = (smallLetter | (0x3f * vowel)) << firstHalf;
const capitalPair = plainCapital << firstHalf;
const clashBits = (1 << secondHalf) - (1 << firstHalf);

/**
 * All that one look at a code unit tells: its `codeBits`; as the first of two characters whether it is a space, a small letter and
 * which vowel (a e i o u y); and as the second of two, eleven bits further up, what it must not follow: a space a space, an oddity
 * any character, a capital with a mark a small letter or (in a name's beginning) a capital without, the second half of a VNI letter
 * the vowels that it cannot follow in Unicode, a `#` (an error of Excel) the beginning.
 *
 * One table, one `and` and no branch per character: with several tables and conditions the loop ran at a quarter of its speed as
 * soon as it was compiled into another one.
 */
const scanBits: Int32Array = makeScanBits();

function makeScanBits(): Int32Array {
  const bits = Int32Array.from(codeClass, (own) => {
    const isOdd = (own & oddBits) !== 0;
    return own | (anyCharacter << firstHalf) | (isOdd ? anyCharacter << secondHalf : 0);
  });
  bits[32] = ((space | anyCharacter) << firstHalf) | (space << secondHalf);
  bits[35]! |= beginning << secondHalf;
  Object.entries(vniAfter).forEach(([letters, marks], index) => {
    for (const each of [letters, letters.toUpperCase()])
      bits[each.charCodeAt(0)]! |= (vowel << index) << firstHalf;
    for (const mark of marks + marks.toUpperCase())
      bits[mark.charCodeAt(0)]! |= (vowel << index) << secondHalf;
  });
  // A capital with a mark behind a small letter is TCVN3: “NguyÔn”.
  for (let code = 0xc0; code < 0xdf; code++) bits[code]! |= (smallLetter | plainCapital) << secondHalf;
  for (let code = 65; code < 91; code++) bits[code]! |= plainCapital << firstHalf;
  for (let code = 97; code < 123; code++) bits[code]! |= smallLetter << firstHalf;
  return bits;
}

/** One pass over a text that says what is odd about it: a sum of `textFlags`, 0 for an empty text. */
export function scanText(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  let seen = 0;
  let clashes = 0;
  let previous = scanBits[32]!;
  for (let i = 0; i < length; i++) {
    const bits = scanBits[text.charCodeAt(i)]!;
    seen |= bits;
    clashes |= previous & (bits >>> (secondHalf - firstHalf));
    previous = bits;
  }
  let flags = 0;
  if (seen & letter) flags |= textFlags.hasLetter;
  if (seen & digit) flags |= textFlags.hasDigit;
  if ((clashes | previous) & (space << firstHalf)) flags |= textFlags.straySpace;
  if (clashes & legacyPair) flags |= textFlags.maybeLegacy;
  return seen & oddBits ? flags | odditiesOf(text, seen) : flags;
}

/** How odd a text is: something that `scanText` flags; or nothing but a capital with a mark behind a plain one, as in “LÊ” and “BÝch”. */
export const oddness = { none: 0, capitals: 1, odd: 2 } as const;

/**
 * Whether `scanText` would set a flag of `oddTextFlags`, or the text begins with `#` as Excel's errors do, or else has a marked capital
 * behind a plain one: for passes over very many texts, and for them alone.
 *
 * The same loop once more on purpose. The engine compiles a function by all its callers together; `scanText`, which also sees
 * the syllables and normalised texts of other readers, runs at a quarter of this one's speed (measured).
 */
export function oddnessOf(text: string): 0 | 1 | 2 {
  const { length } = text;
  let clashes = 0;
  let previous = scanBits[32]! | (beginning << firstHalf);
  for (let i = 0; i < length; i++) {
    const bits = scanBits[text.charCodeAt(i)]!;
    clashes |= previous & (bits >>> (secondHalf - firstHalf));
    previous = bits;
  }
  if (length === 0) return oddness.none;
  const found = (clashes & clashBits) | (previous & (space << firstHalf));
  if ((found & ~capitalPair) !== 0) return oddness.odd;
  return found === 0 ? oddness.none : oddness.capitals;
}

/** Whether a text is `odd`: other callers than the pass over a sheet's cells. */
export function isOddText(text: string): boolean {
  return oddnessOf(text) === oddness.odd;
}

function odditiesOf(text: string, seen: number): number {
  let flags = 0;
  if (seen & (blank | invisible)) flags |= textFlags.straySpace;
  if (seen & blank && /[\n\r\u2028\u2029]/.test(text)) flags |= textFlags.lineBreak;
  if (seen & combining && /.\p{M}/u.test(text)) flags |= textFlags.decomposed;
  if (seen & lookAlike) flags |= textFlags.lookAlike;
  if (seen & foreign) flags |= textFlags.maybeLegacy;
  if (seen & control) flags |= textFlags.controlChar;
  return flags;
}

/** The text with every blank a plain space, no two in a row, none at the ends, and no invisible characters; U+00AD stays (TCVN3's ư). */
export function cleanSpaces(text: string): string {
  let result = '';
  let isSpacePending = false;
  for (let i = 0; i < text.length; i++) {
    const bits = codeClass[text.charCodeAt(i)]!;
    if (bits & codeBits.blank) isSpacePending = result !== '';
    else if (!(bits & codeBits.invisible)) {
      result += isSpacePending ? ' ' + text[i]! : text[i]!;
      isSpacePending = false;
    }
  }
  return result;
}

/**
 * The text in composed Unicode (NFC), with look-alike letters replaced by the real ones.
 *
 * Ð becomes Đ and fullwidth and mathematical letters plain ones wherever they stand; Cyrillic and Greek letters only in a word
 * that also has Latin letters: “µ-хирургия” stays what it is.
 */
export function composeText(text: string): string {
  const composed = text.normalize('NFC');
  if (!(scanText(composed) & textFlags.lookAlike)) return composed;
  return composed.replace(/[^\s]+/gu, realLetters).normalize('NFC');
}

function realLetters(word: string): string {
  const hasLatin = /\p{Script=Latin}/u.test(word);
  let result = '';
  for (const character of word) {
    const code = character.codePointAt(0)!;
    const real = lookAlikes.get(code);
    const isOtherScript = code >= 0x370 && code < 0x530;
    if (real !== undefined && (hasLatin || !isOtherScript)) result += real;
    else if (code >= 0x1d400 && code <= 0x1d7ff) result += character.normalize('NFKC');
    else result += character;
  }
  return result;
}
