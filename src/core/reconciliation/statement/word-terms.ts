import { unitSources } from '../../recognition/unit-names';
import { saidSources } from '../../recognition/said-column';
import type { TableColumns } from '../../recognition/table-columns';
import type { FieldId } from '../../registers/fields';
import { noneSaid } from '../detail-lines';
import type { Pool } from '../pool';
import { dayFields } from '../record-day';
import { literal, reference } from './cell-terms';

/**
 * The formula that gives a record's unit out of its own cell, without `=`: the name shown now while the cell holds what it holds
 * now, else whatever it comes to hold. null where no cell of its own says it.
 */
export function unitTerm(pool: Pool, node: number, shown: string): string | null {
  const { table, record } = rowOf(pool, node);
  const isOfUnit = pool.names[node] === 0 && table.names().text(record) !== '';
  return isOfUnit || table.units().sources[record] !== unitSources.own
    ? null
    : wordTerm(table, 'unit', record, shown);
}

/** The same for the programme. */
export function programmeTerm(pool: Pool, node: number, shown: string): string | null {
  const { table, record } = rowOf(pool, node);
  return table.said('programme').sources[record] === saidSources.own
    ? wordTerm(table, 'programme', record, shown)
    : null;
}

/** Longer texts and those of several lines stand as they are. */
const mostLetters = 200;

function wordTerm(table: TableColumns, field: FieldId, record: number, shown: string): string | null {
  const written = table.value(field, record);
  if (typeof written !== 'string' || written === '' || written.length > mostLetters) return null;
  if (/[\u0000-\u001f]/.test(written + shown)) return null;
  const { row, column } = table.place(field, record);
  const cell = reference(table, row, column);
  const live = `IF(TRIM(${cell})="",${literal(noneSaid)},TRIM(${cell}))`;
  return written === shown && !/^ | {2}| $/.test(written)
    ? live
    : `IF(${cell}=${literal(written)},${literal(shown)},${live})`;
}

/**
 * The formula that gives the day of a record's document, without `=`: that of its cell, the day read while the cell holds the very
 * text that it was read from, '' where it comes to hold anything else. A day that only a title names stands as its serial; null where
 * neither a day is known nor a cell could tell one.
 */
export function dayTerm(
  pool: Pool,
  node: number,
): { readonly term: string; readonly isKnown: boolean } | null {
  const { table, record } = rowOf(pool, node);
  const fields = dayFields(table, node < pool.split ? 'approved' : 'paid');
  const day = pool.dates[node]!;
  const isKnown = !Number.isNaN(day);
  const field = isKnown
    ? fields.find((each) => table.dates(each).serials[record] === day)
    : fields.find((each) => table.value(each, record) === '');
  if (field === undefined) return isKnown ? { term: String(day), isKnown } : null;
  const { row, column } = table.place(field, record);
  const cell = reference(table, row, column);
  const written = table.value(field, record);
  const other =
    typeof written === 'string' && written !== '' && written.length < mostLetters
      ? `IF(${cell}=${literal(written)},${day},"")`
      : '""';
  return { term: `IF(ISNUMBER(${cell}),INT(${cell}),${other})`, isKnown };
}

function rowOf(pool: Pool, node: number): { table: TableColumns; record: number } {
  return { table: pool.tables[pool.tableOf[node]!]!, record: pool.recordOf[node]! };
}
