import { fail, succeed, type Result } from '../core/result';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import { summaryTabName, type summaryTabs } from '../core/totals/tab/tab-name';
import type { TabNote } from '../core/totals/tab/tab-notes';
import type { TotalsTab } from '../core/totals/tab/draw-totals';
import type { TabOptions } from '../core/totals/tab/tab-sheet';
import type { Totals } from '../core/totals/totals';
import type { Grid } from '../core/sheet/grid';
import type { Host, WorkbookContent, WrittenSheet } from '../core/workbook';
import { withIgnored } from '../core/writes/ignored-lines';
import type { ActionControl } from './action';

/** How any summary is to be written. */
export interface WriteSummaryInput {
  /** The workbook that the totals are of. */
  readonly content: WorkbookContent;
  readonly variant: 'formulas' | 'values';
  /** The day on the paper, as an Excel serial. */
  readonly today: number;
  /** Our own tab is written anew although it was changed by hand. */
  readonly overwriteEdited?: boolean;
}

export interface WrittenSummary {
  readonly written: readonly WrittenSheet[];
  readonly notes: readonly TabNote[];
}

/** What a tab of the kind is told of the office, its day, variant and name. */
export function summaryOptions(
  { content, today, variant }: WriteSummaryInput,
  maker: keyof typeof summaryTabs,
): TabOptions {
  const settings = readSettings(
    content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
    today,
  );
  return { settings, day: today, variant, name: summaryTabName(content, maker) };
}

/** Writes a drawn summary and shows it: anew in the place of our own, never over a sheet that is not ours. */
export async function writeSummary(
  host: Host,
  input: WriteSummaryInput,
  totals: readonly Totals[],
  draw: () => TotalsTab,
  control?: ActionControl,
): Promise<Result<WrittenSummary>> {
  const form = totals.map(totalsForm).find((grid) => grid !== undefined);
  if (form && input.variant === 'formulas') return fail({ code: 'form-without-rows', sheet: form.sheet });
  const { drawing: plain, notes } = draw();
  const { content, overwriteEdited = false } = input;
  const drawing = withIgnored(plain, content.memory);
  const written = await host.drawSheets([drawing], { overwriteEdited, signal: control?.signal });
  if (!written.ok) return written;
  const shown = await host.select(drawing.name, 'A1');
  return shown.ok ? succeed({ written: written.value, notes }) : shown;
}

/** A form among what is totalled: formulas cannot follow it. */
export function totalsForm(totals: Totals): Grid | undefined {
  return totals.tables.find(({ table }) => table.grid.form)?.table.grid;
}
