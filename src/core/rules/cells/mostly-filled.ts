import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { codeBits, codeClass } from '../../vietnamese/characters';
import { textKey } from '../../vietnamese/text-key';

/**
 * The records whose cell of a field is empty (a dash, dots or a question mark count as empty, a merged area fills its rows), where at least `share` of all
 * are filled; none where fewer are, for then the column is not filled in yet.
 */
export function emptyAmongFilled(table: TableColumns, field: FieldId, share: number): number[] {
  const empty: number[] = [];
  for (let record = 0; record < table.count; record++)
    if (saysNothing(table.text(field, record)) && !table.isCoveredByMerge(field, record)) empty.push(record);
  return table.count - empty.length >= share * table.count ? empty : [];
}

/** Nearly every text begins with a letter or digit, which says something. */
function saysNothing(text: string): boolean {
  if ((codeClass[text.charCodeAt(0)]! & (codeBits.letter | codeBits.digit)) !== 0) return false;
  return /^[\s\-–—.…_?\u200b\ufeff]*$/.test(text) || textKey(text) === '';
}

/** Whether what a few records lack was forgotten there: one of four or more, or one in twenty. */
export function isRare(lacking: number, all: number): boolean {
  return all >= 4 && lacking <= Math.max(1, all / 20);
}
