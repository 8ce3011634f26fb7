import { defineApi, type ApiClass, objectOf, type ApiObject } from '../protocol/api-class';
import { itemNotFound } from '../protocol/api-error';
import { eventTypes } from '../protocol/event-hub';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { eventMethods } from './event-methods';
import { worksheetApi } from './worksheet-api';

const isVisible = (sheet: Sheet) => sheet.visibility === 'Visible';

export const worksheetsApi: ApiClass<Workbook> = defineApi({
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => objectOf(worksheetApi, sheet)),
  item: (_workbook, key, host) => {
    const sheet = host.sheetOf(key);
    return sheet && objectOf(worksheetApi, sheet);
  },
  methods: {
    add: (workbook, [name]: readonly (string | undefined)[]) =>
      objectOf(worksheetApi, workbook.addSheet(name ?? undefined)),
    getActiveWorksheet: (workbook) => objectOf(worksheetApi, workbook.activeSheet),
    getFirst: (workbook, [visibleOnly]: readonly boolean[]) =>
      found(workbook.sheets.find((sheet) => !visibleOnly || isVisible(sheet))),
    getLast: (workbook, [visibleOnly]: readonly boolean[]) =>
      found(workbook.sheets.findLast((sheet) => !visibleOnly || isVisible(sheet))),
    ...eventMethods('DataChangedEvent', eventTypes.changed, () => 'Workbook'),
    ...eventMethods('SelectionChangedEvent', eventTypes.selectionChanged, () => 'Workbook'),
    ...eventMethods('ActivatedEvent', eventTypes.activated, () => 'Workbook'),
    ...eventMethods('AddedEvent', eventTypes.added, () => 'Workbook'),
    ...eventMethods('DeletedEvent', eventTypes.deleted, () => 'Workbook'),
  },
});

function found(sheet: Sheet | undefined): ApiObject {
  if (!sheet) throw itemNotFound();
  return objectOf(worksheetApi, sheet);
}
