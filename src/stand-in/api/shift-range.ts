import { invalidArgument } from '../protocol/api-error';
import { isEntireColumn, isEntireRow } from '../workbook/area';
import { deleteCells, insertCells } from '../workbook/shift-cells';
import { refuseLocked, type ApiRange } from './range-at';

/** Inserts empty cells where the range stands, or deletes its cells; whole rows and columns move the only way they can. */
export function shiftRange(target: ApiRange, change: 'insert' | 'delete', towards: unknown): void {
  const { sheet, area } = target;
  refuseLocked(target);
  const isWholeRows = isEntireRow(area);
  if (isWholeRows && isEntireColumn(area) && change === 'insert') throw invalidArgument();
  const isVertical = isWholeRows || (!isEntireColumn(area) && (towards === 'Down' || towards === 'Up'));
  const isKnown = change === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (!isKnown.includes(String(towards))) throw invalidArgument();
  if (change === 'insert') insertCells(sheet, area, isVertical ? 'Down' : 'Right');
  else deleteCells(sheet, area, isVertical ? 'Up' : 'Left');
}
