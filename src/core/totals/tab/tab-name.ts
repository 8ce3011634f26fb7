import { sheetNameFrom } from '../../sheet/sheet-drawing';
import type { Grid } from '../../sheet/grid';

/** The summaries, by who draws them, and what their tabs are called. */
export const summaryTabs = { totals: 'Tổng hợp', comparison: 'So sánh', ranking: 'Xếp hạng' } as const;

/** The name of a summary's tab: our own tab of that name is written anew, a sheet of somebody else's is left alone. */
export function summaryTabName(
  { grids, ownSheets }: { readonly grids: readonly Grid[]; readonly ownSheets: ReadonlyMap<string, string> },
  maker: keyof typeof summaryTabs,
): string {
  const taken = grids.map(({ sheet }) => sheet).filter((sheet) => ownSheets.get(sheet) !== maker);
  return sheetNameFrom(summaryTabs[maker], taken);
}
