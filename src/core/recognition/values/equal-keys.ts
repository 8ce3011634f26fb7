/**
 * Groups equal numbers: for each index the first index that holds the same number, -1 for NaN.
 *
 * Linear; a table of open addresses over the numbers' bits, several times faster than a Map of 12-digit keys. Small whole numbers
 * (days, years with units) are their own places in a table.
 */
export function firstEqual(values: Float64Array | Float32Array): Int32Array {
  return firstOf(values instanceof Float64Array ? values : inRoom(values));
}

/** The same for numbers that are made for no more than this. */
export function firstEqualOf(length: number, numberOf: (index: number) => number): Int32Array {
  const values = valuesAtHand(length);
  for (let index = 0; index < length; index++) values[index] = numberOf(index);
  return firstOf(values);
}

function inRoom(values: Float32Array): Float64Array {
  const room = valuesAtHand(values.length);
  room.set(values);
  return room;
}

function firstOf(values: Float64Array): Int32Array {
  const size = sizeOfPlaces(values, 4 * values.length + 65_536);
  return size === null ? firstHashed(values) : firstAtPlaces(values, size);
}

/** How many places a table needs in which each number is its own place; null where that is more than so many, or one is none. */
function sizeOfPlaces(values: Float64Array, most: number): number | null {
  let size = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    // No comparison holds for NaN, which needs no place.
    if (value < 0 || value >= most || Math.floor(value) < value) return null;
    if (value >= size) size = value + 1;
  }
  return size;
}

function firstAtPlaces(values: Float64Array, size: number): Int32Array {
  const first = new Int32Array(values.length).fill(-1);
  if (size === 0) return first;
  const places = emptyPlaces(size);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    if (places[value] === -1) places[value] = index;
    first[index] = places[value]!;
  }
  return first;
}

/** The most numbers for which room is kept from one grouping to the next: of a list of a million rows. */
const mostAtHand = 1 << 22;

/**
 * Room that is used again, to be left behind before anybody else asks for it: fresh memory costs more than a grouping, and lets the
 * engine look for rubbish among all cells of the workbook every 64 MB.
 */
function roomAtHand<T extends Int32Array | Float64Array>(
  make: new (length: number) => T,
): (size: number) => T {
  let room = new make(0);
  return (size) => {
    if (size > mostAtHand) return new make(size);
    if (room.length < size) room = new make(size);
    return room.subarray(0, size) as T;
  };
}

const placesAtHand = roomAtHand(Int32Array);
const numbersAtHand = roomAtHand(Int32Array);
const valuesAtHand = roomAtHand(Float64Array);

/** Places that are all -1. */
function emptyPlaces(size: number): Int32Array {
  return placesAtHand(size).fill(-1);
}

