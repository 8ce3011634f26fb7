import type { TableColumns } from '../../recognition/values/table-columns';
import type { CellValue } from '../../sheet/grid';
import { bySharedCause } from './by-shared-cause';
import type { Breach, Place } from '../rule';

/** What a cell that keeps a number or a date as text should hold. */
export interface AsTextCell {
  readonly record: number;
  readonly value: CellValue;
  readonly fixed: number;
  readonly certain: boolean;
  readonly money: number;
}

/** A figure in a total row that is text as well. */
export interface AsTextTotal {
  readonly place: Place;
  readonly fixed: number;
}

/** What both “as text” rules say: one cell, or a column of them. */
export interface AsTextParams {
  readonly text: string;
  readonly fixed: number;
  readonly cells: number;
  readonly header: string;
}

/**
 * Reports cells that hold text in place of a value: one by one, or as one breach where most of the column is so —
 * then the column has one cause (its format, or how it was pasted) and one repair, totals included. What a formula makes is mended in the formula.
 */
export function* asTextBreaches(
  table: TableColumns,
  placeOf: (record: number) => Place,
  found: readonly AsTextCell[],
  filled: number,
  {
    numberFormat,
    totals = [],
  }: { readonly numberFormat?: string; readonly totals?: readonly AsTextTotal[] } = {},
): Generator<Breach<AsTextParams>> {
  const isFormula = ({ record }: AsTextCell) => {
    const { row, column } = placeOf(record);
    return table.table.grid.formulaAt(row, column) !== null;
  };
  const made = found.filter(isFormula);
  const typed = made.length === 0 ? found : found.filter((cell) => !isFormula(cell));
  for (const cells of [...bySharedCause(typed, filled), ...made.map((cell) => [cell])]) {
    const [first] = cells;
    if (!first) continue;
    const place = placeOf(first.record);
    const below = cells.length > 1 ? totals : [];
    const header = table.table.columns.find(({ column }) => column === place.column)?.header ?? '';
    yield {
      cells: [...cells.map(({ record }) => placeOf(record)), ...below.map((total) => total.place)],
      value: first.value,
      params: { text: String(first.value), fixed: first.fixed, cells: cells.length + below.length, header },
      record: first.record,
      ...(made.includes(first)
        ? {}
        : {
            fix: {
              value: first.fixed,
              ...(cells.length > 1 ? { values: [...cells, ...below].map(({ fixed }) => fixed) } : {}),
              ...(numberFormat ? { numberFormat } : {}),
              certain: cells.every(({ certain }) => certain),
            },
          }),
      money: cells.reduce((sum, { money }) => sum + money, 0),
    };
  }
}
