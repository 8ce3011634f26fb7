/**
 * What single UTF-16 code units mean to the readers of cells: blanks, marks without a body, and letters that only look right.
 *
 * One byte or one string per code unit, so that a pass over a text is one table look-up per character.
 */

/** Zs and the line and tab controls: everything that a person sees as empty space. */
const blankCodes = [
  9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
];

/** Characters without width: joiners, direction marks, byte order mark. The soft hyphen U+00AD is apart: it is TCVN3's ư. */
const invisibleCodes = [
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0xfeff,
];

export const softHyphen = 0xad;

/** Cyrillic and Greek letters drawn like Latin ones, and the Icelandic Ð and ð that keyboards give for Đ and đ. */
const lookAlikePairs =
  'ÐĐðđƉĐɖđ' +
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjԁdһhԛqԝw' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv';

/** The real letter behind each look-alike code unit, fullwidth forms included. */
export const lookAlikes: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: lookAlikePairs.length / 2 }, (_, i): [number, string] => [
    lookAlikePairs.charCodeAt(2 * i),
    lookAlikePairs.charAt(2 * i + 1),
  ]),
  ...Array.from({ length: 0xff5e - 0xff01 + 1 }, (_, i): [number, string] => [
    0xff01 + i,
    String.fromCharCode(0x21 + i),
  ]),
]);

/** Bits of `codeClass`. */
export const codeBits = {
  blank: 1,
  invisible: 2,
  combining: 4,
  lookAlike: 8,
  digit: 16,
  letter: 32,
  control: 64,
  /** A Latin-1 character that Vietnamese in Unicode does not use. */
  foreign: 128,
} as const;

/** Latin-1 letters that Vietnamese in Unicode uses. */
const vietnameseLatin1 = new Set('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý');

/** Bits of each UTF-16 code unit. */
export const codeClass: Uint8Array = makeCodeClasses();

function makeCodeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const isLetter = /\p{L}/u;
  for (let code = 0; code < 0x10000; code++) {
    const isLatin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    const isWide = code >= 0x370 && !isSurrogate && !(code >= 0x2000 && code < 0x2100);
    if ((isLatin || isWide) && isLetter.test(String.fromCharCode(code))) classes[code] = codeBits.letter;
    if (code < 32 || (code >= 0x7f && code < 0xa0)) classes[code]! |= codeBits.control;
    if (code >= 0xa1 && code <= 0xff && !vietnameseLatin1.has(String.fromCharCode(code)))
      classes[code]! |= codeBits.foreign;
    if (code >= 0x300 && code <= 0x36f) classes[code] = codeBits.combining;
  }
  for (let code = 48; code < 58; code++) classes[code] = codeBits.digit;
  for (const code of blankCodes) classes[code] = codeBits.blank;
  for (const code of invisibleCodes) classes[code] = codeBits.invisible;
  for (const code of lookAlikes.keys()) classes[code]! |= codeBits.lookAlike;
  // The letters 𝐀…𝟿 of mathematics lie behind the high surrogate U+D835.
  classes[0xd835]! |= codeBits.lookAlike;
  return classes;
}

export function isBlankCode(code: number): boolean {
  return (codeClass[code]! & codeBits.blank) !== 0;
}

/** 1 for a capital letter, 2 for a small one, else 0, of each code unit below U+1F00. */
export const letterCase: Uint8Array = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!(codeClass[code]! & codeBits.letter)) return 0;
  return letter === letter.toLowerCase() ? (letter === letter.toUpperCase() ? 0 : 2) : 1;
});
