import type { DocumentColumn, TableCell, TableRow } from '../../document/document-table';
import { roman } from '../../document/office-text';
import type { FieldId } from '../../registers/register';
import { originOfRecord } from '../figure-title';
import { readField } from '../read-field';
import type { BookRecord, RecordSet } from '../record-set';

/** A column of a list: what a record shows in it, and whether it is added up. */
export interface ListColumn extends DocumentColumn {
  /** A field, the running number, nothing (room to write), or what is made of the record. */
  readonly shows: FieldId | 'number' | 'nothing' | ((record: BookRecord) => TableCell);
  readonly isSummed?: boolean;
}

/** Records under a heading of their own; without a label they follow each other plainly. */
export interface ListSection {
  readonly label: string | null;
  /** The label of its subtotal; null for none. */
  readonly subtotal: string | null;
  readonly set: RecordSet;
}

/** The rows of a list: sections with their records and subtotals, then the total. The running number goes through all sections. */
export function listRows(
  columns: readonly ListColumn[],
  sections: readonly ListSection[],
  total: string | null,
): TableRow[] {
  const sums = columns.flatMap(({ isSummed }, index) => (isSummed ? [index] : []));
  const rows: TableRow[] = [];
  let number = 0;
  for (const [index, { label, subtotal, set }] of sections.entries()) {
    if (label !== null) rows.push({ kind: 'section', numeral: roman(index + 1), label });
    for (const record of set.records) {
      number += 1;
      const count = number;
      const from = originOfRecord(set, record);
      const cells = columns.map((column) => cellOf(column, set, record, count));
      rows.push({
        kind: 'record',
        cells: cells.map((cell) => (typeof cell === 'object' ? cell : { value: cell, from })),
      });
    }
    if (subtotal !== null) rows.push({ kind: 'subtotal', label: subtotal, sums });
  }
  if (total !== null) rows.push({ kind: 'total', label: total, sums });
  return rows;
}

function cellOf({ shows }: ListColumn, { books }: RecordSet, record: BookRecord, number: number): TableCell {
  if (shows === 'number') return number;
  if (shows === 'nothing') return '';
  return typeof shows === 'function' ? shows(record) : readField(books, record, shows);
}
