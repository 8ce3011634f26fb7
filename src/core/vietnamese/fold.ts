import { codeBits, codeClass, lookAlikes, softHyphen } from './characters';

/** The folded form of each code unit: '' is dropped, ' ' separates. */
const folded: readonly string[] = makeFoldTable();

/** The same as numbers, 0 for what is dropped: each folded form is one code unit. */
const foldedCodes = Uint16Array.from(folded, (letter) => (letter === '' ? 0 : letter.charCodeAt(0)));

/** The same, with the punctuation of headers read as separators. */
const foldedInHeaders: readonly string[] = withoutPunctuation(folded);

/**
 * A text without case, marks and spacing, for looking words up: “Họ  và\nTên” → `ho va ten`, “Đống Đa” → `dong da`.
 *
 * Takes composed and decomposed text alike; look-alike letters (Ð for Đ, fullwidth, mathematical) count as the real ones.
 */
export function foldText(text: string): string {
  return text.length >= longFrom && text.length <= room.length ? foldLong(text) : foldWith(folded, text);
}

/** From here on a text that is joined letter by letter is a chain of as many strings, which costs more than its letters. */
const longFrom = 32;

const room = new Uint16Array(4096);

function foldLong(text: string): string {
  let length = 0;
  let isSpacePending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xd835) return foldWith(folded, text);
    const letter = foldedCodes[code]!;
    if (letter === 0x20) isSpacePending = length > 0;
    else if (letter !== 0) {
      if (isSpacePending) room[length++] = 0x20;
      isSpacePending = false;
      room[length++] = letter;
    }
  }
  return String.fromCharCode.apply(null, room.subarray(0, length) as unknown as number[]);
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
