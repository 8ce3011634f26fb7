import { fixedAddress } from '../sheet/address';
import type { Area, CellValue } from '../sheet/grid';
import { quotedSheet } from '../sheet/sheet-drawing';
import type { FileChart, FileSheet } from './file-sheet';
import { numberText } from './worksheet-part';
import { declaration, escaped, tag } from './xml';

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const emuPerPoint = 12_700;

/** The XML of a chart; what Excel shows before it has read the cells is taken from the sheet as it stands in the file, and from nowhere else. */
export function chartPart(chart: FileChart, sheet: FileSheet): string {
  const isRound = chart.kind === 'pie' || chart.kind === 'doughnut';
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, sheet));
  const axes = isRound ? '' : axesXml(chart.kind === 'bar');
  return (
    declaration +
    tag(
      'c:chartSpace',
      { 'xmlns:c': `${drawingml}/chart`, 'xmlns:a': `${drawingml}/main`, 'xmlns:r': relationships },
      tag(
        'c:chart',
        {},
        [
          chart.title === '' ? '' : titleXml(chart.title),
          value('autoTitleDeleted', chart.title === '' ? 1 : 0),
          tag('c:plotArea', {}, `<c:layout/>${plotXml(chart, series)}${axes}`),
          chart.legend === null
            ? ''
            : tag('c:legend', {}, value('legendPos', chart.legend) + value('overlay', 0)),
          value('plotVisOnly', 1),
          value('dispBlanksAs', 'gap'),
        ].join(''),
      ),
    )
  );
}

/** Where the charts of a sheet stand; the relation of each is `rId1`, `rId2` … in their order. */
export function drawingPart(charts: readonly FileChart[]): string {
  const emu = (points: number) => Math.max(0, Math.round(points * emuPerPoint));
  const anchors = charts.map(({ place, title }, index) =>
    tag(
      'xdr:absoluteAnchor',
      {},
      [
        tag('xdr:pos', { x: emu(place.left), y: emu(place.top) }),
        tag('xdr:ext', { cx: emu(place.width), cy: emu(place.height) }),
        tag(
          'xdr:graphicFrame',
          { macro: '' },
          [
            tag(
              'xdr:nvGraphicFramePr',
              {},
              tag('xdr:cNvPr', { id: index + 2, name: title || `Chart ${index + 1}` }) +
                '<xdr:cNvGraphicFramePr/>',
            ),
            '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
            tag(
              'a:graphic',
              {},
              tag(
                'a:graphicData',
                { uri: `${drawingml}/chart` },
                tag('c:chart', { 'xmlns:c': `${drawingml}/chart`, 'r:id': `rId${index + 1}` }),
              ),
            ),
          ].join(''),
        ),
        '<xdr:clientData/>',
      ].join(''),
    ),
  );
  return (
    declaration +
    tag(
      'xdr:wsDr',
      {
        'xmlns:xdr': `${drawingml}/spreadsheetDrawing`,
        'xmlns:a': `${drawingml}/main`,
        'xmlns:r': relationships,
      },
      anchors.join(''),
    )
  );
}

function plotXml({ kind, grouping }: FileChart, series: readonly string[]): string {
  const all = series.join('');
  const axes = value('axId', categoryAxis) + value('axId', valueAxis);
  const overlap = grouping.endsWith('tacked') ? value('overlap', 100) : '';
  switch (kind) {
    case 'column':
    case 'bar': {
      const direction = value('barDir', kind === 'bar' ? 'bar' : 'col');
      return tag(
        'c:barChart',
        {},
        direction + value('grouping', grouping) + all + value('gapWidth', 100) + overlap + axes,
      );
    }
    case 'line':
      return tag('c:lineChart', {}, value('grouping', grouping) + all + value('marker', 1) + axes);
    case 'area':
      return tag('c:areaChart', {}, value('grouping', grouping) + all + axes);
    case 'pie':
      return tag('c:pieChart', {}, value('varyColors', 1) + all + value('firstSliceAng', 0));
    case 'doughnut':
      return tag(
        'c:doughnutChart',
        {},
        value('varyColors', 1) + all + value('firstSliceAng', 0) + value('holeSize', 50),
      );
  }
}

function seriesXml(
  { name, values, labels }: FileChart['series'][number],
  index: number,
  { kind }: FileChart,
  sheet: FileSheet,
): string {
  const isRound = kind === 'pie' || kind === 'doughnut';
  const points = isRound
    ? valuesIn(values, sheet).map((_, point) =>
        tag('c:dPt', {}, value('idx', point) + value('bubble3D', 0) + shapeXml(point, false)),
      )
    : [];
  return tag(
    'c:ser',
    {},
    [
      value('idx', index),
      value('order', index),
      name === '' ? '' : tag('c:tx', {}, tag('c:v', {}, escaped(name))),
      isRound ? '' : shapeXml(index, kind === 'line'),
      ...points,
      labels === null ? '' : tag('c:cat', {}, tag('c:strRef', {}, referenceXml(labels, sheet, 'strCache'))),
      tag('c:val', {}, tag('c:numRef', {}, referenceXml(values, sheet, 'numCache'))),
    ].join(''),
  );
}

/** Those of Office's own theme, said outright: the file has no theme. */
const colors = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

function shapeXml(index: number, isLine: boolean): string {
  const fill = tag('a:solidFill', {}, tag('a:srgbClr', { val: colors[index % colors.length] }));
  return tag('c:spPr', {}, isLine ? tag('a:ln', { w: 28575 }, fill) : fill);
}

function referenceXml(area: Area, sheet: FileSheet, cache: 'strCache' | 'numCache'): string {
  const cells = valuesIn(area, sheet);
  const points = cells.flatMap((cell, index) => {
    if (cell === '' || (cache === 'numCache' && typeof cell !== 'number')) return [];
    const text = typeof cell === 'number' ? numberText(cell) : escaped(String(cell));
    return [tag('c:pt', { idx: index }, tag('c:v', {}, text))];
  });
  return (
    tag('c:f', {}, escaped(`${quotedSheet(sheet.name)}!${fixedAddress(area)}`)) +
    tag(`c:${cache}`, {}, value('ptCount', cells.length) + points.join(''))
  );
}

function valuesIn({ firstRow, lastRow, firstColumn, lastColumn }: Area, { rows }: FileSheet): CellValue[] {
  const found: CellValue[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1)
      found.push(rows[row]?.cells[column]?.value ?? '');
  return found;
}

const categoryAxis = 1001;
const valueAxis = 1002;

function axesXml(isSideways: boolean): string {
  const axis = (name: string, id: number, crosses: number, position: string, more: string) =>
    tag(
      name,
      {},
      [
        value('axId', id),
        tag('c:scaling', {}, value('orientation', 'minMax')),
        value('delete', 0),
        value('axPos', position),
        more,
        value('crossAx', crosses),
      ].join(''),
    );
  const format = '<c:numFmt formatCode="#,##0" sourceLinked="0"/>';
  return (
    axis('c:catAx', categoryAxis, valueAxis, isSideways ? 'l' : 'b', '') +
    axis('c:valAx', valueAxis, categoryAxis, isSideways ? 'b' : 'l', `<c:majorGridlines/>${format}`)
  );
}

function titleXml(title: string): string {
  const text = tag('a:p', {}, tag('a:r', {}, tag('a:t', {}, escaped(title))));
  return tag('c:title', {}, tag('c:tx', {}, tag('c:rich', {}, `<a:bodyPr/>${text}`)) + value('overlay', 0));
}

function value(name: string, val: string | number): string {
  return tag(`c:${name}`, { val });
}
