import { objectOf, type ApiClass } from '../protocol/api-class';
import { itemNotFound } from '../protocol/api-error';
import { areaAround, cellArea, commonArea, wholeSheet } from '../workbook/area';
import { rangeAreasApi } from './range-areas-api';
import { rangeObject, rangeOfArgument, type ApiRange } from './range-at';

/** The methods of a range that answer another range. */
export const rangeParts = {
  getCell: ({ sheet, area }, [row, column]: readonly number[]) =>
    rangeObject(sheet, cellArea(area.firstRow + row!, area.firstColumn + column!)),
  getRow: ({ sheet, area }, [row]: readonly number[]) =>
    rangeObject(sheet, { ...area, firstRow: area.firstRow + row!, lastRow: area.firstRow + row! }),
  getColumn: ({ sheet, area }, [column]: readonly number[]) =>
    rangeObject(sheet, {
      ...area,
      firstColumn: area.firstColumn + column!,
      lastColumn: area.firstColumn + column!,
    }),
  getEntireRow: ({ sheet, area }) =>
    rangeObject(sheet, { ...area, firstColumn: 0, lastColumn: wholeSheet.lastColumn }),
  getEntireColumn: ({ sheet, area }) =>
    rangeObject(sheet, { ...area, firstRow: 0, lastRow: wholeSheet.lastRow }),
  getLastCell: ({ sheet, area }) => rangeObject(sheet, cellArea(area.lastRow, area.lastColumn)),
  getLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, firstRow: area.lastRow }),
  getOffsetRange: ({ sheet, area }, [rows, columns]: readonly number[]) =>
    rangeObject(sheet, {
      firstRow: area.firstRow + rows!,
      lastRow: area.lastRow + rows!,
      firstColumn: area.firstColumn + columns!,
      lastColumn: area.lastColumn + columns!,
    }),
  getResizedRange: ({ sheet, area }, [rows, columns]: readonly number[]) =>
    rangeObject(sheet, { ...area, lastRow: area.lastRow + rows!, lastColumn: area.lastColumn + columns! }),
  getBoundingRect: ({ sheet, area }, [other]: readonly unknown[]) =>
    rangeObject(sheet, areaAround(area, rangeOfArgument(other, sheet).area)),
  getIntersectionOrNullObject: ({ sheet, area }, [other]: readonly unknown[]) => {
    const common = commonArea(area, rangeOfArgument(other, sheet).area);
    return common && rangeObject(sheet, common);
  },
  getUsedRange: ({ sheet, area }, [valuesOnly]: readonly boolean[]) => {
    const used = sheet.usedArea(valuesOnly ?? false, area);
    if (!used) throw itemNotFound();
    return rangeObject(sheet, used);
  },
  getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]: readonly boolean[]) => {
    const used = sheet.usedArea(valuesOnly ?? false, area);
    return used && rangeObject(sheet, used);
  },
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) =>
      commonArea(area, cellArea(merge.firstRow, merge.firstColumn)),
    );
    return areas.length === 0 ? null : objectOf(rangeAreasApi, { sheet, areas });
  },
  getLastColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, firstColumn: area.lastColumn }),
  getIntersection: ({ sheet, area }, [other]: readonly unknown[]) => {
    const common = commonArea(area, rangeOfArgument(other, sheet).area);
    if (!common) throw itemNotFound();
    return rangeObject(sheet, common);
  },
  getAbsoluteResizedRange: ({ sheet, area }, [rows, columns]: readonly number[]) =>
    rangeObject(sheet, {
      ...area,
      lastRow: area.firstRow + rows! - 1,
      lastColumn: area.firstColumn + columns! - 1,
    }),
  getRowsBelow: ({ sheet, area }, [count]: readonly number[]) =>
    rangeObject(sheet, { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + (count ?? 1) }),
  getRowsAbove: ({ sheet, area }, [count]: readonly number[]) =>
    rangeObject(sheet, { ...area, firstRow: area.firstRow - (count ?? 1), lastRow: area.firstRow - 1 }),
  getColumnsAfter: ({ sheet, area }, [count]: readonly number[]) =>
    rangeObject(sheet, {
      ...area,
      firstColumn: area.lastColumn + 1,
      lastColumn: area.lastColumn + (count ?? 1),
    }),
} satisfies NonNullable<ApiClass<ApiRange>['methods']>;
