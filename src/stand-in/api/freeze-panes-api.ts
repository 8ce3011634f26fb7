import { defineApi, type ApiClass } from '../protocol/api-class';
import { itemNotFound } from '../protocol/api-error';
import { wholeSheet, isEntireColumn, isEntireRow } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { rangeObject, rangeOfArgument } from './range-at';

export const freezePanesApi: ApiClass<Sheet> = defineApi({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [rows]: readonly number[]) => freeze(sheet, rows ?? 1, 0),
    freezeColumns: (sheet, [columns]: readonly number[]) => freeze(sheet, 0, columns ?? 1),
    freezeAt: (sheet, [given]: readonly unknown[]) => {
      const { area } = rangeOfArgument(given, sheet);
      const rows = isEntireColumn(area) ? 0 : area.lastRow + 1;
      freeze(sheet, rows, isEntireRow(area) ? 0 : area.lastColumn + 1);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const location = locationOf(sheet);
      if (!location) throw itemNotFound();
      return location;
    },
    getLocationOrNullObject: locationOf,
  },
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.layoutChanged();
}

function locationOf(sheet: Sheet) {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, {
    ...wholeSheet,
    ...(rows > 0 && { lastRow: rows - 1 }),
    ...(columns > 0 && { lastColumn: columns - 1 }),
  });
}
