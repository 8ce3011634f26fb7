import type { RecognizedTable } from '../core/recognition/recognized-table';
import { mapSheet } from '../core/recognition/sheet-map';
import { succeed } from '../core/result';
import type { Action } from './action';

export interface ShowSheetMapsInput {
  readonly tables: readonly RecognizedTable[];
  /** The sheets whose maps are shown from now on; those of all others are taken away. */
  readonly sheets: readonly string[];
  /** The sheet to go to, the one whose map was asked for. */
  readonly goTo?: string;
}

/** Colours sheets by what each part was taken for, without touching the formats of the workbook; no sheets take all maps away. */
export const showSheetMaps: Action<ShowSheetMapsInput, void> = {
  id: 'show-sheet-maps',
  title: { vi: 'Bản đồ trang', en: 'Map of the sheet' },
  run: async (host, { tables, sheets, goTo }) => {
    const maps = sheets.flatMap((sheet) => {
      const own = tables.filter(({ grid }) => grid.sheet === sheet);
      return own.length === 0 ? [] : [{ sheet, areas: mapSheet(own) }];
    });
    const shown = await host.showMaps(maps);
    if (!shown.ok || goTo === undefined) return shown;
    const selected = await host.select(goTo, 'A1');
    // A hidden sheet cannot be gone to; its map is there all the same.
    return selected.ok ? selected : succeed(undefined);
  },
};
