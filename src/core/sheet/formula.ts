import { areaOfAddress } from './address';
import type { Area, CellValue, Grid } from './grid';

/** A formula of sums and products as a tree; whatever else Excel can calculate is not read. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'negated'; readonly of: Formula }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly kind: 'call';
      readonly name: 'SUM' | 'PRODUCT' | 'ROUND' | 'SUBTOTAL';
      readonly arguments: readonly Formula[];
    };

/** A cell or a range that a formula adds up. */
export interface Summand {
  readonly area: Area;
  readonly sign: 1 | -1;
  /** Added by SUBTOTAL, which leaves out cells that hold a SUBTOTAL themselves. */
  readonly skipsSubtotals: boolean;
}

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?%?)|(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\w(!.])|([A-Za-z][A-Za-z0-9.]*)(?=\()|([-+*/(),]))/y;

/**
 * Reads a formula of `+ - * /`, brackets, SUM, PRODUCT, ROUND and SUBTOTAL(9 or 109) over cells of its own sheet.
 *
 * Null for anything else (other functions, other sheets, names): a caller must then say that it does not know.
 */
export function readFormula(formula: string): Formula | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  let at = 0;

  const sum = (): Formula | null => {
    let left = product();
    while (left && (tokens[at] === '+' || tokens[at] === '-')) {
      const operator = tokens[at++] as '+' | '-';
      const right = product();
      left = right && { kind: 'operation', operator, left, right };
    }
    return left;
  };
  const product = (): Formula | null => {
    let left = factor();
    while (left && (tokens[at] === '*' || tokens[at] === '/')) {
      const operator = tokens[at++] as '*' | '/';
      const right = factor();
      left = right && { kind: 'operation', operator, left, right };
    }
    return left;
  };
  const factor = (): Formula | null => {
    const text = tokens[at++];
    if (text === undefined) return null;
    if (text === '-' || text === '+') {
      const of = factor();
      return of && (text === '-' ? { kind: 'negated', of } : of);
    }
    if (text === '(') {
      const inner = sum();
      return tokens[at++] === ')' ? inner : null;
    }
    if (/^\d/.test(text)) {
      const value = Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);
      return { kind: 'number', value };
    }
    if (tokens[at] === '(') return call(text.toUpperCase());
    const area = areaOfAddress(text);
    return area && { kind: 'area', area };
  };
  const call = (name: string): Formula | null => {
    at++;
    const parts: Formula[] = [];
    while (tokens[at] !== ')') {
      const part = sum();
      if (!part) return null;
      parts.push(part);
      if (tokens[at] === ',') at++;
      else if (tokens[at] !== ')') return null;
    }
    at++;
    if (name === 'SUM' || name === 'PRODUCT' || name === 'ROUND')
      return { kind: 'call', name, arguments: parts };
    const [which, ...ranges] = parts;
    const adds = which?.kind === 'number' && (which.value === 9 || which.value === 109);
    return name === 'SUBTOTAL' && adds ? { kind: 'call', name, arguments: ranges } : null;
  };

  const tree = sum();
  return at === tokens.length ? tree : null;
}

function tokensOf(formula: string): string[] | null {
  const tokens: string[] = [];
  const text = formula.trimEnd();
  token.lastIndex = 1;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return null;
    tokens.push((match[1] ?? match[2] ?? match[3] ?? match[4])!);
  }
  return tokens.length > 0 ? tokens : null;
}

/** The cells and ranges that a formula adds and subtracts, or null where it does anything else with them. */
export function summandsOf(formula: Formula): Summand[] | null {
  const summands: Summand[] = [];
  const collect = (part: Formula, sign: 1 | -1, skipsSubtotals: boolean): boolean => {
    switch (part.kind) {
      case 'number':
        return part.value === 0;
      case 'area':
        summands.push({ area: part.area, sign, skipsSubtotals });
        return true;
      case 'negated':
        return collect(part.of, sign === 1 ? -1 : 1, skipsSubtotals);
      case 'operation':
        if (part.operator === '*' || part.operator === '/') return false;
        return (
          collect(part.left, sign, skipsSubtotals) &&
          collect(part.right, part.operator === '+' ? sign : sign === 1 ? -1 : 1, skipsSubtotals)
        );
      case 'call':
        if (part.name === 'PRODUCT') return false;
        return (part.name === 'ROUND' ? part.arguments.slice(0, 1) : part.arguments).every((argument) =>
          collect(argument, sign, part.name === 'SUBTOTAL'),
        );
    }
  };
  return collect(formula, 1, false) && summands.length > 0 ? summands : null;
}

