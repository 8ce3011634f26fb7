import { readTick } from '../../vietnamese/tick';
import { readField } from '../read-field';
import { filterSet, type RecordSet } from '../record-set';

/** Conferences that were held: ticked as held, or with a day where nothing is said of it. */
export function heldConferences(set: RecordSet): RecordSet {
  return filterSet(set, { field: 'held', value: 'đã tổ chức' }, (record) => {
    const said = String(readField(set.books, record, 'held')).trim();
    return said === ''
      ? typeof readField(set.books, record, 'heldOn') === 'number'
      : readTick(said) === 'ticked';
  });
}
