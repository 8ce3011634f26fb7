import type { Scalar } from '../workbook/types';
import { criterion } from './criteria';
import { isBlock, raise, scalarsOf, single, sound, type Block, type Value } from './values';

/** The places of the first block, counted row by row, at which every pair of block and criterion holds. */
export function places(pairs: readonly Value[]): number[] {
  const [first] = pairs;
  if (!isBlock(first)) return raise('#VALUE!');
  const tests: { cells: readonly Scalar[]; holds: (cell: Scalar) => boolean }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const block = pairs[index];
    if (!isBlock(block)) return raise('#VALUE!');
    const isSameShape = block.rows === first.rows && block.columns === first.columns;
    // Whole columns are cut where their sheet ends; two sheets need not end together.
    const isCut = block.size === first.size && block.columns === first.columns;
    if (!isSameShape && !isCut) return raise('#VALUE!');
    tests.push({ cells: cellsOf(block, first), holds: criterion(pairs[index + 1]) });
  }
  const found: number[] = [];
  for (let place = 0; place < first.rows * first.columns; place++) {
    if (tests.every(({ cells, holds }) => holds(cells[place] ?? null))) found.push(place);
  }
  return found;
}

function cellsOf(block: Block, like: Block): readonly Scalar[] {
  return block.rows === like.rows ? scalarsOf(block) : scalarsOf(block).slice(0, like.rows * like.columns);
}

/** The values of a block at places of another (`like`), from its first cell on. */
function valuesAt(block: Value | undefined, like: Value | undefined, at: readonly number[]): Scalar[] {
  if (!isBlock(block)) return raise('#VALUE!');
  const columns = isBlock(like) ? like.columns : 1;
  const flat = block.columns === columns ? block.flat?.() : null;
  return at.map((place) =>
    flat ? (flat[place] ?? null) : block.at(Math.floor(place / columns), place % columns),
  );
}

/** The sum of the numbers at places; text and truth values count nothing, an error is the answer. */
export function sumAt(block: Value | undefined, like: Value | undefined, at: readonly number[]): number {
  return valuesAt(block, like, at).reduce<number>((total, value) => {
    const scalar = sound(value);
    return typeof scalar === 'number' ? total + scalar : total;
  }, 0);
}

/** The numbers at places. */
export function numbersAt(
  block: Value | undefined,
  like: Value | undefined,
  at: readonly number[],
): number[] {
  return valuesAt(block, like, at).flatMap((value) =>
    typeof single(value) === 'number' ? (value as number) : [],
  );
}
