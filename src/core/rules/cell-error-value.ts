import { isErrorValue } from '../recognition/error-value';
import { defineRule, type Place } from './rule';

/** A cell of a record holds an error value, so every sum over it fails too. One finding for each error in each column. */
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
  *check({ table }) {
    const { grid, records, firstColumn, lastColumn } = table;
    const groups = new Map<string, { error: string; record: number; cells: Place[] }>();
    for (let record = 0; record < records.length; record++) {
      const row = records[record]!;
      const values = grid.values[row - grid.firstRow]!;
      for (let column = firstColumn; column <= lastColumn; column++) {
        const value = values[column - grid.firstColumn];
        if (typeof value !== 'string' || value.charCodeAt(0) !== 35 || !isErrorValue(value)) continue;
        const key = `${column} ${value}`;
        const group = groups.get(key);
        if (group) group.cells.push({ row, column });
        else groups.set(key, { error: value, record, cells: [{ row, column }] });
      }
    }
    for (const { error, record, cells } of groups.values()) {
      yield { cells, value: error, params: { error, cells: cells.length }, record };
    }
  },
});
