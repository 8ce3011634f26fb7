import type { CellValue, Grid } from '../sheet/grid';
import { readDate } from '../sheet/read-date';
import { foldHeader } from '../vietnamese/fold';

/** The sheet in which an office keeps its names, titles and choices; people read and change it like any sheet. */
export const settingsSheetName = 'Thiết lập';

/** The heading of its first column. */
export const settingsHeading = 'Mục';

/** One line of the settings sheet. */
export interface SettingRow {
  /** As `foldHeader` makes it of the first column. */
  readonly key: string;
  readonly value: CellValue;
  /** The day from which it holds, as an Excel serial; null for always, NaN where the day cannot be read: then it holds never. */
  readonly from: number | null;
  /** Zero-based sheet row. */
  readonly row: number;
}

/** What of a line that a person wrote cannot be read: which setting, its value, or a day of it. */
export type SettingFault = 'unknown-setting' | 'unknown-value' | 'unknown-day';

/** A cell of the settings or of the table of caps that cannot be read, so that its line holds never. */
export interface UnreadSetting {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly fault: SettingFault;
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
    const day = from === '' ? null : readDate(from, { allowsYear: false }).day;
    return { key, value, from: day, row: grid.firstRow + index };
  });
}

/** The line of a key that holds on a day: of those that hold by then the latest, else the one without a day; null where there is none. */
export function settingRowOn(rows: readonly SettingRow[], label: string, day: number): SettingRow | null {
  const key = foldHeader(label);
  let best: SettingRow | null = null;
  for (const row of rows) {
    if (row.key !== key || (row.from !== null && !(row.from <= day))) continue;
    if (best === null || (row.from ?? -Infinity) >= (best.from ?? -Infinity)) best = row;
  }
  return best;
}

/** The value of that line. */
export function settingOn(rows: readonly SettingRow[], label: string, day: number): CellValue | null {
  return settingRowOn(rows, label, day)?.value ?? null;
}
