import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { invalidArgument } from '../protocol/api-error';
import { areasMeet } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { insertCells } from '../workbook/shift-cells';
import type { Table } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { rangeObject, rangeOfArgument } from './range-at';
import { bodyOf, tableColumnsApi, tableRowsApi, type SheetTable } from './table-parts-api';

interface TableScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

const tableApi: ApiClass<SheetTable> = defineApi({
  name: 'Table',
  identify: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value) => {
        const name = String(value);
        const isTaken = tablesOf({ workbook: sheet.workbook, sheet: null }).some(
          (one) => one.table !== table && one.table.name.toLowerCase() === name.toLowerCase(),
        );
        if (isTaken || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*$/u.test(name)) throw invalidArgument();
        table.name = name;
      },
    },
    showHeaders: { get: ({ table }) => table.hasHeaders },
    showTotals: { get: ({ table }) => table.hasTotals },
    showFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ sheet, table }, value) => {
        table.showFilterButton = value === true;
        sheet.layoutChanged();
      },
    },
    showBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: ({ sheet, table }, value) => {
        table.showBandedRows = value === true;
        sheet.layoutChanged();
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        table.style = String(value);
        sheet.layoutChanged();
      },
    },
  },
  children: {
    columns: (one) => objectOf(tableColumnsApi, one),
    rows: (one) => objectOf(tableRowsApi, one),
  },
  methods: {
    getRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    getHeaderRowRange: ({ sheet, table }) =>
      rangeObject(sheet, { ...table.area, lastRow: table.area.firstRow }),
    getDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyOf(table)),
    convertToRange: ({ sheet, table }) => {
      removeTable(sheet, table);
      return rangeObject(sheet, table.area);
    },
    delete: ({ sheet, table }) => {
      removeTable(sheet, table);
      sheet.clear(table.area);
    },
  },
});

function removeTable(sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.filter((one) => one !== table);
  sheet.layoutChanged();
}

export const tablesApi: ApiClass<TableScope> = defineApi({
  name: 'TableCollection',
  items: (scope) => tablesOf(scope).map((one) => objectOf(tableApi, one)),
  item: (scope, key) => {
    const folded = String(key).toLowerCase();
    const one = tablesOf(scope).find(({ table }) => table.id === key || table.name.toLowerCase() === folded);
    return one && objectOf(tableApi, one);
  },
  methods: {
    add: ({ workbook, sheet }, [place, hasHeaders]: readonly [unknown, boolean]) => {
      const range = rangeOfArgument(place, sheet ?? workbook.activeSheet);
      const { sheet: home } = range;
      const { firstRow } = range.area;
      const given = { ...range.area };
      if ([...home.tables.map((table) => table.area), ...home.merges].some((one) => areasMeet(one, given))) {
        throw invalidArgument();
      }
      if (!hasHeaders) insertCells(home, { ...given, lastRow: firstRow }, 'Down');
      const area = { ...given, lastRow: given.lastRow + (hasHeaders ? 0 : 1) };
      const columns: string[] = [];
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const text = hasHeaders ? home.text(firstRow, column) : '';
        const name = freeName(text || `Column${columns.length + 1}`, columns);
        columns.push(name);
        // A header is a text, whatever stood there.
        if (home.value(firstRow, column) !== name) home.setValue(firstRow, column, name);
      }
      const table: Table = {
        id: workbook.newId(),
        name: workbook.freeTableName('Table'),
        area,
        columns,
        hasHeaders: true,
        hasTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        style: 'TableStyleMedium2',
      };
      home.tables.push(table);
      home.layoutChanged();
      return objectOf(tableApi, { sheet: home, table });
    },
  },
});

/** A second column of the same name gets a number behind it: `Ghi chú`, `Ghi chú2`. */
function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (one: string) => taken.some((other) => other.toLowerCase() === one.toLowerCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

function tablesOf({ workbook, sheet }: TableScope): SheetTable[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((one) =>
    one.tables.map((table) => ({ sheet: one, table })),
  );
}
