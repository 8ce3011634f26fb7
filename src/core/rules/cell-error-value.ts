import { isErrorValue } from '../recognition/error-value';
import type { RecognizedTable } from '../recognition/recognized-table';
import type { Grid } from '../sheet/grid';
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
    const [amount] = columns.table.fields.get('amount') ?? [];
    const groups = new Map<string, ErrorGroup>();
    for (const { row, column, record, value } of errorCells(columns.table)) {
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

interface ErrorCell extends Place {
  readonly record: number;
  readonly value: string;
}

/** Those of records first, then of the rows that state sums: an error in them hides a total as well. */
function errorCells({ grid, firstColumn, lastColumn, records, ...table }: RecognizedTable): ErrorCell[] {
  const found: ErrorCell[] = [];
  const first = firstColumn - grid.firstColumn;
  const last = lastColumn - grid.firstColumn;
  const look = (row: number, record: number) => {
    const values = grid.values[row - grid.firstRow] ?? [];
    for (let index = first; index <= last; index++) {
      const value = values[index] ?? '';
      if (isErrorValue(value))
        found.push({ row, column: index + grid.firstColumn, record, value: String(value) });
    }
  };
  for (const record of withHash(grid.values, records, grid.firstRow, first, last))
    look(records[record]!, record);
  for (const row of new Set([...table.totalRows, ...table.sectionRows].map(({ row }) => row))) look(row, -1);
  return found;
}

/** The records with a text that begins with `#`. The hot loop, over all cells: it sees nothing but arrays, so that it is compiled once. */
function withHash(
  values: Grid['values'],
  rows: Int32Array,
  firstRow: number,
  first: number,
  last: number,
): number[] {
  const found: number[] = [];
  for (let record = 0; record < rows.length; record++) {
    const cells = values[rows[record]! - firstRow]!;
    for (let index = first; index <= last; index++) {
      const value = cells[index];
      if (typeof value !== 'string' || value.charCodeAt(0) !== 35) continue;
      found.push(record);
      break;
    }
  }
  return found;
}
