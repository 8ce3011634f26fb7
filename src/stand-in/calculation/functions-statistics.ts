import { numbers, type SheetFunction } from './functions-math';
import { numbersAt, places } from './matching-places';
import { numberOf, raise, type Value } from './values';

const average = (list: readonly number[]): number =>
  list.length > 0 ? list.reduce((sum, number) => sum + number, 0) / list.length : raise('#DIV/0!');

/** The place of a number among others: 1 for the largest, or (`order` not 0) for the smallest. */
function rank([wanted, block, order]: readonly Value[]): number {
  const number = numberOf(wanted);
  const all = numbers([block ?? null]);
  if (!all.includes(number)) return raise('#N/A');
  const isRising = order !== undefined && numberOf(order) !== 0;
  return 1 + all.filter((other) => (isRising ? other < number : other > number)).length;
}

const nth =
  (compare: (a: number, b: number) => number): SheetFunction =>
  ([block, place]) =>
    [...numbers([block ?? null])].sort(compare)[Math.ceil(numberOf(place)) - 1] ?? raise('#NUM!');

/** How many numbers lie in each bin, the last one for those above all bounds; bounds in any order. */
function frequency([data, bounds]: readonly Value[]): Value {
  const tops = numbers([bounds ?? null]);
  const order = [...tops.keys()].sort((a, b) => tops[a]! - tops[b]!);
  const sorted = order.map((index) => tops[index]!);
  const counts = new Array<number>(tops.length + 1).fill(0);
  for (const number of numbers([data ?? null])) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < number) low = middle + 1;
      else high = middle;
    }
    const bin = low < order.length ? order[low]! : tops.length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {
    rows: counts.length,
    columns: 1,
    size: counts.length,
    origin: null,
    at: (row: number) => counts[row] ?? null,
  };
}

const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), list[0] ?? 0);
const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), list[0] ?? 0);

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return average(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** Functions that say how numbers lie among others. */
export const statisticsFunctions: Readonly<Record<string, SheetFunction>> = {
  RANK: rank,
  'RANK.EQ': rank,
  LARGE: nth((a, b) => b - a),
  SMALL: nth((a, b) => a - b),
  FREQUENCY: frequency,
  MEDIAN: (parts) => median(numbers(parts)),
  AVERAGEIF: ([block, wanted, averaged]) =>
    average(numbersAt(averaged ?? block, block, places([block ?? null, wanted ?? null]))),
  AVERAGEIFS: ([averaged, ...pairs]) => average(numbersAt(averaged, pairs[0], places(pairs))),
  MAXIFS: ([block, ...pairs]) => most(numbersAt(block, pairs[0], places(pairs))),
  MINIFS: ([block, ...pairs]) => least(numbersAt(block, pairs[0], places(pairs))),
};
