import type { RecognizedTable } from '../../src/core/recognition/recognized-table';
import { columnLetters } from '../../src/core/sheet/address';

/** A recognised table as a person reads it: rows from 1, columns as letters, only what is there. */
export function geometryOf(table: RecognizedTable): Record<string, unknown> {
  const rows = (list: readonly { readonly row: number }[]): number[] => list.map(({ row }) => row + 1);
  const all: Record<string, unknown> = {
    register: table.register,
    header: table.headerRows.map((row) => row + 1),
    data: [table.firstRow + 1, table.lastRow + 1],
    records: table.records.length,
    sections: rows(table.sectionRows),
    units: table.sectionRows.flatMap(({ unit }) => (unit === null ? [] : [unit])),
    totals: table.totalRows.map(
      ({ row, kind, covers }) => `${row + 1} ${kind} ${covers ? covers.join('-') : 'nothing'}`,
    ),
    skipped: table.skippedRows.map(([row, reason]) => `${row + 1} ${reason}`),
    footer: table.footerStart === null ? null : table.footerStart + 1,
    columns: [...table.fields]
      .map(([field, columns]) => `${field} ${columns.map(columnLetters).join('+')}`)
      .join(', '),
    unmapped: table.columns
      .filter(({ field, header }) => field === null && header !== '')
      .map(({ column }) => columnLetters(column)),
    from: columnLetters(table.firstColumn),
    titleUnit: table.titleUnit,
    scale: table.amountScale,
  };
  const isPlain = (value: unknown): boolean =>
    value === null || value === 1 || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => key === 'register' || key === 'records' || !isPlain(value)),
  );
}
