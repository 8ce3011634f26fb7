import { headerKey } from '../recognition/wording/header-key';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { figureColumns, orZero, type FigureColumn } from './amounts/figure-columns';
import { figure } from './amounts/figures';
import { defineRule } from './rule';

/**
 * Members at the beginning, plus those admitted and moved in, minus those moved out and left, are not those at the end.
 *
 * Columns between the two that no field claims take part by their heading (“Tăng khác”, “Từ trần”); where one says neither, or an
 * unreadable figure stands in the row, nothing is said. “Tăng” and “Giảm” alone may be the sums of others, the only movements, or
 * further ones: a row that agrees in one of these ways is right.
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
      const readings = readingsOf(movements);
      const all = [opening, closing, ...movements.map(({ column }) => column)];
      for (let record = 0; record < table.count; record++) {
        const [start, end] = [opening.raw[record]!, closing.raw[record]!];
        if (Number.isNaN(start) || Number.isNaN(end) || all.some((column) => column.isUnclear(record)))
          continue;
        const agrees = ({ more, fewer }: Sum) => Math.abs(start + more - fewer - end) < 0.5;
        const sums = readings.map((movements) => sumOf(movements, record));
        if (sums.some(agrees)) continue;
        const { more, fewer } = sums[0]!;
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
  /** “Tăng” or “Giảm” and nothing more. */
  readonly isBare: boolean;
}

interface Sum {
  readonly more: number;
  readonly fewer: number;
}

/** Which movements may be meant to lead from one count to the other; the first is what is told of a row that agrees in no way. */
function readingsOf(movements: readonly Movement[]): (readonly Movement[])[] {
  const named = movements.filter(({ isBare }) => !isBare);
  const bare = movements.filter(({ isBare }) => isBare);
  return [named, bare, movements].filter(({ length }) => length > 0);
}

function sumOf(movements: readonly Movement[], record: number): Sum {
  let [more, fewer] = [0, 0];
  for (const { column, sign } of movements) {
    if (sign > 0) more += orZero(column.raw[record]!);
    else fewer += orZero(column.raw[record]!);
  }
  return { more, fewer };
}

const movementFields: Partial<Record<FieldId, 1 | -1>> = { movedIn: 1, movedOut: -1, left: -1 };

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
    const known =
      column.field === admitted ? 1 : column.field === null ? 0 : (movementFields[column.field] ?? 0);
    if (known !== 0) movements.push({ column, sign: known, isBare: false });
    if (column.field !== null || column.column < from || column.column > to) continue;
    const key = headerKey(column.header.split(' / ').at(-1) ?? '');
    if (/\b(tong|cong|trong do|nu|ty le|ti le)\b/.test(key)) continue;
    const sign = signOf(key);
    if (sign === null) return null;
    movements.push({ column, sign, isBare: key === 'tang' || key === 'giam' });
  }
  return movements.length > 0 ? movements : null;
}

/** Whether a heading adds or takes away; null where it says neither, or both (“Tăng, giảm”). */
function signOf(heading: string): 1 | -1 | null {
  const takes = /\b(giam|nghi|thoi|di|tran|chet|mat|khai tru|ra khoi|xin ra|sa thai|huu)\b/.test(heading);
  if (takes) return /\btang\b/.test(heading) ? null : -1;
  return /\b(tang|den|ket nap|tiep nhan|bo sung|moi)\b/.test(heading) ? 1 : null;
}
