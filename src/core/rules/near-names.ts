import { lengthOfOutline, lettersOfOutline, takeLetters, type Letters } from '../recognition/folded-names';

/** Names that are compared letter by letter. */
export interface ComparedNames {
  /** Which letters each name has, and how many: `SketchedNames`. */
  readonly outlines: Int32Array;
  /** The name as it reads. */
  text(index: number): string;
}

/** Two names are near at this many letters; of short ones (Lê An, Vũ An) two letters are another name. */
export function nearLimit({ outlines }: ComparedNames, a: number, b: number): number {
  const shorter = Math.min(lengthOfOutline(outlines[2 * a]!), lengthOfOutline(outlines[2 * b]!));
  return shorter < 8 ? 1 : 2;
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
  const outlineA = outlines[2 * a]!;
  const outlineB = outlines[2 * b]!;
  if (Math.abs(lengthOfOutline(outlineA) - lengthOfOutline(outlineB)) > limit) return 3;
  // Each change of one letter touches two bits of the outline at most.
  const other = bitCount((outlineA ^ outlineB) & lettersOfOutline);
  if (other > 2 * limit || other + bitCount(outlines[2 * a + 1]! ^ outlines[2 * b + 1]!) > 2 * limit)
    return 3;
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

function hasLeftOut(names: ComparedNames, a: number, b: number): boolean {
  const { outlines } = names;
  const isFirstShort = lengthOfOutline(outlines[2 * a]!) < lengthOfOutline(outlines[2 * b]!);
  const [short, long] = isFirstShort ? [a, b] : [b, a];
  const [outline, longer] = [outlines[2 * short]!, outlines[2 * long]!];
  const leftOut = lengthOfOutline(longer) - lengthOfOutline(outline);
  if (leftOut < shortestLeftOut || leftOut > longestLeftOut) return false;
  if ((outline & ~longer & lettersOfOutline) !== 0) return false;
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

/** Is told of each pair of near names. */
export type VisitPair = (earlier: number, later: number, distance: number, block: NameBlock) => void;

/** A block of more names than this is not compared name by name. */
const mostComparedEach = 400;

/**
 * Visits the pairs of near names in a block, the earlier in it first; in small blocks also those of which one lacks middle names.
 *
 * Small blocks are compared each with each behind the outlines. In large ones (everybody born on one day) names meet only where
 * they are equal after leaving out at most one letter of each, which finds every pair one letter apart, and stays linear.
 */
export function forNearPairs(
  names: ComparedNames,
  members: Int32Array,
  start: number,
  end: number,
  visit: VisitPair,
): void {
  if (end - start > mostComparedEach) return forPairsByDeletion(names, { members, start, end }, visit);
  for (let j = start + 1; j < end; j++) {
    for (let i = start; i < j; i++) {
      const [earlier, later] = [members[i]!, members[j]!];
      const limit = nearLimit(names, earlier, later);
      const distance = letterDistance(names, earlier, later, limit);
      if (distance <= limit) visit(earlier, later, distance, { members, start, end });
      else if (hasLeftOut(names, earlier, later))
        visit(earlier, later, lacksMiddleName, { members, start, end });
    }
  }
}

/** Of one hash only so many earlier names are looked at: more of them are one common name. */
const mostOfOneHash = 8;

function forPairsByDeletion(names: ComparedNames, block: NameBlock, visit: VisitPair): void {
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
    for (const earlier of met) {
      const limit = nearLimit(names, earlier, later);
      const distance = letterDistance(names, earlier, later, limit);
      if (distance <= limit) visit(earlier, later, distance, block);
    }
  }
}
