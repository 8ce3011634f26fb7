import type { RecognizedTable } from '../recognition/recognized-table';
import type { Finding } from '../rules/rule';
import { shownAt } from '../sheet/grid';

/** The number format of a finding's first cell, to show its value as the cell does; '' where it has none. */
export function formatOfFinding(
  { cells: [first], table }: Finding,
  tables: readonly RecognizedTable[],
): string {
  const there = tables.filter(({ grid }) => grid.sheet === first?.sheet);
  const grid = (there.find(({ id }) => id === table) ?? there[0])?.grid;
  const seat = first && grid ? shownAt(grid, first) : null;
  return grid && seat ? grid.numberFormatAt(seat.row, seat.column) : '';
}
