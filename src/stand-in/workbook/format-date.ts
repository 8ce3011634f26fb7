import type { FormatToken } from './number-format';
import { datePartsOf } from './serial-date';
import type { DateParts } from './serial-date';

// prettier-ignore
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A serial number by a date format, or null where it is no date. */
export function formatDateTokens(
  tokens: readonly FormatToken[],
  serial: number,
  uses1904Dates: boolean,
): string | null {
  const dates = tokens.filter((token) => token.kind === 'date');
  const hasSubseconds = dates.some(({ text }) => text.startsWith('.'));
  const hasSeconds = dates.some(({ text }) => /s/.test(text));
  const parts = datePartsOf(serial, uses1904Dates, hasSubseconds || !hasSeconds ? 'millisecond' : 'second');
  if (!parts) return null;
  const isTwelveHours = dates.some(({ text }) => text.includes('/'));
  return tokens
    .map((token) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'date') return datePart(token.text, token.minute, parts, serial, isTwelveHours);
      if (token.kind === 'digit') return token.text === '0' ? '0' : '';
      return { slash: '/', point: '.', comma: ',', percent: '%', value: '', general: '', exponent: 'E' }[
        token.kind
      ];
    })
    .join('');
}

function datePart(
  text: string,
  minute: boolean,
  parts: DateParts,
  serial: number,
  isTwelveHours: boolean,
): string {
  const padded = (value: number, width = Math.min(text.length, 2)) => String(value).padStart(width, '0');
  const elapsedSeconds = Math.round(serial * 86_400);
  if (text.startsWith('[')) {
    const seconds = { h: 3600, m: 60, s: 1 }[text[1] as 'h' | 'm' | 's'];
    return padded(Math.floor(elapsedSeconds / seconds), text.length - 2);
  }
  if (text.startsWith('.'))
    return `.${String(parts.millisecond)
      .padStart(3, '0')
      .padEnd(text.length - 1, '0')
      .slice(0, text.length - 1)}`;
  if (text.includes('/')) {
    const half = parts.hour < 12 ? 'AM' : 'PM';
    return text.length === 3 ? half.slice(0, 1) : half;
  }
  const monthName = months[parts.month - 1] ?? '';
  const weekdayName = weekdays[parts.weekday] ?? '';
  switch (text.charAt(0)) {
    case 'y':
      return text.length > 2 ? String(parts.year) : padded(parts.year % 100, 2);
    case 'm':
      if (minute) return padded(parts.minute);
      if (text.length === 3) return monthName.slice(0, 3);
      if (text.length >= 5) return monthName.slice(0, 1);
      return text.length === 4 ? monthName : padded(parts.month);
    case 'd':
      if (text.length === 3) return weekdayName.slice(0, 3);
      return text.length > 3 ? weekdayName : padded(parts.day);
    case 'h':
      return padded(isTwelveHours ? ((parts.hour + 11) % 12) + 1 : parts.hour);
    default:
      return padded(parts.second);
  }
}
