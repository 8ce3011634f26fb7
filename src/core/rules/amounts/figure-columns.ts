import { isPartOfSum } from '../../recognition/columns/column-reasons';
import { scaleOfColumn } from '../../recognition/values/amount-scale';
import { cellOf, type ColumnCells } from '../../recognition/values/column-cells';
import { kindOf, readNumberColumn, type NumberColumn } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';

/** A column of counts or money, whether a field claims it or not. */
export interface FigureColumn {
  readonly column: number;
  /** Its heading from top to bottom, lines joined by ` / `. */
  readonly header: string;
  /** null where no field of the register claims it: “Trong đó nữ”, one fund of several, “Tổng giá trị”. */
  readonly field: FieldId | null;
  readonly isMoney: boolean;
  /** As the cells hold it, money in the table's scale, not yet in đồng; NaN where there is no number. */
  readonly raw: Float64Array;
  /** Whether a cell holds something that is no number, so that nothing can be said of its row. */
  isUnclear(record: number): boolean;
}

/** Several rules ask. */
const known = new WeakMap<TableColumns, readonly (FigureColumn & { readonly isScore: boolean })[]>();

/**
 * The columns of counts and money of a table, from left to right, and of points or of what a single portion costs if asked for; percents are
 * left out.
 */
export function figureColumns(
  table: TableColumns,
  { withScores = false, withRates = false } = {},
): readonly FigureColumn[] {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = readFigureColumns(table)));
  return columns.filter(({ field, isScore }) => (withScores || !isScore) && (withRates || field !== 'rate'));
}

function readFigureColumns(table: TableColumns): (FigureColumn & { readonly isScore: boolean })[] {
  return table.table.columns
    .flatMap((each) => {
      const { column, header, field, part } = each;
      if (part !== null || field === 'ordinal' || field === 'returned') return [];
      const kind = field === null ? 'money' : kindOf(table.table, field);
      const isScore = kind === 'score';
      if (kind !== 'money' && kind !== 'count' && !isScore) return [];
      if (field === null && !isPartOfSum(each) && !holdsFigures(table.column(column))) return [];
      const { raw: written, kinds } = numbersIn(table, column, field ?? 'amount');
      const isMoney = field !== null && kind === 'money';
      const times = scaleOfColumn(table.table, column) / table.table.amountScale;
      const raw = times === 1 || !isMoney ? written : written.map((value) => value * times);
      const isUnclear = (record: number) => kinds[record]! > 3;
      return [{ column, header, field, isMoney, isScore, raw, isUnclear }];
    })
    .sort((a, b) => a.column - b.column);
}

/** The numbers of one column, read as a field's are; a field's own column is read once for all. */
export function numbersIn(table: TableColumns, column: number, field: FieldId): NumberColumn {
  const [own, ...others] = table.table.fields.get(field) ?? [];
  return own === column && others.length === 0
    ? table.numbers(field)
    : readNumberColumn(table.table, table.column(column), field, scaleOfColumn(table.table, column));
}

/** A column that nobody claims counts where nearly all of what it holds are numbers. */
function holdsFigures(cells: ColumnCells): boolean {
  let filled = 0;
  let numbers = 0;
  for (let record = 0; record < cells.length; record++) {
    const value = cellOf(cells, record);
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
