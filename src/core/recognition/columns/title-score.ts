import type { Register } from '../../registers/register';
import { headerKey } from '../wording/header-key';

/** What the title says of a register; “tặng quà” within another register's “thăm, tặng quà” is but a hint. */
export function titleScore(
  { titleHints, eventsInTitle }: Register,
  wordings: readonly (readonly string[])[],
  index: number,
  title: string,
  most: number,
): { weight: number; wording: string | null } {
  const own = wordings[index]!;
  const isPart = (word: string) =>
    wordings.some(
      (others, at) =>
        at !== index &&
        others.some((other) => other.length > word.length && holdsWords(headerKey(other), headerKey(word))),
    );
  const isOfSome = (word: string) =>
    eventsInTitle !== undefined &&
    title
      .split(` ${headerKey(word)}`)
      .slice(1)
      .some((rest) => eventsInTitle.test(rest));
  const whole = own.some(isOfSome) ? undefined : own.find((word) => !isPart(word));
  if (whole !== undefined) return { weight: most, wording: whole };
  const wording = own[0] ?? wordingsIn(titleHints, title)[0];
  return wording === undefined ? { weight: 0, wording: null } : { weight: 1, wording };
}

/** The words that stand in a text of keys. */
export function wordingsIn(words: readonly string[], title: string): string[] {
  return words.filter((word) => holdsWords(title, headerKey(word)));
}

function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Lines of keys as one text to find wordings in. */
export function titleText(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replace(otherChi, ' ')} `).join('|');
}

/** “Chi tiết”, “chi đoàn”, “chi cục” in titles spend nothing. */
const otherChi = /\bchi (?=(tiet|doan|cuc|bo|hoi|nhanh)\b)/g;
