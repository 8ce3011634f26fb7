import {
  decodeLegacy,
  detectLegacy,
  hasUnicodeOnly,
  type DecodedText,
  type LegacyEncoding,
} from './legacy-encodings';
import { familyNameEnd } from './family-names';
import { isOddText } from './scan-text';
import { isVietnameseSyllable } from './syllable';

/** Texts of a column that must show their encoding by themselves before those that do not are read alike. */
const leastProven = 2;

/**
 * The legacy encoding of texts that belong together, also of those that do not show it: in TCVN3 “Vũ Dũng” is “Vò Dòng”, which might be Unicode.
 *
 * null unless at least two show it by themselves and none has a letter that only Unicode has.
 */
export function legacyOfColumn(texts: Iterable<unknown>): LegacyEncoding | null {
  // Asked first: one of the first texts tells a list in Unicode.
  for (const text of texts) if (typeof text === 'string' && hasUnicodeOnly(text)) return null;
  const proven = { tcvn3: 0, vni: 0 };
  for (const text of texts) {
    if (typeof text !== 'string' || !isOddText(text)) continue;
    const encoding = detectLegacy(text);
    if (encoding) proven[encoding]++;
  }
  const encoding = proven.tcvn3 >= proven.vni ? 'tcvn3' : 'vni';
  return proven[encoding] < leastProven || proven[encoding === 'vni' ? 'tcvn3' : 'vni'] > 0 ? null : encoding;
}

/**
 * A text that does not show its encoding, read in that of its column; null where it stays the same, some word would be no syllable, or
 * a name would lose its family name (“Lê Hoa” is no “Lờ Hoa”).
 */
export function decodeAsColumn(
  text: string,
  encoding: LegacyEncoding,
  fontName?: string | null,
): DecodedText | null {
  if (!/[\u00c0-\u00ff]/.test(text) || hasUnicodeOnly(text)) return null;
  const decoded = decodeLegacy(text, encoding, fontName);
  const words = decoded.text.match(/\p{L}+/gu) ?? [];
  const losesFamilyName = familyNameEnd(text) > 0 && familyNameEnd(decoded.text) < 0;
  const isOther = decoded.text !== text && !losesFamilyName;
  return isOther && words.every(isVietnameseSyllable) ? decoded : null;
}
