import type { Finding } from '../core/rules/rule';
import { cellAddress } from '../core/sheet/address';
import type { Translate } from '../messages/translator';

/** Where a finding is, in words: its cell, sheet, and how many more cells it has. */
export function placeOf({ cells, sheet }: Finding, t: Translate): string {
  const [cell] = cells;
  if (!cell) return `${t('noCell')}, ${sheet}`;
  const place = t('cellOn', cellAddress(cell.row, cell.column), cell.sheet);
  return cells.length > 1 ? `${place} ${t('moreCells', cells.length - 1)}` : place;
}
