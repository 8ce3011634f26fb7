import { holdsCard } from '../sheet/grid';
import { counted, figure } from './amounts/figures';
import { defineRule } from './rule';

/**
 * Empty rows (or rows with nothing but their number) stand among the records: Excel's sorting, filtering and tables end there.
 *
 * An empty line before a section, behind a total or between pages is layout, not a fault. One finding per table.
 */
export const rowEmpty = defineRule<{ rows: number }>({
  id: 'row-empty',
  severity: 'info',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Dòng trống trong bảng', en: 'Empty rows in the table' },
  message: {
    vi: ({ rows }) =>
      `${figure(rows, 'vi')} dòng trống nằm giữa bảng, lọc và sắp xếp sẽ dừng ở đó: hãy xóa dòng trống hoặc ghi nốt dữ liệu.`,
    en: ({ rows }) =>
      `${counted(rows, 'empty row')} inside the table, where filtering and sorting stop: delete, or write what is missing.`,
  },
  *check({ table, count, keyPlace }) {
    const empty = new Set(
      table.skippedRows.flatMap(([row, reason]) =>
        reason === 'empty' && !holdsCard(table.grid, row) ? [row] : [],
      ),
    );
    if (empty.size === 0 || count === 0) return;
    const records = new Set(table.records);
    const isRecordBeyond = (row: number, step: 1 | -1) => {
      let next = row + step;
      while (empty.has(next)) next += step;
      return records.has(next);
    };
    const { column } = keyPlace(0);
    const rows = [...empty].filter((row) => isRecordBeyond(row, -1) && isRecordBeyond(row, 1));
    if (rows.length === 0) return;
    yield {
      cells: rows.sort((a, b) => a - b).map((row) => ({ row, column })),
      value: '',
      params: { rows: rows.length },
    };
  },
});
