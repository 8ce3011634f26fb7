import {
  lengthOfOutline,
  lettersOfOutline,
  takeLetters,
  type Letters,
} from '../../recognition/values/sketched-names';

/** Names that are compared letter by letter. */
export interface ComparedNames {
  /** Which letters each name has, and how many: `SketchedNames`. */
  readonly outlines: Int32Array;
  /** The name as it reads. */
  text(index: number): string;
}

/** Two names are near at this many letters; of short ones (Lê An, Vũ An) two letters are another name. */
export function nearLimit({ outlines }: ComparedNames, a: number, b: number): number {
  return limitOf(outlines[2 * a]!, outlines[2 * b]!);
}

function limitOf(onceA: number, onceB: number): number {
  return Math.min(lengthOfOutline(onceA), lengthOfOutline(onceB)) < 8 ? 1 : 2;
}

/** Whether outlines alone say that more than `limit` letters differ: each change of one letter touches two of their bits at most. */
export function areFar(onceA: number, twiceA: number, onceB: number, twiceB: number, limit: number): boolean {
  // The letters first: they settle nearly every pair, so that the machine guesses right which way it goes.
  const other = bitCount((onceA ^ onceB) & lettersOfOutline);
  if (other > 2 * limit || other + bitCount(twiceA ^ twiceB) > 2 * limit) return true;
  return Math.abs(lengthOfOutline(onceA) - lengthOfOutline(onceB)) > limit;
}

const left: Letters = { codes: new Uint8Array(64), length: 0 };
const right: Letters = { codes: new Uint8Array(64), length: 0 };

/**
 * How many letters differ (put in, left out or changed) between two names; 3 where more than `limit` (at most 2) do.
 *
 * The outlines settle nearly all pairs, so that names are folded only when it comes to that.
 */
export function letterDistance(names: ComparedNames, a: number, b: number, limit: number): number {
  const { outlines } = names;
  if (areFar(outlines[2 * a]!, outlines[2 * a + 1]!, outlines[2 * b]!, outlines[2 * b + 1]!, limit)) return 3;
  takeLetters(left, names.text(a));
  takeLetters(right, names.text(b));
  let first = 0;
  let [endA, endB] = [left.length, right.length];
  while (first < endA && first < endB && left.codes[first] === right.codes[first]) first++;
  while (first < endA && first < endB && left.codes[endA - 1] === right.codes[endB - 1]) {
    endA--;
    endB--;
  }
  return restDistance(left.codes, first, endA, right.codes, first, endB, limit);
}

/** What is left between the shared ends: tries the three changes of one letter, at most twice. */
function restDistance(
  codesA: Uint8Array,
  fromA: number,
  endA: number,
  codesB: Uint8Array,
  fromB: number,
  endB: number,
  limit: number,
): number {
  let [a, b] = [fromA, fromB];
  while (a < endA && b < endB && codesA[a] === codesB[b]) {
    a++;
    b++;
  }
  const [restA, restB] = [endA - a, endB - b];
  if (restA === 0 || restB === 0) return restA + restB > limit ? 3 : restA + restB;
  if (limit === 0) return 3;
  const changed = restDistance(codesA, a + 1, endA, codesB, b + 1, endB, limit - 1);
  const leftOut = restDistance(codesA, a + 1, endA, codesB, b, endB, limit - 1);
  const putIn = restDistance(codesA, a, endA, codesB, b + 1, endB, limit - 1);
  const least = Math.min(changed, leftOut, putIn) + 1;
  return least > limit ? 3 : least;
}

/** The distance of two names of which one lacks middle names of the other: Phạm Hùng, Phạm Hữu Hùng. */
export const lacksMiddleName = 4;

/** Letters of the shortest and the longest middle names that may be left out: Thị, Thị Hồng. */
const [shortestLeftOut, longestLeftOut] = [3, 9];

/** Whether the outlines allow that the shorter name is the longer one without middle names. */
function mayLack(onceShort: number, twiceShort: number, onceLong: number, twiceLong: number): boolean {
  if ((onceShort & ~onceLong & lettersOfOutline) !== 0 || (twiceShort & ~twiceLong) !== 0) return false;
  const leftOut = lengthOfOutline(onceLong) - lengthOfOutline(onceShort);
  return leftOut >= shortestLeftOut && leftOut <= longestLeftOut;
}

function hasLeftOut(names: ComparedNames, short: number, long: number): boolean {
  const { ahead, behind } = sharedEnds(names, short, long);
  // A family name before what is left out, a given name behind it.
  return ahead >= 2 && behind >= 2 && ahead + behind >= left.length;
}

/** Whether two letters that stand side by side have changed places, and nothing else: Hoàng, Hoagn. */
export function areLettersSwapped(names: ComparedNames, a: number, b: number): boolean {
  const { ahead, behind } = sharedEnds(names, a, b);
  return (
    left.length === right.length &&
    ahead + behind === left.length - 2 &&
    left.codes[ahead] === right.codes[ahead + 1] &&
    left.codes[ahead + 1] === right.codes[ahead]
  );
}

