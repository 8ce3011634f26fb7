/**
 * TCVN3 (ABC) as its fonts .VnTime, .VnArial … use it: one byte per letter, shown as Latin-1 in any other font.
 *
 * Source: TCVN 5712:1993, VN3; agrees with `iconv -f TCVN5712-1`. Capitals with a tone have no code: a font whose name ends in H
 * (.VnTimeH) draws the small letters' codes as capitals.
 */
const letterCodes: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters = new Map<string, string>();
const codes = new Map<string, string>();

for (const [first, run] of letterCodes) {
  for (let i = 0; i < run.length; i++) {
    const code = String.fromCharCode(first + i);
    letters.set(code, run.charAt(i));
    codes.set(run.charAt(i), code);
  }
}

/** Unicode of a TCVN3 text; `hasCapitalFont` for text in a font of capitals (.VnTimeH). Decode before any cleaning: U+00AD is ư. */
export function decodeTcvn3(text: string, hasCapitalFont = false): string {
  let result = '';
  for (const character of text) result += letters.get(character) ?? character;
  return hasCapitalFont ? result.toUpperCase() : result;
}

/** TCVN3 of a Vietnamese text; capitals with a tone take the code of their small letter, as a font of capitals needs it. */
export function encodeTcvn3(text: string): string {
  let result = '';
  for (const character of text.normalize('NFC')) {
    result += codes.get(character) ?? codes.get(character.toLowerCase()) ?? character;
  }
  return result;
}
