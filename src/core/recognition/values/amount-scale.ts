import type { FieldId } from '../../registers/fields';
import type { CellValue } from '../../sheet/grid';
import type { AmountScale, RecognizedTable } from '../recognized-table';

type Scaled = Pick<RecognizedTable, 'amountScale' | 'columnScales'>;

/** How many đồng one unit of the money in a sheet's column is: as its own heading says, else as the table does. */
export function scaleOfColumn({ amountScale, columnScales }: Scaled, column: number): AmountScale {
  return columnScales.get(column) ?? amountScale;
}

/** The same of a field; of one spread over several columns, of its first. */
export function scaleOfField(table: Scaled & Pick<RecognizedTable, 'fields'>, field: FieldId): AmountScale {
  const [column] = table.fields.get(field) ?? [];
  return column === undefined ? table.amountScale : scaleOfColumn(table, column);
}

/** Half of the last digit that a figure in thousands or millions of đồng shows, in đồng: it may have been rounded there. */
export function roundingOf(value: CellValue, scale: number): number {
  const decimals = /\.(\d+)$/.exec(typeof value === 'number' ? String(value) : '')?.[1]?.length ?? 0;
  return Math.max(0.5, (0.5 * scale) / 10 ** decimals);
}
