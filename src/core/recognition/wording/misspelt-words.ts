import { distance } from 'fastest-levenshtein';
import { keyWords, phraseWords } from './heading-concepts';
import { wordings } from './wordings';

/** The words of our wordings without tone marks, by their length; short ones are a letter away from too many. */
const wordsByLength = new Map<number, string[]>();
const allWords = new Set([...phraseWords, ...wordings.flatMap(([header]) => keyWords(header, true))]);
for (const word of allWords)
  if (word.length >= 4) wordsByLength.set(word.length, [...(wordsByLength.get(word.length) ?? []), word]);

/** What a word of headings, without tone marks, may be that has one letter too many, too few or wrong, or two in the wrong order. */
export function mendedWords(word: string): readonly string[] {
  if (word.length < 3 || allWords.has(word)) return [];
  return [-1, 0, 1]
    .flatMap((more) => wordsByLength.get(word.length + more) ?? [])
    .filter((known) => distance(known, word) === 1 || isSwapped(known, word));
}

/** “khaon” for “khoan”. */
function isSwapped(known: string, word: string): boolean {
  if (known.length !== word.length) return false;
  let at = 0;
  while (known[at] === word[at]) at++;
  return (
    known[at] === word[at + 1] && known[at + 1] === word[at] && known.slice(at + 2) === word.slice(at + 2)
  );
}
