import { defineApi, type ApiClass, type ApiProperty, objectOf } from '../protocol/api-class';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { eventTypes } from '../protocol/event-hub';
import { cellArea, wholeSheet } from '../workbook/area';
import { copySheet } from '../workbook/copy-sheet';
import type { Sheet } from '../workbook/sheet';
import type { Visibility } from '../workbook/types';
import { chartsApi } from './charts-api';
import { colorOf } from './color-of';
import { eventMethods } from './event-methods';
import { freezePanesApi } from './freeze-panes-api';
import { namesApi } from './names-api';
import { pageBreaksApi } from './page-breaks-api';
import { pageLayoutApi } from './page-layout-api';
import { protectionApi } from './protection-api';
import { rangeAreasApi } from './range-areas-api';
import { rangeObject, rangeOfAddress } from './range-at';
import { tablesApi } from './tables-api';

const gridlines: ApiProperty<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = value === true;
    sheet.layoutChanged();
  },
};

export const worksheetApi: ApiClass<Sheet> = defineApi({
  name: 'Worksheet',
  identify: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => sheet.workbook.renameSheet(sheet, String(value)),
    },
    position: {
      get: (sheet) => sheet.position,
      set: (sheet, value) => {
        const position = Number(value);
        if (!sheet.workbook.sheets[position]) throw invalidArgument();
        sheet.workbook.moveSheet(sheet, position);
      },
    },
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
        sheet.tabColor = value === '' ? '' : colorOf(String(value));
        sheet.layoutChanged();
      },
    },
    showGridlines: gridlines,
    // Under this name the client writes them; it reads them under the other.
    gridlines,
    standardWidth: { get: (sheet) => sheet.standardWidth },
    standardHeight: { get: (sheet) => sheet.standardHeight },
  },
  children: {
    tables: (sheet) => objectOf(tablesApi, { workbook: sheet.workbook, sheet }),
    names: (sheet) => objectOf(namesApi, { workbook: sheet.workbook, scope: sheet }),
    freezePanes: (sheet) => objectOf(freezePanesApi, sheet),
    protection: (sheet) => objectOf(protectionApi, sheet),
    charts: (sheet) => objectOf(chartsApi, sheet),
    pageLayout: (sheet) => objectOf(pageLayoutApi, sheet),
    horizontalPageBreaks: (sheet) => objectOf(pageBreaksApi, { sheet, line: 'row' }),
    verticalPageBreaks: (sheet) => objectOf(pageBreaksApi, { sheet, line: 'column' }),
  },
  methods: {
    activate: (sheet) => sheet.workbook.activate(sheet),
    delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    copy: (sheet, [where, beside]: readonly [string?, { readonly target: Sheet }?]) =>
      objectOf(worksheetApi, copySheet(sheet, placeOfCopy(sheet, where ?? 'None', beside?.target ?? sheet))),
    getRange: (sheet, [address]: readonly (string | undefined)[]) => {
      if (!address) return rangeObject(sheet, { ...wholeSheet });
      const range = rangeOfAddress(sheet.workbook, address, sheet);
      if (!range) throw invalidArgument();
      return rangeObject(range.sheet, range.area);
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
      return rangeObject(sheet, area);
    },
    getCell: (sheet, [row, column]: readonly number[]) => rangeObject(sheet, cellArea(row!, column!)),
    getUsedRange: (sheet, [valuesOnly]: readonly boolean[]) =>
      rangeObject(sheet, sheet.usedArea(valuesOnly ?? false) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]: readonly boolean[]) => {
      const area = sheet.usedArea(valuesOnly ?? false);
      return area && rangeObject(sheet, area);
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

/** Where a copy goes: with `None` to the end, as Excel says in its documentation. */
function placeOfCopy(sheet: Sheet, where: string, beside: Sheet): number {
  const places: Readonly<Record<string, number>> = {
    None: sheet.workbook.sheets.length,
    End: sheet.workbook.sheets.length,
    Beginning: 0,
    Before: beside.position,
    After: beside.position + 1,
  };
  const place = places[where];
  if (place === undefined) throw invalidArgument();
  return place;
}
