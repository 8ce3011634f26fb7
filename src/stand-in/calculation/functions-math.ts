import { isCellError } from '../workbook/cell-error';
import { places, sumAt } from './matching-places';
import {
  isBlock,
  numberOf,
  raise,
  Raised,
  scalarsOf,
  sound,
  truthOf,
  type Context,
  type Value,
} from './values';

export type SheetFunction = (parts: readonly Value[], context: Context) => Value;

/** The numbers among the arguments: text and truth values count only where they were given directly. */
export function numbers(parts: readonly Value[]): number[] {
  return parts.flatMap((part) => {
    if (!isBlock(part)) return [numberOf(part)];
    return scalarsOf(part).flatMap((scalar) => {
      if (isCellError(scalar)) throw new Raised(scalar);
      return typeof scalar === 'number' ? [scalar] : [];
    });
  });
}

const sum = (list: readonly number[]): number => list.reduce((total, number) => total + number, 0);
const average = (list: readonly number[]): number =>
  list.length > 0 ? sum(list) / list.length : raise('#DIV/0!');
const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), list[0] ?? 0);
const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), list[0] ?? 0);
const countNumbers = (parts: readonly Value[]): number =>
  parts.flatMap(scalarsOf).filter((scalar) => typeof scalar === 'number').length;
const countAll = (parts: readonly Value[]): number =>
  parts.flatMap(scalarsOf).filter((scalar) => scalar !== null).length;

/** Rounds decimal digits as they are read, not as they are stored: 2.675 to two places is 2.68. */
function rounded(value: number, digits: number, round: (number: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = Number(Number(`${Math.abs(value)}e${places}`).toPrecision(15));
  const result = Number(`${round(Number.isNaN(shifted) ? 0 : shifted)}e${-places}`);
  return value < 0 && result !== 0 ? -result : result;
}

const rounding =
  (round: (number: number) => number): SheetFunction =>
  ([value, digits]) =>
    rounded(numberOf(value), numberOf(digits), round);

/** The truth values among the arguments; text in cells is passed over. */
function truths(parts: readonly Value[]): boolean[] {
  const found = parts.flatMap((part) =>
    isBlock(part)
      ? scalarsOf(part)
          .filter((scalar) => scalar !== null && typeof scalar !== 'string')
          .map(truthOf)
      : [truthOf(part)],
  );
  return found.length > 0 ? found : raise('#VALUE!');
}

function product(parts: readonly Value[]): number {
  const lists = parts.map((part) => scalarsOf(part));
  const [first = []] = lists;
  if (lists.some((list) => list.length !== first.length)) return raise('#VALUE!');
  return sum(
    first.map((_, index) =>
      lists.reduce((total, list) => {
        const scalar = sound(list[index]);
        return total * (typeof scalar === 'number' ? scalar : 0);
      }, 1),
    ),
  );
}

/** SUBTOTAL's parts without what it passes over: other subtotals, and from 101 on hidden rows. */
function shown(part: Value, isHiddenOut: boolean): Value {
  if (!isBlock(part) || !part.origin) return part;
  const { sheet, row: first, column: left } = part.origin;
  return {
    ...part,
    flat: undefined,
    at: (row, column) => {
      if (isHiddenOut && sheet.hiddenRows.has(first + row)) return null;
      const formula = sheet.cell(first + row, left + column)?.formula;
      return formula && /\bSUBTOTAL\(/i.test(formula) ? null : part.at(row, column);
    },
  };
}

const subtotals: Readonly<Record<number, (parts: readonly Value[]) => number>> = {
  1: (parts) => average(numbers(parts)),
  2: countNumbers,
  3: countAll,
  4: (parts) => most(numbers(parts)),
  5: (parts) => least(numbers(parts)),
  9: (parts) => sum(numbers(parts)),
};

/** Functions that reckon with numbers, count, and weigh truth values. */
export const mathFunctions: Readonly<Record<string, SheetFunction>> = {
  SUM: (parts) => sum(numbers(parts)),
  AVERAGE: (parts) => average(numbers(parts)),
  MIN: (parts) => least(numbers(parts)),
  MAX: (parts) => most(numbers(parts)),
  COUNT: countNumbers,
  COUNTA: countAll,
  COUNTBLANK: ([part]) =>
    (isBlock(part) ? part.size : 1) -
    scalarsOf(part).filter((scalar) => scalar !== null && scalar !== '').length,
  COUNTIF: (parts) => places(parts.slice(0, 2)).length,
  COUNTIFS: (parts) => places(parts).length,
  SUMIF: ([block, wanted, added]) => sumAt(added ?? block, block, places([block ?? null, wanted ?? null])),
  SUMIFS: ([added, ...pairs]) => sumAt(added, pairs[0], places(pairs)),
  PRODUCT: (parts) => numbers(parts).reduce((total, number) => total * number, 1),
  SUMPRODUCT: product,
  SUBTOTAL: ([kind, ...parts]) => {
    const number = numberOf(kind);
    const subtotal = subtotals[number > 100 ? number - 100 : number];
    return subtotal ? subtotal(parts.map((part) => shown(part, number > 100))) : raise('#VALUE!');
  },
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  INT: ([value]) => Math.floor(numberOf(value)),
  POWER: ([value, by]) => {
    const power = numberOf(value) ** numberOf(by);
    return Number.isFinite(power) ? power : raise('#NUM!');
  },
  SQRT: ([value]) => (numberOf(value) < 0 ? raise('#NUM!') : Math.sqrt(numberOf(value))),
  SIGN: ([value]) => Math.sign(numberOf(value)),
  ABS: ([value]) => Math.abs(numberOf(value)),
  MOD: ([value, by]) => {
    const [number, divisor] = [numberOf(value), numberOf(by)];
    return divisor === 0 ? raise('#DIV/0!') : number - divisor * Math.floor(number / divisor);
  },
  AND: (parts) => truths(parts).every(Boolean),
  OR: (parts) => truths(parts).some(Boolean),
  NOT: ([value]) => !truthOf(value),
};
