import type { Place } from '../core/rules/rule';
import { areaAddress } from '../core/sheet/address';
import { joinedAreas } from '../core/sheet/joined-areas';

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
  let address = '';
  let taken = 0;
  for (const { area, count } of joinedAreas(cells)) {
    const longer = address === '' ? areaAddress(area) : `${address},${areaAddress(area)}`;
    if (longer.length > longestAddress) break;
    address = longer;
    taken += count;
  }
  return { address, count: taken };
}
