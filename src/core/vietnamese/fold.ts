import { codeBits, codeClass, isBlankCode, lookAlikes, softHyphen } from './characters';

/** The folded form of each code unit: '' is dropped, ' ' separates. */
const folded: readonly string[] = makeFoldTable(false);

/** The same, with the punctuation of headers read as separators. */
const foldedInHeaders: readonly string[] = makeFoldTable(true);

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

function makeFoldTable(dropsPunctuation: boolean): string[] {
  const table: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const real = lookAlikes.get(code) ?? String.fromCharCode(code);
    const bits = codeClass[code]!;
    if (isBlankCode(code)) table.push(' ');
    else if (bits & (codeBits.invisible | codeBits.combining | codeBits.control) || code === softHyphen)
      table.push('');
    else if (dropsPunctuation && '.,:;()[]*/\\-–—_&#"“”\'`|+'.includes(real)) table.push(' ');
    else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || real.charCodeAt(0) !== code) {
      const base = real.normalize('NFD').charAt(0).toLowerCase();
      table.push(base === 'đ' ? 'd' : base);
    } else table.push(real.toLowerCase());
  }
  return table;
}
