import type { FileHeaderFooter, FilePage } from '../core/workbook-file/file-sheet';

/** What is asked of how a sheet prints. */
export interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly area: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
  readonly rowBreaks: Excel.PageBreakCollection;
  readonly columnBreaks: Excel.PageBreakCollection;
}

const places = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
const groups = ['defaultForAllPages', 'firstPage', 'evenPages'];

export function askFilePage(sheet: Excel.Worksheet): AskedPage {
  const layout = sheet.pageLayout;
  layout.load(
    [
      'orientation,paperSize,zoom,centerHorizontally,centerVertically,printGridlines',
      'leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
      'headersFooters/state',
      ...groups.flatMap((group) => places.map((place) => `headersFooters/${group}/${place}`)),
    ].join(','),
  );
  const area = layout.getPrintAreaOrNullObject();
  area.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  const titleColumns = layout.getPrintTitleColumnsOrNullObject();
  titleRows.load('rowIndex,rowCount');
  titleColumns.load('columnIndex,columnCount');
  const { horizontalPageBreaks: rowBreaks, verticalPageBreaks: columnBreaks } = sheet;
  rowBreaks.load('items/rowIndex');
  columnBreaks.load('items/columnIndex');
  return { layout, area, titleRows, titleColumns, rowBreaks, columnBreaks };
}

/** ST_PaperSize of the paper that offices here have; any other prints as A4. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export function takeFilePage(asked: AskedPage): FilePage {
  const { layout, area, titleRows, titleColumns, rowBreaks, columnBreaks } = asked;
  const { zoom, headersFooters } = layout;
  const { horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  const state = String(headersFooters.state);
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: papers[String(layout.paperSize)] ?? 9,
    margins: {
      left: layout.leftMargin,
      right: layout.rightMargin,
      top: layout.topMargin,
      bottom: layout.bottomMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    zoom: wide || high ? { wide: wide ?? 0, high: high ?? 0 } : (zoom.scale ?? 100),
    centerHorizontally: layout.centerHorizontally,
    centerVertically: layout.centerVertically,
    printGridlines: layout.printGridlines,
    areas: area.isNullObject
      ? []
      : area.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          firstRow: rowIndex,
          firstColumn: columnIndex,
          lastRow: rowIndex + rowCount - 1,
          lastColumn: columnIndex + columnCount - 1,
        })),
    ...(!titleRows.isNullObject && {
      titleRows: [titleRows.rowIndex, titleRows.rowIndex + titleRows.rowCount - 1],
    }),
    ...(!titleColumns.isNullObject && {
      titleColumns: [titleColumns.columnIndex, titleColumns.columnIndex + titleColumns.columnCount - 1],
    }),
    rowBreaks: rowBreaks.items.map(({ rowIndex }) => rowIndex),
    columnBreaks: columnBreaks.items.map(({ columnIndex }) => columnIndex),
    allPages: headerFooterOf(headersFooters.defaultForAllPages),
    ...(state.startsWith('First') && { firstPage: headerFooterOf(headersFooters.firstPage) }),
    ...(state.endsWith('OddAndEven') && { evenPages: headerFooterOf(headersFooters.evenPages) }),
  };
}

function headerFooterOf(pages: Excel.HeaderFooter): FileHeaderFooter {
  return {
    header: [pages.leftHeader, pages.centerHeader, pages.rightHeader],
    footer: [pages.leftFooter, pages.centerFooter, pages.rightFooter],
  };
}
