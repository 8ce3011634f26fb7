import { fail, succeed } from '../core/result';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import type { CrossMargins } from '../core/totals/cross-margins';
import { drawTotals, type TotalsTab } from '../core/totals/draw-totals';
import { totalsTabName } from '../core/totals/tab-name';
import type { TabNote } from '../core/totals/tab-notes';
import type { Totals } from '../core/totals/totals';
import type { Grid } from '../core/sheet/grid';
import type { WorkbookContent } from '../core/workbook';
import type { Action } from './action';

export interface WriteTotalsInput {
  readonly totals: Totals;
  /** The totals of each of two groups alone: then the second lies across. */
  readonly margins?: CrossMargins | undefined;
  /** The workbook that the totals are of. */
  readonly content: WorkbookContent;
  readonly variant: 'formulas' | 'values';
  /** The day on the paper, as an Excel serial. */
  readonly today: number;
  /** With a native chart beside the table. */
  readonly withChart?: boolean;
  /** Our own tab is written anew although it was changed by hand. */
  readonly overwriteEdited?: boolean;
}

export interface WrittenTotals {
  readonly sheet: string;
  readonly notes: readonly TabNote[];
}

/** What is to be known of the tab's formulas before it is written: amounts kept as text, units of several names … */
export function totalsNotes(input: WriteTotalsInput): readonly TabNote[] {
  return totalsForm(input.totals) ? [] : drawn(input).notes;
}

/** Writes the summary tab: anew in the place of our own, never over a sheet that is not ours. */
export const writeTotals: Action<WriteTotalsInput, WrittenTotals> = {
  id: 'write-totals',
  title: { vi: 'Lập trang tổng hợp', en: 'Write the summary' },
  run: async (host, input, control) => {
    const form = totalsForm(input.totals);
    if (form && input.variant === 'formulas') return fail({ code: 'form-without-rows', sheet: form.sheet });
    const { drawing, notes } = drawn(input);
    const { overwriteEdited = false } = input;
    const written = await host.drawSheets([drawing], { overwriteEdited, signal: control?.signal });
    if (!written.ok) return written;
    const shown = await host.select(drawing.name, 'A1');
    return shown.ok ? succeed({ sheet: drawing.name, notes }) : shown;
  },
};

/** A form among what is totalled: formulas cannot follow it. */
export function totalsForm(totals: WriteTotalsInput['totals']): Grid | undefined {
  return totals.tables.find(({ table }) => table.grid.form)?.table.grid;
}

function drawn({ totals, margins, content, variant, today, withChart = false }: WriteTotalsInput): TotalsTab {
  const settings = readSettings(
    content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
    today,
  );
  return drawTotals(totals, {
    settings,
    day: today,
    variant,
    name: totalsTabName(content),
    withChart,
    ...(margins && { margins }),
  });
}
