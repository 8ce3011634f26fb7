import { readDate } from '../sheet/read-date';

/** The serial of a day as a person writes it, `05/02/2026` or `2026-02-05`; null where it is none. */
export function readDay(text: string): number | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const { day, precision } = readDate(iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : text);
  return precision === 'day' ? day : null;
}
