import type { Chart } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import { relationsName, sheetPartNames, targetsOf } from './sheet-parts';
import { escapeXml, unescapeXml } from './xml-text';
import type { ZipPackage } from './zip-package';

/*
 * Charts of a file: their XML is kept as it is, but for the cells that they show and stand on, which move with the sheet.
 */

/** Where the file's own XML of a chart stands, and what was read out of it. */
export interface ChartOrigin {
  readonly xml: string;
  /** Among the charts of its sheet's drawing. */
  readonly index: number;
  readonly series: Chart['series'];
  readonly place: Area;
}

interface DrawnChartPart {
  /** The anchor's XML within its drawing. */
  readonly anchor: string;
  readonly part: string;
}

const emuPerPoint = 12_700;

/** A chart over more than these is as large as nobody sees. */
const mostLines = 10_000;

/** The charts of a sheet's part. */
export async function readCharts(parts: ZipPackage, sheetPart: string, sheet: Sheet): Promise<Chart[]> {
  const drawn = (await drawingOf(parts, sheetPart))?.charts ?? [];
  const charts: Chart[] = [];
  for (const [index, { anchor, part }] of drawn.entries()) {
    const place = placeOf(anchor, sheet);
    const xml = await parts.text(part);
    if (!place || xml === '') continue;
    const series = [...xml.matchAll(seriesPattern)].map(([one]) => readSeries(one));
    charts.push({
      id: sheet.workbook.newId(),
      name: unescapeXml(/cNvPr\s[^>]*?name="([^"]*)"/.exec(anchor)?.[1] ?? `Chart ${index + 1}`),
      type: typeOf(xml),
      title: titleOf(xml),
      legend: legendOf(xml),
      series,
      place,
      origin: { xml, index, series, place },
    });
  }
  return charts;
}

/** Puts the file's own XML of charts back where the library wrote its own, with the cells that they show and stand on now. */
export async function writeCharts(parts: ZipPackage, sheets: readonly Sheet[]): Promise<void> {
  const names = await sheetPartNames(parts);
  for (const [position, sheet] of sheets.entries()) {
    const kept = sheet.charts.filter(({ origin }) => origin);
    if (kept.length === 0) continue;
    const drawing = await drawingOf(parts, names[position] ?? '');
    if (!drawing) continue;
    let xml = drawing.xml;
    for (const chart of kept) {
      const { origin } = chart;
      const drawn = drawing.charts[origin!.index];
      if (!drawn) continue;
      xml = xml.replace(drawn.anchor, () => movedAnchor(drawn.anchor, chart.place));
      parts.set(drawn.part, isAsRead(chart) ? origin!.xml : withSeries(origin!.xml, chart));
    }
    if (xml !== drawing.xml) parts.set(drawing.part, xml);
  }
}

async function drawingOf(parts: ZipPackage, sheetPart: string) {
  const part = await targetOf(parts, sheetPart, '/drawing');
  if (part === null) return null;
  const xml = await parts.text(part);
  const relations = targetsOf(await parts.text(relationsName(part)));
  const charts = [...xml.matchAll(/<((?:\w+:)?(?:twoCell|oneCell|absolute)Anchor)\b[\s\S]*?<\/\1>/g)].flatMap(
    ([anchor]): DrawnChartPart[] => {
      const id = /<(?:\w+:)?chart\s[^>]*?\w+:id="([^"]*)"/.exec(anchor)?.[1];
      const target = relations.find((relation) => relation.id === id)?.target;
      return target === undefined ? [] : [{ anchor, part: pathOf(part, target) }];
    },
  );
  return { part, xml, charts };
}

async function targetOf(parts: ZipPackage, part: string, type: string): Promise<string | null> {
  const found = targetsOf(await parts.text(relationsName(part))).find((one) => one.type.endsWith(type));
  return found ? pathOf(part, found.target) : null;
}

/** A target as the package names it, from the part on that relates to it. */
function pathOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

const seriesPattern = /<((?:\w+:)?)ser>[\s\S]*?<\/\1ser>/g;

function readSeries(xml: string): Chart['series'][number] {
  const formula = (...names: string[]) => {
    const found = new RegExp(`<(?:\\w+:)?(?:${names.join('|')})>[\\s\\S]*?<(?:\\w+:)?f>([^<]*)<`).exec(xml);
    return found ? `=${unescapeXml(found[1]!)}` : null;
  };
  const name = /<(?:\w+:)?tx>\s*<(?:\w+:)?v>([^<]*)</.exec(xml)?.[1];
  const head = xml.slice(0, Math.max(0, xml.search(/<\/(?:\w+:)?tx>/)));
  const reference = /<(?:\w+:)?f>([^<]*)</.exec(head)?.[1];
  return {
    name:
      reference !== undefined ? `=${unescapeXml(reference)}` : name === undefined ? null : unescapeXml(name),
    values: formula('val', 'yVal') ?? '',
    categories: formula('cat', 'xVal'),
  };
}

