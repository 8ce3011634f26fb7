import type { Area } from '../core/sheet/grid';
import type { SheetOutline } from './sheet-outline';

/** Excel answers no read of more cells, and no list is that large: beyond it a stray cell stretches the used range. */
export const mostCells = 5_000_000;

/** More cells than that far from the rest are no slips of a hand but a list that we must not cut. */
const mostStrays = 1000;

const firstRows = 1024;
const firstColumns = 64;
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * Outlines whose used range is what Excel can answer: a few cells far from the rest are left out and named as `strays`; costs one
 * sync, and only where a range is too large. A sheet that really holds that much keeps its range.
 */
export async function withoutStrays(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<SheetOutline[]> {
  const asked = outlines.map(({ name, used }) =>
    used === null || fits(used) ? [] : bandsOf(used).map((band) => askUsed(context, name, band)),
  );
  if (asked.every((ranges) => ranges.length === 0)) return [...outlines];
  await context.sync();
  return outlines.map((outline, index) => {
    const parts = asked[index]!.filter((range) => !range.isNullObject).map(areaOf);
    return parts.length === 0 ? outline : gather(outline, parts);
  });
}

/** Joins the parts from the top left on, as far as they fit. */
function gather(outline: SheetOutline, [first, ...others]: readonly Area[]): SheetOutline {
  let used = first!;
  const strays: Area[] = [];
  for (const part of others) {
    const joined = around(used, part);
    if (fits(joined)) used = joined;
    else strays.push(part);
  }
  const left = strays.reduce((sum, area) => sum + cellsOf(area), 0);
  return !fits(used) || left > mostStrays ? outline : { ...outline, used, strays };
}

/** Whether Excel answers the range: not too many cells, and neither whole rows nor whole columns. */
function fits(area: Area): boolean {
  return cellsOf(area) <= mostCells && rowsOf(area) < sheetRows && columnsOf(area) < sheetColumns;
}

/** Parts of the range that double in size away from its first cell, the nearest first. */
function bandsOf(used: Area): Area[] {
  const rows = doubling(used.firstRow, used.lastRow, firstRows);
  const columns = doubling(used.firstColumn, used.lastColumn, firstColumns);
  return rows
    .flatMap(([firstRow, lastRow], down) =>
      columns.map(([firstColumn, lastColumn], right) => ({
        distance: down + right,
        band: { firstRow, lastRow, firstColumn, lastColumn },
      })),
    )
    .sort((a, b) => a.distance - b.distance)
    .map(({ band }) => band);
}

function doubling(first: number, last: number, size: number): [first: number, last: number][] {
  const bands: [number, number][] = [];
  let from = first;
  for (let length = size; from <= last; length = from - first) {
    bands.push([from, Math.min(last, from + length - 1)]);
    from += length;
  }
  return bands;
}

function askUsed(context: Excel.RequestContext, sheet: string, band: Area): Excel.Range {
  const used = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(band.firstRow, band.firstColumn, rowsOf(band), columnsOf(band))
    .getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

function areaOf(range: Excel.Range): Area {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

function around(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

function rowsOf({ firstRow, lastRow }: Area): number {
  return lastRow - firstRow + 1;
}

function columnsOf({ firstColumn, lastColumn }: Area): number {
  return lastColumn - firstColumn + 1;
}

function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}
