import { sheetNameFrom } from '../sheet/sheet-drawing';
import type { Grid } from '../sheet/grid';
import { totalsMaker } from './draw-totals';

/** The name of the summary tab: our own tab of that name is written anew, a sheet of somebody else's is left alone. */
export function totalsTabName(
  { grids, ownSheets }: { readonly grids: readonly Grid[]; readonly ownSheets: ReadonlyMap<string, string> },
  wanted = 'Tổng hợp',
): string {
  const taken = grids.map(({ sheet }) => sheet).filter((sheet) => ownSheets.get(sheet) !== totalsMaker);
  return sheetNameFrom(wanted, taken);
}
