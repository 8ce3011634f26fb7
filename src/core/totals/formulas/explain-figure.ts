import { numberKinds } from '../../recognition/values/number-column';
import type { CellRef } from '../../sheet/address';
import { summedField, type MeasureId } from '../measures';
import type { SetAsideRecord, Totals } from '../totals';
import { homeOf } from '../../sheet/grid';

/** The part of a figure that comes from one sheet. */
export interface ExplainedSheet {
  readonly sheet: string;
  readonly records: number;
  /** The cells that the figure is made of: of a sum its amounts, else what names each record. */
  readonly cells: readonly CellRef[];
  /** Numbers kept as text that were read all the same. */
  readonly textNumbers: number;
  /** Records counted whose cell of the sum is empty. */
  readonly empty: number;
}

/** Where a figure comes from, and what was left out of it. */
export interface Explanation {
  readonly sheets: readonly ExplainedSheet[];
  /** Records that belong to the row and are not in the figure, with the reason. */
  readonly leftOut: readonly SetAsideRecord[];
}

/** Explains a figure of a row, or with `row` null one of the total. */
export function explainFigure(totals: Totals, row: number | null, measure: MeasureId): Explanation {
  const field = summedField(totals.register, measure);
  const bySheet = new Map<
    string,
    { records: number; cells: CellRef[]; textNumbers: number; empty: number }
  >();
  for (const { table: index, rows, sums } of totals.passes) {
    const table = totals.tables[index]!;
    const { sheet } = table.table.grid;
    const only = field === null ? null : (sums.get(field)?.only ?? null);
    const values = field === null ? null : sums.get(field)?.values;
    const kinds = field === null || only !== null ? null : table.numbers(field).kinds;
    for (let record = 0; record < rows.length; record++) {
      if (row === null ? rows[record]! < 0 : rows[record] !== row) continue;
      let found = bySheet.get(sheet);
      if (!found) bySheet.set(sheet, (found = { records: 0, cells: [], textNumbers: 0, empty: 0 }));
      found.records += 1;
      if (values && Number.isNaN(values[record]!)) {
        found.empty += 1;
        continue;
      }
      if (kinds?.[record] === numberKinds.text) found.textNumbers += 1;
      const place = field === null ? table.keyPlace(record) : table.place(field, record);
      const shown = { ...place, ...(only !== null && { column: only }) };
      found.cells.push({ sheet, ...homeOf(table.table.grid, shown) });
    }
  }
  return {
    sheets: [...bySheet].map(([sheet, found]) => ({ sheet, ...found })),
    leftOut: totals.setAside.filter((each) => row === null || each.row === row),
  };
}

/** The cell that a person is led to for a record that was set aside. */
export function placeOfSetAside(totals: Totals, { table, record, field }: SetAsideRecord): CellRef {
  const columns = totals.tables[table]!;
  const { grid } = columns.table;
  const place =
    field === null && !columns.has('unit')
      ? columns.keyPlace(record)
      : columns.place(field ?? 'unit', record);
  return { sheet: grid.sheet, ...homeOf(grid, place) };
}
