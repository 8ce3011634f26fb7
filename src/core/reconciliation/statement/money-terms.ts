import { scaleOfColumn, scaleOfField } from '../../recognition/values/amount-scale';
import { isErrorValue } from '../../recognition/values/error-value';
import { kindOf, readNumber } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/fields';
import { valueAt } from '../../sheet/grid';
import { foldText } from '../../vietnamese/fold';
import { inUnicode } from '../../vietnamese/legacy-encodings';
import { amountFields } from '../amount-column';
import { rowFlags, type Pool, type SideName } from '../pool';
import { returnedInNote } from '../row-notes';
import { literal, reference } from './cell-terms';

/**
 * The formula that gives what a record was approved or paid, out of its own cells, in đồng and without `=`.
 *
 * A number is referred to; text that reads as a number stands as that number while the cell holds that text, for no function of
 * Excel reads “1tr5”. Whatever else a cell comes to hold shows as an error, never as zero.
 */
export function amountTerm(pool: Pool, node: number): string {
  const table = pool.tables[pool.tableOf[node]!]!;
  const side: SideName = node < pool.split ? 'approved' : 'paid';
  const record = pool.recordOf[node]!;
  const fields = amountFields(table, side);
  const row = table.table.records[record]!;
  const factors = fields.map((field) => {
    const columns = table.table.fields.get(field) ?? [];
    const terms = columns.flatMap((column) => cellTerm(table, field, row, column) ?? []);
    return terms.length > 1 ? `(${terms.join('+')})` : terms[0];
  });
  const known = factors.filter((factor) => factor !== undefined);
  return known.length === 0 ? String(pool.amounts[node]!) : known.join('*');
}

/** What a record set aside comes to state once its cells hold numbers, 0 until then; without `=`. */
export function asideTerm(table: TableColumns, side: SideName, record: number): string {
  const row = table.table.records[record]!;
  const factors = amountFields(table, side).map((field) => {
    const isMoney = kindOf(table.table, field) === 'money';
    const terms = (table.table.fields.get(field) ?? []).map((column) => {
      const scale = isMoney ? scaleOfColumn(table.table, column) : 1;
      const cell = reference(table, row, column);
      return `IF(ISNUMBER(${cell}),${cell}*${scale},0)`;
    });
    return terms.length > 1 ? `(${terms.join('+')})` : terms[0]!;
  });
  return factors.join('*');
}

/** A cell's number in the field's own unit; null for an empty cell or a dash. */
export function cellTerm(table: TableColumns, field: FieldId, row: number, column: number): string | null {
  const value = valueAt(table.table.grid, row, column);
  const reading = readNumber(table.table, field, column, value);
  if (
    isErrorValue(value) ||
    reading.kind === 'empty' ||
    reading.kind === 'dash' ||
    Number.isNaN(reading.value)
  )
    return null;
  const cell = reference(table, row, column);
  const scale =
    reading.kind === 'number' && typeof value === 'number' && value !== 0
      ? reading.value / value
      : scaleOfColumn(table.table, column);
  const scaled = `${cell}*${scale}`;
  return typeof value === 'string' ? textTerm(cell, scaled, value, reading.value) : scaled;
}

/** A number once the cell holds one, the number read while it holds its text, 0 once it is empty, else an error. */
export function textTerm(cell: string, ifNumber: string, written: string, read: number): string {
  // Excel compares texts of up to 255 characters in a formula.
  const isShort = written.length < 250 && !/[\r\n\t]/.test(written);
  const asText = isShort ? `IF(${cell}=${literal(written)},${read},IF(${cell}="",0,NA()))` : String(read);
  return `IF(ISNUMBER(${cell}),${ifNumber},${asText})`;
}

/** The formula that gives what came back of a payment; null where its list has no cell that could say so. */
export function returnedTerm(pool: Pool, node: number): string | null {
  const returned = pool.returned[node]!;
  if (pool.flags[node]! & rowFlags.refund) return `-(${amountTerm(pool, node)})`;
  const table = pool.tables[pool.tableOf[node]!]!;
  const record = pool.recordOf[node]!;
  const saying = (['returned', 'note', 'status', 'method', 'signature'] as const).find((field) => {
    if (!table.has(field)) return false;
    const value = table.value(field, record);
    return field === 'returned'
      ? value !== '' && value !== 0
      : typeof value === 'string' && returnedInNote(foldText(inUnicode(value))) !== 'nothing';
  });
  const ofColumn = table.has('returned') ? returnedColumnTerm(pool, node, table) : null;
  if (returned === 0) return saying === undefined ? ofColumn : null;
  if (saying === undefined) return String(returned);
  if (saying === 'returned' && ofColumn) return ofColumn;
  const { row, column } = table.place(saying, record);
  const whole = returned === pool.amounts[node]! ? amountTerm(pool, node) : String(returned);
  return `IF(${reference(table, row, column)}="",0,${whole})`;
}

/** A cell of the column of returns that holds an amount or nothing yet; null for a tick or words, which say all of it. */
function returnedColumnTerm(pool: Pool, node: number, table: TableColumns): string | null {
  const record = pool.recordOf[node]!;
  const value = table.value('returned', record);
  const scale = scaleOfField(table.table, 'returned');
  const isAmount = typeof value === 'number' && Math.abs(value) * scale >= 1000;
  if (!isAmount && value !== '' && value !== 0) return null;
  const { row, column } = table.place('returned', record);
  const cell = reference(table, row, column);
  return `IF(${cell}="",0,MIN(ABS(${cell})*${scale},${amountTerm(pool, node)}))`;
}
