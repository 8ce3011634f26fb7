import { datePartsOf, serialOfDay } from '../workbook/serial-date';
import type { SheetFunction } from './functions-math';
import { numberOf, raise, type Value } from './values';

function dateOf([years, months, days]: readonly Value[]): number {
  const year = Math.trunc(numberOf(years));
  const month = Math.trunc(numberOf(months)) - 1;
  const monthStart = new Date(Date.UTC(year < 1900 ? year + 1900 : year, month, 1));
  const first = serialOfDay(monthStart.getUTCFullYear(), monthStart.getUTCMonth() + 1, 1) ?? raise('#NUM!');
  const serial = first + Math.trunc(numberOf(days)) - 1;
  return serial < 0 ? raise('#NUM!') : serial;
}

const datePart =
  (part: 'year' | 'month' | 'day'): SheetFunction =>
  ([value]) =>
    (datePartsOf(Math.floor(numberOf(value)), false, 'second') ?? raise('#NUM!'))[part];

/** The day a number of months on; past a month's end it is its last day. */
function monthsOn(serial: number, months: number, isEnd: boolean): number {
  const { year, month, day } = datePartsOf(Math.floor(serial), false, 'second') ?? raise('#NUM!');
  const last = new Date(Date.UTC(year, month + Math.trunc(months), 0));
  const until = isEnd ? last.getUTCDate() : Math.min(day, last.getUTCDate());
  return serialOfDay(last.getUTCFullYear(), last.getUTCMonth() + 1, until) ?? raise('#NUM!');
}

/** Whole years, months or days between two dates. */
function dateDif([from, to, unit]: readonly Value[]): number {
  const [first, last] = [Math.floor(numberOf(from)), Math.floor(numberOf(to))];
  if (first > last) return raise('#NUM!');
  const [a, b] = [datePartsOf(first, false, 'second'), datePartsOf(last, false, 'second')];
  if (!a || !b) return raise('#NUM!');
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (typeof unit === 'string' ? unit.toUpperCase() : '') {
    case 'Y':
      return Math.floor(months / 12);
    case 'M':
      return months;
    case 'D':
      return last - first;
    case 'YM':
      return months % 12;
    default:
      return raise('#NUM!');
  }
}

/** Functions of dates. */
export const dateFunctions: Readonly<Record<string, SheetFunction>> = {
  DATE: dateOf,
  YEAR: datePart('year'),
  MONTH: datePart('month'),
  DAY: datePart('day'),
  TODAY: (_, { now }) => serialOfDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? raise('#NUM!'),
  NOW: (_, { now }) =>
    (serialOfDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? raise('#NUM!')) +
    (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400,
  EDATE: ([serial, months]) => monthsOn(numberOf(serial), numberOf(months), false),
  EOMONTH: ([serial, months]) => monthsOn(numberOf(serial), numberOf(months), true),
  DAYS: ([to, from]) => Math.floor(numberOf(to)) - Math.floor(numberOf(from)),
  DATEDIF: dateDif,
  WEEKDAY: ([serial, kind]) => {
    const day = Math.floor(numberOf(serial) - 1) % 7;
    const type = kind === undefined ? 1 : numberOf(kind);
    if (type === 1) return day + 1;
    return type === 2 ? ((day + 6) % 7) + 1 : type === 3 ? (day + 6) % 7 : raise('#NUM!');
  },
};
