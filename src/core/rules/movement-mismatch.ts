import { headerKey } from '../recognition/header-key';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { figureColumns, orZero, type FigureColumn } from './figure-columns';
import { figure } from './figures';
import { defineRule } from './rule';

/**
 * Members at the beginning, plus those admitted and moved in, minus those moved out and left, are not those at the end.
 *
 * Columns between the two that no field claims take part by their heading (“Tăng khác”, “Từ trần”); where one says neither, or an
 * unreadable figure stands in the row, nothing is said.
 * Source: the movement columns of a hospital union's own report.
 */
export const movementMismatch = defineRule<{ opening: number; more: number; fewer: number; closing: number }>(
  {
    id: 'movement-mismatch',
    severity: 'error',
    needs: ['openingCount', 'closingCount'],
    registers: ['admissions'],
    title: { vi: 'Biến động không khớp số cuối kỳ', en: 'Movements do not agree' },
    message: {
      vi: ({ opening, more, fewer, closing }) =>
        `Đầu kỳ ${figure(opening, 'vi')} + tăng ${figure(more, 'vi')} − giảm ${figure(fewer, 'vi')} = ${figure(opening + more - fewer, 'vi')}, nhưng cuối kỳ ghi ${figure(closing, 'vi')}: hãy kiểm lại các cột.`,
      en: ({ opening, more, fewer, closing }) =>
        `Opening ${figure(opening, 'en')} + ${figure(more, 'en')} more − ${figure(fewer, 'en')} fewer = ${figure(opening + more - fewer, 'en')}, but the closing count says ${figure(closing, 'en')}: check the columns.`,
    },
    *check(table) {
      const columns = figureColumns(table);
      const opening = columns.find(({ field }) => field === 'openingCount');
      const closing = columns.find(({ field }) => field === 'closingCount');
      if (!opening || !closing) return;
      const movements = movementsOf(table, columns, opening, closing);
      if (!movements) return;
      const all = [opening, closing, ...movements.map(({ column }) => column)];
      for (let record = 0; record < table.count; record++) {
        const [start, end] = [opening.raw[record]!, closing.raw[record]!];
        if (Number.isNaN(start) || Number.isNaN(end) || all.some((column) => column.isUnclear(record)))
          continue;
        let [more, fewer] = [0, 0];
        for (const { column, sign } of movements) {
          if (sign > 0) more += orZero(column.raw[record]!);
          else fewer += orZero(column.raw[record]!);
        }
        if (Math.abs(start + more - fewer - end) < 0.5) continue;
        yield {
          cells: [table.place('closingCount', record)],
          value: table.value('closingCount', record),
          params: { opening: start, more, fewer, closing: end },
          record,
        };
      }
    },
  },
);

interface Movement {
  readonly column: FigureColumn;
  readonly sign: 1 | -1;
}

const known: Partial<Record<FieldId, 1 | -1>> = { movedIn: 1, movedOut: -1, left: -1 };

/** The columns that add and take away; null where a column between the two counts says neither. */
function movementsOf(
  table: TableColumns,
  columns: readonly FigureColumn[],
  opening: FigureColumn,
  closing: FigureColumn,
): Movement[] | null {
  const [from, to] = [opening.column, closing.column].sort((a, b) => a - b) as [number, number];
  const admitted = table.has('admitted') ? 'admitted' : 'cumulative';
  const movements: Movement[] = [];
  for (const column of columns) {
    const sign = column.field === admitted ? 1 : column.field === null ? 0 : (known[column.field] ?? 0);
    if (sign !== 0) movements.push({ column, sign });
    if (column.field !== null || column.column < from || column.column > to) continue;
    const key = headerKey(column.header.split(' / ').at(-1) ?? '');
    if (/\b(tong|cong|trong do|nu|ty le|ti le)\b/.test(key) || /^(tang|giam)$/.test(key)) continue;
    if (/\b(giam|nghi|thoi|di|tran|chet|mat|khai tru|ra khoi|xin ra|sa thai|huu)\b/.test(key))
      movements.push({ column, sign: -1 });
    else if (/\b(tang|den|ket nap|tiep nhan|bo sung|moi)\b/.test(key)) movements.push({ column, sign: 1 });
    else return null;
  }
  return movements.length > 0 ? movements : null;
}
