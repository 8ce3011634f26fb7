import { scaleOfField } from '../recognition/values/amount-scale';
import type { TableColumns } from '../recognition/values/table-columns';
import { foldText } from '../vietnamese/fold';
import { inUnicode } from '../vietnamese/legacy-encodings';
import { rowFlags } from './pool';
import {
  isAnothersName,
  readReturnedCell,
  returnedInNote,
  saysAnotherSigned,
  saysNotReceived,
  saysTransfer,
  type ReturnedReading,
} from './row-notes';

/** Reads what a payment's row says in its returned, note, status, method and signature cells; `returned` is NaN where it says no figure. */
export function paymentNotes(
  table: TableColumns,
): (record: number, amount: number) => { returned: number; flags: number } {
  const scale = scaleOfField(table.table, 'returned');
  const hasReturned = table.has('returned');
  const noteFields = (['note', 'status', 'method', 'signature'] as const).filter((field) => table.has(field));
  const signed = signedRecords(table);
  const read = new Map<string, { returned: ReturnedReading; flags: number }>();
  const ofNote = (text: string) => {
    let known = read.get(text);
    if (!known) {
      const folded = foldText(inUnicode(text));
      known = {
        returned: returnedInNote(folded),
        flags:
          (saysAnotherSigned(folded) ? rowFlags.signedByAnother : 0) |
          (saysNotReceived(folded) ? rowFlags.notReceived : 0) |
          (saysTransfer(folded) ? rowFlags.transfer : 0),
      };
      read.set(text, known);
    }
    return known;
  };
  return (record, amount) => {
    let returned: ReturnedReading = hasReturned
      ? readReturnedCell(table.value('returned', record), scale)
      : 'nothing';
    let flags = 0;
    for (const field of noteFields) {
      const value = table.value(field, record);
      if (typeof value !== 'string' || value === '') continue;
      const note = ofNote(value);
      flags |= note.flags;
      if (returned === 'nothing') returned = note.returned;
    }
    if (signed) {
      if (!signed[record] && !(flags & rowFlags.transfer)) flags |= rowFlags.unsigned;
      else if (
        isAnothersName(inUnicode(table.text('signature', record)), inUnicode(table.names().text(record)))
      )
        flags |= rowFlags.signedByAnother;
    }
    const money =
      returned === 'all' ? amount : returned === 'nothing' ? 0 : returned === 'unreadable' ? NaN : returned;
    return { returned: Math.min(money, amount), flags };
  };
}

/** 1 for each signed record; null where the table has no signature column, or a wholly empty one (a list for printing). */
function signedRecords(table: TableColumns): Uint8Array | null {
  if (!table.has('signature')) return null;
  const signed = new Uint8Array(table.count);
  let any = false;
  for (let record = 0; record < table.count; record++) {
    const text = table.text('signature', record);
    if (
      text === '' ||
      /^[-–—.\s]+$/.test(text) ||
      /^(chưa ký|chưa|chưa nhận|không)$/i.test(text.normalize('NFC'))
    )
      continue;
    signed[record] = 1;
    any = true;
  }
  return any ? signed : null;
}