/**
 * What a formula gives over the cells as they stand, or null where Excel would give an error or the tree does not say.
 *
 * As in Excel, a range leaves text out, a single cell that is multiplied or added turns text of digits into a number.
 */
export function evaluateFormula(formula: Formula, grid: Grid): number | null {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'area':
      return scalarOf(formula.area, grid);
    case 'negated': {
      const value = evaluateFormula(formula.of, grid);
      return value === null ? null : -value;
    }
    case 'operation': {
      const left = evaluateFormula(formula.left, grid);
      const right = evaluateFormula(formula.right, grid);
      if (left === null || right === null) return null;
      if (formula.operator === '+') return left + right;
      if (formula.operator === '-') return left - right;
      if (formula.operator === '*') return left * right;
      return right === 0 ? null : left / right;
    }
    case 'call':
      return formula.name === 'ROUND' ? rounded(formula.arguments, grid) : folded(formula, grid);
  }
}

function scalarOf(area: Area, grid: Grid): number | null {
  if (area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) return null;
  const value = grid.values[area.firstRow - grid.firstRow]?.[area.firstColumn - grid.firstColumn] ?? '';
  if (value === '') return 0;
  const number = typeof value === 'string' && !/^\s*-?\d+(\.\d+)?\s*$/.test(value) ? NaN : Number(value);
  return Number.isNaN(number) ? null : number;
}

function rounded([of, digits]: readonly Formula[], grid: Grid): number | null {
  const value = of ? evaluateFormula(of, grid) : null;
  const places = digits ? evaluateFormula(digits, grid) : null;
  if (value === null || places === null) return null;
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

/** SUM, SUBTOTAL and PRODUCT: ranges give their numbers, an error value in them makes the whole unknown. */
function folded({ name, arguments: parts }: Extract<Formula, { kind: 'call' }>, grid: Grid): number | null {
  let result = name === 'PRODUCT' ? 1 : 0;
  for (const part of parts) {
    if (part.kind !== 'area') {
      const value = evaluateFormula(part, grid);
      if (value === null) return null;
      result = name === 'PRODUCT' ? result * value : result + value;
      continue;
    }
    for (const { value, row, column } of cellsIn(part.area, grid)) {
      if (typeof value === 'string' && value.charCodeAt(0) === 35) return null;
      if (typeof value !== 'number') continue;
      if (name === 'SUBTOTAL' && isSubtotal(grid.formulaAt(row, column))) continue;
      result = name === 'PRODUCT' ? result * value : result + value;
    }
  }
  return result;
}

function* cellsIn(area: Area, grid: Grid): Generator<{ value: CellValue; row: number; column: number }> {
  const lastRow = Math.min(area.lastRow, grid.firstRow + grid.values.length - 1);
  for (let row = Math.max(area.firstRow, grid.firstRow); row <= lastRow; row++) {
    const values = grid.values[row - grid.firstRow]!;
    for (let column = Math.max(area.firstColumn, grid.firstColumn); column <= area.lastColumn; column++) {
      const value = values[column - grid.firstColumn];
      if (value === undefined) break;
      yield { value, row, column };
    }
  }
}

/** Whether a cell's formula is a SUBTOTAL, which another SUBTOTAL passes over. */
export function isSubtotal(formula: string | null): boolean {
  return formula !== null && /^=\s*SUBTOTAL\(/i.test(formula);
}

const reference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g;

/**
 * A formula as it reads from its own cell: references that move with the cell are written as distances, so that formulas filled
 * down a column have one form (`=C5*D5` in row 5 and `=C6*D6` in row 6).
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(
    reference,
    (
      whole,
      columnFixed: string | undefined,
      letters: string | undefined,
      rowFixed: string,
      rowNumber: string,
    ) => {
      if (letters === undefined) return whole;
      const target = areaOfAddress(`${letters}${rowNumber}`)!;
      const rowPart = rowFixed ? `R${rowNumber}` : `R[${target.firstRow - row}]`;
      const columnPart = columnFixed ? `C${target.firstColumn + 1}` : `C[${target.firstColumn - column}]`;
      return rowPart + columnPart;
    },
  );
}
