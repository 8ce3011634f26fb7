import { cellErrorOf } from './cell-error';
import { daysTo1904, serialOfDay } from './serial-date';
import type { Sheet } from './sheet';
import type { Scalar } from './types';
import { WorkbookRefusal } from './workbook';

/** More characters do not fit into a cell. */
const longestText = 32_767;

interface Entry {
  readonly value: Scalar;
  readonly formula?: string;
  /** The format that Excel gives to a General cell along with the value. */
  readonly format?: string;
}

/**
 * Puts into a cell what was assigned to `values` or `formulas`, as Excel does: text is read as if typed (en-US), null leaves the
 * cell as it is, '' empties it. Throws WorkbookRefusal (InvalidArgument) for text longer than 32,767 characters.
 *
 * Sources: documented are 29.96 and 15-Feb in a General cell, null, '' and the formulas; the other readings are those of typing in Excel,
 * unconfirmed for the API, among them that a number put into a text cell becomes text. `year` is the year of dates without one.
 */
export function enterValue(
  sheet: Sheet,
  row: number,
  column: number,
  input: unknown,
  year = new Date().getFullYear(),
): void {
  if (input === null || input === undefined) return;
  const { numberFormat } = sheet.style(row, column);
  const calendar = { year, uses1904Dates: sheet.workbook.uses1904Dates };
  const { value, formula, format } = readInput(input, numberFormat, calendar);
  if (formula !== undefined) sheet.setFormula(row, column, formula);
  else sheet.setValue(row, column, value);
  if (format !== undefined && numberFormat === 'General')
    sheet.setStyle(row, column, { numberFormat: format });
}

/** How dates are read: the year of those without one, and where their count begins. */
interface Calendar {
  readonly year: number;
  readonly uses1904Dates: boolean;
}

/** What Excel makes of an assigned value in a cell of this number format. */
function readInput(input: unknown, numberFormat: string, calendar: Calendar): Entry {
  const isTextCell = numberFormat === '@';
  if (typeof input === 'number') return { value: isTextCell ? String(input) : input };
  if (typeof input === 'boolean') return { value: isTextCell ? String(input).toUpperCase() : input };
  if (typeof input !== 'string' || input.length > longestText) throw new WorkbookRefusal('InvalidArgument');
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) || null };
  if (isTextCell) return { value: input };
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input };
  const typed = input.trim();
  const read = readNumber(typed) ?? readDate(typed, calendar) ?? readWord(typed);
  if (read) return read;
  if (/^[+-]./.test(input)) return { value: null, formula: `=${input}` };
  return { value: input };
}

function readWord(text: string): Entry | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const error = cellErrorOf(text);
  return error && { value: error };
}

function readNumber(text: string): Entry | null {
  const mixed = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (mixed && Number(mixed[4]) > 0) {
    const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return { value: mixed[1] ? -size : size, format: mixed[4]?.length === 1 ? '# ?/?' : '# ??/??' };
  }
  const match =
    /^(?<open>\()?(?<sign>[+-])?(?<currency>\$)?(?<sign2>[+-])?(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<decimals>\.\d*)?(?<power>[eE][+-]?\d{1,3})?(?<percent>%)?(?<close>\))?$/.exec(
      text,
    );
  if (!match?.groups) return null;
  const { open, sign, currency, sign2, whole = '', decimals = '', power, percent, close } = match.groups;
  if (!/\d/.test(whole + decimals) || Boolean(open) !== Boolean(close) || (sign && (sign2 || open)))
    return null;
  const plain = fifteenDigits(whole.replace(/,/g, '')) + decimals + (power ?? '');
  const size = Number(plain) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const value = (open || sign === '-' || sign2 === '-') && size !== 0 ? -size : size;
  const hasDecimals = decimals.length > 1;
  if (percent) return { value, format: hasDecimals ? '0.00%' : '0%' };
  if (currency)
    return { value, format: hasDecimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  if (whole.includes(',')) return { value, format: hasDecimals ? '#,##0.00' : '#,##0' };
  return power ? { value, format: '0.00E+00' } : { value };
}

/** Excel keeps 15 significant digits of a whole number; the others become zero. */
function fifteenDigits(digits: string): string {
  const significant = digits.replace(/^0+/, '');
  return significant.length <= 15 ? digits : significant.slice(0, 15).padEnd(significant.length, '0');
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Orders in which a date may stand, en-US, with the format that Excel gives to each. */
const datePatterns: readonly { pattern: RegExp; format: string }[] = [
  { pattern: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})$/, format: 'm/d/yyyy' },
  { pattern: /^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})$/, format: 'm/d/yyyy' },
  { pattern: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/, format: 'd-mmm' },
  { pattern: /^(?<month>\d{1,2})[/-](?<year>\d{4})$/, format: 'mmm-yy' },
  { pattern: new RegExp(`^(?<day>\\d{1,2})[ -/]?(?<name>${monthPattern})$`, 'i'), format: 'd-mmm' },
  {
    pattern: new RegExp(`^(?<day>\\d{1,2})[ -/]?(?<name>${monthPattern})[ -/,]+(?<year>\\d{4}|\\d{2})$`, 'i'),
    format: 'd-mmm-yy',
  },
  { pattern: new RegExp(`^(?<name>${monthPattern})[ -/](?<year>\\d{4})$`, 'i'), format: 'mmm-yy' },
  { pattern: new RegExp(`^(?<name>${monthPattern})[ -/](?<day>\\d{1,2})$`, 'i'), format: 'd-mmm' },
  {
    pattern: new RegExp(`^(?<name>${monthPattern}) (?<day>\\d{1,2}),? (?<year>\\d{4})$`, 'i'),
    format: 'd-mmm-yy',
  },
];

function readDate(text: string, calendar: Calendar): Entry | null {
  const [, dayText = '', timeText = ''] =
    /^(.*?)\s*(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i.exec(text) ?? [];
  const time = timeText ? readTime(timeText) : null;
  if (timeText && !time) return null;
  if (dayText === '') return time;
  for (const { pattern, format } of datePatterns) {
    const groups = pattern.exec(dayText)?.groups;
    if (!groups) continue;
    const month = groups.month
      ? Number(groups.month)
      : monthNames.indexOf((groups.name ?? '').slice(0, 3).toLowerCase()) + 1;
    const year = groups.year === undefined ? calendar.year : fullYear(groups.year);
    const from1900 = serialOfDay(year, month, Number(groups.day ?? 1));
    if (from1900 === null) continue;
    const serial = from1900 - (calendar.uses1904Dates ? daysTo1904 : 0);
    if (serial < 0) continue;
    return time ? { value: serial + Number(time.value), format: 'm/d/yyyy h:mm' } : { value: serial, format };
  }
  return null;
}

/** Two digits: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function readTime(text: string): Entry | null {
  const [, hourText = '', minuteText = '', secondText, half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text) ?? [];
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const seconds = secondText === undefined ? '' : ':ss';
  return {
    value: (hours * 3600 + minute * 60 + second) / 86_400,
    format: `h:mm${seconds}${half ? ' AM/PM' : ''}`,
  };
}
