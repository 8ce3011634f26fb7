import type { ChartOrigin } from '../xlsx/charts-part';
import { mapReferences } from './formula-references';
import type { Sheet } from './sheet';
import type { Area } from './types';

/** A chart over a sheet: what it shows and where it stands. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As the API names it: ColumnClustered, Pie … */
  readonly type: string;
  title: string;
  /** Where it stands beside the drawing, as the API names it; null for none. */
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  /** Formulas with their leading `=`. */
  series: { name: string | null; values: string; categories: string | null }[];
  /** The cells that it covers. */
  place: Area;
  /** What the file held of it, else nothing. */
  readonly origin?: ChartOrigin;
}

/** What the file format calls the API's types: the kind of chart, and how its bars or lines stand to each other. */
export const chartKinds: Readonly<
  Record<
    string,
    {
      readonly type: 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'area';
      readonly grouping?: 'clustered' | 'stacked' | 'percentStacked';
    }
  >
> = {
  ColumnClustered: { type: 'column', grouping: 'clustered' },
  ColumnStacked: { type: 'column', grouping: 'stacked' },
  ColumnStacked100: { type: 'column', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  Area: { type: 'area' },
};

/** A series' name as the chart shows it: a text, or what the cell shows that a formula of one reference points to. */
export function seriesName(home: Sheet, name: string): string {
  if (!name.startsWith('=')) return name;
  let text = '';
  mapReferences(name, (reference) => {
    const sheet = reference.sheet === null ? home : home.workbook.sheetByName(reference.sheet);
    text = sheet?.text(reference.first.row ?? 0, reference.first.column ?? 0) ?? '';
    return reference;
  });
  return text;
}
