import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { ApiError, invalidArgument } from '../protocol/api-error';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { rangeApi } from './range-api';
import { rangeAt, rangeOfAddress, type ApiRange } from './range-at';

interface TableScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

interface SheetTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

const tableApi: ApiClass<SheetTable> = defineApi({
  name: 'Table',
  identify: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        table.name = String(value);
      },
    },
    showHeaders: { get: ({ table }) => table.hasHeaders },
    showTotals: { get: ({ table }) => table.hasTotals },
    style: { get: ({ table }) => table.style },
  },
  methods: {
    getRange: ({ sheet, table }) => objectOf(rangeApi, rangeAt(sheet, table.area)),
    getHeaderRowRange: ({ sheet, table }) =>
      objectOf(rangeApi, rangeAt(sheet, { ...table.area, lastRow: table.area.firstRow })),
    getDataBodyRange: ({ sheet, table: { area, hasHeaders, hasTotals } }) =>
      objectOf(
        rangeApi,
        rangeAt(sheet, {
          ...area,
          firstRow: area.firstRow + (hasHeaders ? 1 : 0),
          lastRow: area.lastRow - (hasTotals ? 1 : 0),
        }),
      ),
    delete: ({ sheet, table }) => {
      sheet.tables = sheet.tables.filter((one) => one !== table);
      sheet.clear(table.area);
    },
  },
});

export const tablesApi: ApiClass<TableScope> = defineApi({
  name: 'TableCollection',
  items: (scope) => tablesOf(scope).map((one) => objectOf(tableApi, one)),
  item: (scope, key) => {
    const one = tablesOf(scope).find(({ table }) => table.id === key || table.name === key);
    return one && objectOf(tableApi, one);
  },
  methods: {
    add: ({ workbook, sheet }, [given, hasHeaders]: readonly [string | { target: ApiRange }, boolean]) => {
      const range =
        typeof given === 'string'
          ? rangeOfAddress(workbook, given, sheet ?? workbook.activeSheet)
          : given.target;
      if (!range) throw invalidArgument();
      const { area } = range;
      const meets = range.sheet.tables.some(
        (table) =>
          table.area.firstRow <= area.lastRow &&
          area.firstRow <= table.area.lastRow &&
          table.area.firstColumn <= area.lastColumn &&
          area.firstColumn <= table.area.lastColumn,
      );
      if (meets) throw new ApiError('InvalidArgument', 'A table cannot overlap another table.');
      const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) =>
        String(range.sheet.value(area.firstRow, area.firstColumn + index) ?? `Column${index + 1}`),
      );
      const table: Table = {
        id: workbook.newId(),
        name: `Table${tablesOf({ workbook, sheet: null }).length + 1}`,
        area,
        columns,
        hasHeaders: hasHeaders,
        hasTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        style: 'TableStyleMedium2',
      };
      range.sheet.tables.push(table);
      return objectOf(tableApi, { sheet: range.sheet, table });
    },
  },
});

function tablesOf({ workbook, sheet }: TableScope): SheetTable[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((one) =>
    one.tables.map((table) => ({ sheet: one, table })),
  );
}
