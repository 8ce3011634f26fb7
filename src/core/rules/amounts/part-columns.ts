import { readNumberColumn, type NumberColumn } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { orZero } from './figure-columns';
import { learnedParts, sumOf } from './learned-parts';

/** A column of no field that is a part of a field's: what one giver of several gave. */
export interface PartColumn {
  readonly column: number;
  /** The field of the whole, as which the part is read. */
  readonly like: FieldId;
  readonly numbers: NumberColumn;
  /** What the whole of a record states beyond all its parts. */
  gapOf(record: number): number;
}

/** The parts of sums that no field claims, each once. */
export function partColumns(table: TableColumns): PartColumn[] {
  const found = new Map<number, PartColumn>();
  for (const { whole, parts } of learnedParts(table)) {
    const like = whole.field;
    if (like === null) continue;
    for (const { column, field } of parts) {
      if (field !== null || found.has(column)) continue;
      found.set(column, {
        column,
        like,
        numbers: readNumberColumn(table.table, table.column(column), like),
        gapOf: (record) => orZero(whole.raw[record]!) - sumOf(parts, record),
      });
    }
  }
  return [...found.values()];
}
