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

/** For each Latin-1 code unit a bit per vowel (a e i o u y) that it cannot follow in Unicode. */
const vniMarks = new Uint8Array(0x100);
const vowelBit = new Uint8Array(0x100);
Object.entries(vniAfter).forEach(([vowel, marks], index) => {
  vowelBit[vowel.charCodeAt(0)] = vowelBit[vowel.toUpperCase().charCodeAt(0)] = 1 << index;
  for (const mark of marks + marks.toUpperCase()) vniMarks[mark.charCodeAt(0)]! |= 1 << index;
});

const { blank, invisible, combining, lookAlike, digit, letter, control, foreign } = codeBits;
const plainBits = letter | digit;

// A capital with a mark behind a small letter is TCVN3: “NguyÔn”.
for (let code = 0xc0; code < 0xdf; code++) vniMarks[code]! |= 64;
for (let code = 97; code < 123; code++) vowelBit[code]! |= 64;

/** One pass over a text that says what is odd about it: a sum of `textFlags`, 0 for an empty text. */
export function scanText(text: string): number {
  const { length } = text;
  let seen = 0;
  let previous = 32;
  let hasDoubleSpace = false;
  let hasVniPair = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (previous === 32) hasDoubleSpace = true;
    } else {
      seen |= codeClass[code]!;
      if (code >= 0xc0 && code < 0x100 && previous < 0x100 && vniMarks[code]! & vowelBit[previous]!)
        hasVniPair = true;
    }
    previous = code;
  }
  let flags = 0;
  if (seen & letter) flags |= textFlags.hasLetter;
  if (seen & digit) flags |= textFlags.hasDigit;
  if (hasDoubleSpace || (length > 0 && previous === 32)) flags |= textFlags.straySpace;
  if (hasVniPair) flags |= textFlags.maybeLegacy;
  return seen & ~plainBits ? flags | odditiesOf(text, seen) : flags;
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
