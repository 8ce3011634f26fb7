import { areaOfAddress } from '../workbook/area';
import { cellErrorOf } from '../workbook/cell-error';
import type { Area, Scalar } from '../workbook/types';
import { parseStructured, type StructuredReference } from './structured-reference';
import { tokenize, type Token } from './tokenize';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

/** Weakest first; a sign before its operand binds closer than any of them, `%` closer still. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class NotUnderstood extends Error {}

/** Trees of formulas that were parsed before: each calculation of a workbook asks for all of them. */
const parsed = new Map<string, Node | null>();
const mostParsed = 50_000;

/** The tree of a formula with its leading `=`, or null where it is beyond this engine. */
export function parseFormula(formula: string): Node | null {
  let node = parsed.get(formula);
  if (node === undefined) {
    node = parse(formula);
    if (parsed.size === mostParsed) parsed.clear();
    parsed.set(formula, node);
  }
  return node;
}

function parse(formula: string): Node | null {
  const tokens = tokenize(formula);
  if (!tokens) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class Parser {
  #index = 0;

  constructor(readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.#binary(0);
    if (this.#next().kind !== 'end') throw new NotUnderstood();
    return node;
  }

  #binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return this.#signed();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.#takes(sign));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) };
    }
  }

  #signed(): Node {
    const operator = ['-', '+'].find((sign) => this.#takes(sign));
    if (operator !== undefined) return { kind: 'unary', operator, operand: this.#signed() };
    let operand = this.#single();
    while (this.#takes('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  #single(): Node {
    const { kind, text } = this.#next();
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    if (kind === 'text') return { kind: 'literal', value: text };
    if (kind === 'error') return { kind: 'literal', value: cellErrorOf(text) };
    if (kind === 'area') return this.#area(null, text);
    if (kind === 'sheet') {
      const target = this.#next();
      if (target.kind === 'error') return { kind: 'literal', value: cellErrorOf(target.text) };
      if (target.kind === 'area') return this.#area(text, target.text);
    }
    if (kind === 'structured') {
      const reference = parseStructured(text);
      if (reference) return { kind: 'structured', reference };
    }
    if (kind === 'call') {
      const name = text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
      return { kind: 'call', name, parts: this.#parts() };
    }
    if (kind === 'sign' && text === '{') return { kind: 'array', rows: this.#rows() };
    if (kind === 'word') {
      if (/^(true|false)$/i.test(text)) return { kind: 'literal', value: text.toUpperCase() === 'TRUE' };
      return { kind: 'name', name: text };
    }
    if (kind === 'sign' && text === '(') {
      const node = this.#binary(0);
      if (this.#takes(')')) return node;
    }
    throw new NotUnderstood();
  }

  /** The rows of an array constant, up to its closing bracket. */
  #rows(): Scalar[][] {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const node = this.#signed();
      const value =
        node.kind === 'literal'
          ? node.value
          : node.kind === 'unary' && node.operator === '-' && node.operand.kind === 'literal'
            ? -Number(node.operand.value)
            : undefined;
      if (value === undefined) throw new NotUnderstood();
      rows.at(-1)?.push(value);
      if (this.#takes('}')) break;
      if (this.#takes(';')) rows.push([]);
      else if (!this.#takes(',')) throw new NotUnderstood();
    }
    if (rows.some(({ length }) => length !== rows[0]?.length)) throw new NotUnderstood();
    return rows;
  }

  /** The arguments up to the closing bracket; one left out is empty. */
  #parts(): Node[] {
    const parts: Node[] = [];
    if (this.#takes(')')) return parts;
    for (;;) {
      const { kind, text } = this.tokens[this.#index] ?? { kind: 'end', text: '' };
      const isLeftOut = kind === 'sign' && (text === ',' || text === ')');
      parts.push(isLeftOut ? { kind: 'literal', value: null } : this.#binary(0));
      if (this.#takes(')')) return parts;
      if (!this.#takes(',')) throw new NotUnderstood();
    }
  }

  #area(sheet: string | null, address: string): Node {
    const area = areaOfAddress(address);
    return area ? { kind: 'area', sheet, area } : { kind: 'name', name: address };
  }

  #next(): Token {
    return this.tokens[this.#index++] ?? { kind: 'end', text: '' };
  }

  #takes(sign: string): boolean {
    const token = this.tokens[this.#index];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#index += 1;
    return true;
  }
}
