import type { Grid } from '../../sheet/grid';
import { headerKey } from '../wording/header-key';
import { holdsFigure, isKnownHeading } from '../wording/heading-text';

const longestBroken = 60;

/**
 * Whether the row and the one below it hold a header of which neither row alone looks like one: “Đơn | Khu | Điện” above
 * “vị | vực | thoại”. Two headings at least must be broken, and most be known once joined.
 */
export function looksBroken(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  const upper = grid.values[row - grid.firstRow];
  const lower = grid.values[row + 1 - grid.firstRow];
  if (!upper || !lower) return false;
  const broken = new Set<string>();
  let filled = 0;
  let known = 0;
  const last = Math.min(lastColumn - grid.firstColumn, upper.length - 1);
  for (let index = firstColumn - grid.firstColumn; index <= last; index++) {
    const [above, below] = [upper[index]!, lower[index]!];
    if (typeof above !== 'string' || typeof below !== 'string') return false;
    if (above.length + below.length > longestBroken || holdsFigure(above) || holdsFigure(below)) return false;
    if (above === '' && below === '') continue;
    filled++;
    const joined = `${above} ${below}`.trim();
    if (!isKnownHeading(joined)) continue;
    known++;
    if (above !== '' && below !== '') broken.add(headerKey(joined));
  }
  return broken.size >= 2 && filled >= 3 && known >= filled * 0.6;
}
