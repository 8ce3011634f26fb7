import type { LineRegion, SheetFill } from '../core/reports/template/sheet-fill';
import type { Area } from '../core/sheet/grid';
import { ownArea } from './file-charts';

/** A chart's series over cells of its own sheet: what it shows and, where it says so, along which labels. */
export interface TemplateSeries {
  readonly chart: number;
  readonly series: number;
  readonly values: Area | null;
  readonly labels: Area | null;
}

/**
 * Asks the charts of templates, loaded by `askTemplate`, for the cells that they show: one request where there are any (ExcelApi 1.15).
 *
 * A chart that does not tell (values typed into it) is left as Excel moves it, and so are all where one refuses to answer.
 */
export async function readCharts(
  context: Excel.RequestContext,
  templates: ReadonlyMap<string, Excel.Worksheet>,
): Promise<ReadonlyMap<string, readonly TemplateSeries[]>> {
  const found = new Map<string, readonly TemplateSeries[]>();
  const asked = [...templates].flatMap(([name, sheet]) =>
    sheet.charts.items.flatMap((chart, index) =>
      chart.series.items.map((series, number) => ({
        name,
        chart: index,
        series: number,
        values: series.getDimensionDataSourceString('Values'),
        labels: series.getDimensionDataSourceString('Categories'),
      })),
    ),
  );
  if (asked.length === 0) return found;
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return found;
    throw error;
  }
  for (const { name, chart, series, values, labels } of asked) {
    const own = { chart, series, values: ownArea(values.value, name), labels: ownArea(labels.value, name) };
    found.set(name, [...(found.get(name) ?? []), own]);
  }
  return found;
}

/** Lengthens the charts of a filled copy with the blocks that they show; one whose cells lie apart afterwards stays as Excel moved it. */
export function lengthenCharts(
  sheet: Excel.Worksheet,
  { rows, columns }: SheetFill,
  series: readonly TemplateSeries[],
): void {
  for (const one of series) {
    const values = one.values && filledArea(one.values, rows, columns);
    if (!values) continue;
    const drawn = sheet.charts.getItemAt(one.chart).series.getItemAt(one.series);
    drawn.setValues(rangeOf(sheet, values));
    const labels = one.labels && filledArea(one.labels, rows, columns);
    if (labels) drawn.setXAxisValues(rangeOf(sheet, labels));
  }
}

export function rangeOf(
  sheet: Excel.Worksheet,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

function filledArea(area: Area, rows: readonly LineRegion[], columns: readonly LineRegion[]): Area | null {
  const down = filledRun(rows, area.firstRow, area.lastRow);
  const across = filledRun(columns, area.firstColumn, area.lastColumn);
  return (
    down && across && { firstRow: down[0], lastRow: down[1], firstColumn: across[0], lastColumn: across[1] }
  );
}

/** Where template lines stand after filling, if all of their repetitions follow each other without a gap; null if not. */
export function filledRun(
  regions: readonly LineRegion[],
  first: number,
  last: number,
): readonly [first: number, last: number] | null {
  let [top, bottom, count, grown, next] = [Infinity, -1, 0, 0, first];
  const put = (place: number) => {
    top = Math.min(top, place);
    bottom = Math.max(bottom, place);
    count += 1;
  };
  for (const region of regions) {
    for (; next <= last && next < region.first; next += 1) put(next + grown);
    region.lines.forEach((line, index) => {
      if (line >= first && line <= last) put(region.first + grown + index);
    });
    next = Math.max(next, Math.min(last, region.last) + 1);
    if (region.first > last) break;
    grown += region.lines.length - (region.last - region.first + 1);
  }
  for (; next <= last; next += 1) put(next + grown);
  return count > 0 && bottom - top + 1 === count ? [top, bottom] : null;
}
