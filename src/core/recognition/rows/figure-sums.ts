import { fieldCatalogue } from '../../registers/field-catalogue';
import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { readMoney } from '../../sheet/read-number';
import type { RecognizedColumn } from '../recognized-table';

/** In how many columns a row states what the records first to last, inclusive, come to. */
export type SumMatches = (row: number, first: number, last: number) => number;

/**
 * Compares what rows of totals state with the sums of records, so that a total's figures tell what it is over where its label does not.
 * Columns of money and counts and those nobody claims are looked at, each summed up once, when first asked for.
 */
export function sumMatches(
  grid: Grid,
  records: Int32Array,
  columns: readonly RecognizedColumn[],
): SumMatches {
  const additive = columns.filter(({ field, part }) => part === null && mayAddUp(field));
  const sums = new Map<number, Float64Array>();
  const sumsOf = (column: number): Float64Array => {
    let known = sums.get(column);
    if (!known) sums.set(column, (known = runningSums(grid, records, column)));
    return known;
  };
  return (row, first, last) => {
    let matches = 0;
    for (const { column } of additive) {
      const stated = figureIn(valueAt(grid, row, column));
      if (!(Math.abs(stated) > 0)) continue;
      const running = sumsOf(column);
      const sum = running[last + 1]! - running[first]!;
      if (Math.abs(sum - stated) <= 1e-6 * Math.abs(stated)) matches++;
    }
    return matches;
  };
}

function mayAddUp(field: RecognizedColumn['field']): boolean {
  if (field === null) return true;
  const { kind } = fieldCatalogue[field];
  return field !== 'ordinal' && (kind === 'money' || kind === 'count');
}

function runningSums(grid: Grid, records: Int32Array, column: number): Float64Array {
  const running = new Float64Array(records.length + 1);
  for (let record = 0; record < records.length; record++) {
    const figure = figureIn(valueAt(grid, records[record]!, column));
    running[record + 1] = running[record]! + (Number.isNaN(figure) ? 0 : figure);
  }
  return running;
}

function figureIn(value: CellValue): number {
  if (typeof value === 'number') return value;
  return value === '' ? NaN : readMoney(value).value;
}
