import { areaAddress, cellAddress } from '../sheet/address';
import type { CellValue } from '../sheet/grid';
import { officeFont, officeMargins, type DrawnCell, type SheetDrawing } from '../sheet/sheet-drawing';
import { argb, type StyleTable } from './styles-part';
import { declaration, escaped, measure, tag } from './xml';

const millimetresPerInch = 25.4;

/** A digit of the office's font, by which a file measures columns, is six points wide (8 pixels). */
const digitWidth = 6;

/** Rows of twelve digits and more are written with an exponent: in a public file nothing may look like a person's number. */
const longestPlain = 1e11;

/** The sheet's XML: the drawing's looks and lay-out with `values` in the place of its formulas. Charts are left out. */
export function worksheetPart(
  drawing: SheetDrawing,
  values: readonly (readonly CellValue[])[],
  styles: StyleTable,
  isFirst: boolean,
): string {
  const { columnWidths, rows, merges, print, freeze, tabColor } = drawing;
  const font = drawing.font ?? officeFont;
  const links: string[] = [];
  const cellXml = (cell: DrawnCell, row: number, column: number): string => {
    const place = { r: cellAddress(row, column), s: styles.indexOf(cell.look, font) };
    if ('formula' in cell) {
      const target = linkIn(cell.formula);
      if (target !== null) links.push(tag('hyperlink', { ref: place.r, location: target }));
    }
    const value = 'formula' in cell ? (values[row]?.[column] ?? '') : cell.value;
    if (value === '') return tag('c', place);
    if (typeof value === 'number') return tag('c', place, `<v>${numberText(value)}</v>`);
    if (typeof value === 'boolean') return tag('c', { ...place, t: 'b' }, `<v>${value ? 1 : 0}</v>`);
    return tag('c', { ...place, t: 'inlineStr' }, `<is><t xml:space="preserve">${escaped(value)}</t></is>`);
  };
  const data = rows.map(({ cells, height }, row) =>
    tag(
      'row',
      { r: row + 1, ...(height === undefined ? {} : { ht: measure(height), customHeight: 1 }) },
      cells.map((cell, column) => (cell === null ? '' : cellXml(cell, row, column))).join(''),
    ),
  );
  const breaks = rows.flatMap(({ breakAfter }, row) =>
    breakAfter ? [tag('brk', { id: row + 1, max: 16383, man: 1 })] : [],
  );
  const margins = print.margins ?? officeMargins;
  const inches = (millimetres: number) => measure(millimetres / millimetresPerInch);
  const isFitted = print.scale === undefined && (print.fitsWidth ?? true);
  const number = `&amp;C&amp;&quot;${officeFont.name},Regular&quot;&amp;13&amp;P`;
  return (
    declaration +
    tag(
      'worksheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
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
            { workbookViewId: 0, tabSelected: isFirst ? 1 : null },
            freeze ? paneXml(freeze) : '',
          ),
        ),
        tag(
          'cols',
          {},
          columnWidths
            .map((width, column) =>
              tag('col', {
                min: column + 1,
                max: column + 1,
                width: measure(width / digitWidth),
                customWidth: 1,
              }),
            )
            .join(''),
        ),
        tag('sheetData', {}, data.join('')),
        merges.length > 0
          ? tag(
              'mergeCells',
              { count: merges.length },
              merges.map((area) => tag('mergeCell', { ref: areaAddress(area) })).join(''),
            )
          : '',
        links.length > 0 ? tag('hyperlinks', {}, links.join('')) : '',
        '<printOptions horizontalCentered="1"/>',
        tag('pageMargins', {
          left: inches(margins.left),
          right: inches(margins.right),
          top: inches(margins.top),
          bottom: inches(margins.bottom),
          header: inches(10),
          footer: inches(10),
        }),
        tag('pageSetup', {
          paperSize: 9,
          scale: print.scale,
          fitToHeight: isFitted ? 0 : null,
          orientation: print.orientation,
        }),
        (print.pageNumbers ?? true)
          ? `<headerFooter differentFirst="1"><oddHeader>${number}</oddHeader></headerFooter>`
          : '',
        breaks.length > 0
          ? tag('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(''))
          : '',
      ].join(''),
    )
  );
}

/** The place that a link within the workbook leads to: `=HYPERLINK("#'Sheet'!A1","…")`; null where a formula is none. */
function linkIn(formula: string): string | null {
  const found = /^=HYPERLINK\("#((?:[^"]|"")*)",/.exec(formula);
  return found ? found[1]!.replaceAll('""', '"') : null;
}

function numberText(value: number): string {
  return Math.abs(value) >= longestPlain ? value.toExponential() : String(measureless(value));
}

/** Sums of fractions have tails of digits that are none of theirs. */
function measureless(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(11));
}

function paneXml({ rows, columns }: NonNullable<SheetDrawing['freeze']>): string {
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
