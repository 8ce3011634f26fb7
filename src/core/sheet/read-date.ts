import { foldText } from '../vietnamese/fold';
import { calendarOf, daysInMonth, lastSerial, serialOf } from './calendar';
import type { CellValue } from './grid';

export { calendarOf, formatDay, isoDay, serialOf } from './calendar';

/** How a date cell was read. */
export type DateKind =
  | 'empty'
  /** A real date of Excel. */
  | 'serial'
  /** A bare year, as number or text. */
  | 'year'
  | 'month-year'
  /** A day written as text. */
  | 'text-date'
  /** Written like a date, but the calendar has no such day. */
  | 'impossible'
  | 'unreadable';

export interface DateReading {
  readonly kind: DateKind;
  /** Serial number of the day; for a month or year its first day; NaN where there is none. */
  readonly day: number;
  readonly precision: 'day' | 'month' | 'year' | null;
  /** NaN where there is none. */
  readonly year: number;
  /** Month and day could change places as well: both are at most 12 and differ, in a text of three numbers without words. */
  readonly isAmbiguous: boolean;
  /** The second number was over 12, so the text was read month first. */
  readonly isMonthFirst: boolean;
  /** The year had two digits and its century was taken from the pivot. */
  readonly isYearShort: boolean;
}

export interface DateOptions {
  /** Whether a bare year (1980) is an answer, as in birth columns; default true. */
  readonly allowsYear?: boolean;
  /** Two-digit years up to this one are 20yy, those above 19yy; default 30. */
  readonly pivot?: number;
}

/** Bare numbers in this range are years, not days of 1905 … 1906, which no list of people has. */
const firstYear = 1900;
const lastYear = 2100;

const empty = reading('empty', NaN, null, NaN);
const unreadable = reading('unreadable', NaN, null, NaN);
const impossible = reading('impossible', NaN, null, NaN);

function reading(
  kind: DateKind,
  day: number,
  precision: DateReading['precision'],
  year: number,
): DateReading {
  return { kind, day, precision, year, isAmbiguous: false, isMonthFirst: false, isYearShort: false };
}

/**
 * Reads a date cell: a serial number, or the ways in which people type dates, day before month.
 *
 * `05/03/1980`, `5-3-80`, `5.3.1980`, `1980-03-05`, `1980/3/5`, `05031980`, “ngày 05 tháng 3 năm 1980”, “tháng 5/1980”, `5/1980`, 1980,
 * `05 03 1980`, `05//03/1980`, `05-Mar-1980`;
 * a time of day behind the date is passed over.
 */
