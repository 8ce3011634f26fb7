import { calendarOf, serialOf } from '../../sheet/calendar';

/** The real dates of a field, one after another. */
export interface RealDates {
  readonly records: Int32Array;
  readonly serials: Float32Array;
}

/** A date that is not what it should be. */
export interface Suspect {
  readonly record: number;
  readonly swapped: number;
}

/** Of some dates (by their indexes) those that would fit if they were swapped. */
export function suspectsAmong(
  { records, serials }: RealDates,
  odd: readonly number[],
  fits: (swapped: number, index: number) => boolean,
): Suspect[] {
  return odd.flatMap((index) => {
    const swapped = swapOf(serials[index]!);
    return !Number.isNaN(swapped) && fits(swapped, index) ? [{ record: records[index]!, swapped }] : [];
  });
}

/** Indexes of what does not lie between the two days. */
export function outside(serials: Float32Array, low: number, high: number): number[] {
  const odd: number[] = [];
  for (let index = 0; index < serials.length; index++)
    if (serials[index]! < low || serials[index]! > high) odd.push(index);
  return odd;
}

/** The serial with day and month in each other's place, NaN where there is none or it is the same. */
export function swapOf(serial: number): number {
  const day = calendarOf(serial);
  if (!day || day.day > 12 || day.day === day.month) return NaN;
  return serialOf(day.year, day.day, day.month) ?? NaN;
}

const leastDates = 6;

/** In shorter lists a date must be farther from the others than they are from each other, twice as far: a course or a meeting before all others is usual. */
const fewDates = 12;

/** The most days that a round of payments or visits takes. */
const longestRound = 31;

const quarter = 93;

/**
 * All dates but at most one in eight (and one other), five at least, lie within a month, and those far from it would lie within it if
 * swapped.
 *
 * Stricter would find little, laxer takes the first and last visits of a season for slips: their days up to 12 are swapped into
 * it by chance.
 */
export function outOfWindow(dates: RealDates): Suspect[] {
  const { serials } = dates;
  if (serials.length < leastDates) return [];
  const sorted = serials.slice().sort();
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < serials.length; index++) {
    const serial = serials[index]!;
    if (Math.abs(serial - middle) > longestRound) continue;
    low = Math.min(low, serial);
    high = Math.max(high, serial);
  }
  if (high - low > longestRound) return [];
  const most = Math.max(1, Math.floor(serials.length / 8));
  const far = outside(serials, low, high);
  if (far.length > most + 1) return [];
  const leastGap = serials.length < fewDates ? 2 * (high - low) : 0;
  const suspects = suspectsAmong(dates, far, (swapped, index) => {
    const gap = Math.max(low - serials[index]!, serials[index]! - high);
    return gap >= leastGap && swapped >= low && swapped <= high;
  });
  // Four of six dates that lie here and there fall within a month by chance.
  if (serials.length - far.length < leastDates - 1) return [];
  return suspects.length <= most && far.length - suspects.length <= 1 ? suspects : [];
}

/** A season of visits, gifts or receipts; the more dates there are, the less it takes to say that one is none of it. */
interface Season {
  readonly leastDates: number;
  readonly longest: number;
  /** Days from the others at which a date is none of their season: a month between two of them happens by chance. */
  readonly far: number;
}

const seasons: readonly Season[] = [
  { leastDates: 16, longest: quarter, far: 45 },
  { leastDates: 10, longest: 124, far: 60 },
  { leastDates: 8, longest: 62, far: 60 },
];

/**
 * All dates but one lie within two to four months, and that one, six weeks and more away from them, would lie within them if swapped.
 */
