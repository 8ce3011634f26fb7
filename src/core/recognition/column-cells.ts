import type { CellValue } from '../sheet/grid';
import type { RecognizedTable } from './recognized-table';

/** What a table's columns hold in its records. */
export interface ColumnCells {
  /**
   * The contents of a sheet's column, record by record.
   *
   * Readers pass over this array with nothing else in sight: a call per cell costs more than what they do with it, and a loop that
   * calls back into the table is compiled anew for every table.
   */
  of(column: number): readonly CellValue[];
}

/** Records of which all columns are copied before the next: few enough for their rows to stay at hand in the processor's cache. */
const recordsOfBlock = 64;

/** Opens the columns; all of them are gathered together when the first is asked for, for the way to a row is what costs. */
export function columnCells(table: RecognizedTable): ColumnCells {
  let gathered: ReadonlyMap<number, readonly CellValue[]> | null = null;
  const gather = () =>
    gatherColumns(
      table,
      table.columns.map(({ column }) => column),
    );
  return {
    of: (column) => (gathered ??= gather()).get(column) ?? gatherColumns(table, [column]).get(column)!,
  };
}

function gatherColumns(table: RecognizedTable, columns: readonly number[]): Map<number, CellValue[]> {
  const { length } = table.records;
  const gathered = new Map(columns.map((column) => [column, new Array<CellValue>(length)]));
  for (let start = 0; start < length; start += recordsOfBlock) {
    const end = Math.min(start + recordsOfBlock, length);
    for (const [column, cells] of gathered) copyCells(table, column, cells, start, end);
  }
  return gathered;
}

function copyCells(
  { grid: { values, firstRow, firstColumn }, records }: RecognizedTable,
  column: number,
  cells: CellValue[],
  start: number,
  end: number,
): void {
  const at = column - firstColumn;
  for (let record = start; record < end; record++)
    cells[record] = values[records[record]! - firstRow]?.[at] ?? '';
}
