import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { areaAround } from '../workbook/area';
import { chartKinds, seriesName, type Chart } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import { absoluteAddress, rangeAt, rangeOfArgument, type ApiRange } from './range-at';
import { list } from './range-values';

interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const titleApi: ApiClass<SheetChart> = defineApi({
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, text) => {
        chart.title = String(text);
      },
    },
    visible: { get: ({ chart }) => chart.title !== '' },
  },
});

const legendApi: ApiClass<SheetChart> = defineApi({
  name: 'ChartLegend',
  properties: {
    visible: { get: ({ chart }) => chart.legend !== null },
    position: { get: ({ chart }) => chart.legend ?? 'Right' },
  },
});

interface ChartSeries extends SheetChart {
  readonly series: Chart['series'][number];
}

const seriesApi: ApiClass<ChartSeries> = defineApi({
  name: 'ChartSeries',
  properties: {
    // What is read is the text that it comes to; a formula may be written.
    name: {
      get: ({ sheet, series }) => (series.name === null ? '' : seriesName(sheet, series.name)),
      set: ({ series }, name) => {
        series.name = String(name);
      },
    },
    chartType: { get: ({ chart }) => chart.type },
  },
  methods: {
    setValues: ({ sheet, series }, [given]: readonly unknown[]) => {
      series.values = formulaOf(rangeOfArgument(given, sheet));
    },
    // Unconfirmed: what Excel answers for a series without labels; here nothing.
    getDimensionDataSourceString: ({ series }, [dimension]: readonly unknown[]) => {
      if (dimension !== 'Values' && dimension !== 'Categories') throw invalidArgument();
      return (dimension === 'Values' ? series.values : (series.categories ?? '=')).slice(1);
    },
    setXAxisValues: ({ sheet, series }, [given]: readonly unknown[]) => {
      series.categories = formulaOf(rangeOfArgument(given, sheet));
    },
  },
});

const seriesCollectionApi: ApiClass<SheetChart> = defineApi({
  name: 'ChartSeriesCollection',
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) => chart.series.map((series) => objectOf(seriesApi, { sheet, chart, series })),
});

function formulaOf(range: ApiRange): string {
  return `=${absoluteAddress(range)}`;
}

const chartApi: ApiClass<SheetChart> = defineApi({
  name: 'Chart',
  identify: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, name) => {
        chart.name = String(name);
      },
    },
    chartType: { get: ({ chart }) => chart.type },
    left: { get: ({ sheet, chart }) => boxOf(sheet, chart.place).left },
    top: { get: ({ sheet, chart }) => boxOf(sheet, chart.place).top },
    width: { get: ({ sheet, chart }) => boxOf(sheet, chart.place).width },
    height: { get: ({ sheet, chart }) => boxOf(sheet, chart.place).height },
  },
  children: {
    title: (one) => objectOf(titleApi, one),
    legend: (one) => objectOf(legendApi, one),
    series: (one) => objectOf(seriesCollectionApi, one),
  },
  methods: {
    setPosition: ({ sheet, chart }, [start, end]: readonly unknown[]) => {
      const first = rangeOfArgument(start, sheet).area;
      chart.place = end
        ? areaAround(first, rangeOfArgument(end, sheet).area)
        : { ...chart.place, ...movedTo(chart.place, first) };
    },
    delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
    },
  },
});

export const chartsApi: ApiClass<Sheet> = defineApi({
  name: 'ChartCollection',
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => objectOf(chartApi, { sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    return chart && objectOf(chartApi, { sheet, chart });
  },
  methods: {
    add: (sheet, [type, given, seriesBy]: readonly [string, unknown, string?]) => {
      if (!chartKinds[type]) throw new ApiError('ApiNotFound', `The stand-in does not know charts ${type}.`);
      const { area } = rangeOfArgument(given, sheet);
      const data = rangeOfArgument(given, sheet);
      const chart: Chart = {
        id: sheet.workbook.newId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type,
        title: '',
        legend: null,
        series: seriesOf(data, seriesBy ?? 'Auto'),
        place: {
          firstRow: area.firstRow,
          firstColumn: area.lastColumn + 2,
          lastRow: area.firstRow + 14,
          lastColumn: area.lastColumn + 9,
        },
      };
      if (chart.series.length === 0) throw invalidArgument();
      sheet.charts.push(chart);
      sheet.layoutChanged();
      return objectOf(chartApi, { sheet, chart });
    },
  },
});

/** One series for each column of numbers (or row of them); a first line of text names the series or the places along the axis. */
function seriesOf({ sheet, area }: ApiRange, seriesBy: string): Chart['series'] {
  const [rows, columns] = [area.lastRow - area.firstRow, area.lastColumn - area.firstColumn];
  const isByColumns = seriesBy === 'Auto' ? rows >= columns : seriesBy === 'Columns';
  const isText = (row: number, column: number) => typeof sheet.value(row, column) !== 'number';
  const hasHead = rows > 0 && isText(area.firstRow, area.lastColumn);
  const hasSide = columns > 0 && isText(area.lastRow, area.firstColumn);
  const body = {
    ...area,
    firstRow: area.firstRow + (hasHead ? 1 : 0),
    firstColumn: area.firstColumn + (hasSide ? 1 : 0),
  };
  const head = { ...body, firstRow: area.firstRow, lastRow: area.firstRow };
  const side = { ...body, firstColumn: area.firstColumn, lastColumn: area.firstColumn };
  const [names, categories] = isByColumns
    ? [hasHead && head, hasSide && side]
    : [hasSide && side, hasHead && head];
  const formula = (one: Area) => formulaOf(rangeAt(sheet, one));
  const series: Chart['series'] = [];
  const [first, last] = isByColumns ? [body.firstColumn, body.lastColumn] : [body.firstRow, body.lastRow];
  for (let line = first; line <= last; line += 1) {
    const only = (one: Area): Area =>
      isByColumns
        ? { ...one, firstColumn: line, lastColumn: line }
        : { ...one, firstRow: line, lastRow: line };
    series.push({
      name: names ? formula(only(names)) : null,
      values: formula(only(body)),
      categories: categories ? formula(categories) : null,
    });
  }
  return series;
}

/** A place of the same size from another cell on. */
function movedTo(place: Area, { firstRow, firstColumn }: Area): Area {
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + place.lastRow - place.firstRow,
    lastColumn: firstColumn + place.lastColumn - place.firstColumn,
  };
}

/** Where cells stand, in points from the sheet's upper left corner. */
function boxOf(sheet: Sheet, { firstRow, firstColumn, lastRow, lastColumn }: Area) {
  const across = (first: number, last: number) =>
    list(first, last, (column) => sheet.columnWidth(column)).reduce((sum, width) => sum + width, 0);
  const down = (first: number, last: number) =>
    list(first, last, (row) => sheet.rowHeight(row)).reduce((sum, height) => sum + height, 0);
  return {
    left: across(0, firstColumn - 1),
    top: down(0, firstRow - 1),
    width: across(firstColumn, lastColumn),
    height: down(firstRow, lastRow),
  };
}
