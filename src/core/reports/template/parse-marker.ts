import { foldText } from '../../vietnamese/fold';
import type {
  AppliedFilter,
  BlockCondition,
  Comparison,
  Directive,
  Expression,
  RecordCondition,
} from './expression';
import {
  filterWordings,
  keywordWordings,
  measureWordings,
  type FilterWord,
  type Keyword,
  type MeasureWord,
} from './vocabulary';

/** A marker that cannot be read: what is wrong with it. */
export class MarkerError extends Error {
  constructor(
    readonly code: 'syntax' | 'unknown-filter' | 'unknown-function',
    /** The word that stands in the way; '' for the marker's end. */
    readonly word: string,
  ) {
    super(code);
  }
}

type Token =
  | { readonly kind: 'name' | 'string' | 'sign'; readonly text: string; readonly start: number }
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly start: number };

const tokenPattern =
  /\s*(?:"([^"]*)"|“([^”]*)”|'([^']*)'|(\d+(?:[.,]\d+)*)|([\p{L}_#/][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*)|(!=|<>|≠|>=|≥|<=|≤|[=<>|,():~]))/uy;

/** Reads what stands between `{{` and `}}`; throws MarkerError. */
export function parseMarker(text: string): Directive {
  return parser(tokensOf(text)).directive();
}

/** Cuts a marker into names, texts, numbers and signs; throws MarkerError. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (text.slice(tokenPattern.lastIndex).trim() !== '') {
    const start = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) throw new MarkerError('syntax', text.slice(start).trim().split(/\s/)[0] ?? '');
    const [, straight, curly, single, number, name, sign] = match;
    const quoted = straight ?? curly ?? single;
    if (quoted !== undefined) tokens.push({ kind: 'string', text: quoted, start });
    else if (number !== undefined)
      tokens.push({ kind: 'number', text: number, value: numberOf(number), start });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, start });
    else tokens.push({ kind: 'sign', text: sign!, start });
  }
  return tokens;
}

/** `1.500.000` and `500000` are whole, `0,5` and `0.5` a half: three digits behind each sign group thousands. */
function numberOf(text: string): number {
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  return Number(text.replace(',', '.'));
}

const comparisons: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '≠': '!=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '~': 'contains',
};

/** Words that a wording may have at most. */
const mostWords = 4;

