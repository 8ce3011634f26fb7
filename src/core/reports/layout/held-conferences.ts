import { foldText } from '../../vietnamese/fold';
import { readTick } from '../../vietnamese/tick';
import { readField } from '../read-field';
import { filterSet, type RecordSet } from '../record-set';

/** Conferences that were held: said to be held, or with a day where nothing is said of it. */
export function heldConferences(set: RecordSet): RecordSet {
  return filterSet(set, { field: 'held', value: 'đã tổ chức' }, (record) => {
    const said = String(readField(set.books, record, 'held')).trim();
    return said === '' ? typeof readField(set.books, record, 'heldOn') === 'number' : saysHeld(said);
  });
}

/** A tick, or “Đã tổ chức”, “Đã họp xong”; not “Chưa tổ chức”, “Đang chuẩn bị”. */
function saysHeld(said: string): boolean {
  return readTick(said) === 'ticked' || /^(da|vua) (?!hoan\b|huy\b|len )/.test(foldText(said));
}
