const millisecondsPerDay = 86_400_000;
const dayZeroOf1900 = Date.UTC(1899, 11, 31);
const dayZeroOf1904 = Date.UTC(1904, 0, 1);

/**
 * The serial number that the reader turned into a date, or null where the date no longer tells it for certain: it has parts of a
 * day (dates are rounded to milliseconds), lies beyond what a date can hold (a phone number in a date cell), or is
 * around the day that 1900 never had (serial 60).
 */
export function serialOfDate(date: Date, uses1904Dates: boolean): number | null {
  const days = (date.getTime() - (uses1904Dates ? dayZeroOf1904 : dayZeroOf1900)) / millisecondsPerDay;
  if (!Number.isInteger(days)) return null;
  if (uses1904Dates) return days;
  if (days >= 59 && days <= 61) return null;
  return days > 61 ? days + 1 : days;
}
