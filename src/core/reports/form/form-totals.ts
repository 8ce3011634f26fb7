import { headerKey } from '../../recognition/wording/header-key';
import { isFreeCell } from '../../recognition/forms/blank-form';
import type { RecognizedTable } from '../../recognition/recognized-table';
import { cellAddress } from '../../sheet/address';
import { sumFields } from '../../totals/measures';
import { measureOf } from '../figures';
import type { RecordSet } from '../record-set';
import type { FormCell } from './fill-form';
import type { FormColumn } from './form-column';

/** A column and the records of all units that it counts. */
export interface Placed {
  readonly column: FormColumn;
  readonly set: RecordSet;
}

/**
 * Columns “Cộng” beside parts of theirs that do not add up to them, because some records are in none of the parts. Counted people are left out:
 * one may be in several parts.
 */
export function unevenTotals(
  places: readonly Placed[],
): ReadonlyMap<Placed, { readonly total: number; readonly parts: number }> {
  const uneven = new Map<Placed, { total: number; parts: number }>();
  for (const place of places) {
    const { measure, register } = place.column;
    const head = headOf(place);
    const isSum = sumFields(register).some((field) => field === measure);
    if (!isSum || head === null || !/^(?:tong|tong cong|cong|tong so)$/.test(headerKey(head.last))) continue;
    const parts = places.filter(
      (one) => one !== place && headOf(one)?.above === head.above && one.column.measure === measure,
    );
    if (parts.length === 0) continue;
    const total = measureOf(place.set, measure).value;
    const sum = parts.reduce((so, { set }) => so + measureOf(set, measure).value, 0);
    if (total !== sum) uneven.set(place, { total, parts: sum });
  }
  return uneven;
}

function headOf({ column: { column } }: Placed): { above: string; last: string } | null {
  const lines = column.header.split(' / ');
  return lines.length < 2 ? null : { above: lines.slice(0, -1).join(' / '), last: lines.at(-1)! };
}

/** The form's own totals, live, over the rows that they stand for. */
export function totalCells(table: RecognizedTable, columns: readonly FormColumn[]): FormCell[] {
  return table.totalRows.flatMap(({ row, label, covers }) =>
    columns.flatMap(({ column }): FormCell[] => {
      if (covers === null || !isFreeCell(table, row, column.column)) return [];
      const rows = [...table.records].slice(covers[0], covers[1] + 1);
      const content = { formula: `=SUM(${areasOf(rows, column.column)})` };
      return [
        {
          row,
          column: column.column,
          content,
          figure: null,
          origins: [],
          rowLabel: label,
          header: column.header,
        },
      ];
    }),
  );
}

function areasOf(rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => `${cellAddress(first, column)}:${cellAddress(last, column)}`).join(',');
}
