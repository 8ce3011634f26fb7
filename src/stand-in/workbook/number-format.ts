/** A piece of a number format's section. */
export type FormatToken =
  | { readonly kind: 'text'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'value' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** `yyyy`, `mm`, `d`, `h`, `ss`, `AM/PM`, `[h]`, `.00` of seconds … lower case; `minute` tells m's two meanings apart. */
  | { readonly kind: 'date'; readonly text: string; readonly minute: boolean };

/** One of the up to four parts of a number format between semicolons. */
export interface FormatSection {
  readonly condition: { readonly operator: string; readonly value: number } | null;
  readonly tokens: readonly FormatToken[];
  readonly isDate: boolean;
}

const parsed = new Map<string, readonly FormatSection[]>();

/** Reads a number format code (en-US spelling) into its sections. */
export function parseNumberFormat(code: string): readonly FormatSection[] {
  let sections = parsed.get(code);
  if (!sections) {
    sections = splitSections(code).map(parseSection);
    parsed.set(code, sections);
  }
  return sections;
}

/** Whether numbers of this format are shown as dates or times. */
export function isDateFormat(code: string): boolean {
  return parseNumberFormat(code)[0]?.isDate ?? false;
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]?|[^;"\\[])+|(?<=^|;)(?=;|$)/gs) ?? [''];
}

const piece =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|\[(?<bracket>[^\]]*)\]|_(?<space>.)|\*.|(?<general>general)|(?<ampm>am\/pm|a\/p)|(?<exponent>e[+-])|(?<date>y+|m+|d+|h+|s+)|(?<digit>[0#?])|(?<other>.)/gis;

function parseSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (const { groups = {} } of code.matchAll(piece)) {
    const { quoted, escaped, bracket, space, general, ampm, exponent, date, digit, other } = groups;
    const literal = quoted ?? escaped;
    if (literal !== undefined) tokens.push({ kind: 'text', text: literal });
    else if (bracket !== undefined) {
      const comparison = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(bracket);
      if (comparison) condition = { operator: comparison[1] ?? '', value: Number(comparison[2]) };
      else if (/^(h+|m+|s+)$/i.test(bracket))
        tokens.push({ kind: 'date', text: `[${bracket.toLowerCase()}]`, minute: true });
      else if (bracket.startsWith('$'))
        tokens.push({ kind: 'text', text: bracket.slice(1).replace(/-[^-]*$/, '') });
    } else if (space !== undefined) tokens.push({ kind: 'text', text: ' ' });
    else if (general) tokens.push({ kind: 'general' });
    else if (ampm) tokens.push({ kind: 'date', text: ampm.toLowerCase(), minute: false });
    else if (exponent) tokens.push({ kind: 'exponent', plus: exponent.endsWith('+') });
    else if (date) tokens.push({ kind: 'date', text: date.toLowerCase(), minute: false });
    else if (digit) tokens.push({ kind: 'digit', text: digit });
    else if (other === '@') tokens.push({ kind: 'value' });
    else if (other === '.') tokens.push({ kind: 'point' });
    else if (other === ',') tokens.push({ kind: 'comma' });
    else if (other === '%') tokens.push({ kind: 'percent' });
    else if (other === '/') tokens.push({ kind: 'slash' });
    else if (other !== undefined) tokens.push({ kind: 'text', text: other });
  }
  const isDate = tokens.some(({ kind }) => kind === 'date');
  return { condition, tokens: isDate ? markMinutes(joinSubseconds(tokens)) : tokens, isDate };
}

/** `m` is a minute right after hours or right before seconds. */
function markMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const dates = tokens.filter((token) => token.kind === 'date');
  return tokens.map((token) => {
    if (token.kind !== 'date' || !/^mm?$/.test(token.text)) return token;
    const at = dates.indexOf(token);
    const isMinute = /^\[?h/.test(dates[at - 1]?.text ?? '') || /^\[?s/.test(dates[at + 1]?.text ?? '');
    return isMinute ? { ...token, minute: true } : token;
  });
}

/** `.000` behind seconds is one token. */
function joinSubseconds(tokens: readonly FormatToken[]): FormatToken[] {
  const joined: FormatToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const beforeLast = joined.at(-2);
    if (
      token.kind === 'digit' &&
      last?.kind === 'point' &&
      beforeLast?.kind === 'date' &&
      beforeLast.text.includes('s')
    ) {
      joined[joined.length - 1] = { kind: 'date', text: '.0', minute: false };
    } else if (token.kind === 'digit' && last?.kind === 'date' && last.text.startsWith('.')) {
      joined[joined.length - 1] = { ...last, text: `${last.text}0` };
    } else joined.push(token);
  }
  return joined;
}
