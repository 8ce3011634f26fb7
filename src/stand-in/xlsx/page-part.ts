import { newPageLayout, type HeaderFooter, type PageLayout } from '../workbook/page-layout';
import { behindCells } from './sheet-parts';
import { headerFooterOf, headerText } from './header-text';
import { attributesOf, escapeXml, tagOf, unescapeXml } from './xml-text';

const pointsPerInch = 72;

/** How a sheet is printed, as its XML says; print area and titles stand among the workbook's names. */
export function readPage(xml: string): PageLayout {
  const layout = newPageLayout();
  const tail = behindCells(xml);
  const tagIn = (text: string, name: string) =>
    attributesOf(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?/?>`).exec(text)?.[0] ?? '');
  const isOn = (value: string | undefined) => value === '1' || value === 'true';

  const margins = tagIn(tail, 'pageMargins');
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const inches = Number(margins[side]);
    if (margins[side] !== undefined && !Number.isNaN(inches)) layout.margins[side] = points(inches);
  }
  const options = tagIn(tail, 'printOptions');
  layout.centerHorizontally = isOn(options.horizontalCentered);
  layout.centerVertically = isOn(options.verticalCentered);
  layout.printGridlines = isOn(options.gridLines);
  layout.printHeadings = isOn(options.headings);

  const setup = tagIn(tail, 'pageSetup');
  if (setup.orientation === 'landscape') layout.orientation = 'Landscape';
  layout.paper = setup.paperSize === undefined ? null : Number(setup.paperSize);
  layout.scale = Number(setup.scale ?? 100);
  const head = xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?sheetData/)));
  if (isOn(tagIn(head, 'pageSetUpPr').fitToPage)) {
    layout.fitTo = { wide: Number(setup.fitToWidth ?? 1), high: Number(setup.fitToHeight ?? 1) };
  }
  layout.blackAndWhite = isOn(setup.blackAndWhite);
  layout.draftMode = isOn(setup.draft);
  layout.printOrder = setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  if (isOn(setup.useFirstPageNumber)) layout.firstPageNumber = Number(setup.firstPageNumber ?? 1);

  const text = (name: string) =>
    unescapeXml(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(tail)?.[1] ?? '');
  const group = tagIn(tail, 'headerFooter');
  layout.headersFooters = headerFooterOf(text('oddHeader'), text('oddFooter'));
  if (isOn(group.differentFirst)) layout.firstPage = headerFooterOf(text('firstHeader'), text('firstFooter'));
  if (isOn(group.differentOddEven)) layout.evenPages = headerFooterOf(text('evenHeader'), text('evenFooter'));

  layout.rowBreaks = breaksIn(tail, 'rowBreaks');
  layout.columnBreaks = breaksIn(tail, 'colBreaks');
  return layout;
}

/** The sheet's XML with its page layout put in. */
export function writePage(xml: string, layout: PageLayout): string {
  const dataEnd = xml.lastIndexOf('</sheetData>') + 1 || xml.lastIndexOf('<sheetData');
  const [before, tail] = [xml.slice(0, dataEnd), xml.slice(dataEnd)];
  const bare = tail.replace(
    /<(printOptions|pageMargins|pageSetup)\b[^>]*\/>|<(headerFooter|rowBreaks|colBreaks)\b[\s\S]*?<\/\2>/g,
    (_whole, name?: string) => (name === 'pageMargins' ? '<page-goes-here/>' : ''),
  );
  return withFit(before, layout) + bare.replace('<page-goes-here/>', () => pageXml(layout));
}

function pageXml(layout: PageLayout): string {
  const flag = (is: boolean) => (is ? 1 : null);
  const options = {
    headings: flag(layout.printHeadings),
    gridLines: flag(layout.printGridlines),
    horizontalCentered: flag(layout.centerHorizontally),
    verticalCentered: flag(layout.centerVertically),
  };
  const margins = Object.entries(layout.margins).map(([side, value]) => [
    side,
    Number((value / pointsPerInch).toFixed(6)),
  ]);
  return [
    Object.values(options).some(Boolean) ? tagOf('printOptions', options) : '',
    tagOf('pageMargins', Object.fromEntries(margins) as Record<string, number>),
    tagOf('pageSetup', {
      paperSize: layout.paper,
      scale: layout.scale === 100 ? null : layout.scale,
      firstPageNumber: layout.firstPageNumber,
      fitToWidth: layout.fitTo?.wide,
      fitToHeight: layout.fitTo?.high,
      pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : null,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: flag(layout.blackAndWhite),
      draft: flag(layout.draftMode),
      useFirstPageNumber: flag(layout.firstPageNumber !== null),
    }),
    headersXml(layout),
    breaksXml('rowBreaks', layout.rowBreaks, 16_383),
    breaksXml('colBreaks', layout.columnBreaks, 1_048_575),
  ].join('');
}

function headersXml({ headersFooters, firstPage, evenPages }: PageLayout): string {
  const both = (kind: string, parts: HeaderFooter | null) =>
    parts
      ? (['Header', 'Footer'] as const).map((what) => {
          const text = headerText(parts, what);
          return text === '' ? '' : `<${kind}${what}>${escapeXml(text)}</${kind}${what}>`;
        })
      : [];
  const content = [
    ...both('odd', headersFooters),
    ...both('even', evenPages),
    ...both('first', firstPage),
  ].join('');
  if (content === '' && !firstPage && !evenPages) return '';
  return tagOf(
    'headerFooter',
    { differentOddEven: evenPages ? 1 : null, differentFirst: firstPage ? 1 : null },
    content,
  );
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return '';
  const marks = breaks.map((id) => tagOf('brk', { id, max, man: 1 })).join('');
  return tagOf(name, { count: breaks.length, manualBreakCount: breaks.length }, marks);
}

function breaksIn(xml: string, name: string): number[] {
  const list = new RegExp(`<(?:\\w+:)?${name}\\b[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? '';
  const ids = [...list.matchAll(/<(?:\w+:)?brk\s[^>]*>/g)].map(([tag]) => Number(attributesOf(tag).id));
  return ids.filter((id) => id > 0).sort((a, b) => a - b);
}

/** That the sheet is fitted to pages stands in its head, before the views. */
function withFit(head: string, { fitTo }: PageLayout): string {
  const bare = head.replace(/<pageSetUpPr\b[^>]*\/>/, '').replace('<sheetPr></sheetPr>', '');
  if (!fitTo) return bare;
  const mark = '<pageSetUpPr fitToPage="1"/>';
  if (bare.includes('</sheetPr>')) return bare.replace('</sheetPr>', `${mark}</sheetPr>`);
  return bare.replace(/<worksheet\b[^>]*>/, (tag) => `${tag}<sheetPr>${mark}</sheetPr>`);
}

/** Margins of files have six decimals of an inch. */
function points(inches: number): number {
  return Math.round(inches * pointsPerInch * 1000) / 1000;
}
