import type { CellError, Scalar } from './types';

const errors: readonly CellError[] = (
  ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'] as const
).map((error) => Object.freeze({ error }));

/** The error value that a word names (`#ref!`), or null where it names none. */
export function cellErrorOf(word: string): CellError | null {
  const upper = word.toUpperCase();
  return errors.find(({ error }) => error === upper) ?? null;
}

export function isCellError(value: Scalar): value is CellError {
  return typeof value === 'object' && value !== null;
}
