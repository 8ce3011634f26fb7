import { isErrorValue } from '../recognition/values/error-value';
import type { ErrorCell } from '../recognition/values/scan-cells';
import type { TableColumns } from '../recognition/values/table-columns';
import { valueAt } from '../sheet/grid';
import { errorEchoTeller } from './cells/error-echoes';
import { expectedAmount } from './amounts/expected-amount';
import { figure } from './amounts/figures';
import { defineRule, type Place } from './rule';

/**
 * A cell of a record, a total or a section holds an error value, so every sum over it fails too. One finding for each error in each
 * column; an error that a formula takes over from another cell is that cell's fault (`error-echoes.ts`). `money` is what quantity and rate say that the amounts hide.
 */
export const cellErrorValue = defineRule<{ error: string; cells: number }>({
  id: 'cell-error-value',
  severity: 'error',
  needs: [],
  title: { vi: 'Ô báo lỗi', en: 'Error value in a cell' },
  message: {
    vi: ({ error, cells }) =>
      `${cells > 1 ? `${figure(cells, 'vi')} ô trong cột này` : 'Ô này'} báo lỗi ${error}: hãy sửa công thức, hoặc ghi lại giá trị.`,
    en: ({ error, cells }) =>
      `${cells > 1 ? `${figure(cells, 'en')} cells of this column show` : 'This cell shows'} the error ${error}: mend the formula or write the value again.`,
  },
  *check(columns) {
    const [amount] = columns.table.fields.get('amount') ?? [];
    const groups = new Map<string, ErrorGroup>();
    const isEcho = errorEchoTeller(columns);
    for (const { row, column, record, value } of errorCells(columns)) {
      if (isEcho(row, column)) continue;
      const key = `${column} ${value}`;
      const group = groups.get(key) ?? { error: value, record, cells: [], money: 0 };
      groups.set(key, group);
      group.cells.push({ row, column });
      if (column === amount && record >= 0) group.money += expectedAmount(columns, record);
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

/** Those of records first, then of the rows that state sums: an error in them hides a total as well. */
function errorCells(columns: TableColumns): ErrorCell[] {
  const { grid, firstColumn, lastColumn, totalRows, sectionRows } = columns.table;
  const found = [...columns.errorCells()];
  for (const row of new Set([...totalRows, ...sectionRows].map((each) => each.row))) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (isErrorValue(value)) found.push({ row, column, record: -1, value: String(value) });
    }
  }
  return found;
}
