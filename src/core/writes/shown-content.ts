import { figure } from '../figures';
import type { Language } from '../language';
import { formatDay } from '../sheet/calendar';
import { isDateFormat } from '../sheet/date-format';
import type { CellValue } from '../sheet/grid';

/** What people see of a cell's content: a date as a day, an amount with its thousands apart, a text with stray blanks between quotes. */
export function shownContent(value: CellValue, numberFormat: string, language: Language = 'vi'): string {
  if (typeof value === 'number' && isDateFormat(numberFormat)) return formatDay(value);
  if (typeof value === 'number' && groupsThousands(numberFormat) && Number(value.toFixed(2)) === value)
    return figure(value, language);
  const text = String(value);
  return text !== text.trim() || / {2}|[\u00a0\n\r\t]/.test(text) ? `“${text}”` : text;
}

/** What people see of a change: where both sides look alike (“500.000” kept as text becomes a number), each says what it is. */
export function shownChange(
  before: ShownCell,
  after: ShownCell,
  language: Language = 'vi',
): { readonly before: string; readonly after: string } {
  const [from, to] = [before, after].map(({ value, numberFormat }) =>
    shownContent(value, numberFormat, language),
  ) as [string, string];
  const [kindBefore, kindAfter] = [kindOf(before), kindOf(after)];
  if (!looksAlike(from, to) || kindBefore === kindAfter) return { before: from, after: to };
  const said = (text: string, kind: Kind) => `${text} (${kinds[kind][language]})`;
  return { before: said(from, kindBefore), after: said(to, kindAfter) };
}

/** Which mark keeps the thousands apart tells no kind: “500.000” kept as text is “500,000” to an English reader. */
function looksAlike(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/(?<=\d)[.,](?=\d{3})/g, '');
  return bare(one) === bare(other);
}

interface ShownCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const kinds = {
  text: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày', en: 'date' },
} as const;
type Kind = keyof typeof kinds;

function kindOf({ value, numberFormat }: ShownCell): Kind {
  if (typeof value !== 'number') return 'text';
  return isDateFormat(numberFormat) ? 'date' : 'number';
}

/** `#,##0` and its like; what the cell shows of more decimals is left to Excel. */
function groupsThousands(numberFormat: string): boolean {
  return /[#0],[#0]/.test(numberFormat);
}