/** Writes what the series show now; what Excel last drew of it is left out, for it is of other cells. */
function withSeries(xml: string, { series }: Chart): string {
  let index = -1;
  return xml
    .replace(seriesPattern, (whole) => {
      const { name, values, categories } = series[(index += 1)] ?? {};
      const put = (part: string, names: string, formula: string | null | undefined) =>
        formula?.startsWith('=')
          ? part.replace(
              new RegExp(`(<(?:\\w+:)?(?:${names})>[\\s\\S]*?<(?:\\w+:)?f>)[^<]*`),
              (_all, head: string) => head + escapeXml(formula.slice(1)),
            )
          : part;
      const named = whole.replace(/<((?:\w+:)?)tx>[\s\S]*?<\/\1tx>/, (tx) => put(tx, 'strRef', name));
      return put(put(named, 'cat|xVal', categories), 'val|yVal', values).replace(
        /<((?:\w+:)?)(str|num|multiLvlStr)Cache>[\s\S]*?<\/\1\2Cache>/g,
        '',
      );
    })
    .replace(/<(?:\w+:)?(?:externalData|userShapes)\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?externalData>)/g, '');
}

function isAsRead({ series, origin }: Chart): boolean {
  return JSON.stringify(series) === JSON.stringify(origin?.series);
}

function cornerOf(anchor: string, name: 'from' | 'to'): { row: number; column: number } | null {
  const corner = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(anchor)?.[1];
  if (corner === undefined) return null;
  const number = (tag: string) => Number(new RegExp(`<(?:\\w+:)?${tag}>(\\d+)<`).exec(corner)?.[1] ?? 0);
  return { row: number('row'), column: number('col') };
}

function placeOf(anchor: string, sheet: Sheet): Area | null {
  const size = /<(?:\w+:)?ext\s[^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.exec(anchor);
  const at = /<(?:\w+:)?pos\s[^>]*?x="(\d+)"[^>]*?y="(\d+)"/.exec(anchor);
  const rowHeight = (row: number) => sheet.rowHeight(row);
  const columnWidth = (column: number) => sheet.columnWidth(column);
  const from =
    cornerOf(anchor, 'from') ??
    (at && { row: lineAfter(at[2], 0, rowHeight), column: lineAfter(at[1], 0, columnWidth) });
  if (!from) return null;
  const to = cornerOf(anchor, 'to');
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: to?.row ?? lineAfter(size?.[2], from.row, rowHeight),
    lastColumn: to?.column ?? lineAfter(size?.[1], from.column, columnWidth),
  };
}

/** The line that lies so far behind the beginning of another. */
function lineAfter(emu: string | undefined, first: number, sizeOf: (line: number) => number): number {
  let left = Number(emu ?? 0) / emuPerPoint;
  let line = first;
  // Hidden lines have no size.
  while (line < first + mostLines && left >= sizeOf(line)) left -= sizeOf(line++);
  return line;
}

function movedAnchor(anchor: string, place: Area): string {
  const put = (xml: string, name: 'from' | 'to', row: number, column: number) =>
    xml.replace(new RegExp(`<((?:\\w+:)?)${name}>[\\s\\S]*?</\\1${name}>`), (corner) =>
      corner
        .replace(/(<(?:\w+:)?row>)\d+/, (_all, tag: string) => `${tag}${row}`)
        .replace(/(<(?:\w+:)?col>)\d+/, (_all, tag: string) => `${tag}${column}`),
    );
  return put(put(anchor, 'from', place.firstRow, place.firstColumn), 'to', place.lastRow, place.lastColumn);
}

const plots: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  areaChart: 'Area',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
};
const groupings: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

/** As the API names it; `Invalid` for what is several kinds in one, or none that is known here. */
function typeOf(xml: string): string {
  const kinds = [...xml.matchAll(/<(?:\w+:)?(\w+Chart)>/g)].map(([, kind]) => kind!);
  if (kinds.length !== 1) return 'Invalid';
  const grouping = /<(?:\w+:)?grouping\s+val="(\w+)"/.exec(xml)?.[1] ?? '';
  if (kinds[0] === 'barChart') {
    const direction = /<(?:\w+:)?barDir\s+val="bar"/.test(xml) ? 'Bar' : 'Column';
    return direction + (groupings[grouping] ?? 'Clustered');
  }
  const plot = plots[kinds[0]!];
  if (plot === undefined) return 'Invalid';
  return plot === 'Line' || plot === 'Area' ? plot + (groupings[grouping] ?? '') : plot;
}

function titleOf(xml: string): string {
  const plot = xml.search(/<(?:\w+:)?plotArea>/);
  const title = /<((?:\w+:)?)title>[\s\S]*?<\/\1title>/.exec(xml.slice(0, plot < 0 ? 0 : plot))?.[0] ?? '';
  return [...title.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => unescapeXml(text!)).join('');
}

function legendOf(xml: string): Chart['legend'] {
  if (!/<(?:\w+:)?legend>/.test(xml)) return null;
  const place = /<(?:\w+:)?legendPos\s+val="(\w+)"/.exec(xml)?.[1];
  return place === 't' ? 'Top' : place === 'b' ? 'Bottom' : place === 'l' ? 'Left' : 'Right';
}
