import type { Grid } from '../sheet/grid';
import { cellKey, changesLook, type CellWrite } from './cell-write';

/** Why a protected sheet keeps a cell as it is: the cell is locked, or the sheet lets no cell be formatted and the write needs that. */
export type Shut = 'locked' | 'looks-locked';

/** The writes to protected sheets; only of these need a host be asked which cells are locked. */
export function writesOnProtected<Write extends CellWrite>(
  writes: readonly Write[],
  grids: readonly Grid[],
): Write[] {
  const protectedSheets = new Set(grids.filter(({ protection }) => protection).map(({ sheet }) => sheet));
  return protectedSheets.size === 0 ? [] : writes.filter(({ sheet }) => protectedSheets.has(sheet));
}

/** The cells, by `cellKey`, that the protection of their sheets keeps from these writes, and why. */
export function shutCells(
  writes: readonly CellWrite[],
  grids: readonly Grid[],
  locks: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, Shut> {
  const protectionOf = new Map(grids.map(({ sheet, protection }) => [sheet, protection]));
  const shut = new Map<string, Shut>();
  for (const write of writes) {
    const key = cellKey(write);
    if (locks.get(key)) shut.set(key, 'locked');
    else if (protectionOf.get(write.sheet)?.takesFormats === false && changesLook(write))
      shut.set(key, 'looks-locked');
  }
  return shut;
}