export function readDate(value: CellValue, options: DateOptions = {}): DateReading {
  if (typeof value === 'number') return readSerial(value, options);
  if (typeof value === 'boolean') return unreadable;
  if (value === '') return empty;
  // An apostrophe that kept a typed date as text, pasted along with it.
  const text = foldText(value).replace(/^['’‘`]\s*/, '');
  if (/^[-–—.\s/]*$/.test(text)) return text === '' || /^[-–—]+$/.test(text) ? empty : unreadable;
  return readDateText(text, options);
}

function readSerial(value: number, options: DateOptions): DateReading {
  const isYear = Number.isInteger(value) && value >= firstYear && value <= lastYear;
  if (isYear && options.allowsYear !== false) return yearReading(value);
  // 1890 is a slip for 1990.
  if (Number.isInteger(value) && value >= 1000 && value < firstYear && options.allowsYear !== false)
    return unreadable;
  const day = value < lastSerial + 1 ? calendarOf(value) : null;
  if (day) return reading('serial', Math.floor(value), 'day', day.year);
  // 5031980 and 20240305 are dates whose separators or zero are gone.
  return Number.isInteger(value) && value > lastSerial
    ? readDigits(String(value).padStart(8, '0'), options)
    : unreadable;
}

function yearReading(year: number): DateReading {
  return reading('year', serialOf(year, 1, 1)!, 'year', year);
}

const separator = String.raw`(?:\s*[/.\-\\–,]{1,2}\s*|\s+)`;
const time = String.raw`(?:[t\s,]+\d{1,2}[:h]\d{0,2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|z|sa|ch)?)?`;
const threeNumbers = new RegExp(
  `^(?:ngay\\s*:?\\s*)?(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})\\.?${time}$`,
);
const yearFirst = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})\\.?${time}$`);
const inWords =
  /^(?:[a-z\s.]*,\s*)?(?:ngay\s*)?(\d{1,2})\s*(?:thang|\/|-)\s*(\d{1,2})\s*(?:nam|\/|-|,|\s)\s*(\d{4})\.?$/;
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** “05-Mar-1980”, as Excel shows dates in English. */
const englishMonth = new RegExp(
  `^(\\d{1,2})[\\s\\-/]*(${englishMonths.join('|')})[a-z]*[\\s\\-/,.]*(\\d{4}|\\d{2})$`,
);
const monthYear = /^(?:thang\s*)?(\d{1,2})\s*(?:[/.\-]|nam|\s)\s*(?:nam\s*)?(\d{4})$/;
const bareYear = /^(?:nam\s*|sinh nam\s*|ns\s*)?(\d{4})$/;

function readDateText(text: string, options: DateOptions): DateReading {
  let match = threeNumbers.exec(text);
  if (match) return dayReading(Number(match[1]), Number(match[2]), match[3]!, options, true);
  match = yearFirst.exec(text);
  if (match) return dayReading(Number(match[3]), Number(match[2]), match[1]!, options, false);
  match = englishMonth.exec(text);
  if (match) {
    const month = 1 + englishMonths.indexOf(match[2]!);
    return dayReading(Number(match[1]), month, match[3]!, options, false);
  }
  match = inWords.exec(text);
  if (match) return dayReading(Number(match[1]), Number(match[2]), match[3]!, options, false);
  match = monthYear.exec(text);
  if (match) return monthReading(Number(match[1]), Number(match[2]));
  match = bareYear.exec(text);
  if (match) {
    const year = Number(match[1]);
    return options.allowsYear !== false && year >= firstYear && year <= lastYear
      ? yearReading(year)
      : unreadable;
  }
  return /^\d{8}$/.test(text) ? readDigits(text, options) : unreadable;
}

/** Eight digits: ddmmyyyy or yyyymmdd, where only one of the two is a day of a likely year. */
function readDigits(digits: string, options: DateOptions): DateReading {
  if (digits.length !== 8) return unreadable;
  const dayFirst = dayReading(
    Number(digits.slice(0, 2)),
    Number(digits.slice(2, 4)),
    digits.slice(4),
    options,
    false,
  );
  const yearLast = dayReading(
    Number(digits.slice(6)),
    Number(digits.slice(4, 6)),
    digits.slice(0, 4),
    options,
    false,
  );
  const readings = [dayFirst, yearLast].filter(({ kind, year }) => kind === 'text-date' && year <= lastYear);
  return readings.length === 1 ? readings[0]! : unreadable;
}

function monthReading(month: number, year: number): DateReading {
  if (year < firstYear || year > lastYear) return unreadable;
  const day = serialOf(year, month, 1);
  return day === null ? impossible : reading('month-year', day, 'month', year);
}

function dayReading(
  day: number,
  month: number,
  yearText: string,
  options: DateOptions,
  maySwap: boolean,
): DateReading {
  const isYearShort = yearText.length === 2;
  const year = isYearShort ? fullYear(Number(yearText), options.pivot ?? 30) : Number(yearText);
  const isMonthFirst = maySwap && month > 12 && day <= 12 && day > 0 && month <= daysInMonth(year, day);
  const serial = isMonthFirst ? serialOf(year, day, month) : serialOf(year, month, day);
  if (serial === null) return impossible;
  const isAmbiguous = maySwap && day <= 12 && month <= 12 && day !== month;
  return { kind: 'text-date', day: serial, precision: 'day', year, isAmbiguous, isMonthFirst, isYearShort };
}

function fullYear(twoDigits: number, pivot: number): number {
  return twoDigits <= pivot ? 2000 + twoDigits : 1900 + twoDigits;
}
