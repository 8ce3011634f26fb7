import { defineApi, type ApiClass, objectOf, type ApiObject } from '../protocol/api-class';
import { accessDenied, ApiError, invalidArgument, itemNotFound } from '../protocol/api-error';
import { addressOfArea, areaAround, areaOfAddress, cellArea, wholeSheet } from '../workbook/area';
import { displayText } from '../workbook/display-text';
import { enterValue } from '../workbook/enter-value';
import type { Sheet } from '../workbook/sheet';
import type { Area, Scalar } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { conditionalFormatsApi } from './conditional-formats-api';
import { rangeFormatApi } from './range-format-api';
import { rangeAreasApi } from './range-areas-api';
import { shiftRange } from './shift-range';
import { specialCells } from './special-cells';
import { worksheetApi } from './worksheet-api';

/** A range of the API: an area of a sheet. */
export interface ApiRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** More cells than Excel answers in one read. */
const mostCells = 5_000_000;

export function rangeAt(sheet: Sheet, area: Area): ApiRange {
  return { sheet, area };
}

/** The range that an address names, with or without its sheet; null for none. */
export function rangeOfAddress(workbook: Workbook, address: string, home: Sheet): ApiRange | null {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const sheet = split ? workbook.sheetByName((split[1] ?? split[2]!).replaceAll("''", "'")) : home;
  const area = areaOfAddress(split ? split[3]! : address);
  if (sheet && area) return rangeAt(sheet, area);
  const name = workbook.names.find((one) => one.name.toLowerCase() === address.toLowerCase());
  return name ? rangeOfAddress(workbook, name.formula.slice(1), home) : null;
}

/** `'Trang 1'!A1:B2`, as Excel writes it. */
export function addressOf({ sheet, area }: ApiRange): string {
  return `${quoted(sheet.name)}!${shortAddress(area)}`;
}

