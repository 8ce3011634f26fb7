import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { copyCells } from '../workbook/copy-cells';
import { enterValue } from '../workbook/enter-value';
import type { Sheet } from '../workbook/sheet';
import { cellProperties } from './cell-properties';
import { conditionalFormatsApi } from './conditional-formats-api';
import { dataValidationApi } from './data-validation-api';
import { linkOf, removeLinks, setLink } from './range-link';
import { isEntireColumn, isEntireRow } from '../workbook/area';
import {
  addressOf,
  rangeObject,
  rangeOfArgument,
  refuseFormats,
  refuseLocked,
  type ApiRange,
} from './range-at';
import { rangeFormatApi } from './range-format-api';
import { rangeParts } from './range-parts';
import { cellCount, list, readCells, typeOf, wireValue, writeCells } from './range-values';
import { shiftRange } from './shift-range';
import { specialCells } from './special-cells';
import { worksheetApi } from './worksheet-api';

const copyTypes = ['All', 'Formulas', 'Values', 'Formats'] as const;

export const rangeApi: ApiClass<ApiRange> = defineApi({
  name: 'Range',
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    rowIndex: { get: ({ area }) => area.firstRow },
    columnIndex: { get: ({ area }) => area.firstColumn },
    rowCount: { get: ({ area }) => area.lastRow - area.firstRow + 1 },
    columnCount: { get: ({ area }) => area.lastColumn - area.firstColumn + 1 },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    isEntireRow: { get: ({ area }) => isEntireRow(area) },
    isEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    values: {
      get: (range) => readCells(range, (sheet, row, column) => wireValue(sheet.value(row, column))),
      set: (range, value) => writeCells(range, value, enterValue),
    },
    formulas: {
      get: (range) =>
        readCells(range, (sheet, row, column) => {
          const cell = sheet.cell(row, column);
          return cell?.formula ?? wireValue(cell?.value ?? null);
        }),
      set: (range, value) => writeCells(range, value, enterValue),
    },
    text: { get: (range) => readCells(range, (sheet, row, column) => sheet.text(row, column)) },
    numberFormat: {
      get: (range) => readCells(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: (range, value) => {
        refuseFormats(range);
        writeCells(range, value, (sheet, row, column, format) =>
          sheet.setStyle(row, column, { numberFormat: format === '' ? 'General' : String(format) }),
        );
      },
    },
    hyperlink: { get: linkOf, set: setLink },
    valueTypes: {
      get: (range) => readCells(range, (sheet, row, column) => typeOf(sheet.value(row, column))),
    },
    rowHidden: {
      get: ({ sheet, area }) => uniform(area.firstRow, area.lastRow, sheet.hiddenRows),
      set: ({ sheet, area }, value) =>
        hide(sheet, sheet.hiddenRows, area.firstRow, area.lastRow, value === true),
    },
    columnHidden: {
      get: ({ sheet, area }) => uniform(area.firstColumn, area.lastColumn, sheet.hiddenColumns),
      set: ({ sheet, area }, value) =>
        hide(sheet, sheet.hiddenColumns, area.firstColumn, area.lastColumn, value === true),
    },
  },
  children: {
    worksheet: ({ sheet }) => objectOf(worksheetApi, sheet),
    format: (range) => objectOf(rangeFormatApi, range),
    dataValidation: (range) => objectOf(dataValidationApi, range),
    conditionalFormats: (range) => objectOf(conditionalFormatsApi, range),
  },
  methods: {
    ...rangeParts,
    getRowProperties: ({ sheet, area }) =>
      list(area.firstRow, area.lastRow, (row) => ({
        rowHidden: sheet.hiddenRows.has(row),
        rowIndex: row,
        format: { rowHeight: sheet.rowHeight(row), useStandardHeight: !sheet.rowHeights.has(row) },
      })),
    setRowProperties: ({ sheet, area }, [rows]: readonly [readonly RowChange[]]) => {
      if (rows.length !== area.lastRow - area.firstRow + 1) throw invalidArgument();
      for (const [index, { rowHidden, format }] of rows.entries()) {
        const row = area.firstRow + index;
        if (rowHidden !== undefined) hide(sheet, sheet.hiddenRows, row, row, rowHidden);
        if (format?.rowHeight !== undefined) sheet.rowHeights.set(row, format.rowHeight);
      }
      sheet.layoutChanged();
    },
    getColumnProperties: ({ sheet, area }) =>
      list(area.firstColumn, area.lastColumn, (column) => ({
        columnHidden: sheet.hiddenColumns.has(column),
        columnIndex: column,
        format: { columnWidth: sheet.columnWidth(column) },
      })),
    getCellProperties: (range) => readCells(range, cellProperties),
    getSpecialCells: (target, [kind]: readonly string[]) => {
      const cells = specialCells(target, kind!);
      if (!cells) throw itemNotFound();
      return cells;
    },
    getSpecialCellsOrNullObject: (target, [kind]: readonly string[]) => specialCells(target, kind!),
    insert: (target, [towards]: readonly unknown[]) => {
      const { sheet, area } = target;
      shiftRange(target, 'insert', towards);
      return rangeObject(sheet, area);
    },
    delete: (target, [towards]: readonly unknown[]) => shiftRange(target, 'delete', towards),
    copyFrom: (
      target,
      [given, what, skipBlanks, transpose]: readonly [unknown, string?, boolean?, boolean?],
    ) => {
      refuseLocked(target);
      copyCells(rangeOfArgument(given, target.sheet), target, {
        what: copyTypes.find((one) => one === what) ?? 'All',
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
      });
    },
    merge: ({ sheet, area }, [across]: readonly boolean[]) => sheet.merge(area, across ?? false),
    unmerge: ({ sheet, area }) => sheet.unmerge(area),
    clear: (target, [applyTo]: readonly string[]) => {
      refuseLocked(target);
      if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
        removeLinks(target, applyTo === 'RemoveHyperlinks');
      } else {
        const what = applyTo === 'Contents' ? 'contents' : applyTo === 'Formats' ? 'formats' : 'all';
        target.sheet.clear(target.area, what);
      }
    },
    select: ({ sheet, area }) => sheet.workbook.select(sheet, [area]),
  },
});

interface RowChange {
  readonly rowHidden?: boolean;
  readonly format?: { readonly rowHeight?: number };
}

/** Whether all, none (or some: null) of the lines are in the set. */
function uniform(first: number, last: number, set: ReadonlySet<number>): boolean | null {
  let inside = 0;
  for (const index of set) if (index >= first && index <= last) inside += 1;
  return inside === 0 ? false : inside === last - first + 1 ? true : null;
}

function hide(sheet: Sheet, set: Set<number>, first: number, last: number, hidden: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (hidden) set.add(index);
    else set.delete(index);
  }
  sheet.layoutChanged();
}
