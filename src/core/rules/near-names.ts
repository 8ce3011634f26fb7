import type { FoldedNames } from '../recognition/folded-names';

/** Two names are near at this many letters; of short ones (Lê An, Vũ An) two letters are another name. */
export function nearLimit(names: FoldedNames, a: number, b: number): number {
  const shorter = Math.min(lengthOf(names, a), lengthOf(names, b));
  return shorter < 8 ? 1 : 2;
}

function lengthOf({ starts }: FoldedNames, index: number): number {
  return starts[index + 1]! - starts[index]!;
}

/** How many letters differ (put in, left out or changed) between two names; 3 where more than `limit` (at most 2) do. */
export function letterDistance(names: FoldedNames, a: number, b: number, limit: number): number {
  const { letters, starts, masks } = names;
  if (Math.abs(lengthOf(names, a) - lengthOf(names, b)) > limit) return 3;
  // Each change of one letter touches two letters of the mask at most.
  if (bitCount(masks[a]! ^ masks[b]!) > 2 * limit) return 3;
  let [firstA, lastA] = [starts[a]!, starts[a + 1]!];
  let [firstB, lastB] = [starts[b]!, starts[b + 1]!];
  while (firstA < lastA && firstB < lastB && letters[firstA] === letters[firstB]) {
    firstA++;
    firstB++;
  }
  while (firstA < lastA && firstB < lastB && letters[lastA - 1] === letters[lastB - 1]) {
    lastA--;
    lastB--;
  }
  return restDistance(letters, firstA, lastA, firstB, lastB, limit);
}

/** What is left between the shared ends: tries the three changes of one letter, at most twice. */
function restDistance(
  letters: Uint8Array,
  firstA: number,
  lastA: number,
  firstB: number,
  lastB: number,
  limit: number,
): number {
  while (firstA < lastA && firstB < lastB && letters[firstA] === letters[firstB]) {
    firstA++;
    firstB++;
  }
  const [left, right] = [lastA - firstA, lastB - firstB];
  if (left === 0 || right === 0) return left + right > limit ? 3 : left + right;
  if (limit === 0) return 3;
  const changed = restDistance(letters, firstA + 1, lastA, firstB + 1, lastB, limit - 1);
  const leftOut = restDistance(letters, firstA + 1, lastA, firstB, lastB, limit - 1);
  const putIn = restDistance(letters, firstA, lastA, firstB + 1, lastB, limit - 1);
  const least = Math.min(changed, leftOut, putIn) + 1;
  return least > limit ? 3 : least;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Is told of each pair of near names, and of the block in which they met. */
export type VisitPair = (earlier: number, later: number, distance: number, block: Int32Array) => void;

/** A block of more names than this is not compared name by name. */
const mostComparedEach = 400;

/**
 * Visits the pairs of near names in a block, the earlier in it first.
 *
 * Small blocks are compared each with each behind the letter mask. In large ones (everybody born on one day) names meet only where
 * they are equal after leaving out at most one letter of each, which finds every pair one letter apart, and stays linear.
 */
export function forNearPairs(names: FoldedNames, block: Int32Array, visit: VisitPair): void {
  if (block.length > mostComparedEach) return forPairsByDeletion(names, block, visit);
  for (let j = 1; j < block.length; j++) {
    for (let i = 0; i < j; i++) {
      const limit = nearLimit(names, block[i]!, block[j]!);
      const distance = letterDistance(names, block[i]!, block[j]!, limit);
      if (distance <= limit) visit(block[i]!, block[j]!, distance, block);
    }
  }
}

/** Of one hash only so many earlier names are looked at: more of them are one common name. */
const mostOfOneHash = 8;

function forPairsByDeletion(names: FoldedNames, block: Int32Array, visit: VisitPair): void {
  const { letters, starts } = names;
  const seen = new Map<number, number[]>();
  for (const later of block) {
    const [first, last] = [starts[later]!, starts[later + 1]!];
    const met = new Set<number>();
    for (let leftOut = first - 1; leftOut < last; leftOut++) {
      let hash = 17;
      for (let i = first; i < last; i++) if (i !== leftOut) hash = (Math.imul(hash, 31) + letters[i]!) | 0;
      const earlierOnes = seen.get(hash);
      if (!earlierOnes) seen.set(hash, [later]);
      else {
        for (const earlier of earlierOnes) if (earlier !== later) met.add(earlier);
        if (earlierOnes.length < mostOfOneHash && earlierOnes[earlierOnes.length - 1] !== later)
          earlierOnes.push(later);
      }
    }
    for (const earlier of met) {
      const limit = nearLimit(names, earlier, later);
      const distance = letterDistance(names, earlier, later, limit);
      if (distance <= limit) visit(earlier, later, distance, block);
    }
  }
}
