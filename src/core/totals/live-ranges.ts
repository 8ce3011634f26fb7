import type { RecognizedTable } from '../recognition/recognized-table';
import { areaAddress, cellAddress } from '../sheet/address';
import { quotedSheet } from '../sheet/sheet-drawing';

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
}

/** Opens the ranges of a table; `reach` is the last row that `body` takes in. */
export function liveRanges({ grid, records, firstRow }: RecognizedTable, reach: number): LiveRanges {
  const sheet = quotedSheet(grid.sheet);
  const area = (from: number, to: number, column: number) =>
    `${sheet}!${absolute(areaAddress({ firstRow: from, firstColumn: column, lastRow: to, lastColumn: column }))}`;
  return {
    cell: (record, column) => `${sheet}!${absolute(cellAddress(records[record]!, column))}`,
    body: (column) => area(firstRow, Math.max(reach, firstRow), column),
    rows: area,
    runs(chosen, column) {
      const found: string[] = [];
      let from = -1;
      let to = -2;
      for (const record of chosen) {
        const row = records[record]!;
        if (row === to + 1) {
          to = row;
          continue;
        }
        if (from >= 0) found.push(area(from, to, column));
        from = to = row;
      }
      if (from >= 0) found.push(area(from, to, column));
      return found;
    },
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
