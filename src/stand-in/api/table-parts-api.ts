import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { invalidArgument } from '../protocol/api-error';
import { enterValue } from '../workbook/enter-value';
import type { Sheet } from '../workbook/sheet';
import { deleteCells, insertCells } from '../workbook/shift-cells';
import type { Area, Table } from '../workbook/types';
import { rangeAt, rangeObject } from './range-at';
import { list, readCells, wireValue } from './range-values';

export interface SheetTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

interface TablePart extends SheetTable {
  /** Zero-based among the table's columns, or its rows of data. */
  readonly index: number;
}

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** The rows of a table between header and total row; empty (first after last) where it has none. */
export function bodyOf({ area, hasHeaders, hasTotals }: Table): Area {
  return {
    ...area,
    firstRow: area.firstRow + (hasHeaders ? 1 : 0),
    lastRow: area.lastRow - (hasTotals ? 1 : 0),
  };
}

function columnArea({ table, index }: TablePart): Area {
  const column = table.area.firstColumn + index;
  return { ...table.area, firstColumn: column, lastColumn: column };
}

const columnApi: ApiClass<TablePart> = defineApi({
  name: 'TableColumn',
  identify: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index] ?? '',
      set: ({ sheet, table, index }, name) => {
        table.columns[index] = String(name);
        const { firstRow, firstColumn } = table.area;
        if (table.hasHeaders) sheet.setValue(firstRow, firstColumn + index, String(name));
      },
    },
    values: {
      get: (part) =>
        readCells(rangeAt(part.sheet, columnArea(part)), (sheet, row, column) =>
          wireValue(sheet.value(row, column)),
        ),
    },
  },
  methods: {
    getRange: (part) => rangeObject(part.sheet, columnArea(part)),
    getHeaderRowRange: (part) =>
      rangeObject(part.sheet, { ...columnArea(part), lastRow: part.table.area.firstRow }),
    getDataBodyRange: (part) => {
      const { firstRow, lastRow } = bodyOf(part.table);
      return rangeObject(part.sheet, { ...columnArea(part), firstRow, lastRow });
    },
    delete: (part) => deleteCells(part.sheet, columnArea(part), 'Left'),
  },
});

export const tableColumnsApi: ApiClass<SheetTable> = defineApi({
  name: 'TableColumnCollection',
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: (one) => one.table.columns.map((_, index) => objectOf(columnApi, { ...one, index })),
  item: (one, key) => {
    const folded = String(key).toLowerCase();
    const index =
      typeof key === 'number'
        ? key - 1
        : one.table.columns.findIndex((name) => name.toLowerCase() === folded);
    return one.table.columns[index] === undefined ? undefined : objectOf(columnApi, { ...one, index });
  },
});

const rowApi: ApiClass<TablePart> = defineApi({
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (part) =>
        readCells(rangeAt(part.sheet, rowArea(part)), (sheet, row, column) =>
          wireValue(sheet.value(row, column)),
        ),
    },
  },
  methods: {
    getRange: (part) => rangeObject(part.sheet, rowArea(part)),
    delete: (part) => deleteCells(part.sheet, rowArea(part), 'Up'),
  },
});

function rowArea({ table, index }: TablePart): Area {
  const row = bodyOf(table).firstRow + index;
  return { ...table.area, firstRow: row, lastRow: row };
}

export const tableRowsApi: ApiClass<SheetTable> = defineApi({
  name: 'TableRowCollection',
  properties: { count: { get: ({ table }) => rowCount(table) } },
  items: (one) => list(0, rowCount(one.table) - 1, (index) => objectOf(rowApi, { ...one, index })),
  methods: {
    add: (one, [index, values]: readonly [number | null | undefined, Cells | undefined]) => {
      const { sheet, table } = one;
      const rows = values ?? [table.columns.map(() => null)];
      if (rows.some((row) => row.length !== table.columns.length)) throw invalidArgument();
      const at = index ?? rowCount(table);
      if (at < 0 || at > rowCount(table)) throw invalidArgument();
      addRows(one, at, rows);
      sheet.layoutChanged();
      return objectOf(rowApi, { ...one, index: at });
    },
  },
});

function rowCount(table: Table): number {
  const { firstRow, lastRow } = bodyOf(table);
  return lastRow - firstRow + 1;
}

/** Puts rows into a table; what stands below it is pushed down, as far as the table is wide. */
function addRows({ sheet, table }: SheetTable, at: number, rows: Cells): void {
  const first = bodyOf(table).firstRow + at;
  const { firstColumn, lastColumn } = table.area;
  const isInside = first <= table.area.lastRow;
  sheet.batch(() => {
    insertCells(
      sheet,
      { firstColumn, lastColumn, firstRow: first, lastRow: first + rows.length - 1 },
      'Down',
    );
    // Inside, the table has grown with its cells; below it, it takes the new ones in.
    if (!isInside) table.area = { ...table.area, lastRow: table.area.lastRow + rows.length };
    for (const [by, row] of rows.entries()) {
      for (const [beside, value] of row.entries())
        if (value !== null) enterValue(sheet, first + by, firstColumn + beside, value);
    }
  });
}
