import { isEntireColumn, isEntireRow } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Area, Style, StyleChange } from '../workbook/types';
import { refuseFormats, type ApiRange } from './range-at';

/** A property that all cells of a range share; null where they differ. */
export function look<K>(read: (style: Style) => K, change: (value: never) => StyleChange) {
  return {
    get: (range: ApiRange) => shared(range, read),
    set: (range: ApiRange, value: unknown) => {
      refuseFormats(range);
      range.sheet.setAreaStyle(range.area, change(value as never));
    },
  };
}

function shared<K>({ sheet, area: whole }: ApiRange, read: (style: Style) => K): K | null {
  const area = withinReach(sheet, whole);
  const first = read(sheet.style(area.firstRow, area.firstColumn));
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (read(sheet.style(row, column)) !== first) return null;
    }
  }
  return first;
}

/** The part of an area that can hold looks of its own: beyond the used cells one row and one column stand for all. */
function withinReach(sheet: Sheet, area: Area): Area {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = sheet.usedArea();
  return {
    ...area,
    lastRow: Math.min(area.lastRow, Math.max(area.firstRow, (used?.lastRow ?? 0) + 1)),
    lastColumn: Math.min(area.lastColumn, Math.max(area.firstColumn, (used?.lastColumn ?? 0) + 1)),
  };
}
