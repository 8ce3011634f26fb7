import { isErrorValue } from '../recognition/error-value';
import type { TableColumns } from '../recognition/table-columns';
import { expectedAmount } from './expected-amount';
import { defineRule, type Place } from './rule';

/**
 * A cell of a record, a total or a section holds an error value, so every sum over it fails too. One finding for each error in each
 * column. `money` is what quantity and rate say that the amounts hide.
 */
export const cellErrorValue = defineRule<{ error: string; cells: number }>({
  id: 'cell-error-value',
  severity: 'error',
  needs: [],
  title: { vi: 'Ô báo lỗi', en: 'Error value in a cell' },
  message: {
    vi: ({ error, cells }) =>
      `${cells > 1 ? `${cells} ô trong cột này` : 'Ô này'} báo lỗi ${error}: hãy sửa công thức, hoặc ghi lại giá trị.`,
    en: ({ error, cells }) =>
      `${cells > 1 ? `${cells} cells of this column show` : 'This cell shows'} the error ${error}: mend the formula or write the value again.`,
  },
  *check(columns) {
    const { grid, firstColumn, lastColumn, fields } = columns.table;
    const [amount] = fields.get('amount') ?? [];
    const groups = new Map<string, ErrorGroup>();
    for (const { row, record } of rowsThatCount(columns)) {
      const values = grid.values[row - grid.firstRow];
      if (!values) continue;
      for (let column = firstColumn; column <= lastColumn; column++) {
        const value = values[column - grid.firstColumn];
        if (typeof value !== 'string' || value.charCodeAt(0) !== 35 || !isErrorValue(value)) continue;
        const key = `${column} ${value}`;
        const group = groups.get(key) ?? { error: value, record, cells: [], money: 0 };
        groups.set(key, group);
        group.cells.push({ row, column });
        if (column === amount && record >= 0) group.money += expectedAmount(columns, record);
      }
    }
    for (const { error, record, cells, money } of groups.values()) {
      yield {
        cells,
        value: error,
        params: { error, cells: cells.length },
        ...(record >= 0 ? { record } : {}),
        money,
      };
    }
  },
});

interface ErrorGroup {
  readonly error: string;
  /** -1 for a total or section row. */
  readonly record: number;
  readonly cells: Place[];
  money: number;
}

/** Records first, then the rows that state sums: an error in them hides a total as well. */
function* rowsThatCount({ table }: TableColumns): Generator<{ row: number; record: number }> {
  for (const [record, row] of table.records.entries()) yield { row, record };
  const others = new Set([...table.totalRows, ...table.sectionRows].map(({ row }) => row));
  for (const row of others) yield { row, record: -1 };
}
