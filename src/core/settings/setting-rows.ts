import type { CellValue, Grid } from '../sheet/grid';
import { foldHeader } from '../vietnamese/fold';

/** The sheet in which an office keeps its names, titles and choices; people read and change it like any sheet. */
export const settingsSheetName = 'Thiết lập';

/** One line of the settings sheet. */
export interface SettingRow {
  /** As `foldHeader` makes it of the first column. */
  readonly key: string;
  readonly value: CellValue;
  /** The day from which it holds, as an Excel serial; null for always. */
  readonly from: number | null;
  /** Zero-based sheet row. */
  readonly row: number;
}

/** Whether a sheet's name says that it holds the settings, however it is written. */
export function isSettingsSheet(sheet: string): boolean {
  return foldHeader(sheet) === foldHeader(settingsSheetName);
}

/** The lines of the settings sheet: what in its first column, the value in its second, the first day in its third. */
export function settingRows(grid: Grid | undefined): SettingRow[] {
  if (!grid) return [];
  return grid.values.flatMap((cells, index) => {
    const [what = '', value = '', from = ''] = cells;
    const key = foldHeader(String(what));
    if (key === '' || value === '') return [];
    return { key, value, from: typeof from === 'number' ? from : null, row: grid.firstRow + index };
  });
}

/** The value of a key on a day: of its lines that hold by then the latest, else the one without a day; null where there is none. */
export function settingOn(rows: readonly SettingRow[], label: string, day: number): CellValue | null {
  const key = foldHeader(label);
  let best: SettingRow | null = null;
  for (const row of rows) {
    if (row.key !== key || (row.from !== null && row.from > day)) continue;
    if (best === null || (row.from ?? -Infinity) >= (best.from ?? -Infinity)) best = row;
  }
  return best?.value ?? null;
}
