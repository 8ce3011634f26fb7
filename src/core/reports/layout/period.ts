import { longDate } from '../../document/office-text';
import { calendarOf, serialOf } from '../../sheet/calendar';
import type { ParamValues, ReportParam } from '../report';

/** Days of a report, both inclusive; null for open. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  /** “năm 2024”, “6 tháng đầu năm 2024”, “từ ngày … đến ngày …”; '' for all. */
  readonly text: string;
}

/** `year`, and `from`/`to` where the period is no whole year. */
export const periodParams: readonly ReportParam[] = [
  { name: 'year', required: false, kind: 'number', title: { vi: 'Năm', en: 'Year' } },
  { name: 'from', required: false, kind: 'date', title: { vi: 'Từ ngày', en: 'From' } },
  { name: 'to', required: false, kind: 'date', title: { vi: 'Đến ngày', en: 'To' } },
];

/** The period that the parameters say. */
export function periodOf(params: ParamValues): Period {
  const year = params.number('year');
  const from = params.day('from') ?? (year === null ? null : serialOf(year, 1, 1));
  const to = params.day('to') ?? (year === null ? null : serialOf(year, 12, 31));
  return { from, to, text: wordingOf(from, to) };
}

function wordingOf(from: number | null, to: number | null): string {
  if (from === null && to === null) return '';
  const [first, last] = [calendarOf(from ?? NaN), calendarOf(to ?? NaN)];
  if (first && last && first.year === last.year && first.day === 1) {
    const span = `${first.month}-${last.month}.${last.day}`;
    const names: Readonly<Record<string, string>> = {
      '1-12.31': `năm ${first.year}`,
      '1-6.30': `6 tháng đầu năm ${first.year}`,
      '7-12.31': `6 tháng cuối năm ${first.year}`,
      '1-3.31': `quý I năm ${first.year}`,
      '4-6.30': `quý II năm ${first.year}`,
      '7-9.30': `quý III năm ${first.year}`,
      '10-12.31': `quý IV năm ${first.year}`,
    };
    const name = names[span];
    if (name) return name;
  }
  if (from === null) return `đến ${longDate(to!)}`;
  return to === null ? `từ ${longDate(from)}` : `từ ${longDate(from)} đến ${longDate(to)}`;
}

/** The same days of the year before. */
export function yearBefore({ from, to }: Period): Period {
  const back = (day: number | null) => {
    const date = day === null ? null : calendarOf(day);
    // 29 February has no day of its own in the year before.
    return date ? (serialOf(date.year - 1, date.month, date.day) ?? serialOf(date.year - 1, 2, 28)) : null;
  };
  const [first, last] = [back(from), back(to)];
  return { from: first, to: last, text: wordingOf(first, last) };
}

/** From the first day of the year in which the period ends, to its end. */
export function yearToDate({ to }: Period): Period | null {
  const end = to === null ? null : calendarOf(to);
  if (to === null || !end) return null;
  const from = serialOf(end.year, 1, 1);
  return { from, to, text: wordingOf(from, to) };
}
