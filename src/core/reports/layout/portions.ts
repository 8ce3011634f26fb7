import type { FigureLedger } from '../figures';
import { filterSet, type RecordSet } from '../record-set';
import { recordSays, says } from './says';

/**
 * How many gifts or turns a set comes to: the quantities that its records say, and one for each record that says none.
 *
 * A list names persons one by one, a summary says “15 suất” in a row; a book may hold both.
 */
export function portionsOf(set: RecordSet, figures: FigureLedger): number {
  if (!says(set, 'quantity')) return figures.take(set, 'count');
  const { books } = set;
  const isSaid = (record: RecordSet['records'][number]) => recordSays(books, record, 'quantity');
  const single = filterSet(set, { field: 'quantity', value: '' }, (record) => !isSaid(record));
  const many = figures.take(set, 'quantity');
  return single.records.length === 0 ? many : many + figures.take(single, 'count');
}

/** What the column of portions is called: gifts where quantities are said, else turns. */
export function portionsHeader(sets: readonly RecordSet[]): string {
  return sets.some((set) => says(set, 'quantity')) ? 'Số suất' : 'Số lượt';
}
