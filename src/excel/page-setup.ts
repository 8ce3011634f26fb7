import { officeFont, officeMargins, type PrintSetup } from '../core/sheet/sheet-drawing';

const pointsPerMillimetre = 72 / 25.4;

/** From the paper's upper edge to the page's number, in millimetres. */
const numberMargin = 10;

/** Queues paper, margins, print area, repeated rows and scale of a sheet; pages are numbered as NĐ 30/2020/NĐ-CP wants it: centred in the top margin, not on the first. */
export function setUpPrint(sheet: Excel.Worksheet, print: PrintSetup, whole: Excel.Range): void {
  const layout = sheet.pageLayout;
  const margins = print.margins ?? officeMargins;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.topMargin = margins.top * pointsPerMillimetre;
  layout.bottomMargin = margins.bottom * pointsPerMillimetre;
  layout.leftMargin = margins.left * pointsPerMillimetre;
  layout.rightMargin = margins.right * pointsPerMillimetre;
  layout.centerHorizontally = true;
  const [top, bottom] = print.rows ?? [null, null];
  layout.setPrintArea(top === null ? whole : whole.getRow(top).getBoundingRect(whole.getRow(bottom)));
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  layout.zoom = { horizontalFitToPages: 1, ...(print.onOnePage ? { verticalFitToPages: 1 } : {}) };
  if (print.pageNumbers ?? true) {
    layout.headerMargin = numberMargin * pointsPerMillimetre;
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = `&"${officeFont.name},Regular"&13&P`;
  }
}
