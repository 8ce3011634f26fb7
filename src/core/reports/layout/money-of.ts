import type { FieldId } from '../../registers/register';
import { moneyField } from '../../totals/measures';
import type { RecordSet } from '../record-set';

/** The money that a set's register speaks of: paid, or asked for where no table says what was paid; null where none says any. */
export function moneyOf({ books, register }: RecordSet): FieldId | null {
  const { records } = books.records(register);
  return moneyField(register, (field) => records.some(({ columns }) => columns.has(field)));
}

/** What a column of that money is called. */
export function moneyHeader(field: FieldId | null): string {
  return field === 'proposedAmount' ? 'Số tiền đề nghị' : 'Số tiền';
}
