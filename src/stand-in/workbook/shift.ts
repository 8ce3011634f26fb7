import type { Corner, Reference } from './formula-references';
import { lastSheetColumn, lastSheetRow, type Area } from './types';

/** A move of all cells of a band of lines from a place on: rows move down or up, columns right or left. */
export interface Shift {
  readonly line: 'row' | 'column';
  /** The first line that moves away (`count` > 0), or the first of those that are deleted. */
  readonly at: number;
  /** So many lines are put in (> 0) or taken out (< 0). */
  readonly count: number;
  /** The columns (of rows that move) or rows (of columns) that take part, both ends inclusive. */
  readonly band: readonly [first: number, last: number];
}

/** The shift that inserting into an area, or deleting it, means. */
export function shiftOf(area: Area, line: Shift['line'], change: 'insert' | 'delete'): Shift {
  const isRows = line === 'row';
  const [at, last] = isRows ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const count = (last - at + 1) * (change === 'insert' ? 1 : -1);
  const band = isRows
    ? ([area.firstColumn, area.lastColumn] as const)
    : ([area.firstRow, area.lastRow] as const);
  return { line, at, count, band };
}

/** Whether whole rows or columns move. */
export function isWholeLines({ line, band }: Shift): boolean {
  return band[0] === 0 && band[1] === endOf(line === 'row' ? 'column' : 'row');
}

export function endOf(line: Shift['line']): number {
  return line === 'row' ? lastSheetRow : lastSheetColumn;
}

/** Where a run of lines stands afterwards, null where all of it is deleted. */
export function shiftedSpan(
  first: number,
  last: number,
  { line, at, count }: Shift,
): [number, number] | null {
  const end = endOf(line);
  if (count > 0) {
    const moved = first >= at ? first + count : first;
    return moved > end ? null : [moved, Math.min(end, last >= at ? last + count : last)];
  }
  const lastDeleted = at - count - 1;
  if (first >= at && last <= lastDeleted) return null;
  // A run to the sheet's end stays one: whole columns are not cut short.
  const movedLast =
    last === end && first === 0 ? end : last > lastDeleted ? last + count : Math.min(last, at - 1);
  return [first > lastDeleted ? first + count : Math.min(first, at), last < at ? last : movedLast];
}

/** Where an area stands afterwards, null where it is deleted; one that reaches beyond the band stays as it is. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.line === 'row';
  const [from, to] = isRows ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  if (from < shift.band[0] || to > shift.band[1]) return area;
  const moved = isRows
    ? shiftedSpan(area.firstRow, area.lastRow, shift)
    : shiftedSpan(area.firstColumn, area.lastColumn, shift);
  if (!moved) return null;
  const [first, last] = moved;
  return isRows
    ? { ...area, firstRow: first, lastRow: last }
    : { ...area, firstColumn: first, lastColumn: last };
}

/** The same for a reference of a formula, as it is written. */
export function shiftedReference(reference: Reference, shift: Shift): Reference | null {
  const { line, band } = shift;
  const across = line === 'row' ? 'column' : 'row';
  const { first, last } = reference;
  const end = last ?? first;
  const [from, to] = [first[line], end[line]];
  if (from === null || to === null) return reference;
  const sides = [first[across] ?? 0, end[across] ?? endOf(across)];
  if (Math.min(...sides) < band[0] || Math.max(...sides) > band[1]) return reference;
  const moved = shiftedSpan(Math.min(from, to), Math.max(from, to), shift);
  if (!moved) return null;
  const put = (corner: Corner, place: number): Corner => ({ ...corner, [line]: place });
  return { ...reference, first: put(first, moved[0]), last: last && put(last, moved[1]) };
}

/** Whether an area lies in the way: it would move only in part. */
export function isTorn(area: Area, shift: Shift): boolean {
  const isRows = shift.line === 'row';
  const [first, last] = isRows ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const [from, to] = isRows ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  const meetsBand = from <= shift.band[1] && to >= shift.band[0];
  const isInBand = from >= shift.band[0] && to <= shift.band[1];
  return last >= shift.at && meetsBand && !isInBand && first <= endOf(shift.line);
}
