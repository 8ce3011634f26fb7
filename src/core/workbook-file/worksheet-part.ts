import { areaAddress, cellAddress } from '../sheet/address';
import type { FileCell, FileHeaderFooter, FilePage, FileSheet } from './file-sheet';
import { argb, type StyleTable } from './styles-part';
import { declaration, escaped, measure, tag } from './xml';

const pointsPerInch = 72;

/** A digit of the office's font, by which a file measures columns, is six points wide (8 pixels). */
const digitWidth = 6;

/** Rows of twelve digits and more are written with an exponent: in a public file nothing may look like a person's number. */
const longestPlain = 1e11;

/** The sheet's XML; `drawing` is the relation that leads to its charts. */
export function worksheetPart(
  sheet: FileSheet,
  styles: StyleTable,
  { isFirst, drawing }: { readonly isFirst: boolean; readonly drawing: string | null },
): string {
  const { columns, rows, merges, freeze, tabColor, showGridlines, page } = sheet;
  const links: string[] = [];
  const cellXml = ({ value, look, link }: FileCell, row: number, column: number): string => {
    const place = { r: cellAddress(row, column), s: styles.indexOf(look) };
    if (link !== undefined) links.push(tag('hyperlink', { ref: place.r, location: link }));
    if (value === '') return tag('c', place);
    if (typeof value === 'number') return tag('c', place, `<v>${numberText(value)}</v>`);
    if (typeof value === 'boolean') return tag('c', { ...place, t: 'b' }, `<v>${value ? 1 : 0}</v>`);
    return tag('c', { ...place, t: 'inlineStr' }, `<is><t xml:space="preserve">${escaped(value)}</t></is>`);
  };
  const data = rows.map(({ cells, height, isHidden }, row) =>
    tag(
      'row',
      {
        r: row + 1,
        ...(height !== undefined && { ht: measure(height), customHeight: 1 }),
        hidden: isHidden ? 1 : null,
      },
      cells.map((cell, column) => (cell === null ? '' : cellXml(cell, row, column))).join(''),
    ),
  );
  const isFitted = typeof page.zoom !== 'number';
  return (
    declaration +
    tag(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': drawing && 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      [
        tag(
          'sheetPr',
          {},
          (tabColor ? tag('tabColor', { rgb: argb(tabColor) }) : '') +
            (isFitted ? '<pageSetUpPr fitToPage="1"/>' : ''),
        ),
        tag(
          'sheetViews',
          {},
          tag(
            'sheetView',
            {
              workbookViewId: 0,
              tabSelected: isFirst ? 1 : null,
              showGridLines: showGridlines ? null : 0,
            },
            freeze ? paneXml(freeze) : '',
          ),
        ),
        '<sheetFormatPr defaultRowHeight="15.75"/>',
        columns.length > 0 ? tag('cols', {}, columnsXml(sheet)) : '',
        tag('sheetData', {}, data.join('')),
        merges.length > 0
          ? tag(
              'mergeCells',
              { count: merges.length },
              merges.map((area) => tag('mergeCell', { ref: areaAddress(area) })).join(''),
            )
          : '',
        links.length > 0 ? tag('hyperlinks', {}, links.join('')) : '',
        pageXml(page),
        drawing === null ? '' : tag('drawing', { 'r:id': drawing }),
      ].join(''),
    )
  );
}

function columnsXml({ columns }: FileSheet): string {
  return columns
    .map(({ width, isHidden }, column) =>
      tag('col', {
        min: column + 1,
        max: column + 1,
        width: measure(width / digitWidth),
        customWidth: 1,
        hidden: isHidden ? 1 : null,
      }),
    )
    .join('');
}

function pageXml(page: FilePage): string {
  const inches = (points: number) => measure(points / pointsPerInch);
  const { margins, zoom } = page;
  return [
    tag('printOptions', {
      horizontalCentered: page.centerHorizontally ? 1 : null,
      verticalCentered: page.centerVertically ? 1 : null,
      gridLines: page.printGridlines ? 1 : null,
    }),
    tag('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    tag('pageSetup', {
      paperSize: page.paper,
      scale: typeof zoom === 'number' && zoom !== 100 ? zoom : null,
      fitToWidth: typeof zoom !== 'number' && zoom.wide !== 1 ? zoom.wide : null,
      fitToHeight: typeof zoom !== 'number' && zoom.high !== 1 ? zoom.high : null,
      orientation: page.orientation,
    }),
    headersXml(page),
    breaksXml('rowBreaks', page.rowBreaks, 16383),
    breaksXml('colBreaks', page.columnBreaks, 1048575),
  ].join('');
}

function headersXml({ allPages, firstPage, evenPages }: FilePage): string {
  if (!allPages && !firstPage && !evenPages) return '';
  const some = (name: string, pages: FileHeaderFooter | undefined) =>
    pages ? part(`${name}Header`, pages.header) + part(`${name}Footer`, pages.footer) : '';
  return tag(
    'headerFooter',
    { differentOddEven: evenPages ? 1 : null, differentFirst: firstPage ? 1 : null },
    some('odd', allPages) + some('even', evenPages) + some('first', firstPage),
  );
}

function part(name: string, parts: FileHeaderFooter['header']): string {
  const text = parts.map((one, index) => (one === '' ? '' : `&${'LCR'[index]}${one}`)).join('');
  return text === '' ? '' : tag(name, {}, escaped(text));
}

function breaksXml(name: string, starts: readonly number[], last: number): string {
  if (starts.length === 0) return '';
  const breaks = starts.map((start) => tag('brk', { id: start, max: last, man: 1 }));
  return tag(name, { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(''));
}

export function numberText(value: number): string {
  return Math.abs(value) >= longestPlain ? value.toExponential() : String(measureless(value));
}

/** Sums of fractions have tails of digits that are none of theirs. */
function measureless(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(11));
}

function paneXml({ rows, columns }: NonNullable<FileSheet['freeze']>): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return tag('pane', {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: 'frozen',
  });
}
