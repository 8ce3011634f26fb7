import type { CellValue } from '../../sheet/grid';
import { splitBirth } from '../../vietnamese/birth-beside-name';
import { headerKey } from '../wording/header-key';
import { cellOf, cellsOfList, type ColumnCells } from './column-cells';

/** The two halves of a column “Họ và tên, năm sinh”. */
export interface NamesWithBirths {
  readonly names: ColumnCells;
  readonly births: ColumnCells;
}

const mostLooked = 20;

/**
 * Splits the column where most of its first names have a birth behind them; null where they have not: then it tells namesakes apart at most. Of a
 * single person the heading must speak of it.
 */
export function namesWithBirths(cells: ColumnCells, header: string): NamesWithBirths | null {
  let filled = 0;
  let split = 0;
  for (let record = 0; record < cells.length && filled < mostLooked; record++) {
    const cell = cellOf(cells, record);
    if (cell === '') continue;
    filled++;
    if (typeof cell === 'string' && splitBirth(cell)) split++;
  }
  if (split * 2 <= filled || (filled < 2 && !/\bsinh\b/.test(headerKey(header)))) return null;
  const names: CellValue[] = [];
  const births: CellValue[] = [];
  for (let record = 0; record < cells.length; record++) {
    const cell = cellOf(cells, record);
    const both = typeof cell === 'string' ? splitBirth(cell) : null;
    names.push(both?.name ?? cell);
    births.push(both?.birth ?? '');
  }
  return { names: cellsOfList(names), births: cellsOfList(births) };
}
