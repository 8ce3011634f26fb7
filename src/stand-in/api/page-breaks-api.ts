import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { invalidArgument } from '../protocol/api-error';
import { cellArea } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { rangeObject, rangeOfArgument } from './range-at';

/** The breaks of a sheet in one direction. */
export interface PageBreaks {
  readonly sheet: Sheet;
  readonly line: 'row' | 'column';
}

interface PageBreak extends PageBreaks {
  /** The zero-based row or column that begins the new page. */
  readonly at: number;
}

const pageBreakApi: ApiClass<PageBreak> = defineApi({
  name: 'PageBreak',
  identify: ({ at }) => ({ _Id: at }),
  properties: {
    rowIndex: { get: ({ line, at }) => (line === 'row' ? at : 0) },
    columnIndex: { get: ({ line, at }) => (line === 'column' ? at : 0) },
  },
  methods: {
    delete: ({ sheet, line, at }) =>
      put(
        { sheet, line },
        placesOf({ sheet, line }).filter((one) => one !== at),
      ),
    getCellAfterBreak: ({ sheet, line, at }) =>
      rangeObject(sheet, line === 'row' ? cellArea(at, 0) : cellArea(0, at)),
  },
});

export const pageBreaksApi: ApiClass<PageBreaks> = defineApi({
  name: 'PageBreakCollection',
  items: (breaks) => placesOf(breaks).map((at) => objectOf(pageBreakApi, { ...breaks, at })),
  item: (breaks, key) =>
    placesOf(breaks).includes(Number(key))
      ? objectOf(pageBreakApi, { ...breaks, at: Number(key) })
      : undefined,
  methods: {
    add: (breaks, [given]: readonly unknown[]) => {
      const { area } = rangeOfArgument(given, breaks.sheet);
      const at = breaks.line === 'row' ? area.firstRow : area.firstColumn;
      // Before the first row or column there is no page to end.
      if (at === 0) throw invalidArgument();
      put(breaks, [...new Set([...placesOf(breaks), at])]);
      return objectOf(pageBreakApi, { ...breaks, at });
    },
    removePageBreaks: (breaks) => put(breaks, []),
  },
});

function placesOf({ sheet, line }: PageBreaks): readonly number[] {
  return line === 'row' ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function put({ sheet, line }: PageBreaks, places: number[]): void {
  places.sort((a, b) => a - b);
  if (line === 'row') sheet.page.rowBreaks = places;
  else sheet.page.columnBreaks = places;
}
