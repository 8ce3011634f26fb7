import { distance } from 'fastest-levenshtein';
import { foldText } from '../vietnamese/fold';

/** The known name that a mistyped one is nearest to, marks and case aside; null where none is alike. */
export function nearestName(given: string, known: Iterable<string>): string | null {
  const folded = foldText(given);
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const other = foldText(name);
    const steps = distance(folded, other);
    // Half of the letters wrong is another word; a word inside the other (“soTien” … “tien”) is near all the same.
    const isAlike =
      steps <= Math.max(folded.length, other.length) / 2 ||
      (folded.length > 2 && (other.includes(folded) || folded.includes(other)));
    if (isAlike && steps < least) [best, least] = [name, steps];
  }
  return best;
}