/** `'Trang 1'!$A$1:$B$2`, as names hold it. */
export function absoluteAddress({ sheet, area }: ApiRange): string {
  return `${quoted(sheet.name)}!${shortAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** Whole columns and rows without the other half of their corners: `A:B`, `2:3`. */
function shortAddress(area: Area): string {
  const address = addressOfArea(area);
  if (isEntireRow(area) === isEntireColumn(area)) return address;
  const corner = isEntireColumn(area) ? /\d+/g : /[A-Z]+/g;
  const short = address.replace(corner, '');
  return short.includes(':') ? short : `${short}:${short}`;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

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
      get: (range) => read(range, (sheet, row, column) => wireValue(sheet.value(row, column))),
      set: (range, value) => write(range, value, enterValue),
    },
    formulas: {
      get: (range) =>
        read(range, (sheet, row, column) => {
          const cell = sheet.cell(row, column);
          return cell?.formula ?? wireValue(cell?.value ?? null);
        }),
      set: (range, value) => write(range, value, enterValue),
    },
    text: { get: (range) => read(range, (sheet, row, column) => displayText(sheet.cell(row, column))) },
    numberFormat: {
      get: (range) => read(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: (range, value) =>
        write(range, value, (sheet, row, column, format) =>
          sheet.setStyle(row, column, { numberFormat: format === '' ? 'General' : String(format) }),
        ),
    },
    valueTypes: { get: (range) => read(range, (sheet, row, column) => typeOf(sheet.value(row, column))) },
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
    conditionalFormats: (range) => objectOf(conditionalFormatsApi, range),
  },
  methods: {
    getCell: ({ sheet, area }, [row, column]: readonly number[]) =>
      range(sheet, cellArea(area.firstRow + row!, area.firstColumn + column!)),
    getRow: ({ sheet, area }, [row]: readonly number[]) =>
      range(sheet, { ...area, firstRow: area.firstRow + row!, lastRow: area.firstRow + row! }),
    getColumn: ({ sheet, area }, [column]: readonly number[]) =>
      range(sheet, {
        ...area,
        firstColumn: area.firstColumn + column!,
        lastColumn: area.firstColumn + column!,
      }),
    getEntireRow: ({ sheet, area }) =>
      range(sheet, { ...area, firstColumn: 0, lastColumn: wholeSheet.lastColumn }),
    getEntireColumn: ({ sheet, area }) => range(sheet, { ...area, firstRow: 0, lastRow: wholeSheet.lastRow }),
    getLastCell: ({ sheet, area }) => range(sheet, cellArea(area.lastRow, area.lastColumn)),
    getLastRow: ({ sheet, area }) => range(sheet, { ...area, firstRow: area.lastRow }),
    getOffsetRange: ({ sheet, area }, [rows, columns]: readonly number[]) =>
      range(sheet, {
        firstRow: area.firstRow + rows!,
        lastRow: area.lastRow + rows!,
        firstColumn: area.firstColumn + columns!,
        lastColumn: area.lastColumn + columns!,
      }),
    getResizedRange: ({ sheet, area }, [rows, columns]: readonly number[]) =>
      range(sheet, { ...area, lastRow: area.lastRow + rows!, lastColumn: area.lastColumn + columns! }),
    getBoundingRect: ({ sheet, area }, [other]: readonly unknown[]) =>
      range(sheet, areaAround(area, otherArea(sheet, other))),
    getIntersectionOrNullObject: ({ sheet, area }, [other]: readonly unknown[]) => {
      const common = intersection(area, otherArea(sheet, other));
      return common && range(sheet, common);
    },
    getUsedRange: ({ sheet, area }, [valuesOnly]: readonly boolean[]) => {
      const used = usedWithin(sheet, area, valuesOnly ?? false);
      if (!used) throw itemNotFound();
      return range(sheet, used);
    },
    getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]: readonly boolean[]) => {
      const used = usedWithin(sheet, area, valuesOnly ?? false);
      return used && range(sheet, used);
    },
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) =>
        intersection(area, cellArea(merge.firstRow, merge.firstColumn)),
      );
      return areas.length === 0 ? null : objectOf(rangeAreasApi, { sheet, areas });
    },
    getRowProperties: ({ sheet, area }) =>
      list(area.firstRow, area.lastRow, (row) => ({ rowHidden: sheet.hiddenRows.has(row), rowIndex: row })),
    getColumnProperties: ({ sheet, area }) =>
      list(area.firstColumn, area.lastColumn, (column) => ({
        columnHidden: sheet.hiddenColumns.has(column),
        columnIndex: column,
      })),
    getSpecialCells: (target, [kind]: readonly string[]) => {
      const cells = specialCells(target, kind!);
      if (!cells) throw itemNotFound();
      return cells;
    },
    getSpecialCellsOrNullObject: (target, [kind]: readonly string[]) => specialCells(target, kind!),
    insert: (target) => {
      shiftRange(target, 'insert');
      return range(target.sheet, target.area);
    },
    delete: (target) => shiftRange(target, 'delete'),
    merge: ({ sheet, area }, [across]: readonly boolean[]) => sheet.merge(area, across ?? false),
    unmerge: ({ sheet, area }) => sheet.unmerge(area),
    clear: (target, [applyTo]: readonly string[]) => {
      refuseLocked(target);
      const what = applyTo === 'Contents' ? 'contents' : applyTo === 'Formats' ? 'formats' : 'all';
      target.sheet.clear(target.area, what);
    },
    select: ({ sheet, area }) => sheet.workbook.select(sheet, [area]),
  },
});

function range(sheet: Sheet, area: Area): ApiObject {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const outside = firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn;
  if (outside || lastRow > wholeSheet.lastRow || lastColumn > wholeSheet.lastColumn) throw invalidArgument();
  return objectOf(rangeApi, rangeAt(sheet, area));
}

/** null for whole rows and columns, as Excel answers; refused beyond five million cells. */
function read<T>(
  { sheet, area }: ApiRange,
  at: (sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  if (isEntireRow(area) || isEntireColumn(area)) return null;
  if (cellCount(area) > mostCells) {
    throw new ApiError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  return list(area.firstRow, area.lastRow, (row) =>
    list(area.firstColumn, area.lastColumn, (column) => at(sheet, row, column)),
  );
}

function write(
  target: ApiRange,
  value: unknown,
  put: (sheet: Sheet, row: number, column: number, value: string | number | boolean) => void,
): void {
  const { sheet, area } = target;
  if (value === null || isEntireRow(area) || isEntireColumn(area)) throw invalidArgument();
  refuseLocked(target);
  const rows = Array.isArray(value) ? (value as unknown[][]) : null;
  if (
    rows &&
    (rows.length !== area.lastRow - area.firstRow + 1 ||
      rows.some((row) => row.length !== area.lastColumn - area.firstColumn + 1))
  ) {
    throw new ApiError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  sheet.batch(() => {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const one = rows ? rows[row - area.firstRow]![column - area.firstColumn] : value;
        if (one !== null) put(sheet, row, column, one as string | number | boolean);
      }
    }
  });
}

export function refuseLocked({ sheet, area }: ApiRange): void {
  if (sheet.isLocked(area)) throw accessDenied();
}

function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function typeOf(value: Scalar): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

function otherArea(sheet: Sheet, other: unknown): Area {
  if (typeof other === 'object' && other !== null && 'target' in other)
    return (other.target as ApiRange).area;
  const named = rangeOfAddress(sheet.workbook, String(other), sheet);
  if (!named) throw invalidArgument();
  return named.area;
}

function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  return used && intersection(used, area);
}

function intersection(a: Area, b: Area): Area | null {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow > area.lastRow || area.firstColumn > area.lastColumn ? null : area;
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

function list<T>(first: number, last: number, at: (index: number) => T): T[] {
  const made = new Array<T>(last - first + 1);
  for (let index = first; index <= last; index += 1) made[index - first] = at(index);
  return made;
}

function cellCount(area: Area): number {
  return (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}

function isEntireRow(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === wholeSheet.lastColumn;
}

function isEntireColumn(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === wholeSheet.lastRow;
}
