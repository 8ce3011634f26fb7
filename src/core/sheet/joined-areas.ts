import type { Area } from './grid';

/** Cells of a sheet as areas, each with how many of them it holds; those below each other, in the order given, are joined to one. */
export function joinedAreas(
  cells: readonly { readonly row: number; readonly column: number }[],
): { readonly area: Area; readonly count: number }[] {
  const areas: { area: Area; count: number }[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last && last.area.firstColumn === column && last.area.lastRow + 1 === row) {
      areas[areas.length - 1] = { area: { ...last.area, lastRow: row }, count: last.count + 1 };
    } else {
      areas.push({
        area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
        count: 1,
      });
    }
  }
  return areas;
}
