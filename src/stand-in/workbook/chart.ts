import type { Area } from './types';

/** A chart over a sheet: what it shows and where it stands. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As the API names it: ColumnClustered, Pie … */
  readonly type: string;
  title: string;
  /** Formulas with their leading `=`. */
  series: { name: string | null; values: string; categories: string | null }[];
  /** The cells that it covers. */
  place: Area;
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
