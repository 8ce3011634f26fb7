/** A day of the calendar; month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial number of 31/12/9999, the last day of Excel. */
export const lastSerial = 2_958_465;

/** Days from 30/12/1899 to 1/3/0000, so that serial 61 is 1/3/1900. */
const epochShift = 693_899;

/**
 * Excel's serial number of a day in the 1900 system (1/1/1900 is 1), or null where the calendar has no such day.
 *
 * Excel takes 1900 for a leap year (a fault kept from Lotus 1-2-3): serial 60 is 29/2/1900, which is no day here.
 */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  const serial = civilDays(year, month, day) - epochShift;
  return serial > 60 ? serial : serial - 1;
}

/** The day of a serial number (a time of day is cut off), or null outside of 1 … 2958465 and for the day 60 that never was. */
export function calendarOf(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) return null;
  // Counting years from March puts the leap day last, so that months fall out of a straight line (days from civil, H. Hinnant).
  const days = (whole > 60 ? whole : whole + 1) + epochShift;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function civilDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

/** The serial's day as `YYYY-MM-DD`, as the headless contract wants it; '' where it is no day. */
export function isoDay(serial: number): string {
  const day = calendarOf(serial);
  return day ? `${String(day.year).padStart(4, '0')}-${twoDigits(day.month)}-${twoDigits(day.day)}` : '';
}

/** The serial's day as `dd/mm/yyyy`, as Vietnamese papers write it; '' where it is no day. */
export function formatDay(serial: number): string {
  const day = calendarOf(serial);
  return day ? `${twoDigits(day.day)}/${twoDigits(day.month)}/${day.year}` : '';
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The serial of the same day so many months later; a month without that day gives its last one. NaN for no day. */
export function addMonths(serial: number, months: number): number {
  const day = calendarOf(serial);
  if (!day) return NaN;
  const total = day.year * 12 + day.month - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return serialOf(year, month, Math.min(day.day, daysInMonth(year, month))) ?? NaN;
}
