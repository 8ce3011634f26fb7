import type { Place } from '../core/rules/rule';
import { areaAddress } from '../core/sheet/address';
import type { Area } from '../core/sheet/grid';

/** Excel takes no longer address of several areas. */
const longestAddress = 8192;

export interface CellsAddress {
  /** Areas joined by commas, in the order of their first cell: `F12,F14:F20`. */
  readonly address: string;
  /** How many of the cells it holds; fewer than asked where the address would grow too long for Excel. */
  readonly count: number;
}

/** One address of many cells of a sheet; cells below each other, in the order given, are joined to one area. */
export function addressOfCells(cells: readonly Place[]): CellsAddress {
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
  let address = '';
  let taken = 0;
  for (const { area, count } of areas) {
    const longer = address === '' ? areaAddress(area) : `${address},${areaAddress(area)}`;
    if (longer.length > longestAddress) break;
    address = longer;
    taken += count;
  }
  return { address, count: taken };
}
