import { dateFunctions } from './functions-dates';
import { lookupFunctions } from './functions-lookup';
import { mathFunctions, type SheetFunction } from './functions-math';
import { statisticsFunctions } from './functions-statistics';
import { textFunctions } from './functions-text';

/** The functions whose arguments are all reckoned beforehand, by name. */
export const functions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({
    ...mathFunctions,
    ...statisticsFunctions,
    ...textFunctions,
    ...dateFunctions,
    ...lookupFunctions,
  }),
);

/** The functions that reckon only the argument that they need. */
export const lazyFunctions: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFNA', 'CHOOSE']);

/** The functions that take blocks in every place. */
const ofBlocks: ReadonlySet<string> = new Set([
  ...[
    'SUM',
    'PRODUCT',
    'SUMPRODUCT',
    'AVERAGE',
    'MIN',
    'MAX',
    'MEDIAN',
    'FREQUENCY',
    'COUNT',
    'COUNTA',
    'COUNTBLANK',
  ],
  ...['AND', 'OR', 'CONCAT', 'TEXTJOIN', 'ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'ISREF'],
]);

/** Where the others take one; all places that are not named here are of single values. */
const blockPlaces: Readonly<Record<string, (index: number) => boolean>> = {
  SUMIF: (index) => index !== 1,
  AVERAGEIF: (index) => index !== 1,
  COUNTIF: (index) => index === 0,
  COUNTIFS: (index) => index % 2 === 0,
  SUMIFS: (index) => index === 0 || index % 2 === 1,
  AVERAGEIFS: (index) => index === 0 || index % 2 === 1,
  MAXIFS: (index) => index === 0 || index % 2 === 1,
  MINIFS: (index) => index === 0 || index % 2 === 1,
  SUBTOTAL: (index) => index > 0,
  INDEX: (index) => index === 0,
  MATCH: (index) => index === 1,
  VLOOKUP: (index) => index === 1,
  HLOOKUP: (index) => index === 1,
  LOOKUP: (index) => index > 0,
  RANK: (index) => index === 1,
  'RANK.EQ': (index) => index === 1,
  LARGE: (index) => index === 0,
  SMALL: (index) => index === 0,
};

/** Whether a function takes one value in that place of its arguments, not many. */
export function takesSingle(name: string, index: number): boolean {
  return !ofBlocks.has(name) && !(blockPlaces[name]?.(index) ?? false);
}
