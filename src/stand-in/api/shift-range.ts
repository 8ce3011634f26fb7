import { ApiError } from '../protocol/api-error';
import { wholeSheet } from '../workbook/area';
import { moveLines } from '../workbook/move-lines';
import type { ApiRange } from './range-at';
import { refuseLocked } from './range-at';

/** Inserts empty rows or columns where the range of whole ones stands, or deletes its own. */
export function shiftRange(target: ApiRange, change: 'insert' | 'delete'): void {
  const { sheet, area } = target;
  const sign = change === 'insert' ? 1 : -1;
  const isRows = area.firstColumn === 0 && area.lastColumn === wholeSheet.lastColumn;
  const isColumns = area.firstRow === 0 && area.lastRow === wholeSheet.lastRow;
  if (!isRows && !isColumns) {
    throw new ApiError('ApiNotFound', 'The stand-in moves only whole rows and columns.');
  }
  refuseLocked(target);
  if (isRows) moveLines(sheet, 'row', area.firstRow, sign * (area.lastRow - area.firstRow + 1));
  else moveLines(sheet, 'column', area.firstColumn, sign * (area.lastColumn - area.firstColumn + 1));
}
