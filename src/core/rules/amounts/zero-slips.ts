/** How many times too much or too little an amount is with one to three zeros too many. */
const powers = [10, 100, 1000] as const;

/** Fewer others than this have no usual size. */
const leastOthers = 6;
/** Others further apart than this have amounts of several sizes, among which a slip is one more. */
const widestSpread = 6;
/** So far a slip stands from the nearest of the others; one of an amount that others have need not stand as far. */
const apart = { ofAny: 3, ofUsual: 2 };

/** No amount is a slip where the largest is less than so many times the smallest. */
export const nearestSlip = apart.ofUsual;

/** Whether one amount is ten, a hundred or a thousand times the other. */
export function isPowerOfTen(a: number, b: number): boolean {
  return powers.some((power) => a === b * power || b === a * power);
}

/**
 * The amounts at the ends that would lie among all others with a zero or more taken off or put on, each with what it would be; amounts
 * with others so far apart have none. At most one at each end.
 */
export function zeroSlips(
  portions: Float64Array,
  records: readonly number[],
): (readonly [record: number, usual: number])[] {
  if (records.length <= leastOthers) return [];
  const ends = endsOf(portions, records);
  const [least, nextLeast, nextMost, most] = ends.map((record) => portions[record]!) as [
    number,
    number,
    number,
    number,
  ];
  const isMost = most >= nextMost * apart.ofUsual && nextMost <= least * widestSpread;
  const isLeast = nextLeast >= least * apart.ofUsual && most <= nextLeast * widestSpread;
  const meantMost = isMost ? powers.map((power) => most / power) : [];
  const meantLeast = isLeast ? powers.map((power) => least * power) : [];
  const top = meantAmong(portions, records, meantMost, [least, nextMost], most / nextMost);
  const bottom = meantAmong(portions, records, meantLeast, [nextLeast, most], nextLeast / least);
  return [
    ...(top === undefined ? [] : [[ends[3], top] as const]),
    ...(bottom === undefined ? [] : [[ends[0], bottom] as const]),
  ];
}

/** The records of the smallest two amounts and of the largest two, ascending. */
function endsOf(portions: Float64Array, records: readonly number[]): [number, number, number, number] {
  let [least, nextLeast, nextMost, most] = [-1, -1, -1, -1];
  const amountOf = (record: number, otherwise: number) => (record < 0 ? otherwise : portions[record]!);
  for (const record of records) {
    const portion = portions[record]!;
    if (portion < amountOf(least, Infinity)) [least, nextLeast] = [record, least];
    else if (portion < amountOf(nextLeast, Infinity)) nextLeast = record;
    if (portion > amountOf(most, -Infinity)) [most, nextMost] = [record, most];
    else if (portion > amountOf(nextMost, -Infinity)) nextMost = record;
  }
  return [least, nextLeast, nextMost, most];
}

/** Which of the amounts was meant: one that others have, else one among them if the slip stands far from them. */
function meantAmong(
  portions: Float64Array,
  records: readonly number[],
  meant: readonly number[],
  [least, most]: readonly [number, number],
  gap: number,
): number | undefined {
  const among = meant.filter((each) => each >= least && each <= most);
  const usual = among.find((each) => records.filter((record) => portions[record] === each).length >= 2);
  return usual ?? (gap >= apart.ofAny ? among[0] : undefined);
}
