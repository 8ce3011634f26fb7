import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { ApiError, invalidArgument, itemNotFound } from '../protocol/api-error';
import type { Workbook } from '../workbook/workbook';
import { functionsApi } from './functions-api';
import { namesApi } from './names-api';
import { rangeApi } from './range-api';
import { rangeAreasApi } from './range-areas-api';
import { rangeAt } from './range-at';
import { runtimeApi } from './runtime-api';
import { settingsApi } from './settings-api';
import { tablesApi } from './tables-api';
import { fromBase64, workbookCreatedApi } from './workbook-created-api';
import { worksheetsApi } from './worksheets-api';

export const workbookApi: ApiClass<Workbook> = defineApi({
  name: 'Workbook',
  properties: {
    name: { get: (workbook) => workbook.name },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  children: {
    worksheets: (workbook) => objectOf(worksheetsApi, workbook),
    names: (workbook) => objectOf(namesApi, { workbook, scope: null }),
    tables: (workbook) => objectOf(tablesApi, { workbook, sheet: null }),
    settings: (workbook) => objectOf(settingsApi, workbook),
    functions: (workbook) => objectOf(functionsApi, workbook),
    application: (workbook) => objectOf(applicationApi, workbook),
    protection: (workbook) => objectOf(workbookProtectionApi, workbook),
    _Runtime: (workbook) => objectOf(runtimeApi, workbook),
  },
  methods: {
    getSelectedRange: ({ selection }) => {
      const [area, ...more] = selection.areas;
      if (!area) throw itemNotFound();
      if (more.length > 0) {
        throw new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');
      }
      return objectOf(rangeApi, rangeAt(selection.sheet, area));
    },
    getSelectedRanges: ({ selection: { sheet, areas } }) => objectOf(rangeAreasApi, { sheet, areas }),
    getActiveCell: ({ selection }) => {
      const { firstRow, firstColumn } = selection.areas[0]!;
      const cell = { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
      return objectOf(rangeApi, rangeAt(selection.sheet, cell));
    },
    _RemoveReference: (_workbook, [reference]: readonly string[], host) =>
      host.references.release(reference!),
    _GetRangeForEventByReferenceId: (_workbook, [reference]: readonly string[], host) =>
      host.references.resolve(reference!),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [reference]: readonly string[], host) =>
      host.references.resolve(reference!),
  },
});

const applicationApi: ApiClass<Workbook> = defineApi({
  name: 'Application',
  properties: { calculationMode: { get: () => 'Automatic' } },
  methods: {
    // Each request is calculated and drawn once, at its end, anyhow.
    suspendApiCalculationUntilNextSync: (_workbook, _args: never, host) => {
      host.isCalculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (_workbook, [base64 = '']: readonly string[], host) => {
      const file = fromBase64(base64);
      if (!file) throw invalidArgument();
      return objectOf(workbookCreatedApi, host.keepCreated(file));
    },
    _GetWorkbookCreatedById: (_workbook, [id = '']: readonly string[], host) => {
      const created = host.createdWorkbook(id);
      if (!created) throw itemNotFound();
      return objectOf(workbookCreatedApi, created);
    },
  },
});

const workbookProtectionApi: ApiClass<Workbook> = defineApi({
  name: 'WorkbookProtection',
  properties: { protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: (workbook) => {
      workbook.structureProtected = true;
    },
    unprotect: (workbook) => {
      workbook.structureProtected = false;
    },
  },
});
