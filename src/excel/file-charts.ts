import { areaOfAddress } from '../core/sheet/address';
import type { Area } from '../core/sheet/grid';
import type { FileChart } from '../core/workbook-file/file-sheet';

/** Charts of sheets as a file is to hold them, by sheet, and how many could not be taken along. */
export interface ReadCharts {
  readonly bySheet: readonly (readonly FileChart[])[];
  readonly leftOut: number;
}

const asked = [
  'items/chartType,items/left,items/top,items/width,items/height',
  'items/title/text,items/title/visible,items/legend/visible,items/legend/position',
  'items/series/items/name,items/series/items/chartType',
].join(',');

/**
 * Reads the charts of sheets that are loaded by name: two requests where there are any (ExcelApi 1.15).
 *
 * Taken along are those of the usual kinds whose series are all cells of their own sheet; the others are counted, and so are all where
 * Excel does not tell.
 */
export async function readFileCharts(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet }[],
  supports: (excelApi: string) => boolean,
): Promise<ReadCharts> {
  const count = sheets.reduce((sum, { sheet }) => sum + sheet.charts.items.length, 0);
  const none = { bySheet: sheets.map(() => []), leftOut: count };
  if (count === 0 || !supports('1.15')) return none;
  try {
    for (const { sheet } of sheets) sheet.charts.load(asked);
    await context.sync();
    const read = sheets.map(({ sheet }) =>
      sheet.charts.items.map((chart) => ({ chart, series: askSeries(chart) })),
    );
    await context.sync();
    const bySheet = read.map((charts, index) => {
      const home = sheets[index]!.sheet.name;
      return charts.flatMap(({ chart, series }) => fileChart(chart, series, home) ?? []);
    });
    return { bySheet, leftOut: bySheet.reduce((left, charts) => left - charts.length, count) };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return none;
    throw error;
  }
}

interface AskedSeries {
  readonly series: Excel.ChartSeries;
  readonly values: OfficeExtension.ClientResult<string>;
  readonly labels: OfficeExtension.ClientResult<string>;
}

function askSeries({ series }: Excel.Chart): AskedSeries[] {
  return series.items.map((one) => ({
    series: one,
    values: one.getDimensionDataSourceString('Values'),
    labels: one.getDimensionDataSourceString('Categories'),
  }));
}

const kinds: Readonly<Record<string, Pick<FileChart, 'kind' | 'grouping'>>> = {
  ColumnClustered: { kind: 'column', grouping: 'clustered' },
  ColumnStacked: { kind: 'column', grouping: 'stacked' },
  ColumnStacked100: { kind: 'column', grouping: 'percentStacked' },
  BarClustered: { kind: 'bar', grouping: 'clustered' },
  BarStacked: { kind: 'bar', grouping: 'stacked' },
  BarStacked100: { kind: 'bar', grouping: 'percentStacked' },
  Line: { kind: 'line', grouping: 'standard' },
  LineMarkers: { kind: 'line', grouping: 'standard' },
  Area: { kind: 'area', grouping: 'standard' },
  AreaStacked: { kind: 'area', grouping: 'stacked' },
  Pie: { kind: 'pie', grouping: 'standard' },
  Doughnut: { kind: 'doughnut', grouping: 'standard' },
};

const legends: Readonly<Record<string, FileChart['legend']>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
};

/** null where it is of another kind, of several, or shows what is no area of its own sheet. */
function fileChart(chart: Excel.Chart, series: readonly AskedSeries[], home: string): FileChart | null {
  const kind = kinds[chart.chartType];
  const taken = series.flatMap(({ series: one, values, labels }) => {
    const area = ownArea(values.value, home);
    if (area === null || one.chartType !== chart.chartType) return [];
    return { name: one.name, values: area, labels: ownArea(labels.value, home) };
  });
  if (!kind || taken.length === 0 || taken.length < series.length) return null;
  const { title, legend, left, top, width, height } = chart;
  return {
    ...kind,
    title: title.visible ? (title.text ?? '') : '',
    legend: legend.visible ? (legends[legend.position] ?? 'r') : null,
    series: taken,
    place: { left, top, width, height },
  };
}

/** `'Mẫu 1'!$C$2:$C$3` → its area; null where it names another sheet or no single area. */
export function ownArea(source: string, name: string): Area | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!,]+))!([^!,]+)$/.exec(source);
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return parts && sheet === name ? areaOfAddress(parts[3]!) : null;
}
