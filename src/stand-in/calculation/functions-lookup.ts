import { isCellError } from '../workbook/cell-error';
import type { Scalar } from '../workbook/types';
import { wildcard } from './criteria';
import type { SheetFunction } from './functions-math';
import {
  compare,
  isBlock,
  numberOf,
  raise,
  scalarsOf,
  single,
  sound,
  truthOf,
  type Block,
  type Value,
} from './values';

const hasKindOf = (wanted: Scalar, cell: Scalar): boolean => typeof wanted === typeof cell && cell !== null;

/** Index of the wanted value: exact (0), the last not above it in rising order (1), not below it in falling (-1). */
function indexOf(wanted: string | number | boolean | null, cells: readonly Scalar[], kind: number): number {
  const key = wanted ?? 0;
  if (kind === 0) {
    if (typeof key !== 'string') return cells.indexOf(key);
    if (/[*?~]/.test(key)) {
      const pattern = wildcard(key);
      return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
    }
    // Without case, as all of Excel's comparisons.
    const folded = key.toLowerCase();
    return cells.findIndex(
      (cell) =>
        typeof cell === 'string' &&
        (cell === key || (cell.length === key.length && cell.toLowerCase() === folded)),
    );
  }
  let found = -1;
  for (const [index, cell] of cells.entries()) {
    if (!hasKindOf(key, cell)) continue;
    const order = compare(cell, key) * Math.sign(kind);
    if (order > 0) break;
    found = index;
  }
  return found;
}

/** What was looked up in a block before, and where its values stand first; kept as long as the block is. */
const lookedUp = new WeakMap<
  Block,
  { readonly cells: readonly Scalar[]; places: Map<Scalar, number> | null }
>();

const foldedCase = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);

/** Exactly: a second value that is looked up in a block is found without going through it again. */
function exactIndexOf(wanted: string | number | boolean, block: Block): number {
  const known = lookedUp.get(block);
  if (!known) {
    const cells = scalarsOf(block);
    lookedUp.set(block, { cells, places: null });
    return indexOf(wanted, cells, 0);
  }
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) return indexOf(wanted, known.cells, 0);
  if (!known.places) {
    known.places = new Map();
    for (const [index, cell] of known.cells.entries())
      if (!known.places.has(foldedCase(cell))) known.places.set(foldedCase(cell), index);
  }
  return known.places.get(foldedCase(wanted)) ?? -1;
}

function match([wanted, cells, kind]: readonly Value[]): number {
  const sign = kind === undefined ? 1 : Math.sign(numberOf(kind));
  const key = sound(wanted);
  const index =
    sign === 0 && isBlock(cells) ? exactIndexOf(key ?? 0, cells) : indexOf(key, scalarsOf(cells), sign);
  return index < 0 ? raise('#N/A') : index + 1;
}

function lookUp([wanted, table, column, isNear]: readonly Value[]): Scalar {
  if (!isBlock(table)) return raise('#VALUE!');
  const nth = Math.trunc(numberOf(column));
  if (nth < 1) return raise('#VALUE!');
  if (nth > table.columns) return raise('#REF!');
  const first: Scalar[] = [];
  for (let row = 0; row < table.rows; row++) first.push(table.at(row, 0));
  const row = indexOf(sound(wanted), first, isNear === undefined || truthOf(isNear) ? 1 : 0);
  return row < 0 ? raise('#N/A') : table.at(row, nth - 1);
}

/** The cell, or with a 0 the whole row or column, at a place of a block. */
function pick([block, first, second]: readonly Value[]): Value {
  if (!isBlock(block)) return block ?? null;
  const isLine = block.rows === 1 && block.columns > 1 && second === undefined;
  const row = isLine ? 1 : Math.trunc(numberOf(first));
  const column = isLine
    ? Math.trunc(numberOf(first))
    : second === undefined && block.columns === 1
      ? 1
      : Math.trunc(numberOf(second));
  if (row < 0 || column < 0) return raise('#VALUE!');
  const isFar = column > block.columns || (row > block.rows && block.size === block.rows * block.columns);
  if (isFar) return raise('#REF!');
  if (row > 0 && column > 0) return block.at(row - 1, column - 1);
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const [rows, columns] = [row > 0 ? 1 : block.rows, column > 0 ? 1 : block.columns];
  const { origin } = block;
  return {
    rows,
    columns,
    size: rows * columns,
    origin: origin && { ...origin, row: origin.row + top, column: origin.column + left },
    at: (r, c) => block.at(top + r, left + c),
  };
}

/** Functions that look up, and that tell what a value is or where it stands. */
export const lookupFunctions: Readonly<Record<string, SheetFunction>> = {
  INDEX: pick,
  MATCH: match,
  VLOOKUP: lookUp,
  HLOOKUP: ([wanted, table, row, isNear]) => {
    if (!isBlock(table)) return raise('#VALUE!');
    const turned = {
      ...table,
      rows: table.columns,
      columns: table.rows,
      flat: undefined,
      at: (r: number, c: number) => table.at(c, r),
    };
    return lookUp([wanted, turned, row, isNear].slice(0, isNear === undefined ? 3 : 4) as Value[]);
  },
  LOOKUP: ([wanted, cells, results]) => {
    const index = indexOf(sound(wanted), scalarsOf(cells), 1);
    return index < 0 ? raise('#N/A') : (scalarsOf(results ?? cells)[index] ?? null);
  },
  ROWS: ([block]) => (isBlock(block) ? block.size / Math.max(1, block.columns) : 1),
  COLUMNS: ([block]) => (isBlock(block) ? block.columns : 1),
  NA: () => raise('#N/A'),
  ISNA: ([value]) => {
    const scalar = single(value);
    return isCellError(scalar) && scalar.error === '#N/A';
  },
  ISERR: ([value]) => {
    const scalar = single(value);
    return isCellError(scalar) && scalar.error !== '#N/A';
  },
  ISNONTEXT: ([value]) => typeof single(value) !== 'string',
  ISLOGICAL: ([value]) => typeof single(value) === 'boolean',
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK: ([value]) => single(value) === null,
  ISNUMBER: ([value]) => typeof single(value) === 'number',
  ISTEXT: ([value]) => typeof single(value) === 'string',
  ISERROR: ([value]) => isCellError(single(value)),
  ROW: ([value], { row }) => (value === undefined ? row + 1 : counted(value, 'row')),
  COLUMN: ([value], { column }) => (value === undefined ? column + 1 : counted(value, 'column')),
  N: ([value]) => {
    const scalar = sound(value);
    return typeof scalar === 'string' ? 0 : Number(scalar);
  },
};

/** The numbers of an area's rows or columns; of a single cell its own. */
function counted(value: Value, side: 'row' | 'column'): Value {
  if (!isBlock(value) || !value.origin) return raise('#VALUE!');
  const first = value.origin[side] + 1;
  const [rows, columns] = side === 'row' ? [value.rows, 1] : [1, value.columns];
  if (rows * columns === 1) return first;
  return { rows, columns, size: rows * columns, origin: null, at: (row, column) => first + row + column };
}
