import { scaleOfColumn } from '../recognition/values/amount-scale';
import { eachCell } from '../recognition/values/column-cells';
import {
  kindOf,
  numberFields,
  numberKinds,
  readNumber,
  readNumberColumn,
  type NumberColumn,
} from '../recognition/values/number-column';
import { countFromKind, recordsOfKind } from '../recognition/values/records-of-kind';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { valueAt } from '../sheet/grid';
import { asTextBreaches, type AsTextCell, type AsTextParams, type AsTextTotal } from './cells/as-text';
import { figure } from './amounts/figures';
import { partColumns } from './amounts/part-columns';
import { defineRule, type Breach, type Place } from './rule';

/**
 * A number is kept as text, so that Excel's SUM leaves it out without a word.
 *
 * Covers what can be read without guessing: `1.500.000đ`, `500k`, `1tr5`, ` 500000`. Its value still takes part in
 * totals and products here; `money` is what a SUM over the column would miss.
 * Source: Microsoft, “SUM ignores text values in a reference”.
 */
export const numberAsText = defineRule<AsTextParams>({
  id: 'number-as-text',
  severity: 'error',
  needs: [],
  needsOwnCells: true,
  title: { vi: 'Số ghi ở dạng chữ', en: 'Number kept as text' },
  message: {
    vi: ({ text, fixed, cells, header }) =>
      cells > 1
        ? `Cột “${header}” có ${cells} ô ghi số ở dạng chữ nên công thức cộng bỏ qua: hãy đổi cả cột sang số.`
        : `“${text.trim()}” ghi ở dạng chữ nên công thức cộng bỏ qua: hãy đổi thành số ${figure(fixed, 'vi')}.`,
    en: ({ text, fixed, cells, header }) =>
      cells > 1
        ? `${cells} cells of column “${header}” hold numbers as text, which sums leave out: turn the column into numbers.`
        : `“${text.trim()}” is text, which sums leave out: turn it into the number ${figure(fixed, 'en')}.`,
  },
  *check(table) {
    for (const field of numberFields(table.table)) {
      const [column] = table.table.fields.get(field) ?? [];
      const placeOf = (record: number) => table.place(field, record);
      yield* textsAmong(table, table.numbers(field), placeOf, totalsAsText(table, field, column));
    }
    for (const { column, like, numbers } of partColumns(table)) {
      const placeOf = (record: number) => ({ row: table.table.records[record]!, column });
      yield* textsAmong(table, numbers, placeOf, totalsAsText(table, like, column));
    }
    if (table.table.register === null) {
      for (const column of summedColumns(table)) {
        const placeOf = (record: number) => ({ row: table.table.records[record]!, column });
        const numbers = readNumberColumn(table.table, table.column(column), 'quantity');
        yield* textsAmong(table, numbers, placeOf, totalsAsText(table, 'quantity', column));
      }
    }
  },
});

/** So many cells of a column are numbers, and such a part of all, that the others are meant as numbers too. */
const fewestNumbers = 3;
const leastNumbers = 0.6;

/** Of a table of no register the columns of whole numbers, and of nothing but digits, that a total row sums. */
function summedColumns({ table, column: cellsIn }: TableColumns): number[] {
  const { grid, totalRows, columns } = table;
  return columns.flatMap(({ column }, at) => {
    if (at === 0 || !totalRows.some(({ row }) => typeof valueAt(grid, row, column) === 'number')) return [];
    let [numbers, filled] = [0, 0];
    for (const value of eachCell(cellsIn(column))) {
      if (value === '') continue;
      filled++;
      if (typeof value === 'number' && Number.isInteger(value)) numbers++;
      else if (typeof value !== 'string' || !/^\s*[1-9]\d{0,2}([.,]?\d{3})*\s*$/.test(value)) return [];
    }
    return numbers >= fewestNumbers && numbers >= filled * leastNumbers ? [column] : [];
  });
}

function* textsAmong(
  table: TableColumns,
  { kinds, raw, values, isCertain, isMoney }: NumberColumn,
  placeOf: (record: number) => Place,
  totals: readonly AsTextTotal[],
): Generator<Breach<AsTextParams>> {
  const { grid } = table.table;
  const found = recordsOfKind(kinds, numberKinds.text).map((record): AsTextCell => {
    const { row, column } = placeOf(record);
    return {
      record,
      value: valueAt(grid, row, column),
      fixed: raw[record]!,
      certain: isCertain[record] === 1,
      money: isMoney ? values[record]! : 0,
    };
  });
  if (found.length === 0) return;
  const filled = countFromKind(kinds, numberKinds.number) - countFromKind(kinds, numberKinds.unreadable);
  yield* asTextBreaches(table, placeOf, found, filled, { totals });
}

/** What the total rows state as text in the column; where the whole column is so they are mended with it. */
function totalsAsText({ table }: TableColumns, field: FieldId, column: number | undefined): AsTextTotal[] {
  if (column === undefined) return [];
  const scale = kindOf(table, field) === 'money' ? scaleOfColumn(table, column) : 1;
  return table.totalRows.flatMap(({ row }) => {
    const text = valueAt(table.grid, row, column);
    if (typeof text !== 'string' || table.grid.formulaAt(row, column) !== null) return [];
    const { kind, value, certain } = readNumber(table, field, column, text);
    return kind === 'text-number' && certain ? [{ place: { row, column }, fixed: value / scale }] : [];
  });
}
