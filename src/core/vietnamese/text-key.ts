import { codeBits, codeClass, lookAlikes, softHyphen } from './characters';

const { blank, invisible, combining, letter: letterBit, control } = codeBits;

/** Lower-case letter without its tone, and the tone's combining mark, of each code unit that the key changes. */
const shapes: string[] = [];
const tones: string[] = [];

for (let code = 0; code < 0x10000; code++) {
  const letter = (lookAlikes.get(code) ?? String.fromCharCode(code)).toLowerCase();
  const isLatin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
  const marks = isLatin ? letter.normalize('NFD') : letter;
  const tone = isLatin ? (/[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '') : '';
  shapes.push(tone === '' ? letter : marks.replace(tone, '').normalize('NFC'));
  tones.push(tone);
}

/**
 * What makes two texts the same to a person: case, spacing, Unicode form and the place of the tone do not count
 * (“Hoà”, “HÒA”, “Hòa ” are one), but tones and vowels do (“Hòa” is not “Hóa”).
 *
 * A tone is moved to the end of its word, so the key is for comparing only, never for showing.
 */
export function textKey(text: string): string {
  let key = '';
  let tone = '';
  let isSpacePending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bits = codeClass[code]!;
    if (bits & combining || code === 0xd835) return textKey(composed(text));
    if (bits & blank) {
      key += tone;
      tone = '';
      isSpacePending = key !== '';
      continue;
    }
    if (bits & (invisible | control) || code === softHyphen) continue;
    if (!(bits & letterBit)) {
      key += tone;
      tone = '';
    }
    if (isSpacePending) {
      key += ' ';
      isSpacePending = false;
    }
    key += shapes[code]!;
    tone = tones[code] || tone;
  }
  return key + tone;
}

/** NFC for marks, NFKC for the letters of mathematics; marks and halves that find no letter go, so that the key always ends. */
function composed(text: string): string {
  const normal = text.includes('\ud835') ? text.normalize('NFKC') : text.normalize('NFC');
  return normal.replace(/[\u0300-\u036f]|\ud835/g, '');
}
