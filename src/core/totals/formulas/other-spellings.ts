import type { TableColumns } from '../../recognition/values/table-columns';
import { criterionText, groupColumn } from './criteria';
import { isSameText } from './combined-spellings';
import type { Totals } from '../totals';

/** The cells whose texts mean a row and are not its label. */
export function otherSpellings(
  { rows: labelled, by }: Totals,
  table: TableColumns,
  rows: Int32Array,
): { readonly text: string; readonly row: number; readonly column: number }[] {
  const found: { text: string; row: number; column: number }[] = [];
  for (const [index, group] of by.entries()) {
    const place = groupColumn(table, group);
    if (place?.kind !== 'texts') continue;
    for (let record = 0; record < rows.length; record++) {
      const key = labelled[rows[record]!]?.keys[index];
      if (key === undefined) continue;
      const row = table.table.records[record]!;
      const text = criterionText(table, row, place.column);
      if (text !== '' && !isSameText(text, key)) found.push({ text, row, column: place.column });
    }
  }
  return found;
}
