import type { FieldId } from '../../registers/register';
import { filterSet, groupBy, type RecordGroup, type RecordSet } from '../record-set';

/** The records by what a field says; where none says anything the set itself, so that its figures keep their names. */
export function ownGroups(set: RecordSet, field: FieldId): readonly RecordGroup[] {
  const groups = groupBy(set, field);
  return groups.length === 1 && groups[0]!.value === '' ? [{ value: '', set }] : groups;
}

/** The records by the sheet that they stand on; on one sheet, the set itself. */
export function sheetGroups(set: RecordSet): readonly RecordGroup[] {
  const sheets = [...new Set(set.records.map(({ columns }) => columns.table.grid.sheet))];
  if (sheets.length < 2) return [{ value: sheets[0] ?? '', set }];
  return sheets.map((value) => ({
    value,
    set: filterSet(set, { field: 'sheet', value }, ({ columns }) => columns.table.grid.sheet === value),
  }));
}
