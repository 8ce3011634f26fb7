import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import { rangeApi } from './range-api';
import { addressOf, rangeAt } from './range-at';

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
  },
  children: { areas: (target) => objectOf(rangeCollectionApi, target) },
});
