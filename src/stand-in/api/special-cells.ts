import type { ApiObject } from '../protocol/api-class';
import { objectOf } from '../protocol/api-class';
import { ApiError } from '../protocol/api-error';
import type { Area, Cell } from '../workbook/types';
import type { ApiRange } from './range-at';
import { rangeAreasApi } from './range-areas-api';

const kinds: Readonly<Record<string, (cell: Cell) => boolean>> = {
  Constants: ({ value, formula }) => formula === null && value !== null,
  Formulas: ({ formula }) => formula !== null,
};

/** The cells of a kind within a range, as few areas; null where there are none. */
export function specialCells({ sheet, area }: ApiRange, kind: string): ApiObject | null {
  const isWanted = kinds[kind];
  if (!isWanted) throw new ApiError('ApiNotFound', `The stand-in does not know special cells ${kind}.`);
  const areas: Area[] = [];
  sheet.cells.forEachIn(area, (row, column, cell) => {
    if (!isWanted(cell)) return;
    const last = areas.at(-1);
    if (last?.lastRow === row && last.lastColumn === column - 1) last.lastColumn = column;
    else areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  });
  return areas.length === 0 ? null : objectOf(rangeAreasApi, { sheet, areas: stacked(areas) });
}

/** Runs of the same columns in rows that follow each other, as one area. */
function stacked(runs: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  return runs.filter((run) => {
    const key = `${run.firstColumn}:${run.lastColumn}`;
    const above = open.get(key);
    if (above?.lastRow === run.firstRow - 1) {
      above.lastRow = run.firstRow;
      return false;
    }
    open.set(key, run);
    return true;
  });
}
