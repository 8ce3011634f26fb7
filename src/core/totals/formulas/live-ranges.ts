import type { RecognizedTable } from '../../recognition/recognized-table';
import { areaAddress, cellAddress } from '../../sheet/address';
import { quotedSheet } from '../../sheet/sheet-drawing';

/** The cells of a column in a table, as formulas name them. */
export interface LiveRanges {
  /** One cell. */
  cell(record: number, column: number): string;
  /** The whole body of the table in the column, and the row below it, so that a record put in above a total is in the range. */
  body(column: number): string;
  /** These rows of the column. */
  rows(firstRow: number, lastRow: number, column: number): string;
  /** The records in so few areas as they stand in: one for each unbroken run. */
  runs(records: readonly number[], column: number): string[];
  /** For each of these runs the same ranges, with no more than the run as body. */
  within(records: readonly number[]): LiveRanges[];
}

/** Opens the ranges of a table; `reach` is the last row that `body` takes in. */
export function liveRanges({ grid, records, firstRow }: RecognizedTable, reach: number): LiveRanges {
  const sheet = quotedSheet(grid.sheet);
  const area = (from: number, to: number, column: number) =>
    `${sheet}!${absolute(areaAddress({ firstRow: from, firstColumn: column, lastRow: to, lastColumn: column }))}`;
  const spans = (chosen: readonly number[]) => {
    const found: [from: number, to: number][] = [];
    for (const record of chosen) {
      const row = records[record]!;
      const last = found.at(-1);
      if (last?.[1] === row - 1) last[1] = row;
      else found.push([row, row]);
    }
    return found;
  };
  const ranges: LiveRanges = {
    cell: (record, column) => `${sheet}!${absolute(cellAddress(records[record]!, column))}`,
    body: (column) => area(firstRow, Math.max(reach, firstRow), column),
    rows: area,
    runs: (chosen, column) => spans(chosen).map(([from, to]) => area(from, to, column)),
    within: (chosen) =>
      spans(chosen).map(([from, to]) => ({ ...ranges, body: (column) => area(from, to, column) })),
  };
  return ranges;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
