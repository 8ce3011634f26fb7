import { isCellError } from '../workbook/cell-error';
import { lastSheetColumn, lastSheetRow } from '../workbook/types';
import type { Area, DefinedName, Scalar } from '../workbook/types';
import type { Sheet } from '../workbook/sheet';
import { functions, lazyFunctions, takesSingle } from './functions';
import { parseFormula, type Node } from './parse';
import { areaOfStructured } from './structured-reference';
import {
  caught,
  compare,
  eachPlace,
  errorValue,
  isBlock,
  numberOf,
  raise,
  single,
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
  /** Defined names, folded, also those that are not there. */
  readonly names: Set<string>;
  isKnown: boolean;
  /** It reads the clock. */
  isVolatile: boolean;
}

/** Collects what a formula in a cell of a sheet reads, through defined names too. */
export function precedentsOf(node: Node | null, sheet: Sheet, row: number, column: number): Precedents {
  const found: Precedents = { areas: [], names: new Set(), isKnown: node !== null, isVolatile: false };
  const visit = (part: Node | null, names: readonly DefinedName[]): void => {
    if (!part) found.isKnown = false;
    else if (part.kind === 'area') {
      const target = part.sheet === null ? sheet : sheet.workbook.sheetByName(part.sheet);
      if (target) found.areas.push({ sheet: target, area: part.area });
    } else if (part.kind === 'structured') {
      const target = areaOfStructured(part.reference, sheet, row, column);
      if (target) found.areas.push(target);
    } else if (part.kind === 'name') {
      found.names.add(part.name.toLowerCase());
      const name = sheet.workbook.nameNamed(part.name, sheet);
      if (name && !names.includes(name)) visit(parseFormula(name.formula), [...names, name]);
    } else if (part.kind === 'call') {
      if (!functions.has(part.name) && !lazyFunctions.has(part.name)) found.isKnown = false;
      if (part.name === 'TODAY' || part.name === 'NOW') found.isVolatile = true;
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
      case 'structured': {
        const { sheet, row, column } = context;
        const found = areaOfStructured(node.reference, sheet, row, column) ?? raise('#REF!');
        return blockOf(found.sheet.name, found.area, context);
      }
      case 'array':
        return {
          rows: node.rows.length,
          columns: node.rows[0]?.length ?? 0,
          size: node.rows.length * (node.rows[0]?.length ?? 0),
          origin: null,
          at: (row, column) => node.rows[row]?.[column] ?? null,
        };
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
  if (lazyFunctions.has(name) && context.isArray) {
    const values = parts.map(of);
    if (values.some(isMany)) return eachPlace(values, (scalars) => lazily(name, scalars));
  }
  if (name === 'IF') {
    if (truthOf(of(first))) return of(second);
    return third ? of(third) : false;
  }
  if (name === 'IFERROR') {
    const value = of(first);
    return isCellError(isBlock(value) ? value.at(0, 0) : value) ? of(second) : value;
  }
  if (name === 'IFNA') {
    const value = of(first);
    const scalar = isBlock(value) ? value.at(0, 0) : value;
    return isCellError(scalar) && scalar.error === '#N/A' ? of(second) : value;
  }
  if (name === 'CHOOSE') {
    const index = Math.trunc(numberOf(of(first)));
    return index >= 1 && index < parts.length ? of(parts[index]) : raise('#VALUE!');
  }
  const reckon = functions.get(name);
  if (!reckon) return raise('#NAME?');
  // SUMPRODUCT goes through blocks place by place, whatever its cell is.
  const inner = name === 'SUMPRODUCT' ? { ...context, isArray: true } : context;
  const values = parts.map((part) => evaluate(part, inner, names));
  const isSingle = values.map((value, index) => isBlock(value) && takesSingle(name, index));
  if (!isSingle.some(Boolean)) return reckon(values, context);
  if (!context.isArray) {
    return reckon(
      values.map((value, index) => (isSingle[index] && isBlock(value) ? crossing(value, context) : value)),
      context,
    );
  }
  const many = values.filter((_, index) => isSingle[index]);
  return eachPlace(many, (scalars) => {
    let next = 0;
    return single(
      reckon(
        values.map((value, index) => (isSingle[index] ? (scalars[next++] ?? null) : value)),
        context,
      ),
    );
  });
}

function isMany(value: Value): boolean {
  return isBlock(value) && value.rows * value.columns > 1;
}

/** IF, IFERROR and IFNA of single values that are all reckoned. */
function lazily(
  name: string,
  [first = null, second = null, third = false, ...rest]: readonly Scalar[],
): Scalar {
  if (name === 'IF') return truthOf(first) ? second : third;
  if (name === 'IFERROR') return isCellError(first) ? second : first;
  if (name === 'IFNA') return isCellError(first) && first.error === '#N/A' ? second : first;
  return [second, third, ...rest][Math.trunc(numberOf(first)) - 1] ?? raise('#VALUE!');
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
    flat: () => context.constants?.(sheet, { firstRow, firstColumn, lastRow, lastColumn }) ?? null,
  };
}
