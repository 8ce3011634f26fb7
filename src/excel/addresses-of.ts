import { areaAddress } from '../core/sheet/address';
import type { Area } from '../core/sheet/grid';

/** Excel takes no longer address of several areas. */
const longestAddress = 8192;

/** The areas as few addresses of several areas each. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const next = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + next.length < longestAddress)
      addresses[addresses.length - 1] = `${last},${next}`;
    else addresses.push(next);
  }
  return addresses;
}
