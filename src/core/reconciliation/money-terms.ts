import { isErrorValue } from '../recognition/error-value';
import { readNumber } from '../recognition/number-column';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/fields';
import { cellAddress } from '../sheet/address';
import { valueAt } from '../sheet/grid';
import { quotedSheet } from '../sheet/sheet-drawing';
import { foldText } from '../vietnamese/fold';
import { amountFields } from './amount-column';
import { rowFlags, type Pool, type SideName } from './pool';
import { returnedInNote } from './row-notes';

/**
 * The formula that gives what a record was approved or paid, out of its own cells, in đồng and without `=`.
 *
 * A number is referred to; text that reads as a number stands as that number until the cell holds one, for no function of Excel
 * reads “1tr5”. Whatever else a cell comes to hold shows as an error, never as zero.
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

/** A cell's number in the field's own unit; null for an empty cell or a dash. */
function cellTerm(table: TableColumns, field: FieldId, row: number, column: number): string | null {
  const value = valueAt(table.table.grid, row, column);
  const reading = readNumber(table.table, field, value);
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
      : table.table.amountScale;
  const scaled = scale === 1 ? `${cell}*1` : `${cell}*${scale}`;
  return typeof value === 'number' ? scaled : `IF(ISNUMBER(${cell}),${scaled},${reading.value})`;
}

/** The formula that gives what came back of a payment: while the cell that says so is filled. */
export function returnedTerm(pool: Pool, node: number): string | null {
  const returned = pool.returned[node]!;
  if (returned === 0) return null;
  if (pool.flags[node]! & rowFlags.refund) return `-(${amountTerm(pool, node)})`;
  const table = pool.tables[pool.tableOf[node]!]!;
  const record = pool.recordOf[node]!;
  const saying = (['returned', 'note', 'status', 'method', 'signature'] as const).find((field) => {
    if (!table.has(field)) return false;
    const value = table.value(field, record);
    return field === 'returned'
      ? value !== '' && value !== 0
      : typeof value === 'string' && returnedInNote(foldText(value)) !== 'nothing';
  });
  if (saying === undefined) return String(returned);
  const { row, column } = table.place(saying, record);
  const cell = reference(table, row, column);
  if (
    saying === 'returned' &&
    typeof table.value('returned', record) === 'number' &&
    returned < pool.amounts[node]!
  ) {
    const scale = table.table.amountScale;
    return scale === 1 ? `${cell}*1` : `${cell}*${scale}`;
  }
  const whole = returned === pool.amounts[node]! ? amountTerm(pool, node) : String(returned);
  return `IF(${cell}="",0,${whole})`;
}

function reference(table: TableColumns, row: number, column: number): string {
  const address = cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `${quotedSheet(table.table.grid.sheet)}!${address}`;
}

/** The cell of a node's date as a formula term, its serial where only a title names the day, null where none is known. */
export function dayTerm(pool: Pool, node: number): string | null {
  const day = pool.dates[node]!;
  return Number.isNaN(day) ? null : String(day);
}

/**
 * A side's whole sum out of its sheets' own ranges, without `=`: SUM over the records' rows plus what stands there as text.
 *
 * It knows nothing of matches: what the detail loses shows against it. null where the records stand in too many pieces for a
 * formula to name.
 */
export function sideTerm(pool: Pool, side: SideName): string | null {
  const [first, last] = side === 'approved' ? [0, pool.tableSplit] : [pool.tableSplit, pool.tables.length];
  const terms: string[] = [];
  for (let index = first; index < last; index++) {
    const term = tableTerm(pool, index, side);
    if (term === null) return null;
    terms.push(term);
  }
  const whole = terms.join('+');
  return whole.length < 7500 ? whole || '0' : null;
}

function tableTerm(pool: Pool, index: number, side: SideName): string | null {
  const table = pool.tables[index]!;
  const fields = amountFields(table, side);
  if (fields.length > 1) return productTerm(table, fields);
  const [field] = fields;
  const columns = table.table.fields.get(field!) ?? [];
  const sheet = quotedSheet(table.table.grid.sheet);
  const areas: string[] = [];
  let asText = '';
  for (const column of columns) {
    const letters = cellAddress(0, column).replace(/\d+$/, '');
    for (const [from, to] of runs(table.table.records)) {
      areas.push(`${sheet}!$${letters}$${from + 1}:$${letters}$${to + 1}`);
    }
    for (const row of table.table.records) {
      const value = valueAt(table.table.grid, row, column);
      if (typeof value === 'number' || value === '') continue;
      const term = cellTerm(table, field!, row, column);
      // In the SUM too once it is a number: the term then adds nothing.
      if (term !== null)
        asText += `+IF(ISNUMBER(${reference(table, row, column)}),0,${readNumber(table.table, field!, value).value})`;
    }
  }
  if (areas.length > 200) return null;
  const scale = table.table.amountScale;
  return `SUM(${areas.join(',')})${scale === 1 ? '' : `*${scale}`}${asText}`;
}

function productTerm(table: TableColumns, fields: readonly FieldId[]): string | null {
  const terms = Array.from(table.table.records, (row) => {
    const factors = fields.flatMap((field) =>
      (table.table.fields.get(field) ?? []).flatMap((column) => cellTerm(table, field, row, column) ?? []),
    );
    return factors.join('*') || '0';
  });
  const whole = terms.join('+');
  return whole.length < 7000 ? whole : null;
}

/** Unbroken runs of rows, each its first and last. */
function runs(rows: Int32Array): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
