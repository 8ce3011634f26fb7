import { dateKinds } from '../../recognition/values/date-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { recordDate } from '../../totals/groups';
import { sheetDay } from '../../totals/sheet-day';
import { filterSet, type RecordSet } from '../record-set';
import type { Period } from './period';

/**
 * The records whose date lies in the period: the register's date column; where a table has none, the day that its titles speak of (“năm 2021”).
 *
 * A record without a date that can be read is not in a bounded period.
 */
export function datedRecords(set: RecordSet, { from, to, text }: Period): RecordSet {
  if (from === null && to === null) return set;
  const { register } = set;
  const field = recordDate(register, () => true);
  const days = new Map<TableColumns, (record: number) => number>();
  const dayIn = (columns: TableColumns) => {
    let read = days.get(columns);
    if (!read) days.set(columns, (read = dayReader(columns)));
    return read;
  };
  return filterSet(set, { field: field ?? 'year', value: text }, ({ columns, record }) => {
    const day = dayIn(columns)(record);
    return !Number.isNaN(day) && (from === null || day >= from) && (to === null || day <= to);
  });
}

function dayReader(columns: TableColumns): (record: number) => number {
  const { register } = columns.table;
  const field = register === null ? null : recordDate(register, (one) => columns.has(one));
  if (field === null) {
    const day = sheetDay(columns.table) ?? NaN;
    return () => day;
  }
  const { serials, kinds } = columns.dates(field);
  return (record) =>
    kinds[record] === dateKinds.date || kinds[record] === dateKinds.text ? serials[record]! : NaN;
}
