import { kindOf } from '../../recognition/values/number-column';
import type { FieldId } from '../../registers/register';
import type { FigureLedger } from '../figures';
import { readField } from '../read-field';
import type { BookRecord, RecordSet } from '../record-set';
import type { ReportBooks } from '../report-books';

const numberKinds: readonly string[] = ['money', 'count', 'percent', 'score'];

/** Whether a record says anything in the field; a number must be one that can be read. */
export function recordSays(books: ReportBooks, record: BookRecord, field: FieldId): boolean {
  const { columns, part } = record;
  if (numberKinds.includes(kindOf(columns.table, field))) {
    const { values } = part?.sums.get(field) ?? books.sumsOf(columns, field);
    return !Number.isNaN(values[record.record]!);
  }
  return readField(books, record, field) !== '';
}

/** Whether any record of the set says anything in the field. */
export function says({ books, records }: RecordSet, field: FieldId): boolean {
  return records.some((record) => recordSays(books, record, field));
}

/**
 * The sum of a field as a cell: '' where there are records and none of them says any, for goods without a value are not 0 đồng; 0
 * where there is no record at all, for then nothing was given.
 */
export function sumCell(figures: FigureLedger, set: RecordSet, field: FieldId): number | '' {
  const sum = figures.take(set, field);
  return sum === 0 && set.records.length > 0 && !says(set, field) ? '' : sum;
}
