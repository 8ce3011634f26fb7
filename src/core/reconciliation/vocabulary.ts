/** Texts as small numbers: texts with one key have one number; the empty key is 0. */
export interface Vocabulary {
  /** The number of a text, made where it is new. */
  number(text: string): number;
  /** Key of each number. */
  readonly keys: readonly string[];
  /** Each number's text as it was first written. */
  readonly texts: readonly string[];
}

/** A vocabulary of texts that are the same where `keyOf` says so. */
export function openVocabulary(keyOf: (text: string) => string): Vocabulary {
  const keys = [''];
  const texts = [''];
  const ofKey = new Map<string, number>([['', 0]]);
  const ofText = new Map<string, number>([['', 0]]);
  const number = (text: string): number => {
    let known = ofText.get(text);
    if (known !== undefined) return known;
    const key = keyOf(text);
    known = ofKey.get(key);
    if (known === undefined) {
      known = keys.push(key) - 1;
      texts.push(text.trim());
      ofKey.set(key, known);
    }
    ofText.set(text, known);
    return known;
  };
  return { number, keys, texts };
}
