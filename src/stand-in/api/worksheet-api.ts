import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { accessDenied, invalidArgument, itemNotFound } from '../protocol/api-error';
import { eventTypes } from '../protocol/event-hub';
import { cellArea, wholeSheet } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { ProtectionOptions, Visibility } from '../workbook/types';
import { eventMethods } from './event-methods';
import { namesApi } from './names-api';
import { rangeApi, rangeAt, rangeOfAddress } from './range-api';
import { rangeAreasApi } from './range-areas-api';
import { tablesApi } from './tables-api';

export const worksheetApi: ApiClass<Sheet> = defineApi({
  name: 'Worksheet',
  identify: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => sheet.workbook.renameSheet(sheet, String(value)),
    },
    position: { get: (sheet) => sheet.position },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        sheet.visibility = value as Visibility;
        sheet.layoutChanged();
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = String(value);
        sheet.layoutChanged();
      },
    },
    showGridlines: { get: (sheet) => sheet.showGridlines },
    standardWidth: { get: (sheet) => sheet.standardWidth },
    standardHeight: { get: (sheet) => sheet.standardHeight },
  },
  children: {
    tables: (sheet) => objectOf(tablesApi, { workbook: sheet.workbook, sheet }),
    names: (sheet) => objectOf(namesApi, { workbook: sheet.workbook, scope: sheet }),
    freezePanes: (sheet) => objectOf(freezePanesApi, sheet),
    protection: (sheet) => objectOf(protectionApi, sheet),
  },
  methods: {
    activate: (sheet) => sheet.workbook.activate(sheet),
    delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    getRange: (sheet, [address]: readonly (string | undefined)[]) => {
      if (!address) return objectOf(rangeApi, rangeAt(sheet, { ...wholeSheet }));
      const range = rangeOfAddress(sheet.workbook, address, sheet);
      if (!range) throw invalidArgument();
      return objectOf(rangeApi, range);
    },
    getRanges: (sheet, [address]: readonly (string | undefined)[]) => {
      const areas = (address?.split(',') ?? []).map((one) =>
        rangeOfAddress(sheet.workbook, one.trim(), sheet),
      );
      const found = areas.flatMap((one) => (one?.sheet === sheet ? one.area : []));
      if (found.length < areas.length) throw invalidArgument();
      return objectOf(rangeAreasApi, { sheet, areas: address ? found : [{ ...wholeSheet }] });
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]: readonly number[]) => {
      const area = {
        firstRow: row!,
        firstColumn: column!,
        lastRow: row! + rows! - 1,
        lastColumn: column! + columns! - 1,
      };
      if (row! < 0 || column! < 0 || rows! < 1 || columns! < 1 || area.lastRow > wholeSheet.lastRow) {
        throw invalidArgument();
      }
      return objectOf(rangeApi, rangeAt(sheet, area));
    },
    getCell: (sheet, [row, column]: readonly number[]) =>
      objectOf(rangeApi, rangeAt(sheet, cellArea(row!, column!))),
    getUsedRange: (sheet, [valuesOnly]: readonly boolean[]) =>
      objectOf(rangeApi, rangeAt(sheet, sheet.usedArea(valuesOnly ?? false) ?? cellArea(0, 0))),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]: readonly boolean[]) => {
      const area = sheet.usedArea(valuesOnly ?? false);
      return area && objectOf(rangeApi, rangeAt(sheet, area));
    },
    getNext: (sheet, [visibleOnly]: readonly boolean[]) => {
      const next = neighbour(sheet, 1, visibleOnly ?? false);
      if (!next) throw itemNotFound();
      return objectOf(worksheetApi, next);
    },
    getNextOrNullObject: (sheet, [visibleOnly]: readonly boolean[]) => {
      const next = neighbour(sheet, 1, visibleOnly ?? false);
      return next ? objectOf(worksheetApi, next) : null;
    },
    getPreviousOrNullObject: (sheet, [visibleOnly]: readonly boolean[]) => {
      const previous = neighbour(sheet, -1, visibleOnly ?? false);
      return previous ? objectOf(worksheetApi, previous) : null;
    },
    ...eventMethods<Sheet>('DataChangedEvent', eventTypes.changed, ({ id }) => id),
    ...eventMethods<Sheet>('SelectionChangedEvent', eventTypes.selectionChanged, ({ id }) => id),
    ...eventMethods<Sheet>('ActivatedEvent', eventTypes.activated, ({ id }) => id),
  },
});

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const { sheets } = sheet.workbook;
  for (let index = sheet.position + step; sheets[index]; index += step) {
    if (!visibleOnly || sheets[index]!.visibility === 'Visible') return sheets[index];
  }
  return undefined;
}

const freezePanesApi: ApiClass<Sheet> = defineApi({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [rows]: readonly number[]) => {
      sheet.freeze = { rows: rows ?? 1, columns: 0 };
      sheet.layoutChanged();
    },
    freezeColumns: (sheet, [columns]: readonly number[]) => {
      sheet.freeze = { rows: 0, columns: columns ?? 1 };
      sheet.layoutChanged();
    },
    unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
      sheet.layoutChanged();
    },
    getLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.freeze;
      if (rows === 0 && columns === 0) return null;
      const area = {
        ...wholeSheet,
        ...(rows > 0 && { lastRow: rows - 1 }),
        ...(columns > 0 && { lastColumn: columns - 1 }),
      };
      return objectOf(rangeApi, rangeAt(sheet, area));
    },
  },
});

const protectionApi: ApiClass<Sheet> = defineApi({
  name: 'WorksheetProtection',
  properties: {
    protected: { get: (sheet) => sheet.protection.protected },
    options: { get: (sheet) => sheet.protection.options },
  },
  methods: {
    protect: (sheet, [options]: readonly (ProtectionOptions | undefined)[]) => {
      if (sheet.protection.protected) throw accessDenied();
      sheet.protection = { protected: true, options: options ?? null };
    },
    unprotect: (sheet) => {
      sheet.protection = { protected: false, options: null };
    },
  },
});
