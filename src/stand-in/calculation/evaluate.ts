import { isCellError } from '../workbook/cell-error';
import { lastSheetColumn, lastSheetRow } from '../workbook/types';
import type { Area, DefinedName, Scalar } from '../workbook/types';
import type { Sheet } from '../workbook/sheet';
import { functions, lazyFunctions } from './functions';
import { parseFormula, type Node } from './parse';
import {
  caught,
  compare,
  eachPlace,
  errorValue,
  isBlock,
  numberOf,
  raise,
  sound,
  textOf,
  truthOf,
  type Block,
  type Context,
  type Value,
} from './values';

/** What a formula reads, and whether all of it is within this engine. */
export interface Precedents {
  readonly areas: { readonly sheet: Sheet; readonly area: Area }[];
  isKnown: boolean;
  /** It reads the clock. */
  isVolatile: boolean;
}

/** Collects what a formula on a sheet reads, through defined names too. */
export function precedentsOf(node: Node | null, sheet: Sheet): Precedents {
  const found: Precedents = { areas: [], isKnown: node !== null, isVolatile: false };
  const visit = (part: Node | null, names: readonly DefinedName[]): void => {
    if (!part) found.isKnown = false;
    else if (part.kind === 'area') {
      const target = part.sheet === null ? sheet : sheet.workbook.sheetByName(part.sheet);
      if (target) found.areas.push({ sheet: target, area: part.area });
    } else if (part.kind === 'name') {
      const name = sheet.workbook.nameNamed(part.name, sheet);
      if (name && !names.includes(name)) visit(parseFormula(name.formula), [...names, name]);
    } else if (part.kind === 'call') {
      if (!functions.has(part.name) && !lazyFunctions.has(part.name)) found.isKnown = false;
      if (part.name === 'TODAY') found.isVolatile = true;
      for (const inner of part.parts) visit(inner, names);
    } else if (part.kind === 'unary') visit(part.operand, names);
    else if (part.kind === 'binary') [part.left, part.right].forEach((side) => visit(side, names));
  };
  visit(node, []);
  return found;
}

/** The value that a formula gives its cell; an empty cell that it names gives 0. */
export function evaluateFormula(node: Node, context: Context): Scalar {
  const value = evaluate(node, context, []);
  const scalar = isBlock(value) ? caught(() => crossing(value, context)) : value;
  return typeof scalar === 'number' && !Number.isFinite(scalar) ? errorValue('#NUM!') : (scalar ?? 0);
}

/** The value of a block for one cell: the one in its row or column, as formulas of files mean it. */
function crossing(block: Block, { row, column }: Context): Scalar {
  const { origin, rows, columns } = block;
  if (!origin || (rows === 1 && columns === 1)) return block.at(0, 0);
  const [down, right] = [row - origin.row, column - origin.column];
  if (columns === 1 && down >= 0 && down < rows) return block.at(down, 0);
  if (rows === 1 && right >= 0 && right < columns) return block.at(0, right);
  return raise('#VALUE!');
}

function evaluate(node: Node, context: Context, names: readonly string[]): Value {
  return caught((): Value => {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'area':
        return blockOf(node.sheet, node.area, context);
      case 'name': {
        const name = context.sheet.workbook.nameNamed(node.name, context.sheet);
        const inner = name && !names.includes(name.name) ? parseFormula(name.formula) : null;
        if (!name || !inner) return raise('#NAME?');
        return evaluate(inner, context, [...names, name.name]);
      }
      case 'unary':
        return eachPlace([evaluate(node.operand, context, names)], ([value]) => {
          if (node.operator === '+') return value ?? null;
          return node.operator === '%' ? numberOf(value) / 100 : 0 - numberOf(value);
        });
      case 'binary':
        return eachPlace(
          [evaluate(node.left, context, names), evaluate(node.right, context, names)],
          ([left, right]) => operate(node.operator, left ?? null, right ?? null),
        );
      case 'call':
        return call(node.name, node.parts, context, names);
    }
  });
}

function call(name: string, parts: readonly Node[], context: Context, names: readonly string[]): Value {
  const [first, second, third] = parts;
  const of = (part: Node | undefined): Value => (part ? evaluate(part, context, names) : null);
  if (name === 'IF') {
    if (truthOf(of(first))) return of(second);
    return third ? of(third) : false;
  }
  if (name === 'IFERROR') {
    const value = of(first);
    return isCellError(isBlock(value) ? value.at(0, 0) : value) ? of(second) : value;
  }
  const reckon = functions.get(name);
  return reckon ? reckon(parts.map(of), context) : raise('#NAME?');
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (operator === '&') return textOf(left) + textOf(right);
  if (['+', '-', '*', '/', '^'].includes(operator)) {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (operator === '+') return a + b;
    if (operator === '-') return tidy(a - b, a);
    if (operator === '*') return a * b;
    if (operator === '/') return b === 0 ? raise('#DIV/0!') : a / b;
    const power = a === 0 && b === 0 ? Number.NaN : a ** b;
    return Number.isFinite(power) ? power : raise(a === 0 && b < 0 ? '#DIV/0!' : '#NUM!');
  }
  const order = compare(sound(left), sound(right));
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/** A difference that is only what binary fractions leave over is nothing. */
function tidy(difference: number, from: number): number {
  return Math.abs(difference) < Math.abs(from) * 1e-15 ? 0 : difference;
}

/** The cells of an area, whole rows and columns only as far as the sheet is used. */
function blockOf(name: string | null, area: Area, context: Context): Block {
  const sheet = name === null ? context.sheet : context.sheet.workbook.sheetByName(name);
  if (!sheet) return raise('#REF!');
  const { firstRow, firstColumn } = area;
  let { lastRow, lastColumn } = area;
  const size = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
  if (lastRow === lastSheetRow || lastColumn === lastSheetColumn) {
    const used = sheet.usedArea(true);
    if (lastRow === lastSheetRow) lastRow = Math.max(firstRow, used?.lastRow ?? 0);
    if (lastColumn === lastSheetColumn) lastColumn = Math.max(firstColumn, used?.lastColumn ?? 0);
  }
  return {
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
    size,
    origin: { sheet, row: firstRow, column: firstColumn },
    at: (row, column) => context.read(sheet, firstRow + row, firstColumn + column),
  };
}
