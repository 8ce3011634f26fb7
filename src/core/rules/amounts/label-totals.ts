import { scaleOfField } from '../../recognition/values/amount-scale';
import { additiveFields } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { valueAt } from '../../sheet/grid';
import { readMoney } from '../../sheet/read-number';
import type { StatedTotal } from './stated-total';

/** A figure of đồng at the label's end, not in brackets, where a rate stands: “Tổng cộng: 20 người, 15.500.000 đồng”. */
const moneyAtEnd = /(?<![\d.,])(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*\s*(?:đồng|vnđ|vnd|đ))[\s.]*$/iu;

/** Totals of money that stand in the label of their row, whose own cells of money are empty. */
export function labelTotals(table: TableColumns): StatedTotal[] {
  const { totalRows, grid, fields, firstColumn, lastColumn } = table.table;
  const said = totalRows.flatMap((row) => {
    const [, money] = row.covers ? (moneyAtEnd.exec(row.label.normalize('NFC')) ?? []) : [];
    return money === undefined ? [] : [{ row, stated: readMoney(money).value }];
  });
  if (said.length === 0) return [];
  const money = additiveFields(table.table).filter((field) => table.numbers(field).isMoney);
  const field = money.includes('amount') ? 'amount' : money.length === 1 ? money[0]! : null;
  if (field === null) return [];
  return said.flatMap(({ row, stated }) => {
    const isInCell = fields.get(field)!.some((column) => typeof valueAt(grid, row.row, column) === 'number');
    let column = firstColumn;
    while (column < lastColumn && valueAt(grid, row.row, column) === '') column++;
    return isInCell
      ? []
      : [
          {
            row,
            place: { row: row.row, column },
            field,
            value: valueAt(grid, row.row, column),
            stated,
            byFormula: null,
            summands: null,
            covers: row.covers!,
            figures: table.numbers(field),
            tolerance: Math.max(0.5, scaleOfField(table.table, field) / 2),
          },
        ];
  });
}
