/** A piece of a formula; `text` as it stands there, without quotes where it is text. */
export interface Token {
  readonly kind:
    'number' | 'text' | 'error' | 'sheet' | 'area' | 'structured' | 'call' | 'word' | 'sign' | 'end';
  readonly text: string;
}

const corner = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`(?:${corner}:${corner}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${corner})(?![\p{L}\p{N}_.(!])`;
/** `Bảng1[Số tiền]`, `[@[Họ tên]]`; a name's own brackets stand behind an apostrophe. */
const structured = /(?:[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\]/uy;
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"((?:[^"]|"")*)"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iuy],
  ['sheet', /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/uy],
  ['area', new RegExp(area, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['structured', structured],
  ['call', /([\p{L}_][\p{L}\p{N}_.]*)\(/uy],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(),{};]/uy],
];

/** The tokens of a formula with its leading `=`, or null where it holds something unknown (links to other files). */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let index = 1;
  for (;;) {
    while (/\s/.test(formula[index] ?? '')) index += 1;
    if (index >= formula.length) return [...tokens, { kind: 'end', text: '' }];
    const token = tokenAt(formula, index);
    if (!token) return null;
    index += token.length;
    tokens.push(token);
  }
}

function tokenAt(formula: string, index: number): (Token & { readonly length: number }) | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = index;
    const match = pattern.exec(formula);
    if (!match) continue;
    const inner = match[1] ?? match[2] ?? match[0];
    const quote = kind === 'text' ? '"' : "'";
    const text = kind === 'text' || kind === 'sheet' ? inner.replaceAll(quote + quote, quote) : inner;
    return { kind, text, length: match[0].length };
  }
  return null;
}
