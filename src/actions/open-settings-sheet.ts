import { readSettings } from '../core/settings/office-settings';
import { drawSettings } from '../core/settings/settings-drawing';
import { isSettingsSheet, settingsSheetName } from '../core/settings/setting-rows';
import type { Action } from './action';

export interface OpenSettingsSheetInput {
  /** The names of the workbook's sheets. */
  readonly sheets: readonly string[];
  /** The day for which the settings hold, as an Excel serial. */
  readonly today: number;
}

/** Goes to the office's settings sheet, which is made where there is none yet, filled with what holds now. */
export const openSettingsSheet: Action<OpenSettingsSheetInput, void> = {
  id: 'open-settings-sheet',
  title: { vi: 'Mở trang Thiết lập', en: 'Open the settings sheet' },
  run: async (host, { sheets, today }) => {
    const there = sheets.find(isSettingsSheet);
    if (there === undefined) {
      const drawn = await host.drawSheets([drawSettings(readSettings(undefined, today))]);
      if (!drawn.ok) return drawn;
    }
    return host.select(there ?? settingsSheetName, 'A1');
  },
};
