import { roundingOf, scaleOfColumn } from '../../recognition/values/amount-scale';
import { readNumber, type NumberColumn } from '../../recognition/values/number-column';
import type { RecognizedTable, TotalRow } from '../../recognition/recognized-table';
import type { FieldId } from '../../registers/register';
import { evaluateFormula, isSubtotal, readFormula, summandsOf, type Summand } from '../../sheet/formula';
import { valueAt, type CellValue } from '../../sheet/grid';
import type { Place } from '../rule';

/** A total that a sheet states in one cell, and what stands behind it: what is written, what its formula gives, what its rows give. */
export interface StatedTotal {
  readonly row: TotalRow;
  readonly place: Place;
  /** null for a column that no field claims: one fund of several, headed as the amount is. */
  readonly field: FieldId | null;
  readonly value: CellValue;
  /** As written; đồng for money. */
  readonly stated: number;
  /** What the cell's formula gives over the cells as they stand; null where there is none or it cannot be told. */
  readonly byFormula: number | null;
  /** The cells that its formula adds up; null where it has none or does more than add. */
  readonly summands: readonly Summand[] | null;
  /** First and last record that the total is over. */
  readonly covers: readonly [first: number, last: number];
  readonly figures: NumberColumn;
  /** Half of the last digit that the sheet shows: money in thousands may be rounded there. */
  readonly tolerance: number;
}

/** What a total row states in a column; null where it states no number there. */
export function statedTotal(
  table: RecognizedTable,
  row: TotalRow,
  field: FieldId,
  column: number,
  figures: NumberColumn,
): StatedTotal | null {
  const { grid } = table;
  const scale = scaleOfColumn(table, column);
  const value = valueAt(grid, row.row, column);
  const { value: stated } = readNumber(table, field, column, value);
  if (!row.covers || Number.isNaN(stated)) return null;
  const formula = grid.formulaAt(row.row, column);
  const read = formula === null ? null : readFormula(formula);
  // A SUBTOTAL leaves out rows that a filter hides; which of the hidden ones it does, the sheet does not tell.
  const given =
    read && !(isSubtotal(formula) && grid.hiddenRows.size > 0) ? evaluateFormula(read, grid) : null;
  const summands = read && summandsOf(read);
  return {
    row,
    place: { row: row.row, column },
    field,
    value,
    stated,
    byFormula: given === null ? null : given * (figures.isMoney ? scale : 1),
    summands: summands && summands.every(({ area }) => adds(area, row.row, column)) ? summands : null,
    covers: coversOf(table, row, column, summands) ?? row.covers,
    figures,
    tolerance: figures.isMoney && scale > 1 ? roundingOf(value, scale) : 0.5,
  };
}

/** A sum down the column, not one across the total's own row. */
function adds(area: Summand['area'], row: number, column: number): boolean {
  return (
    area.firstColumn === column &&
    area.lastColumn === column &&
    !(area.firstRow <= row && row <= area.lastRow)
  );
}

/**
 * The records of a subtotal as its own formula says, where that begins right below a heading or another total: then the sheet's
 * structure is other than it was taken for. Null where the formula says nothing of the kind.
 */
function coversOf(
  { records, sectionRows, totalRows }: RecognizedTable,
  row: TotalRow,
  column: number,
  summands: readonly Summand[] | null,
): StatedTotal['covers'] | null {
  const [only, more] = summands ?? [];
  if (row.kind !== 'subtotal' || !row.covers || !only || more || !adds(only.area, row.row, column))
    return null;
  const first = firstRecordFrom(records, only.area.firstRow);
  const last = firstRecordFrom(records, only.area.lastRow + 1) - 1;
  if (first > last || (first === row.covers[0] && last === row.covers[1])) return null;
  const [start, end] = [records[first]!, records[last]!];
  const isHead = (at: number) =>
    sectionRows.some((section) => section.row === at) || totalRows.some((total) => total.row === at);
  const beginsPart = first === 0 || isHead(start - 1);
  const endsPart = last === records.length - 1 || isHead(end + 1);
  return beginsPart && endsPart ? [first, last] : null;
}

/** Index of the first record at or below a row. */
export function firstRecordFrom(records: Int32Array, row: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
