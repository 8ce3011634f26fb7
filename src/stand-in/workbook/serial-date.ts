/** The parts of a serial number read as a date and time. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const millisecondsPerDay = 86_400_000;
const lastSerial = 2_958_466;
/** Serials of the 1904 system are this many days behind. */
export const daysTo1904 = 1462;

/**
 * Reads a serial number as Excel does, or null where it is no date: before 1900 or after 9999. Serial 60 is 29 February 1900, a
 * day that never was.
 */
export function datePartsOf(
  serial: number,
  uses1904Dates: boolean,
  unit: 'second' | 'millisecond',
): DateParts | null {
  const step = unit === 'second' ? 1000 : 1;
  const from1900 = serial + (uses1904Dates ? daysTo1904 : 0);
  const milliseconds = Math.round((from1900 * millisecondsPerDay) / step) * step;
  const day = Math.floor(milliseconds / millisecondsPerDay);
  if (serial < 0 || day >= lastSerial) return null;
  const rest = milliseconds - day * millisecondsPerDay;
  const time = {
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: rest % 1000,
  };
  if (day === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...time };
  if (day === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...time };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 + day : 30 + day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (day + 6) % 7,
    ...time,
  };
}

/** The serial number of a day (1900 system), or null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const days = time / millisecondsPerDay - Date.UTC(1899, 11, 31) / millisecondsPerDay;
  return days < 60 ? days : days + 1;
}
