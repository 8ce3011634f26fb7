import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { invalidArgument } from '../protocol/api-error';
import type { Style } from '../workbook/types';
import { autofitColumns, autofitRows } from './autofit';
import { bordersApi } from './borders-api';
import { fillApi, fontApi } from './font-api';
import { isEntireColumn } from '../workbook/area';
import { type ApiRange } from './range-at';
import { look } from './shared-look';

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
    indentLevel: look(
      ({ indent }) => indent,
      (indent: number) => ({ indent }),
    ),
    shrinkToFit: look(
      ({ shrinkToFit }) => shrinkToFit,
      (shrinkToFit: boolean) => ({ shrinkToFit }),
    ),
    textOrientation: look(
      ({ textRotation }) => degreesOf(textRotation),
      (degrees: number) => ({ textRotation: rotationOf(degrees) }),
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
        if (isEntireColumn(area)) {
          sheet.rowHeights.clear();
          sheet.standardHeight = Number(value);
        } else {
          for (let row = area.firstRow; row <= area.lastRow; row += 1)
            sheet.rowHeights.set(row, Number(value));
        }
        sheet.layoutChanged();
      },
    },
  },
  children: {
    font: (range) => objectOf(fontApi, range),
    fill: (range) => objectOf(fillApi, range),
    borders: (range) => objectOf(bordersApi, range),
    protection: (range) => objectOf(formatProtectionApi, range),
  },
  methods: {
    autofitColumns: ({ sheet, area }) => autofitColumns(sheet, area),
    autofitRows: ({ sheet, area }) => autofitRows(sheet, area),
    adjustIndent: ({ sheet, area }, [by]: readonly number[]) => {
      const indent = Math.max(0, sheet.style(area.firstRow, area.firstColumn).indent + by!);
      sheet.setAreaStyle(area, { indent });
    },
  },
});

/** As the API counts: upwards 0 to 90, downwards -1 to -90, letters on top of each other 180. */
export function degreesOf(textRotation: number): number {
  if (textRotation === 255) return 180;
  return textRotation > 90 ? 90 - textRotation : textRotation;
}

/** As the file format counts: upwards 0 to 90, downwards 91 to 180, letters on top of each other 255. */
function rotationOf(degrees: number): number {
  if (degrees === 180) return 255;
  if (degrees < -90 || degrees > 90) throw invalidArgument();
  return degrees < 0 ? 90 - degrees : degrees;
}

const formatProtectionApi: ApiClass<ApiRange> = defineApi({
  name: 'FormatProtection',
  properties: {
    locked: look(
      ({ locked }) => locked,
      (locked: boolean) => ({ locked }),
    ),
  },
});

function same(first: number, last: number, at: (index: number) => number): number | null {
  for (let index = first + 1; index <= last; index += 1) if (at(index) !== at(first)) return null;
  return at(first);
}
