import type { FieldCells } from './field-cells';
import type { RecognizedTable } from '../recognized-table';

/** A number whose format shows its zeros (000000000000) has lost nothing: it is read as it is shown, else as it stands. */
export function shownDigits(
  table: RecognizedTable,
  cells: FieldCells,
  record: number,
  value: number,
): string | number {
  const { row, column } = cells.place(record);
  const format = table.grid
    .numberFormatAt(row, column)
    .split(';')[0]!
    .replace(/[\\"\s.-]/g, '');
  return /^0{9,15}$/.test(format) && Number.isSafeInteger(value)
    ? String(value).padStart(format.length, '0')
    : value;
}
