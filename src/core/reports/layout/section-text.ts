import type { TableColumns } from '../../recognition/values/table-columns';

/** What the section rows above a record say, the innermost last (“II  CÁ NHÂN”); '' where none heads it. */
export function sectionText({ table }: TableColumns, record: number): string {
  const row = table.records[record]!;
  const open: string[] = [];
  for (const section of table.sectionRows) {
    if (section.row > row) break;
    open.length = Math.min(open.length, section.level);
    open[section.level] = section.text;
  }
  return open.filter(Boolean).join(' ; ');
}
