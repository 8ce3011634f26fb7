import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { wholeSheet } from '../workbook/area';
import { noHeaderFooter, type HeaderFooter, type PageLayout } from '../workbook/page-layout';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import { paperNames } from './paper-names';
import { rangeAreasApi } from './range-areas-api';
import { rangeObject, rangeOfArgument } from './range-at';

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** A value of the layout that is read and written as it is. */
function value<K extends keyof PageLayout>(key: K) {
  return {
    get: ({ page }: Sheet) => page[key],
    set: (sheet: Sheet, given: unknown) => {
      sheet.page[key] = given as PageLayout[K];
    },
  };
}

function margin(side: (typeof sides)[number]) {
  return {
    get: ({ page }: Sheet) => page.margins[side],
    set: ({ page }: Sheet, points: unknown) => {
      if (typeof points !== 'number' || points < 0) throw invalidArgument();
      page.margins[side] = points;
    },
  };
}

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

export const pageLayoutApi: ApiClass<Sheet> = defineApi({
  name: 'PageLayout',
  properties: {
    orientation: value('orientation'),
    centerHorizontally: value('centerHorizontally'),
    centerVertically: value('centerVertically'),
    printGridlines: value('printGridlines'),
    printHeadings: value('printHeadings'),
    blackAndWhite: value('blackAndWhite'),
    draftMode: value('draftMode'),
    printOrder: value('printOrder'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    firstPageNumber: {
      get: ({ page }) => page.firstPageNumber ?? '',
      set: ({ page }, number) => {
        page.firstPageNumber = number === '' ? null : Number(number);
      },
    },
    paperSize: {
      get: ({ page }) => paperNames[page.paper ?? 1] ?? null,
      set: ({ page }, name) => {
        const paper = paperNames.indexOf(String(name));
        if (paper < 1) throw invalidArgument();
        page.paper = paper;
      },
    },
    zoom: {
      get: ({ page: { fitTo, scale } }): Zoom =>
        fitTo
          ? { scale: null, horizontalFitToPages: fitTo.wide || null, verticalFitToPages: fitTo.high || null }
          : { scale, horizontalFitToPages: null, verticalFitToPages: null },
      set: ({ page }, given) => {
        const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = given as Zoom;
        if (wide || high) page.fitTo = { wide: wide ?? 0, high: high ?? 0 };
        else {
          if (typeof scale !== 'number' || scale < 10 || scale > 400) throw invalidArgument();
          page.scale = scale;
          page.fitTo = null;
        }
      },
    },
  },
  children: { headersFooters: (sheet) => objectOf(headerFooterGroupApi, sheet) },
  methods: {
    setPrintArea: (sheet, [given]: readonly unknown[]) => {
      sheet.page.printArea = areasOfArgument(given, sheet);
    },
    getPrintArea: (sheet) => {
      if (sheet.page.printArea.length === 0) throw itemNotFound();
      return objectOf(rangeAreasApi, { sheet, areas: sheet.page.printArea });
    },
    getPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea.length === 0
        ? null
        : objectOf(rangeAreasApi, { sheet, areas: sheet.page.printArea }),
    setPrintTitleRows: (sheet, [given]: readonly unknown[]) => {
      const { area } = rangeOfArgument(given, sheet);
      sheet.page.titleRows = { first: area.firstRow, last: area.lastRow };
    },
    setPrintTitleColumns: (sheet, [given]: readonly unknown[]) => {
      const { area } = rangeOfArgument(given, sheet);
      sheet.page.titleColumns = { first: area.firstColumn, last: area.lastColumn };
    },
    getPrintTitleRows: (sheet) => titleRows(sheet) ?? missing(),
    getPrintTitleRowsOrNullObject: titleRows,
    getPrintTitleColumns: (sheet) => titleColumns(sheet) ?? missing(),
    getPrintTitleColumnsOrNullObject: titleColumns,
    setPrintMargins: (
      { page },
      [unit, given]: readonly [string, Partial<Record<(typeof sides)[number], number>>],
    ) => {
      const points = pointsPerUnit[unit];
      if (!points) throw invalidArgument();
      for (const side of sides) {
        const length = given[side];
        if (typeof length === 'number') page.margins[side] = length * points;
      }
    },
  },
});

function areasOfArgument(given: unknown, sheet: Sheet): Area[] {
  const target = typeof given === 'object' && given !== null && 'target' in given ? given.target : null;
  if (target && typeof target === 'object' && 'areas' in target) return [...(target.areas as Area[])];
  if (typeof given === 'string')
    return given.split(',').map((one) => rangeOfArgument(one.trim(), sheet).area);
  return [rangeOfArgument(given, sheet).area];
}

function titleRows(sheet: Sheet) {
  const { titleRows: rows } = sheet.page;
  return rows && rangeObject(sheet, { ...wholeSheet, firstRow: rows.first, lastRow: rows.last });
}

function titleColumns(sheet: Sheet) {
  const { titleColumns: columns } = sheet.page;
  return (
    columns && rangeObject(sheet, { ...wholeSheet, firstColumn: columns.first, lastColumn: columns.last })
  );
}

function missing(): never {
  throw itemNotFound();
}

/** The headers and footers of some of a sheet's pages; `odd` are those of all, where the even ones have none of their own. */
interface SomePages {
  readonly page: PageLayout;
  readonly which: 'headersFooters' | 'firstPage' | 'evenPages';
}

function part(key: keyof HeaderFooter) {
  return {
    get: ({ page, which }: SomePages) => page[which]?.[key] ?? '',
    set: ({ page, which }: SomePages, text: unknown) => {
      page[which] = { ...(page[which] ?? noHeaderFooter), [key]: String(text) };
    },
  };
}

const headerFooterApi: ApiClass<SomePages> = defineApi({
  name: 'HeaderFooter',
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
});

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

const headerFooterGroupApi: ApiClass<Sheet> = defineApi({
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: ({ page }) => states[(page.firstPage ? 1 : 0) + (page.evenPages ? 2 : 0)],
      set: ({ page }, state) => {
        const index = states.indexOf(String(state));
        if (index < 0) throw invalidArgument();
        page.firstPage = index % 2 === 1 ? (page.firstPage ?? { ...noHeaderFooter }) : null;
        page.evenPages = index >= 2 ? (page.evenPages ?? { ...noHeaderFooter }) : null;
      },
    },
  },
  children: {
    defaultForAllPages: ({ page }) => objectOf(headerFooterApi, { page, which: 'headersFooters' }),
    oddPages: ({ page }) => objectOf(headerFooterApi, { page, which: 'headersFooters' }),
    evenPages: ({ page }) => objectOf(headerFooterApi, { page, which: 'evenPages' }),
    firstPage: ({ page }) => objectOf(headerFooterApi, { page, which: 'firstPage' }),
  },
});
