import { foldText } from '../../vietnamese/fold';

/**
 * Tells names that differ by a word which no other name of the lists has, as a slip makes it (“Nguyn”, “Bìnhh”); the words are
 * counted when it is first asked. `timesOf`: at the first of all names of the same letters how many they are, 0 at the others.
 */
export function rareWordTeller(
  count: number,
  nameOf: (index: number) => string,
  timesOf: (index: number) => number,
): (a: number, b: number) => boolean {
  const wordsOf = (index: number) => foldText(nameOf(index)).split(' ');
  let counts: Map<string, number> | null = null;
  return (a, b) => {
    if (!counts) {
      counts = new Map();
      for (let index = 0; index < count; index++) {
        const times = timesOf(index);
        if (times === 0) continue;
        for (const word of wordsOf(index)) counts.set(word, (counts.get(word) ?? 0) + times);
      }
    }
    const known = counts;
    const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
    const differing = [
      ...wordsA.filter((word) => !wordsB.includes(word)),
      ...wordsB.filter((word) => !wordsA.includes(word)),
    ];
    // A word that was not counted stands in a name of the same letters, cut otherwise.
    return differing.some((word) => (known.get(word) ?? 0) <= 1);
  };
}
