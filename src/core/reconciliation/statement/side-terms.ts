import type { AmountScale } from '../../recognition/recognized-table';
import { scaleOfColumn } from '../../recognition/values/amount-scale';
import { isErrorValue } from '../../recognition/values/error-value';
import { readNumber } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/fields';
import { columnLetters } from '../../sheet/address';
import { lastRowOf, valueAt, type CellValue } from '../../sheet/grid';
import { quotedSheet } from '../../sheet/sheet-drawing';
import { amountFields } from '../amount-column';
import type { Pool, SideName } from '../pool';
import { reference } from './cell-terms';
import { asideTerm, cellTerm, textTerm } from './money-terms';

/**
 * A side's whole sum out of its sheets' own ranges, without `=`: SUM over the records' rows plus what stands there as text.
 *
 * It knows nothing of matches: what the detail loses, and what a row inserted among the records adds, shows against it. null where
 * the records stand in too many pieces for a formula to name.
 */
export function sideTerm(pool: Pool, side: SideName): string | null {
  const terms: string[] = [];
  for (const table of tablesOf(pool, side)) {
    const term = tableTerm(table, side);
    if (term === null) return null;
    terms.push(term);
  }
  const whole = terms.join('+');
  return whole.length < 7500 ? whole || '0' : null;
}

/** Rows below a list in which an added one is still noticed. */
const rowsWatched = 2000;

/**
 * How many filled cells the amount columns of a side's lists have gained since (lost: below 0), without `=`: from the first record down
 * to far below the last. What the formula finds now is taken off as a number.
 */
export function newRowsTerm(pool: Pool, side: SideName): string {
  const terms: string[] = [];
  let now = 0;
  for (const table of tablesOf(pool, side)) {
    const { records, fields } = table.table;
    // The formula sees cards below the list as well.
    const grid = table.table.grid.withCards ?? table.table.grid;
    const first = records[0];
    if (first === undefined) continue;
    const last = Math.min(1_048_575, records.at(-1)! + rowsWatched);
    const field = amountFields(table, side).at(-1)!;
    for (const column of fields.get(field) ?? []) {
      const area = areaOf(table, column, first, last);
      const cells: CellValue[] = [];
      for (let row = first; row <= Math.min(last, lastRowOf(grid)); row++)
        cells.push(valueAt(grid, row, column));
      // An error value would make the length of all of them one: there only numbers are counted.
      const isWhole = !cells.some(isErrorValue);
      terms.push(isWhole ? `SUMPRODUCT(--(LEN(${area})>0))` : `COUNT(${area})`);
      now += cells.filter((value) => (isWhole ? value !== '' : typeof value === 'number')).length;
    }
  }
  return terms.length === 0 ? '0' : `${terms.join('+')}-${now}`;
}

function tablesOf(pool: Pool, side: SideName): readonly TableColumns[] {
  return pool.tables.filter((_, index) => index < pool.tableSplit === (side === 'approved'));
}

function areaOf({ table }: TableColumns, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(table.grid.sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

function tableTerm(table: TableColumns, side: SideName): string | null {
  const fields = amountFields(table, side);
  if (fields.length > 1) return productTerm(table, side, fields);
  const [field] = fields;
  const areasOf = new Map<AmountScale, string[]>();
  let asText = '';
  for (const column of table.table.fields.get(field!) ?? []) {
    const scale = scaleOfColumn(table.table, column);
    const areas = runs(table.table.records).map(([from, to]) => areaOf(table, column, from, to));
    areasOf.set(scale, [...(areasOf.get(scale) ?? []), ...areas]);
    for (const row of table.table.records) {
      const value = valueAt(table.table.grid, row, column);
      if (typeof value !== 'string' || value === '') continue;
      // In the SUM once it is a number: the term then adds nothing.
      if (cellTerm(table, field!, row, column) !== null)
        asText += `+${textTerm(reference(table, row, column), '0', value, readNumber(table.table, field!, column, value).value)}`;
    }
  }
  const sums = [...areasOf].map(([scale, areas]) => {
    const sum = `SUM(${areas.join(',')})`;
    return areas.length > 200 ? null : scale === 1 ? sum : `${sum}*${scale}`;
  });
  return sums.includes(null) ? null : `${sums.join('+')}${asText}`;
}

function productTerm(table: TableColumns, side: SideName, fields: readonly FieldId[]): string | null {
  const terms = Array.from(table.table.records, (row, record) => {
    const factors = fields.flatMap((field) =>
      (table.table.fields.get(field) ?? []).flatMap((column) => cellTerm(table, field, row, column) ?? []),
    );
    return factors.length < fields.length ? asideTerm(table, side, record) : factors.join('*');
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