/** How many letters two names share from their beginnings and from their ends; leaves their letters in `left` and `right`. */
function sharedEnds(names: ComparedNames, a: number, b: number): { ahead: number; behind: number } {
  takeLetters(left, names.text(a));
  takeLetters(right, names.text(b));
  const most = Math.min(left.length, right.length);
  let ahead = 0;
  while (ahead < most && left.codes[ahead] === right.codes[ahead]) ahead++;
  let behind = 0;
  while (behind < most && left.codes[left.length - 1 - behind] === right.codes[right.length - 1 - behind])
    behind++;
  return { ahead, behind };
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Names that may meet, block behind block. */
export interface NameBlocks {
  readonly members: Int32Array;
  /** Where each block ends. */
  readonly ends: readonly number[];
}

/** A block as it lies among the members of all. */
export interface NameBlock {
  readonly members: Int32Array;
  readonly start: number;
  readonly end: number;
}

/** What is done with pairs of near names. */
export interface NearPairs {
  /** Whether what is known besides the names allows that two are one; asked before names are read, which takes much longer. */
  mayBeOne(earlier: number, later: number): boolean;
  /** Is told of each pair of near names. */
  visit(earlier: number, later: number, distance: number, block: NameBlock): void;
}

/** A block of more names than this is not compared name by name. */
const mostComparedEach = 400;

/** The outlines of a block, side by side: its pairs are many, and each look into those of a whole list takes its time. */
const onceOf = new Int32Array(mostComparedEach);
const twiceOf = new Int32Array(mostComparedEach);

/**
 * Visits the pairs of near names in a block, the earlier in it first; in small blocks also those of which one lacks middle names.
 *
 * Small blocks are compared each with each behind the outlines. In large ones (everybody born on one day) names meet only where
 * they are equal after leaving out at most one letter of each, which finds every pair one letter apart, and stays linear.
 */
export function forNearPairs(names: ComparedNames, block: NameBlock, pairs: NearPairs): void {
  const { members, start, end } = block;
  if (end - start > mostComparedEach) return forPairsByDeletion(names, block, pairs);
  const size = end - start;
  for (let at = 0; at < size; at++) {
    onceOf[at] = names.outlines[2 * members[start + at]!]!;
    twiceOf[at] = names.outlines[2 * members[start + at]! + 1]!;
  }
  for (let j = 1; j < size; j++) {
    const once = onceOf[j]!;
    const twice = twiceOf[j]!;
    for (let i = 0; i < j; i++) {
      const isNear = !areFar(onceOf[i]!, twiceOf[i]!, once, twice, limitOf(onceOf[i]!, once));
      const lacks = !isNear && mayLack(onceOf[i]!, twiceOf[i]!, once, twice);
      if (!isNear && !lacks && !mayLack(once, twice, onceOf[i]!, twiceOf[i]!)) continue;
      const earlier = members[start + i]!;
      const later = members[start + j]!;
      if (!pairs.mayBeOne(earlier, later)) continue;
      if (isNear) visitNear(names, earlier, later, block, pairs);
      else if (lacks ? hasLeftOut(names, earlier, later) : hasLeftOut(names, later, earlier))
        pairs.visit(earlier, later, lacksMiddleName, block);
    }
  }
}

function visitNear(
  names: ComparedNames,
  earlier: number,
  later: number,
  block: NameBlock,
  pairs: NearPairs,
): void {
  const limit = nearLimit(names, earlier, later);
  const distance = letterDistance(names, earlier, later, limit);
  if (distance <= limit) pairs.visit(earlier, later, distance, block);
}

/** Of one hash only so many earlier names are looked at: more of them are one common name. */
const mostOfOneHash = 8;

function forPairsByDeletion(names: ComparedNames, block: NameBlock, pairs: NearPairs): void {
  const seen = new Map<number, number[]>();
  const own: Letters = { codes: new Uint8Array(64), length: 0 };
  for (let at = block.start; at < block.end; at++) {
    const later = block.members[at]!;
    takeLetters(own, names.text(later));
    const met = new Set<number>();
    for (let leftOut = -1; leftOut < own.length; leftOut++) {
      let hash = 17;
      for (let i = 0; i < own.length; i++)
        if (i !== leftOut) hash = (Math.imul(hash, 31) + own.codes[i]!) | 0;
      const earlierOnes = seen.get(hash);
      if (!earlierOnes) seen.set(hash, [later]);
      else {
        for (const earlier of earlierOnes) if (earlier !== later) met.add(earlier);
        if (earlierOnes.length < mostOfOneHash && earlierOnes[earlierOnes.length - 1] !== later)
          earlierOnes.push(later);
      }
    }
    for (const earlier of met)
      if (pairs.mayBeOne(earlier, later)) visitNear(names, earlier, later, block, pairs);
  }
}
