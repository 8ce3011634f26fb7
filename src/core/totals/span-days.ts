import { isoDay, serialOf } from '../sheet/calendar';

/** Days between two, both included, as Excel serials; null for an open end. */
export interface SpanOfDays {
  readonly from: number | null;
  readonly to: number | null;
}

/** `2024-01-01..2024-02-15`, `2024-02-16..`, `..`; null for what is no span. */
export function spanDays(text: string): SpanOfDays | null {
  const match = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(text);
  if (!match) return null;
  const [from, to] = [match[1], match[2]].map((day) => (day === undefined ? null : serialOfIso(day)));
  return from === undefined || to === undefined ? null : { from, to };
}

/** The span as `spanDays` reads it. */
export function spanText({ from, to }: SpanOfDays): string {
  const day = (serial: number | null) => (serial === null ? '' : isoDay(serial));
  return `${day(from)}..${day(to)}`;
}

/** Whether a day lies in the span; NaN lies in none. */
export function isWithinSpan({ from, to }: SpanOfDays, serial: number): boolean {
  return serial >= (from ?? -Infinity) && serial <= (to ?? Infinity);
}

/** A day written `2024-02-15` as an Excel serial; undefined for what is no day. */
export function serialOfIso(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? (serialOf(Number(match[1]), Number(match[2]), Number(match[3])) ?? undefined) : undefined;
}
