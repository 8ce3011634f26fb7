import { areasMeet } from './area';
import type { Area } from './types';

/** What is left of an area when another is cut out of it: above, below, left and right of the hole. */
export function withoutArea(area: Area, hole: Area): Area[] {
  if (!areasMeet(area, hole)) return [area];
  const middle = {
    ...area,
    firstRow: Math.max(area.firstRow, hole.firstRow),
    lastRow: Math.min(area.lastRow, hole.lastRow),
  };
  return [
    { ...area, lastRow: hole.firstRow - 1 },
    { ...area, firstRow: hole.lastRow + 1 },
    { ...middle, lastColumn: hole.firstColumn - 1 },
    { ...middle, firstColumn: hole.lastColumn + 1 },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}
