import type { TableColumns } from '../../recognition/values/table-columns';
import { serialOf } from '../../sheet/calendar';
import { foldText } from '../../vietnamese/fold';
import type { Book } from '../book';
import { latestRecordedDay, listDate } from '../dates/list-date';

/**
 * The day on which ages of a list count: the first day that the list may be of, but none before what its own records say;
 * today where it says none or a later one.
 */
export function dayOfAges(table: TableColumns, book: Book): number {
  const dated = listDate(table)?.first ?? book.today;
  const recorded = latestRecordedDay(table, book.today);
  return Math.min(recorded > dated ? recorded : dated, book.today);
}

/** The days between which a person may have been born: one day, or a year of them; null where the birth is not known. */
export function birthRange(
  table: TableColumns,
  record: number,
): { readonly first: number; readonly last: number } | null {
  const { serials, years } = table.births();
  const serial = serials[record]!;
  if (!Number.isNaN(serial)) return { first: serial, last: serial };
  const year = years[record]!;
  const [first, last] = [serialOf(year, 1, 1), serialOf(year, 12, 31)];
  return year > 0 && first !== null && last !== null ? { first, last } : null;
}

/** Whether the list is of children (“Danh sách con đoàn viên”, “các cháu”), who are no members. */
export function isListOfChildren(table: TableColumns): boolean {
  const titles = foldText([...table.table.titles, table.table.grid.sheet].join(' ; '));
  return (
    table.has('guardian') ||
    /\b(con (doan vien|dv|cbcnv|cnvcld|can bo)|cac chau|thieu nhi|hoc sinh)\b/.test(titles)
  );
}

/** Whether the list is of members' families, who may be of any age: it says how each is related (“Quan hệ”). */
export function isListOfRelatives(table: TableColumns): boolean {
  return table.table.columns.some(({ header }) => /^(moi )?quan he\b/.test(foldText(header)));
}

/** Whether the list is of members who have retired (“Đoàn viên nghỉ hưu năm 2025”), and not of those who will. */
export function isListOfRetired({ table: { titles, grid } }: TableColumns): boolean {
  const text = foldText([...titles, grid.sheet].join(' ; '));
  return (
    /\b(nghi huu|huu tri|ve huu|nghi che do)\b/.test(text) &&
    !/\b(den tuoi|sap|du kien|chuan bi|qua tuoi|ra soat)\b/.test(text)
  );
}
