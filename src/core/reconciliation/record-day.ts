import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/fields';
import { documentDate } from './document-date';
import type { SideName } from './pool';

/** The fields of a table that date its records' documents, the best first. */
export function dayFields(table: TableColumns, side: SideName): readonly FieldId[] {
  const fields: readonly FieldId[] =
    side === 'approved' ? ['decisionDate', 'documentDate'] : ['paidOn', 'voucherDate', 'decisionDate'];
  return fields.filter((field) => table.has(field));
}

/** The day of a record's decision or payment (Excel serial, NaN for none): its own column, else the document that the titles name. */
export function dayReader(table: TableColumns, side: SideName): (record: number) => number {
  const columns = dayFields(table, side).map((field) => table.dates(field).serials);
  const titled = documentDate(table.table.titles);
  return (record) => {
    for (const serials of columns) if (!Number.isNaN(serials[record]!)) return serials[record]!;
    return titled;
  };
}
