import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { serialOf } from '../../sheet/calendar';
import { spanDays } from '../span-days';
import { valueAt } from '../../sheet/grid';
import { dateKinds } from '../../recognition/values/date-column';
import { isPeriod, recordDate, type GroupId, type PeriodGroup, type SpanGroup } from '../groups';

/** Where a formula finds the value of a group: a column of texts, a column of dates, or nowhere because the whole table has one. */
export type GroupColumn =
  | { readonly kind: 'texts'; readonly column: number }
  | { readonly kind: 'dates'; readonly column: number; readonly period: PeriodGroup | SpanGroup }
  | { readonly kind: 'constant' };

/** The column of a group in the table; null where its dates are neither numbers nor empty cells. Without one column of its own it may be constant: the caller looks. */
export function groupColumn(table: TableColumns, group: GroupId): GroupColumn | null {
  if (isPeriod(group)) {
    const { register } = table.table;
    const field = register === null ? null : recordDate(register, (one) => table.has(one));
    if (field === null) return { kind: 'constant' };
    const column = onlyColumn(table, field);
    const { kinds } = table.dates(field);
    const { records } = table.table;
    // A dash says no day either, but is no empty cell.
    const isTold = (kind: number, record: number) =>
      kind === dateKinds.date ||
      (kind === dateKinds.empty && criterionText(table, records[record]!, column!) === '');
    return column !== null && kinds.every(isTold) ? { kind: 'dates', column, period: group } : null;
  }
  const column = onlyColumn(table, group);
  return column === null ? { kind: 'constant' } : { kind: 'texts', column };
}

function onlyColumn({ table }: TableColumns, field: FieldId): number | null {
  const columns = table.fields.get(field);
  return columns?.length === 1 ? columns[0]! : null;
}

/** What the criterion is made of: the text of the cell; '' for a cell that no criterion names. */
export function criterionText({ table }: TableColumns, row: number, column: number): string {
  return String(valueAt(table.grid, row, column));
}

/** A text as a literal criterion: wildcards and signs of comparison mean themselves. null where Excel takes none so long. */
export function criterionOf(text: string): string | null {
  if (text.length > 250) return null;
  const escaped = text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  return /^[=<>]/.test(escaped) ? `"=${escaped}"` : `"${escaped}"`;
}

/** Whether Excel may take the text for a number, a date or a share, in whatever language it speaks. */
export function readsAsNumber(text: string): boolean {
  return /\d/.test(text) && (/^[-+(]?[\d\s.,:/%)-]+$/.test(text) || Number.isFinite(Number(text)));
}

/** Whether a label cell may stand for the criterion itself. */
export function isPlainCriterion(text: string): boolean {
  return text !== '' && text.length <= 250 && !/[~*?]|^[=<>]/.test(text);
}

/**
 * The first day of a period (`2024`, `2024-Q1`, `2024-02`) or of a span (`2024-01-01..2024-02-15`) and the first day after it, Excel
 * serials; null for what is neither.
 */
export function periodDays(label: string): readonly [from: number, next: number] | null {
  const span = spanDays(label);
  if (span) return [span.from ?? firstDay, (span.to ?? lastDay) + 1];
  const match = /^(\d{4})(?:-(?:Q(\d)|(\d{2})))?$/.exec(label);
  if (!match) return null;
  const year = Number(match[1]);
  const first = match[2] ? Number(match[2]) * 3 - 2 : match[3] ? Number(match[3]) : 1;
  const months = match[2] ? 3 : match[3] ? 1 : 12;
  const next = first + months > 12 ? serialOf(year + 1, 1, 1) : serialOf(year, first + months, 1);
  const from = serialOf(year, first, 1);
  return from === null || next === null ? null : [from, next];
}

/** Excel's first and last; an empty cell is day 0 to a comparison. */
const [firstDay, lastDay] = [1, 2_958_465];

/** The days of a period as two criteria on a range of dates; null for what is no period. */
export function periodCriteria(label: string, range: string): string | null {
  const days = periodDays(label);
  return days && `${range},">=${days[0]}",${range},"<${days[1]}"`;
}
