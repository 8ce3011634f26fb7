import { figure } from '../figures';
import type { Language } from '../language';
import { formatDay } from '../sheet/calendar';
import type { CellValue } from '../sheet/grid';

/** What people see of a cell's content: a date as a day, an amount with its thousands apart, a text with stray blanks between quotes. */
export function shownContent(value: CellValue, numberFormat: string, language: Language = 'vi'): string {
  if (typeof value === 'number' && isDateFormat(numberFormat)) return formatDay(value);
  if (typeof value === 'number' && groupsThousands(numberFormat) && Number(value.toFixed(2)) === value)
    return figure(value, language);
  const text = String(value);
  return text !== text.trim() || / {2}|[\u00a0\n\r\t]/.test(text) ? `“${text}”` : text;
}

/** `#,##0` and its like; what the cell shows of more decimals is left to Excel. */
function groupsThousands(numberFormat: string): boolean {
  return /[#0],[#0]/.test(numberFormat);
}

/** Days and years outside of quoted words, colours and escaped letters. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
