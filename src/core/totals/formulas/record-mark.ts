import type { TableColumns } from '../../recognition/values/table-columns';
import { criterionText } from './criteria';

/** What tells the records of a table from rows that say nothing of a group either: a total row, a line put in and not filled yet. */
export interface RecordMark {
  /** A column in which every record says something; null where there is none. */
  readonly column: number | null;
  /** Whether that is not enough: then only the rows of the records tell them. */
  readonly byRows: boolean;
}

/** Finds the mark; `others` are rows that are no records. The running number comes last, for a new line is often given none. */
export function recordMark(table: TableColumns, others: readonly number[]): RecordMark {
  const { columns, records } = table.table;
  const textAt = (row: number, column: number) => criterionText(table, row, column);
  const known = columns.filter(({ field }) => field !== null && field !== 'ordinal');
  const filled = [...known, ...columns.filter(({ field }) => field === 'ordinal')]
    .map(({ column }) => column)
    .filter((column) => records.every((row) => textAt(row, column) !== ''));
  const sure = filled.find((column) => others.every((row) => textAt(row, column) === ''));
  return { column: sure ?? filled[0] ?? null, byRows: sure === undefined && others.length > 0 };
}
