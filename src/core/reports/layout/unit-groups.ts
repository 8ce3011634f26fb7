import { groupBy, recordSet, valueKey, type RecordGroup, type RecordSet } from '../record-set';

/** How a report names records whose unit nobody wrote. */
export const unitNotSaid = 'Chưa ghi đơn vị';

/**
 * The records by unit, every unit of the catalogue with a group, also one with nothing; then units that the catalogue does not
 * know, and last those that say none. Where records were narrowed to one unit, that unit alone.
 */
export function unitGroups(set: RecordSet): readonly RecordGroup[] {
  const { books, register, conditions } = set;
  const groups = groupBy(set, 'unit');
  if (!books.units || conditions.some(({ field }) => field === 'unit')) return groups;
  const byKey = new Map(groups.map((group) => [valueKey(books, 'unit', group.value), group]));
  const listed = books.units.names.map((value): RecordGroup => {
    const key = valueKey(books, 'unit', value);
    const group = byKey.get(key);
    byKey.delete(key);
    return group ?? { value, set: recordSet(books, register, [], [...conditions, { field: 'unit', value }]) };
  });
  const rest = [...byKey.values()].sort((a, b) => Number(a.value === '') - Number(b.value === ''));
  return [...listed, ...rest];
}
