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
  MEDIAN: (parts) => median(numbers(parts)),
  AVERAGEIF: ([block, wanted, averaged]) =>
    average(numbersAt(averaged ?? block, block, places([block ?? null, wanted ?? null]))),
  AVERAGEIFS: ([averaged, ...pairs]) => average(numbersAt(averaged, pairs[0], places(pairs))),
  MAXIFS: ([block, ...pairs]) => most(numbersAt(block, pairs[0], places(pairs))),
  MINIFS: ([block, ...pairs]) => least(numbersAt(block, pairs[0], places(pairs))),
};
