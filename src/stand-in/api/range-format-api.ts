import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import type { Sheet } from '../workbook/sheet';
import type { Area, Style, StyleChange } from '../workbook/types';
import { refuseLocked, type ApiRange } from './range-api';

/** A property that all cells of a range share; null where they differ. */
function look<K>(read: (style: Style) => K, change: (value: never) => StyleChange) {
  return {
    get: (range: ApiRange) => shared(range, read),
    set: (range: ApiRange, value: unknown) => {
      refuseLocked(range);
      range.sheet.setAreaStyle(range.area, change(value as never));
    },
  };
}

const fontApi: ApiClass<ApiRange> = defineApi({
  name: 'RangeFont',
  properties: {
    name: look(
      ({ font }) => font.name,
      (name: string) => ({ font: { name } }),
    ),
    size: look(
      ({ font }) => font.size,
      (size: number) => ({ font: { size } }),
    ),
    bold: look(
      ({ font }) => font.bold,
      (bold: boolean) => ({ font: { bold } }),
    ),
    italic: look(
      ({ font }) => font.italic,
      (italic: boolean) => ({ font: { italic } }),
    ),
    color: look(
      ({ font }) => font.color,
      (color: string) => ({ font: { color } }),
    ),
  },
});

const fillApi: ApiClass<ApiRange> = defineApi({
  name: 'RangeFill',
  properties: {
    color: look(
      ({ fill }) => fill ?? '#FFFFFF',
      (fill: string) => ({ fill }),
    ),
  },
  methods: {
    clear: (range) => {
      refuseLocked(range);
      range.sheet.setAreaStyle(range.area, { fill: null });
    },
  },
});

export const rangeFormatApi: ApiClass<ApiRange> = defineApi({
  name: 'RangeFormat',
  properties: {
    wrapText: look(
      ({ wrapText }) => wrapText,
      (wrapText: boolean) => ({ wrapText }),
    ),
    horizontalAlignment: look(
      ({ horizontal }) => horizontal,
      (horizontal: Style['horizontal']) => ({ horizontal }),
    ),
    verticalAlignment: look(
      ({ vertical }) => vertical,
      (vertical: Style['vertical']) => ({ vertical }),
    ),
    columnWidth: {
      get: ({ sheet, area }) =>
        same(area.firstColumn, area.lastColumn, (column) => sheet.columnWidth(column)),
      set: ({ sheet, area }, value) => {
        for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
          sheet.columnWidths.set(column, Number(value));
        }
        sheet.layoutChanged();
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => same(area.firstRow, area.lastRow, (row) => sheet.rowHeight(row)),
      set: ({ sheet, area }, value) => {
        for (let row = area.firstRow; row <= area.lastRow; row += 1) sheet.rowHeights.set(row, Number(value));
        sheet.layoutChanged();
      },
    },
  },
  children: {
    font: (range) => objectOf(fontApi, range),
    fill: (range) => objectOf(fillApi, range),
  },
});

function shared<K>({ sheet, area: whole }: ApiRange, read: (style: Style) => K): K | null {
  const area = withinReach(sheet, whole);
  const first = read(sheet.style(area.firstRow, area.firstColumn));
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (read(sheet.style(row, column)) !== first) return null;
    }
  }
  return first;
}

function same(first: number, last: number, at: (index: number) => number): number | null {
  for (let index = first + 1; index <= last; index += 1) if (at(index) !== at(first)) return null;
  return at(first);
}

/** The part of an area that can hold looks of its own: beyond the used cells one row and one column stand for all. */
function withinReach(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea();
  return {
    ...area,
    lastRow: Math.min(area.lastRow, Math.max(area.firstRow, (used?.lastRow ?? 0) + 1)),
    lastColumn: Math.min(area.lastColumn, Math.max(area.firstColumn, (used?.lastColumn ?? 0) + 1)),
  };
}
