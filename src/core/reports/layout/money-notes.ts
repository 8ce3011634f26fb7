import { dotted } from '../../document/office-text';
import type { FieldId } from '../../registers/register';
import { measureOf, type FigureLedger } from '../figures';
import { filterSet, type RecordSet } from '../record-set';
import { sheetGroups } from './own-groups';
import { recordSays, says } from './says';

/** What must be said below a table of money: goods that have no value, amounts that cannot be read, and the sheets where it comes from several. */
export function moneyNotes(set: RecordSet, field: FieldId | null, figures: FigureLedger): string[] {
  const { books } = set;
  const notes: string[] = [];
  if (says(set, 'inKind')) {
    const unvalued = filterSet(
      set,
      { field: 'inKindValue', value: '' },
      (record) => recordSays(books, record, 'inKind') && !recordSays(books, record, 'inKindValue'),
    );
    if (unvalued.records.length > 0) {
      const count = figures.take(unvalued, 'count');
      notes.push(`${dotted(count)} lượt hiện vật không có giá trị quy đổi, không tính vào số tiền trên.`);
    }
  }
  const unreadable = field === null ? 0 : measureOf(set, field).unreadable;
  if (unreadable > 0)
    notes.push(`${dotted(unreadable)} ô số tiền không đọc được, chưa cộng vào số tiền trên.`);
  const sheets = sheetGroups(set);
  if (sheets.length > 1) {
    const parts = sheets.map(({ value, set: part }) =>
      field === null || !says(part, field)
        ? `“${value}” ${dotted(part.records.length)} dòng`
        : `“${value}” ${dotted(figures.take(part, field))} đồng`,
    );
    notes.push(`Cộng từ ${sheets.length} trang: ${parts.join('; ')}.`);
  }
  notes.push(...repeatedNotes(set));
  return notes;
}

/** Which summaries were left out, for their money stands in a list too; where it was not so, the parameter `keep` counts them. */
export function repeatedNotes({ books, register }: RecordSet): string[] {
  return books.repeated
    .filter((one) => one.register === register)
    .map(
      ({ summary, list, amount }) =>
        `Trang “${summary.table.grid.sheet}” là tổng hợp của trang “${list.table.grid.sheet}” (cùng ${dotted(amount)} đồng, khớp từng đơn vị) nên chỉ tính một lần.`,
    );
}
