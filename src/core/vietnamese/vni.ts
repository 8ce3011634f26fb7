/**
 * VNI for Windows, as its fonts (VNI-Times …) use it: a plain letter and a mark behind it, shown as Latin-1 in any other font;
 * đ, ơ, ư and the i and y with some tones have a code of their own.
 *
 * Source: general knowledge of the encoding, no published table was read; checked with published pairs (“Nguyeãn Vaên Thöû” = Nguyễn Văn Thử).
 */
const markedLetters: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ['øùûõïêèéúüëâàáåãä', 'àáảãạăằắẳẵặâầấẩẫậ'],
  e: ['øùûõïâàáåãä', 'èéẻẽẹêềếểễệ'],
  o: ['øùûõïâàáåãä', 'òóỏõọôồốổỗộ'],
  ô: ['øùûõï', 'ờớởỡợ'],
  u: ['øùûõï', 'ùúủũụ'],
  ö: ['øùûõï', 'ừứửữự'],
  y: ['øùûõ', 'ỳýỷỹ'],
};

const singleLetters: readonly [codes: string, letters: string] = ['ñôöìíæóòî', 'đơưìíỉĩịỵ'];

const letters = new Map<string, string>();
const codes = new Map<string, string>();

for (const [base, [marks, run]] of Object.entries(markedLetters)) {
  for (let i = 0; i < marks.length; i++) {
    const pair = base + marks.charAt(i);
    const letter = run.charAt(i);
    codes.set(letter, pair).set(letter.toUpperCase(), pair.toUpperCase());
    // The case of the first half counts: people type “Aù” as well as “AÙ”.
    letters.set(pair, letter).set(base + marks.charAt(i).toUpperCase(), letter);
    letters
      .set(pair.toUpperCase(), letter.toUpperCase())
      .set(base.toUpperCase() + marks.charAt(i), letter.toUpperCase());
  }
}
for (let i = 0; i < singleLetters[0].length; i++) {
  const [code, letter] = [singleLetters[0].charAt(i), singleLetters[1].charAt(i)];
  codes.set(letter, code).set(letter.toUpperCase(), code.toUpperCase());
  letters.set(code, letter).set(code.toUpperCase(), letter.toUpperCase());
}

/** Unicode of a VNI text. */
export function decodeVni(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const pair = letters.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length) {
      result += pair;
      i++;
    } else result += letters.get(text[i]!) ?? text[i]!;
  }
  return result;
}

/** VNI of a Vietnamese text. */
export function encodeVni(text: string): string {
  let result = '';
  for (const character of text.normalize('NFC')) result += codes.get(character) ?? character;
  return result;
}
