import { lookupFunctions } from './functions-lookup';
import { mathFunctions, type SheetFunction } from './functions-math';
import { textFunctions } from './functions-text';

/** The functions whose arguments are all reckoned beforehand, by name. */
export const functions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({ ...mathFunctions, ...textFunctions, ...lookupFunctions }),
);

/** The functions that reckon only the argument that they need. */
export const lazyFunctions: ReadonlySet<string> = new Set(['IF', 'IFERROR']);
