import { textKey } from './text-key';
import { unitAbbreviations } from './unit-key';

/** Abbreviations that everybody in a health union reads at once, as they are printed. */
const printed = ['BVĐK', 'BV', 'TTYT', 'TTKSBT', 'TT', 'ĐK', 'YHCT', 'PHCN', 'PKĐK', 'PK'] as const;

/** Words of what an abbreviation stands for, as keys; the longest first, so that “Bệnh viện Đa khoa” is BVĐK and not BV ĐK. */
const phrases = printed
  .map((short) => ({ short, words: unitAbbreviations.get(textKey(short))!.split(' ') }))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * A unit's name as short as it is said, for a narrow column: “Bệnh viện Đa khoa Ba Vì” is “BVĐK Ba Vì”.
 *
 * The short name has the `unitKey` of the long one, so it is the same unit to this program, and two units stay two. A name that is
 * nothing but an abbreviation's words stays whole.
 */
export function shortUnitName(name: string): string {
  const words = name.split(' ');
  const keys = words.map(textKey);
  const short: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = phrases.find((phrase) => phrase.words.every((word, i) => keys[at + i] === word));
    short.push(found?.short ?? words[at]!);
    at += found?.words.length ?? 1;
  }
  return short.length > 1 ? short.join(' ') : name;
}
