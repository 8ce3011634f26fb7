import { kindOf, readNumberColumn } from '../recognition/number-column';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { valueAt } from '../sheet/grid';

/** A column of counts or money, whether a field claims it or not. */
export interface FigureColumn {
  readonly column: number;
  /** Its heading from top to bottom, lines joined by ` / `. */
  readonly header: string;
  /** null where no field of the register claims it: “Trong đó nữ”, one fund of several, “Tổng giá trị”. */
  readonly field: FieldId | null;
  readonly isMoney: boolean;
  /** As the cells hold it, before the table's scale; NaN where there is no number. */
  readonly raw: Float64Array;
  /** Whether a cell holds something that is no number, so that nothing can be said of its row. */
  isUnclear(record: number): boolean;
}

/** The columns of counts and money of a table, from left to right; percents, scores and what a single portion costs are left out. */
export function figureColumns(table: TableColumns): FigureColumn[] {
  const { grid, records, columns } = table.table;
  return columns
    .flatMap(({ column, header, field, part }): FigureColumn[] => {
      if (part !== null || field === 'ordinal' || field === 'rate' || field === 'returned') return [];
      const kind = field === null ? 'money' : kindOf(table.table, field);
      if (kind !== 'money' && kind !== 'count') return [];
      const rowOf = (record: number) => records[record]!;
      const { raw, kinds } = readNumberColumn(
        table.table,
        {
          columns: [column],
          value: (record) => valueAt(grid, rowOf(record), column),
          mergedValue: (record) => valueAt(grid, rowOf(record), column),
          place: (record) => ({ row: rowOf(record), column }),
          isCoveredByMerge: () => false,
        },
        field ?? 'amount',
      );
      if (field === null && !holdsFigures(table, column)) return [];
      const isMoney = field !== null && kind === 'money';
      return [{ column, header, field, isMoney, raw, isUnclear: (record) => kinds[record]! > 3 }];
    })
    .sort((a, b) => a.column - b.column);
}

/** A column that nobody claims counts where nearly all of what it holds are numbers. */
function holdsFigures(table: TableColumns, column: number): boolean {
  const { grid, records } = table.table;
  let filled = 0;
  let numbers = 0;
  for (const row of records) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    filled++;
    if (typeof value === 'number') numbers++;
  }
  return numbers > 0 && numbers * 10 >= filled * 9;
}

/** An empty cell or a dash counts nothing. */
export function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
