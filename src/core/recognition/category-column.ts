import { textKey } from '../vietnamese/text-key';
import type { FieldCells } from './field-cells';
import type { RecognizedTable } from './recognized-table';

/** A column of texts as small numbers: equal texts (spacing, case, Unicode form and tone place aside) have one number. */
export interface CategoryColumn {
  /** Per record; 0 for an empty cell. */
  readonly ids: Int32Array;
  /** By number: the first spelling, as written. */
  readonly texts: readonly string[];
}

/** Reads a column of texts; what a merged area gives a cell counts as the cell's own. */
export function readCategoryColumn(table: RecognizedTable, cells: FieldCells): CategoryColumn {
  const ids = new Int32Array(table.records.length);
  const texts = [''];
  if (cells.columns.length === 0) return { ids, texts };
  const idOfText = new Map<string, number>([['', 0]]);
  const idOfKey = new Map<string, number>([['', 0]]);
  for (let record = 0; record < ids.length; record++) {
    const text = String(cells.mergedValue(record));
    let id = idOfText.get(text);
    if (id === undefined) {
      const key = textKey(text);
      id = idOfKey.get(key);
      if (id === undefined) {
        idOfKey.set(key, (id = idOfKey.size));
        texts.push(text);
      }
      idOfText.set(text, id);
    }
    ids[record] = id;
  }
  return { ids, texts };
}