function firstHashed(values: Float64Array): Int32Array {
  let size = 16;
  while (size < values.length * 2) size *= 2;
  const slots = emptyPlaces(size);
  const first = new Int32Array(values.length);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (Number.isNaN(value)) {
      first[index] = -1;
      continue;
    }
    number[0] = value;
    let hash = Math.imul(bits[0]! ^ Math.imul(bits[1]!, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    while (slots[slot] !== -1 && values[slots[slot]!] !== value) slot = (slot + 1) & (size - 1);
    if (slots[slot] === -1) slots[slot] = index;
    first[index] = slots[slot]!;
  }
  return first;
}

/** By `firstEqual`: the indexes whose number stands at an earlier index already, ascending. */
export function repeatsOf(first: Int32Array): number[] {
  const repeats: number[] = [];
  for (let index = 0; index < first.length; index++) {
    if (first[index]! >= 0 && first[index] !== index) repeats.push(index);
  }
  return repeats;
}

/** The indexes of each number as a chain, from the last to the first. */
export interface EqualChains {
  /** For each index the nearest one before it with the same number, -1 where there is none. */
  readonly nearest: Int32Array;
  /** How many indexes are visited by whoever follows the chain from each of them to its end. */
  readonly visits: number;
}

/** Chains equal numbers, as `firstEqual` finds them. */
export function chainEqual(first: Int32Array): EqualChains {
  const last = emptyPlaces(first.length);
  const lengths = numbersAtHand(first.length).fill(0);
  const nearest = new Int32Array(first.length);
  let visits = 0;
  for (let index = 0; index < first.length; index++) {
    const key = first[index]!;
    if (key < 0) {
      nearest[index] = -1;
      continue;
    }
    nearest[index] = last[key]!;
    last[key] = index;
    visits += lengths[key]!++;
  }
  return { nearest, visits };
}

/** Distinct numbers of a list by the place that each was first put at; several times faster than a Map of 12-digit keys. */
export interface NumberIndex {
  /** Takes up the number at the place unless it is there; answers the place that it has then. NaN is never taken up: -1. */
  add(place: number): number;
  /** Takes up the number at the place, also where it has another; answers that one, -1 for none. NaN is never taken up. */
  replace(place: number): number;
  /** The place of the number, -1 where it is not there. */
  find(value: number): number;
}

/** Opens an index over a list, which itself keeps the numbers. */
export function numberIndex(values: Float64Array): NumberIndex {
  let size = 16;
  while (size < values.length * 2) size *= 2;
  const places = new Int32Array(size).fill(-1);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  const slotOf = (value: number): number => {
    number[0] = value;
    let hash = Math.imul(bits[0]! ^ Math.imul(bits[1]!, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    while (places[slot] !== -1 && values[places[slot]!] !== value) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    add(place) {
      const value = values[place]!;
      if (Number.isNaN(value)) return -1;
      const slot = slotOf(value);
      if (places[slot] === -1) places[slot] = place;
      return places[slot]!;
    },
    replace(place) {
      const value = values[place]!;
      if (Number.isNaN(value)) return -1;
      const slot = slotOf(value);
      const before = places[slot]!;
      places[slot] = place;
      return before;
    },
    find: (value) => (Number.isNaN(value) ? -1 : places[slotOf(value)]!),
  };
}

/**
 * Numbers pairs of keys: for each index the first index with the same pair, -1 where either key is negative.
 * Keys below 2²⁵ (any row of a sheet).
 */
export function firstEqualPair(a: Int32Array, b: Int32Array): Int32Array {
  const few = firstOfFewPairs(a, b);
  if (few) return few;
  const pairs = valuesAtHand(a.length);
  for (let index = 0; index < a.length; index++) {
    pairs[index] = a[index]! < 0 || b[index]! < 0 ? NaN : a[index]! * 33_554_432 + b[index]!;
  }
  return firstOf(pairs);
}

/** Where there are few different keys (programmes, rounds, givers), each pair is its own place in a table; null where there are many. */
function firstOfFewPairs(a: Int32Array, b: Int32Array): Int32Array | null {
  const most = 4 * a.length + 65_536;
  const width = highest(b) + 1;
  const different = highest(a) + 1;
  if (width > most || different > most) return null;
  const numberOf = numbersAtHand(different).fill(-1);
  let numbers = 0;
  for (let index = 0; index < a.length; index++) {
    if (a[index]! < 0 || numberOf[a[index]!] !== -1) continue;
    numberOf[a[index]!] = numbers++;
    if (numbers * width > most) return null;
  }
  const places = emptyPlaces(numbers * width);
  const first = new Int32Array(a.length).fill(-1);
  for (let index = 0; index < a.length; index++) {
    if (a[index]! < 0 || b[index]! < 0) continue;
    const place = numberOf[a[index]!]! * width + b[index]!;
    if (places[place] === -1) places[place] = index;
    first[index] = places[place]!;
  }
  return first;
}

/** -1 for none. */
function highest(keys: Int32Array): number {
  let most = -1;
  for (let index = 0; index < keys.length; index++) if (keys[index]! > most) most = keys[index]!;
  return most;
}

type NumberArray = Uint8Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** Several lists one behind another; a single one as it is, for most workbooks have one list of members. */
export function joinLists<T extends NumberArray>(lists: readonly T[], make: new (length: number) => T): T {
  if (lists.length === 1) return lists[0]!;
  const joined = new make(lists.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const list of lists) {
    joined.set(list, start);
    start += list.length;
  }
  return joined;
}