export function outOfSeason(dates: RealDates): Suspect[] {
  const { serials } = dates;
  if (serials.length < leastDates) return [];
  const sorted = serials.slice().sort();
  const last = sorted.length - 1;
  const isFirstOdd = sorted[1]! - sorted[0]! > sorted[last]! - sorted[last - 1]!;
  const [low, high] = isFirstOdd ? [sorted[1]!, sorted[last]!] : [sorted[0]!, sorted[last - 1]!];
  const gap = isFirstOdd ? low - sorted[0]! : sorted[last]! - high;
  const isSeason = seasons.some(
    (season) => serials.length >= season.leastDates && high - low <= season.longest && gap >= season.far,
  );
  if (!isSeason) return [];
  return suspectsAmong(dates, outside(serials, low, high), (swapped) => swapped >= low && swapped <= high);
}

/** A column that rises from row to row: a date that breaks the order and would keep it if swapped. */
export function outOfOrder(dates: RealDates): Suspect[] {
  const { serials } = dates;
  const { length } = serials;
  if (length < leastDates + 1) return [];
  const falls = countFalls(serials);
  if (falls === 0) return [];
  const broken = suspectsAmong(dates, outOfPlace(serials), (swapped, index) => {
    return swapped >= serials[index - 1]! && swapped <= serials[index + 1]!;
  });
  if (broken.length === 0 && falls === 1 && length >= leastDates + 2) return outOfOrderAtAnEnd(dates);
  // Each broken date makes one fall; any other shows that the rows are in no order of dates.
  return falls <= broken.length && broken.length <= Math.max(1, length / 4) ? broken : [];
}

/** The first date lies behind the second, or the last one before the one above; swapped it is as near to it as the others are to each other. */
function outOfOrderAtAnEnd(dates: RealDates): Suspect[] {
  const { serials } = dates;
  const last = serials.length - 1;
  const isFirst = serials[0]! > serials[1]!;
  if (!isFirst && serials[last]! >= serials[last - 1]!) return [];
  const [odd, beside] = isFirst ? [0, 1] : [last, last - 1];
  let near = longestRound;
  for (let index = 2; index < last; index++) near = Math.max(near, serials[index]! - serials[index - 1]!);
  return suspectsAmong(dates, [odd], (swapped) => {
    const gap = (swapped - serials[beside]!) * (isFirst ? -1 : 1);
    return gap >= 0 && gap <= near;
  });
}

/** Dates after today that would lie among the others, three and more within a quarter, if swapped. */
export function outOfPast(dates: RealDates, today: number): Suspect[] {
  const { serials } = dates;
  let [low, high, past] = [Infinity, -Infinity, 0];
  for (const serial of serials) {
    if (serial > today) continue;
    past++;
    low = Math.min(low, serial);
    high = Math.max(high, serial);
  }
  if (past < 3 || past * 2 < serials.length || high - low > quarter) return [];
  return suspectsAmong(dates, outside(serials, 0, today), (swapped) => swapped >= low && swapped <= high);
}

/** Of dates that rise from row to row without any odd one: a swapped one would have broken that, so those that would break it now are none. */
export function inTheirOrder(dates: RealDates, suspects: readonly Suspect[]): readonly Suspect[] {
  const { records, serials } = dates;
  if (suspects.length === 0 || countFalls(serials) > 0) return suspects;
  return suspects.filter(({ record, swapped }) => {
    const index = records.indexOf(record);
    return swapped >= (serials[index - 1] ?? -Infinity) && swapped <= (serials[index + 1] ?? Infinity);
  });
}

function countFalls(serials: Float32Array): number {
  let falls = 0;
  for (let index = 1; index < serials.length; index++) if (serials[index]! < serials[index - 1]!) falls++;
  return falls;
}

/** Indexes of dates that do not lie between their neighbours, which are in order. */
function outOfPlace(serials: Float32Array): number[] {
  const odd: number[] = [];
  for (let index = 1; index < serials.length - 1; index++) {
    const before = serials[index - 1]!;
    const after = serials[index + 1]!;
    if (before <= after && (serials[index]! < before || serials[index]! > after)) odd.push(index);
  }
  return odd;
}
