import { succeed } from '../core/result';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import { drawTotals } from '../core/totals/draw-totals';
import { totalsTabName } from '../core/totals/tab-name';
import type { TabNote } from '../core/totals/tab-notes';
import type { Totals } from '../core/totals/totals';
import type { WorkbookContent } from '../core/workbook';
import type { Action } from './action';

export interface WriteTotalsInput {
  readonly totals: Totals;
  /** The totals of the first group alone: then the second lies across. */
  readonly margin?: Totals | undefined;
  /** The workbook that the totals are of. */
  readonly content: WorkbookContent;
  readonly variant: 'formulas' | 'values';
  /** The day on the paper, as an Excel serial. */
  readonly today: number;
  /** Our own tab is written anew although it was changed by hand. */
  readonly overwriteEdited?: boolean;
}

export interface WrittenTotals {
  readonly sheet: string;
  readonly notes: readonly TabNote[];
}

/** Writes the summary tab: anew in the place of our own, never over a sheet that is not ours. */
export const writeTotals: Action<WriteTotalsInput, WrittenTotals> = {
  id: 'write-totals',
  title: { vi: 'Lập trang tổng hợp', en: 'Write the summary' },
  run: async (host, { totals, margin, content, variant, today, overwriteEdited = false }, control) => {
    const settings = readSettings(
      content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
      today,
    );
    const name = totalsTabName(content);
    const { drawing, notes } = drawTotals(totals, {
      settings,
      day: today,
      variant,
      name,
      ...(margin && { margin }),
    });
    const drawn = await host.drawSheets([drawing], { overwriteEdited, signal: control?.signal });
    if (!drawn.ok) return drawn;
    const shown = await host.select(name, 'A1');
    return shown.ok ? succeed({ sheet: name, notes }) : shown;
  },
};
