import { codeBits, codeClass, lookAlikes, softHyphen } from './characters';

/** The folded form of each code unit: '' is dropped, ' ' separates. */
const folded: readonly string[] = makeFoldTable();

/** The same, with the punctuation of headers read as separators. */
const foldedInHeaders: readonly string[] = withoutPunctuation(folded);

/**
 * A text without case, marks and spacing, for looking words up: “Họ  và\nTên” → `ho va ten`, “Đống Đa” → `dong da`.
 *
 * Takes composed and decomposed text alike; look-alike letters (Ð for Đ, fullwidth, mathematical) count as the real ones.
 */
export function foldText(text: string): string {
  return foldWith(folded, text);
}

/** Folds a column header: as `foldText`, and `. , : ; ( ) [ ] * / \ - _ & # "` separate words like a space. */
export function foldHeader(text: string): string {
  return foldWith(foldedInHeaders, text);
}

function foldWith(table: readonly string[], text: string): string {
  let result = '';
  let isSpacePending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xd835) return foldWith(table, text.normalize('NFKC').replaceAll('\ud835', ''));
    const letter = table[code]!;
    if (letter === ' ') isSpacePending = result !== '';
    else if (letter !== '') {
      result += isSpacePending ? ' ' + letter : letter;
      isSpacePending = false;
    }
  }
  return result;
}

function makeFoldTable(): string[] {
  const table = new Array<string>(0x10000);
  const dropped = codeBits.invisible | codeBits.combining | codeBits.control;
  for (let code = 0; code < 0x10000; code++) {
    const bits = codeClass[code]!;
    if (bits & codeBits.blank) table[code] = ' ';
    else if (bits & dropped) table[code] = '';
    else if (bits & codeBits.lookAlike || code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) {
      const base = realOf(code).normalize('NFD').charAt(0).toLowerCase();
      table[code] = base === 'đ' ? 'd' : base;
    } else table[code] = String.fromCharCode(code).toLowerCase();
  }
  table[softHyphen] = '';
  return table;
}

/** The same with the punctuation of headers, also such as only looks like it, as separators. */
function withoutPunctuation(table: readonly string[]): string[] {
  const punctuation = '.,:;()[]*/\\-–—_&#"“”\'`|+';
  const codes = [...punctuation].map((mark) => mark.charCodeAt(0));
  const alike = [...lookAlikes.keys()].filter((code) => punctuation.includes(realOf(code)));
  const result = table.slice();
  for (const code of [...codes, ...alike]) if (result[code] !== '') result[code] = ' ';
  return result;
}

/** The letter that a code stands for, or only looks like. */
function realOf(code: number): string {
  return lookAlikes.get(code) ?? String.fromCharCode(code);
}
