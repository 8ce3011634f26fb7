import type { CellValue } from '../core/sheet/grid';
import type { SheetDrawing } from '../core/sheet/sheet-drawing';
import { isDateFormat } from '../core/sheet/date-format';
import type { CellContent } from '../core/writes/cell-write';

/*
 * Old workbooks of Excel for Mac count days from 1904. No property tells: DATE does, which answers in the workbook's own count.
 * Their dates are read as other workbooks count them. None is written: what stands in other cells could not be told from a plain number.
 */

/** Days between the two counts. */
const daysBetween = 1462;

/** The first day of 2000, as a workbook counts it that counts from 1904. */
const newYear2000 = 36_526 - daysBetween;

/** Asks along with the next sync; afterwards tells whether the workbook counts from 1904. */
export function askDateSystem(
  context: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
): () => boolean {
  if (!supports('1.2')) return () => false;
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value === newYear2000;
}

/** The cells with their dates counted as elsewhere: numbers that are shown as days. */
export function countedFrom1900(
  values: readonly (readonly CellValue[])[],
  numberFormats: readonly (readonly string[])[],
): CellValue[][] {
  return values.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === 'number' && isDateFormat(numberFormats[row]?.[column] ?? 'General')
        ? value + daysBetween
        : value,
    ),
  );
}

/** Whether the content is a day. */
export function holdsDay({ value, numberFormat }: Pick<CellContent, 'value' | 'numberFormat'>): boolean {
  return typeof value === 'number' && isDateFormat(numberFormat);
}

/** Whether a sheet of ours holds days, or formulas with a number that may be one. */
export function drawsDays({ rows }: SheetDrawing): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => {
      if (cell === null) return false;
      if ('formula' in cell) return /(?<![\w$.'])[2-7]\d{4}(?![\w.'])/.test(cell.formula);
      return holdsDay({ value: cell.value, numberFormat: cell.look?.numberFormat ?? 'General' });
    }),
  );
}
