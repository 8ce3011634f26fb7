import { cleanSpaces } from '../vietnamese/scan-text';
import { textKey } from '../vietnamese/text-key';

/** Numbers for texts, the same for texts that differ only in case, spacing, Unicode form and the place of a tone. */
export interface TextIds {
  /** By number: the first spelling met, its spaces cleaned. */
  readonly labels: readonly string[];
  /** By number: every spelling met, as written. */
  readonly spellings: readonly ReadonlySet<string>[];
  /** -1 for a blank text. */
  idOf(text: string): number;
}

/** Numbers texts in the order in which they are met; `keyOf` says which are the same. */
export function textIds(keyOf: (text: string) => string = textKey): TextIds {
  const labels: string[] = [];
  const spellings: Set<string>[] = [];
  const idOfText = new Map<string, number>();
  const idOfKey = new Map<string, number>([['', -1]]);
  return {
    labels,
    spellings,
    idOf(text) {
      const known = idOfText.get(text);
      if (known !== undefined) return known;
      const key = keyOf(text);
      let id = idOfKey.get(key);
      if (id === undefined) {
        id = labels.push(cleanSpaces(text).normalize('NFC').trim()) - 1;
        spellings.push(new Set());
        idOfKey.set(key, id);
      }
      spellings[id]?.add(text);
      idOfText.set(text, id);
      return id;
    },
  };
}
