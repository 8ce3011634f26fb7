import { cellErrorOf, isCellError } from '../workbook/cell-error';
import { generalText } from '../workbook/format-number';
import type { Sheet } from '../workbook/sheet';
import type { Area, CellError, Scalar } from '../workbook/types';

/** Many values side by side: cells of a sheet, or what was reckoned from them. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Cells that it names, those beyond the used area included. */
  readonly size: number;
  /** The first cell, null where it is no reference. */
  readonly origin: { readonly sheet: Sheet; readonly row: number; readonly column: number } | null;
  at(row: number, column: number): Scalar;
  /** All of it row by row, where none of it is calculated; null where it must be asked place by place. */
  flat?(): readonly Scalar[] | null;
}

export type Value = Scalar | Block;

/** Where a formula stands, and how it reads other cells. */
export interface Context {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly now: Date;
  /** Functions of single values go through blocks place by place, as within SUMPRODUCT and array formulas. */
  readonly isArray: boolean;
  read(sheet: Sheet, row: number, column: number): Scalar;
  /** The cells of an area row by row, where it holds no formula; else null. */
  constants?(sheet: Sheet, area: Area): readonly Scalar[] | null;
}

/** An error value on its way up to the function or cell that takes it: every empty line of a table may raise one, so without a stack to note. */
export class Raised {
  constructor(readonly value: CellError) {}
}

/** Ends the reckoning with an error value. */
export function raise(error: CellError['error']): never {
  throw new Raised(errorValue(error));
}

export function errorValue(error: CellError['error']): CellError {
  return cellErrorOf(error) ?? { error };
}

export function isBlock(value: Value | undefined): value is Block {
  return typeof value === 'object' && value !== null && 'at' in value;
}

/** What `reckon` answers, an error that it raises as a value. */
export function caught<T>(reckon: () => T): T | CellError {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof Raised) return error.value;
    throw error;
  }
}

/** One value; of a block its first. */
export function single(value: Value | undefined): Scalar {
  return isBlock(value) ? value.at(0, 0) : (value ?? null);
}

/** One value that is no error. */
export function sound(value: Value | undefined): string | number | boolean | null {
  const scalar = single(value);
  if (isCellError(scalar)) throw new Raised(scalar);
  return scalar;
}

/** The number that a text reads as, or null. */
export function numberOfText(text: string): number | null {
  const match = /^\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?)(%?)\s*$/.exec(text);
  const digits = match?.[2]?.replaceAll(',', '') ?? '';
  if (!match || !/^\.?\d/.test(digits)) return null;
  return ((match[1] === '-' ? -1 : 1) * Number(digits)) / (match[3] ? 100 : 1);
}

export function numberOf(value: Value | undefined): number {
  const scalar = sound(value);
  if (typeof scalar === 'string') return numberOfText(scalar) ?? raise('#VALUE!');
  return Number(scalar);
}

export function textOf(value: Value | undefined): string {
  const scalar = sound(value);
  if (scalar === null) return '';
  if (typeof scalar === 'number') return generalText(scalar);
  return typeof scalar === 'boolean' ? (scalar ? 'TRUE' : 'FALSE') : scalar;
}

export function truthOf(value: Value | undefined): boolean {
  const scalar = sound(value);
  if (typeof scalar !== 'string') return Boolean(scalar);
  return /^(true|false)$/i.test(scalar) ? scalar.toUpperCase() === 'TRUE' : raise('#VALUE!');
}

/** Every value of a block row by row, or the one. */
export function scalarsOf(value: Value | undefined): readonly Scalar[] {
  if (!isBlock(value)) return [value ?? null];
  const flat = value.flat?.();
  if (flat) return flat;
  const scalars: Scalar[] = [];
  for (let row = 0; row < value.rows; row++)
    for (let column = 0; column < value.columns; column++) scalars.push(value.at(row, column));
  return scalars;
}

/** Excel's order: numbers before text before truth values; an empty cell is the zero of what it is compared with. */
export function compare(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [low, high] = [left.toLowerCase(), right.toLowerCase()];
    return low === high ? 0 : low.localeCompare(high, 'vi') || (low < high ? -1 : 1);
  }
  return Number(left) - Number(right);
}

function emptyLike(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** The block of what `reckon` answers place by place; a side of one row or column is stretched. */
export function eachPlace(values: readonly Value[], reckon: (scalars: readonly Scalar[]) => Scalar): Value {
  const blocks = values.filter(isBlock);
  if (blocks.length === 0) return reckon(values.map(single));
  const rows = Math.max(...blocks.map((block) => block.rows));
  const columns = Math.max(...blocks.map((block) => block.columns));
  // MATCH asks for the whole of a reckoned block once for each value that it looks up.
  const known: Scalar[] = [];
  const at = (row: number, column: number): Scalar =>
    (known[row * columns + column] ??= caught(() =>
      reckon(
        values.map((value) =>
          isBlock(value) ? value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column) : value,
        ),
      ),
    ));
  return { rows, columns, size: rows * columns, origin: null, at };
}
