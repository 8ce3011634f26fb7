import type { HeadedColumn } from './column-candidates';
import { headerKey } from '../wording/header-key';

const dayOrMonth = /^(ngay|ng|thang|th|day|month)$/;

/** “Ngày”, “Tháng”, “Năm” in columns of their own beneath “Ngày, tháng, năm sinh”: which of them the column is; null for none. */
export function birthPart(
  { lines }: HeadedColumn,
  columns: readonly HeadedColumn[],
): 'year' | 'day-or-month' | null {
  const parent = lines[lines.length - 2];
  if (isDayOrMonthOf(lines, columns)) return 'day-or-month';
  if (parent === undefined || !/\b(sinh|birth)\b/.test(headerKey(parent))) return null;
  const child = headerKey(lines[lines.length - 1]!);
  if (dayOrMonth.test(child)) return 'day-or-month';
  const isBeside = columns.some(
    (other) =>
      other.lines[other.lines.length - 2] === parent &&
      dayOrMonth.test(headerKey(other.lines[other.lines.length - 1]!)),
  );
  return isBeside && /^(nam|year)$/.test(child) ? 'year' : null;
}

/** “Ngày sinh” beside “Tháng sinh” and “Năm sinh” is a day of the month. */
function isDayOrMonthOf(lines: readonly string[], columns: readonly HeadedColumn[]): boolean {
  const key = squeezed(lines);
  if (key !== 'ngaysinh' && key !== 'thangsinh') return false;
  const keys = new Set(columns.map((column) => squeezed(column.lines)));
  return ['ngaysinh', 'thangsinh', 'namsinh'].every((part) => keys.has(part));
}

function squeezed(lines: readonly string[]): string {
  return headerKey(lines.join(' ')).replaceAll(' ', '');
}
