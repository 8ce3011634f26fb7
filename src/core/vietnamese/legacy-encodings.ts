import { codeBits, codeClass } from './characters';
import { scanText, textFlags } from './scan-text';
import { isVietnameseSyllable, restoreHorn } from './syllable';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export { decodeTcvn3, encodeTcvn3 } from './tcvn3';
export { decodeVni, encodeVni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** A legacy text in Unicode. */
export interface DecodedText {
  readonly text: string;
  /** A ư had been dropped on the way (TCVN3's soft hyphen) and was put back, or a word without vowel shows that one is missing. */
  readonly lostHorn: boolean;
}

/** A cell that holds only a French or German word or an ordinal which would pass for a syllable: Loïc, Thaï, Bö, Nª. */
const foreignWords = /^(?:(?:lo|la|tha|ha)ïc?|(?!L)[A-Za-z](?:ö|ø|ª))$/i;

/** The encoding that a font's name tells: .VnTime → tcvn3, VNI-Times → vni. */
export function encodingOfFont(fontName: string | null | undefined): LegacyEncoding | null {
  if (!fontName) return null;
  if (/^\.vn/i.test(fontName)) return 'tcvn3';
  return /^vni[- ]/i.test(fontName) ? 'vni' : null;
}

/**
 * Tells Vietnamese typed for a legacy font from any other text, by its characters and, where known, the font's name.
 *
 * Sure rather than eager: some word must be impossible in Unicode Vietnamese, and the words with odd characters must all (of many,
 * four in five) be syllables once decoded. “Hôpital Français”, “Müller”, “30°C”, “CÔNG TY” and “µg” are therefore none. The font
 * alone proves nothing (Unicode is often typed into cells of .VnTime), but settles what the characters leave open.
 */
export function detectLegacy(text: string, fontName?: string | null): LegacyEncoding | null {
  if (hasUnicodeOnly(text)) return null;
  const font = encodingOfFont(fontName);
  const words = oddWords(text);
  if (words.length === 0 || (font === null && foreignWords.test(text.trim()))) return null;
  const tcvn3 = font === 'vni' ? 0 : plausibility(words, decodeTcvn3, isTcvn3Proof);
  const vni = font === 'tcvn3' ? 0 : plausibility(words, decodeVni, isImpossibleInUnicode);
  if (tcvn3 === 0 && vni === 0) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** Whether a text has a letter of Vietnamese that only Unicode has: ă, đ, ư, ạ … */
export function hasUnicodeOnly(text: string): boolean {
  return /[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01b0\u0300-\u036f\u1ea0-\u1ef9]/.test(
    text,
  );
}

/** Decodes a text, capitals where its font draws them, and puts a lost ư back where only one word is possible. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, fontName?: string | null): DecodedText {
  if (encoding === 'vni') return { text: decodeVni(text), lostHorn: false };
  const decoded = decodeTcvn3(text, /^\.vn.*h$/i.test(fontName ?? ''));
  let lostHorn = false;
  const restored = decoded.replace(/\p{L}+/gu, (word) => {
    const whole = restoreHorn(word);
    if (whole !== null) lostHorn = true;
    else if (/^(?:th|nh|tr|ch|kh|ng)$/.test(word)) lostHorn = true;
    return whole ?? word;
  });
  return { text: withNameCapitals(restored), lostHorn };
}

/** The text as it reads: decoded where it is typed in TCVN3 or VNI. */
export function inUnicode(text: string): string {
  if ((scanText(text) & textFlags.maybeLegacy) === 0) return text;
  const encoding = detectLegacy(text);
  return encoding ? decodeLegacy(text, encoding).text : text;
}

/**
 * Reads a list's texts: where most of its names (those that have marks at all) are typed in TCVN3 or VNI, so are those that might be
 * Unicode as well (“Trònh Bình” is VNI's “Trịnh Bình”). null for a list in Unicode.
 */
export function listReader(names: readonly string[]): ((text: string) => string) | null {
  const counts = { tcvn3: 0, vni: 0 };
  let marked = 0;
  for (const name of names) {
    if (!/[^\0-\x7f]/.test(name)) continue;
    marked++;
    const encoding = scanText(name) & textFlags.maybeLegacy ? detectLegacy(name) : null;
    if (encoding) counts[encoding]++;
  }
  const usual = counts.vni > counts.tcvn3 ? 'vni' : 'tcvn3';
  if (counts[usual] * 2 <= marked) return null;
  return (text) =>
    /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text)
      ? decodeLegacy(text, detectLegacy(text) ?? usual).text
      : text;
}

/**
 * TCVN3 has no capitals with a tone, so “Nguyễn Văn Ánh” could only be typed with a small á: where all other words (at least
 * two) begin with a capital, so does this one.
 */
function withNameCapitals(text: string): string {
  // “DANH SáCH”: all that could be typed as capitals is, and one stands behind a small letter; “Số CCCD” has none there.
  if (/\p{Ll}\p{Lu}/u.test(text) && (text.match(/\p{Ll}/gu) ?? []).every(isTonedSmall))
    return text.toUpperCase();
  const words = text.split(' ');
  const others = words.filter((word) => !isTonedSmall(word));
  if (others.length < 2 || !others.every((word) => /^\p{Lu}/u.test(word))) return text;
  return words
    .map((word) => (isTonedSmall(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}

function isTonedSmall(word: string): boolean {
  return /^[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/.test(word);
}

/** Runs of letters with a Latin-1 character or soft hyphen in them; units (µg), fractions and bullets are none. */
function oddWords(text: string): string[] {
  const words: string[] = [];
  if (!/[\u00a1-\u00ff]/.test(text)) return words;
  for (const match of text.matchAll(/[A-Za-z\u00a1-\u00ff]+/g)) {
    const [word] = match;
    const isUnit = /^µ(?:[mglsAVFLM]|mol|Ci|kat|IU|UI)$/.test(word);
    const followsDigit = /\d/.test(text.charAt(match.index - 1)) && /^[½¼¾µ±×ªº]/.test(word);
    // TCVN3 writes “Đỗ” and “đã” without any plain letter: §ç, ®·.
    const isWord = /[A-Za-z]/.test(word) || /^[§®]./.test(word);
    if (/[\u00a1-\u00ff]/.test(word) && isWord && !isUnit && !followsDigit) words.push(word);
  }
  return words;
}

/** How many words become syllables by decoding, 0 where too few do or none gives proof; abbreviations (CĐCS, BVĐK) say nothing. */
function plausibility(
  words: readonly string[],
  decode: (text: string) => string,
  isProof: (word: string) => boolean,
): number {
  let plausible = 0;
  let proofs = 0;
  let abbreviations = 0;
  for (const word of words) {
    const decoded = decode(word);
    if (/^[B-DĐF-HJ-NP-TV-XZ]{2,}$/.test(decoded)) {
      abbreviations++;
      continue;
    }
    if (!isVietnameseSyllable(decoded) && restoreHorn(decoded) === null) continue;
    plausible++;
    if (isProof(word)) proofs++;
  }
  return proofs === 0 || plausible < 0.8 * (words.length - abbreviations) ? 0 : plausible;
}

/** A character that Unicode Vietnamese does not use, or a capital vowel within small letters, as in “NguyÔn”. */
function isTcvn3Proof(word: string): boolean {
  if (/[a-z][À-Þ]|[A-Za-z][À-Þ][a-z]/.test(word)) return true;
  for (let i = 0; i < word.length; i++) if (isForeign(word.charCodeAt(i))) return true;
  return false;
}

/** Latin-1 characters of TCVN3 that Unicode Vietnamese does not use. */
function isForeign(code: number): boolean {
  return (codeClass[code]! & codeBits.foreign) !== 0;
}

function isImpossibleInUnicode(word: string): boolean {
  return (scanText(word) & textFlags.maybeLegacy) !== 0 && !isVietnameseSyllable(word);
}
