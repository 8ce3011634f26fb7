import { genders } from '../recognition/values/birth-column';
import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import { dateKinds } from '../recognition/values/date-column';
import { kindOf } from '../recognition/values/number-column';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import { readPhone } from '../vietnamese/phone';
import { maskField } from './mask';
import type { BookRecord } from './record-set';
import type { ReportBooks } from './report-books';

/**
 * What a record says in a field: numbers (money in đồng) and dates (serials) as numbers, everything else as text, '' for nothing.
 *
 * What cannot be read is given as it is written, so that it shows; it never becomes 0. A lost zero of an identity number or phone is
 * put back where it is certain. In a public report identities are masked.
 */
export function readField(books: ReportBooks, record: BookRecord, field: FieldId): CellValue {
  const value = fieldValue(books, record, field);
  return books.isPublic ? maskField(field, value) : value;
}

type Reader = (columns: TableColumns, record: number, books: ReportBooks) => CellValue;

/** Fields that are read out of more than their own cell. */
const readers: Partial<Record<FieldId, Reader>> = {
  unit: (columns, record, books) => books.unitOf(columns, record),
  fullName: (columns, record) => columns.names().text(record).replace(/\s+/g, ' ').normalize('NFC'),
  gender(columns, record) {
    const gender = columns.births().genders[record];
    if (gender === genders.male) return 'Nam';
    return gender === genders.female ? 'Nữ' : columns.text('gender', record);
  },
  birthYear: (columns, record) => columns.births().years[record] || columns.text('birthYear', record),
  birthDate(columns, record) {
    const { serials, years } = columns.births();
    if (!Number.isNaN(serials[record]!)) return serials[record]!;
    return columns.text('birthDate', record) || years[record] || '';
  },
  citizenId(columns, record) {
    const ids = columns.citizenIds();
    const isSure =
      ids.kinds[record] === citizenIdKinds.valid ||
      (ids.kinds[record] === citizenIdKinds.lostZero && ids.isCertain[record] === 1);
    return isSure ? ids.text(record) : columns.text('citizenId', record);
  },
  phone(columns, record) {
    const { kind, restored } = readPhone(columns.text('phone', record));
    return kind === 'lost-zero' && restored ? restored : columns.text('phone', record);
  },
};

function fieldValue(books: ReportBooks, { columns, record, part }: BookRecord, field: FieldId): CellValue {
  const reader = readers[field];
  if (reader) return reader(columns, record, books);
  if (part && field === 'fundSource') return part.label;
  const kind = kindOf(columns.table, field);
  if (kind === 'money' || kind === 'count' || kind === 'percent' || kind === 'score') {
    const { values } = part?.sums.get(field) ?? books.sumsOf(columns, field);
    return Number.isNaN(values[record]!) ? columns.text(field, record) : values[record]!;
  }
  if (kind === 'date') {
    const dates = columns.dates(field);
    const isDay = dates.kinds[record] === dateKinds.date || dates.kinds[record] === dateKinds.text;
    return isDay ? dates.serials[record]! : columns.text(field, record);
  }
  return columns.text(field, record).normalize('NFC');
}
