import { ruleSettingLines } from '../core/rules/rule-settings';
import { capsSheetName, drawCaps } from '../core/rules/tables/caps-drawing';
import { readSettings } from '../core/settings/office-settings';
import { drawSettings } from '../core/settings/settings-drawing';
import { drawUnits, unitsSheetName } from '../core/settings/units-drawing';
import { sheetNameFrom, type SheetDrawing } from '../core/sheet/sheet-drawing';
import type { Action } from './action';

/** What an office says for itself on sheets of the workbook: its names and rules, the most that may be paid, its units. */
export type OfficeSheet = 'settings' | 'caps' | 'units';

export interface OpenSettingsSheetInput {
  readonly what: OfficeSheet;
  /** The sheet that says it; null where there is none yet. */
  readonly there: string | null;
  /** The names of the workbook's sheets. */
  readonly sheets: readonly string[];
  /** The day for which the settings hold, as an Excel serial. */
  readonly today: number;
}

/** Goes to a sheet on which the office says something, which is made where there is none yet, filled with what holds now. */
export const openSettingsSheet: Action<OpenSettingsSheetInput, void> = {
  id: 'open-settings-sheet',
  title: { vi: 'Mở trang Thiết lập', en: 'Open the settings sheet' },
  run: async (host, { what, there, sheets, today }) => {
    if (there !== null) return host.select(there, 'A1');
    const drawing = drawingOf(what, sheets, today);
    const drawn = await host.drawSheets([drawing]);
    return drawn.ok ? host.select(drawing.name, 'A1') : drawn;
  },
};

function drawingOf(what: OfficeSheet, taken: readonly string[], today: number): SheetDrawing {
  if (what === 'caps') return drawCaps(sheetNameFrom(capsSheetName, taken));
  if (what === 'units') return drawUnits(sheetNameFrom(unitsSheetName, taken));
  return drawSettings(readSettings(undefined, today), ruleSettingLines());
}
