import type { CellValue } from '../../sheet/grid';
import { decodeLegacy, detectLegacy } from '../../vietnamese/legacy-encodings';

const keys = new Map<string, string>();
const most = 5000;

/**
 * What a wording is looked up by: without tone marks, case, punctuation and line breaks; `Đ` and its look-alikes are `d`.
 * “Họ và tên\n(ĐV):” → `ho va ten dv`. Any Unicode form of the same wording has the same key,
 * and so has its TCVN3 or VNI spelling.
 */
export function headerKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const encoding = detectLegacy(text);
  const key = (encoding ? decodeLegacy(text, encoding).text : text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
  if (keys.size >= most) keys.clear();
  keys.set(text, key);
  return key;
}

/** The text in lower case without punctuation, each word's tone marks behind its letters: “luỹ” and “lũy” are one. */
export function tonedKey(text: string): string {
  const encoding = detectLegacy(text);
  return (encoding ? decodeLegacy(text, encoding).text : text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => {
      const marks = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      const letters = word
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC');
      return letters + marks.join('');
    })
    .join(' ');
}

/** The text of a cell, '' for an empty one; numbers as they are written. */
export function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : String(value);
}