function parser(tokens: readonly Token[]) {
  let at = 0;

  const peek = () => tokens[at];
  const unexpected = (): never => {
    throw new MarkerError('syntax', peek()?.text ?? '');
  };
  /** The word that the next names spell together, the longest first; `take` moves on behind it. */
  const word = <W extends string>(wordings: ReadonlyMap<string, W>, take: boolean): W | null => {
    for (let count = mostWords; count > 0; count -= 1) {
      const names = tokens.slice(at, at + count);
      if (names.length < count || names.some(({ kind }) => kind !== 'name')) continue;
      const found = wordings.get(foldText(names.map(({ text }) => text).join(' ')));
      if (found === undefined) continue;
      if (take) at += count;
      return found;
    }
    return null;
  };
  const takesKeyword = (keyword: Keyword): boolean => {
    if (word<Keyword>(keywordWordings, false) !== keyword) return false;
    word(keywordWordings, true);
    return true;
  };
  const takesSign = (sign: string): boolean => {
    const token = peek();
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    at += 1;
    return true;
  };
  const name = (): string => {
    const token = peek();
    if (token?.kind !== 'name') return unexpected();
    at += 1;
    return token.text;
  };
  const isAtEnd = () => at >= tokens.length;

  function directive(): Directive {
    if (isAtEnd()) return unexpected();
    const keyword = word<Keyword>(keywordWordings, false);
    const read = blockDirective(keyword) ?? value();
    return isAtEnd() ? read : unexpected();
  }

  function blockDirective(keyword: Keyword | null): Directive | null {
    // A field may be called like a keyword (“số”, “ngày”): a block word stands first and is no path.
    if (keyword === null || tokens[at]!.text.includes('.')) return null;
    if (takesKeyword('end')) {
      // `{{/each grants}}`, `{{end each}}`: what was meant may be said again.
      at = tokens.length;
      return { kind: 'end' };
    }
    if (takesKeyword('else')) return { kind: 'else' };
    if (takesKeyword('if')) return { kind: 'if', condition: joined(blockComparison) };
    if (takesKeyword('each')) {
      const register = name();
      let by: string | null = null;
      let where: RecordCondition | null = null;
      let sort: { field: string; isDescending: boolean } | null = null;
      let breaksPages = false;
      while (!isAtEnd()) {
        if (takesKeyword('by')) by = name();
        else if (takesKeyword('where')) where = joined(recordComparison);
        else if (takesKeyword('sort')) sort = { field: name(), isDescending: takesKeyword('desc') };
        else if (takesKeyword('break')) breaksPages = true;
        else return unexpected();
      }
      return { kind: 'each', register, by, where, sort, breaksPages };
    }
    if (takesKeyword('columns')) {
      const register = name();
      if (!takesKeyword('by')) return unexpected();
      return {
        kind: 'columns',
        register,
        by: name(),
        where: takesKeyword('where') ? joined(recordComparison) : null,
      };
    }
    return null;
  }

  function value(): Directive {
    const read = expression();
    const filters: AppliedFilter[] = [];
    while (takesSign('|')) {
      const filter = word<FilterWord>(filterWordings, true);
      if (filter === null) throw new MarkerError('unknown-filter', peek()?.text ?? '');
      const isGiven = takesSign(':') || takesSign('(');
      const argument = isGiven ? (tokens[at++]?.text ?? null) : null;
      takesSign(')');
      filters.push({ filter, argument });
    }
    return { kind: 'value', expression: read, filters };
  }

  function expression(): Expression {
    const token = peek();
    if (!token) return unexpected();
    if (token.kind === 'string') {
      at += 1;
      return { kind: 'literal', value: token.text };
    }
    if (token.kind === 'number') {
      at += 1;
      return { kind: 'literal', value: token.value };
    }
    const next = tokens[at + 1];
    const measure = token.text.includes('.') ? null : word<MeasureWord>(measureWordings, false);
    if (measure !== null) {
      const start = at;
      word(measureWordings, true);
      const inBrackets = takesSign('(');
      if (peek()?.kind === 'name') {
        const [register = '', ...field] = name().split('.');
        const where = takesKeyword('where') ? joined(recordComparison) : null;
        if (inBrackets && !takesSign(')')) return unexpected();
        return {
          kind: 'measure',
          measure,
          register,
          field: field.length > 0 ? field.join('.') : null,
          where,
        };
      }
      at = start;
    }
    // Two names side by side: the first was meant for a function.
    if (token.kind === 'name' && next && (next.kind === 'name' || next.text === '(')) {
      if (word<Keyword>(keywordWordings, false) === null && !isKeywordAt(at + 1)) {
        throw new MarkerError('unknown-function', token.text);
      }
    }
    const path = name().split('.');
    if (!takesKeyword('where')) return { kind: 'path', path };
    const [register = '', ...field] = path;
    return {
      kind: 'measure',
      measure: 'sum',
      register,
      field: field.join('.') || null,
      where: joined(recordComparison),
    };
  }

  function isKeywordAt(index: number): boolean {
    const kept = at;
    at = index;
    const found = word<Keyword>(keywordWordings, false);
    at = kept;
    return found !== null;
  }

  function comparison(): Comparison | null {
    const token = peek();
    const found = token?.kind === 'sign' ? comparisons[token.text] : undefined;
    if (found) {
      at += 1;
      return found;
    }
    return takesKeyword('contains') ? 'contains' : null;
  }

  function recordComparison(): RecordCondition {
    const field = name();
    const sign = comparison();
    return sign === null
      ? { kind: 'filled', field }
      : { kind: 'compare', field, comparison: sign, value: expression() };
  }

  function blockComparison(): BlockCondition {
    const left = expression();
    const sign = comparison();
    return sign === null
      ? { kind: 'filled', value: left }
      : { kind: 'compare', left, comparison: sign, right: expression() };
  }

  /** `a and b or c`: and binds closer. */
  function joined<Part>(
    part: () => Part,
  ): Part | { kind: 'and'; parts: Part[] } | { kind: 'or'; parts: Part[] } {
    const alternatives: (Part | { kind: 'and'; parts: Part[] })[] = [];
    do {
      const parts = [part()];
      while (takesKeyword('and')) parts.push(part());
      alternatives.push(parts.length === 1 ? parts[0]! : { kind: 'and', parts });
    } while (takesKeyword('or'));
    return alternatives.length === 1 ? alternatives[0]! : { kind: 'or', parts: alternatives as Part[] };
  }

  return { directive };
}
