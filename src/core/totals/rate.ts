/** How a share loses the digits that are not shown. */
export type Rounding = 'round' | 'truncate';

/**
 * A share in percent to so many decimals: 121 of 350 is 34.6 rounded and 34.5 truncated. null where there is nothing to divide by.
 *
 * Halves are rounded away from zero, as on paper; the digits are taken of whole numbers, so that 0.285 does not become 0.28.
 */
export function percentOf(part: number, whole: number, rounding: Rounding, decimals = 1): number | null {
  if (whole === 0 || Number.isNaN(part) || Number.isNaN(whole)) return null;
  const scale = 10 ** decimals;
  const scaled = Math.abs((part * 100 * scale) / whole);
  const digits = rounding === 'round' ? Math.floor(scaled + 0.5) : Math.floor(scaled);
  return ((Math.sign(part) * Math.sign(whole) || 1) * digits) / scale || 0;
}
