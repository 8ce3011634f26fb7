import { textKey } from '../../vietnamese/text-key';
import type { ColumnCells } from './column-cells';
import { sharedNumbers } from './number-texts';

/** A column of texts as small numbers: equal texts (spacing, case, Unicode form and tone place aside) have one number. */
export interface CategoryColumn {
  /** Per record; 0 for an empty cell. To be read only. */
  readonly ids: Int32Array;
  /** By number: the first spelling, as written. */
  readonly texts: readonly string[];
}

/** Reads a column of texts. */
export function readCategoryColumn(cells: ColumnCells): CategoryColumn {
  const texts = [''];
  const idOfKey = new Map<string, number>([['', 0]]);
  const idOf = (text: string): number => {
    const key = textKey(text);
    let id = idOfKey.get(key);
    if (id === undefined) {
      idOfKey.set(key, (id = idOfKey.size));
      texts.push(text);
    }
    return id;
  };
  return { ids: sharedNumbers(cells, idOf), texts };
}
