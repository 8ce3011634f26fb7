import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { wholeSheet } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import { conditionalFormatsOfAreasApi } from './conditional-formats-api';
import { rangeApi } from './range-api';
import { overAreas } from './over-areas';
import { addressOf, rangeAt } from './range-at';
import { rangeFormatApi } from './range-format-api';
import { cellCount } from './range-values';
import { worksheetApi } from './worksheet-api';

/** Several areas of one sheet. */
export interface ApiRangeAreas {
  readonly sheet: Sheet;
  /** Move when cells are inserted or deleted before them. */
  areas: readonly Area[];
}

const rangeCollectionApi: ApiClass<ApiRangeAreas> = defineApi({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => objectOf(rangeApi, rangeAt(sheet, area))),
});

export const rangeAreasApi: ApiClass<ApiRangeAreas> = defineApi({
  name: 'RangeAreas',
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  children: {
    areas: (target) => objectOf(rangeCollectionApi, target),
    format: (target) => objectOf(overAreas(rangeFormatApi), target),
    conditionalFormats: (target) => objectOf(conditionalFormatsOfAreasApi, target),
    worksheet: ({ sheet }) => objectOf(worksheetApi, sheet),
  },
  methods: {
    clear: ({ sheet, areas }, [applyTo]: readonly unknown[], host) => {
      for (const area of areas) rangeApi.methods!.clear!(rangeAt(sheet, area), [applyTo] as never, host);
    },
    getEntireRow: ({ sheet, areas }) =>
      objectOf(rangeAreasApi, {
        sheet,
        areas: areas.map((area) => ({ ...area, firstColumn: 0, lastColumn: wholeSheet.lastColumn })),
      }),
  },
});
