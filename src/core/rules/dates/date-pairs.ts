import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { suspectsAmong, swapOf, type RealDates, type Suspect } from './odd-dates';

/** Two dates of each row, one soon after the other, which tell of each other. */
export interface DatePairs {
  readonly dates: RealDates;
  /** The serial of the row's other date, by index. */
  other(index: number): number;
  /** Days from the first of the two to the second. */
  days(own: number, others: number): number;
  /** The most days between two dates, where most are near, and where they are not. */
  readonly longest: readonly number[];
}

export function coursesOf(table: TableColumns, field: FieldId, dates: RealDates): DatePairs | null {
  const partner = field === 'startsOn' ? 'endsOn' : field === 'endsOn' ? 'startsOn' : null;
  // The most days of a course among courses of a day or two, and among longer ones.
  return partner && pairsOf(table, dates, partner, field === 'startsOn', [7, 31]);
}

/** Money is paid in the weeks after the decision. */
export function paymentsOf(table: TableColumns, field: FieldId, dates: RealDates): DatePairs | null {
  const isPayment = field === 'paidOn' || field === 'voucherDate';
  return isPayment ? pairsOf(table, dates, 'decisionDate', false, [31, 62]) : null;
}

function pairsOf(
  table: TableColumns,
  dates: RealDates,
  partner: FieldId,
  isFirst: boolean,
  longest: readonly number[],
): DatePairs | null {
  if (!table.has(partner)) return null;
  const { serials } = table.dates(partner);
  return {
    dates,
    other: (index) => serials[dates.records[index]!]!,
    days: (own, others) => (isFirst ? others - own : own - others),
    longest,
  };
}

/** What the lengths of all rows say, and the rows that are unlike them. */
function oddLengths({ dates, other, days, longest }: DatePairs) {
  const lengths = Array.from(dates.serials, (serial, index) => days(serial, other(index)));
  const most = longest.find(
    (each) =>
      lengths.filter((length) => length >= 0 && length <= each).length >= Math.max(2, lengths.length - 1),
  );
  return {
    lengths,
    odd: lengths.flatMap((length, index) => (length < 0 || (most && length > most) ? [index] : [])),
    fits: (length: number) => length >= 0 && length <= (most ?? longest.at(-1)!),
  };
}

/**
 * Starts behind their ends, or so long before them as no other row's, that would be the start of a course if swapped; ends likewise.
 * Where either of the two may be the swapped one, nobody knows.
 */
export function outOfRow(pairs: DatePairs): Suspect[] {
  const { odd, fits } = oddLengths(pairs);
  const { dates, other, days } = pairs;
  return suspectsAmong(dates, odd, (swapped, index) => {
    const ofOther = days(dates.serials[index]!, swapOf(other(index)));
    return fits(days(swapped, other(index))) && !fits(ofOther);
  });
}

/** Starts behind their ends where the one swapped or the other makes a course. */
export function eitherOfRow(pairs: DatePairs): Suspect[] {
  const { lengths, odd, fits } = oddLengths(pairs);
  const { dates, other, days } = pairs;
  return suspectsAmong(dates, odd, (swapped, index) => {
    const ofOther = days(dates.serials[index]!, swapOf(other(index)));
    return lengths[index]! < 0 && fits(days(swapped, other(index))) && fits(ofOther);
  });
}
