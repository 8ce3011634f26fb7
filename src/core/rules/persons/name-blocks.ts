import { forNearPairs, type ComparedNames, type NameBlocks, type NearPairs } from './near-names';

/** Members with equal keys, as `firstEqual` finds them, in blocks of two and more: linear. */
export function blocksOf(first: Int32Array): NameBlocks {
  // At the first member of a block its size, then where its next member goes.
  const places = new Int32Array(first.length);
  for (let at = 0; at < first.length; at++) if (first[at]! >= 0) places[first[at]!]!++;
  const ends: number[] = [];
  let end = 0;
  for (let at = 0; at < places.length; at++) {
    const size = places[at]!;
    places[at] = size > 1 ? end : -1;
    if (size > 1) ends.push((end += size));
  }
  const members = new Int32Array(end);
  for (let at = 0; at < first.length; at++) {
    const head = first[at]!;
    if (head >= 0 && places[head]! >= 0) members[places[head]!++] = at;
  }
  return { members, ends };
}

/** Comparisons, twice counted, between two steps. */
const pairsOfStep = 400_000;

/** Visits the near pairs of all blocks, in steps. */
export function* compareBlocks(
  names: ComparedNames,
  blocks: NameBlocks,
  pairs: NearPairs,
): Generator<void, void> {
  for (let at = 0; at < blocks.ends.length; yield) at = compareSome(names, blocks, at, pairs);
}

/** The hot loop, apart from the steps so that it is compiled once: as many blocks as a step takes. Answers the next one. */
function compareSome(
  names: ComparedNames,
  { members, ends }: NameBlocks,
  first: number,
  pairs: NearPairs,
): number {
  let at = first;
  let start = ends[first - 1] ?? 0;
  for (let compared = 0; at < ends.length && compared < pairsOfStep; at++) {
    const end = ends[at]!;
    forNearPairs(names, { members, start, end }, pairs);
    compared += (end - start) * (end - start);
    start = end;
  }
  return at;
}

/** How many pairs there are within the blocks. */
export function pairsWithin({ ends }: NameBlocks): number {
  let pairs = 0;
  let start = 0;
  for (let block = 0; block < ends.length; start = ends[block++]!) {
    const size = ends[block]! - start;
    pairs += (size * (size - 1)) / 2;
  }
  return pairs;
}
