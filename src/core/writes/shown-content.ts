import { formatDay } from '../sheet/calendar';
import type { CellValue } from '../sheet/grid';

/** What people see of a cell's content: a date as a day, a text with stray blanks between quotes. */
export function shownContent(value: CellValue, numberFormat: string): string {
  if (typeof value === 'number' && isDateFormat(numberFormat)) return formatDay(value);
  const text = String(value);
  return text !== text.trim() || / {2}|[\u00a0\n\r\t]/.test(text) ? `“${text}”` : text;
}

/** Days and years outside of quoted words, colours and escaped letters. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
