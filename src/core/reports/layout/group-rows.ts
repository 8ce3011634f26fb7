import type { DocumentColumn, TableCell, TableRow } from '../../document/document-table';
import type { FigureLedger, Measure } from '../figures';
import { originOf } from '../figure-title';
import type { RecordGroup, RecordSet } from '../record-set';

/** A column of a table that has a row per group: the group's name, or a figure of its records. */
export interface GroupColumn extends DocumentColumn {
  readonly shows:
    | 'number'
    | 'group'
    | 'nothing'
    | Measure
    | { readonly of: (set: RecordSet) => RecordSet; readonly measure: Measure }
    | ((set: RecordSet) => TableCell);
  readonly isSummed?: boolean;
  /** What the total's row says where it is no sum: of all records. */
  readonly inTotal?: (set: RecordSet) => TableCell;
}

/** A row per group with its figures, and the total of the whole set; every figure goes through the ledger. */
export function groupRows(
  columns: readonly GroupColumn[],
  groups: readonly RecordGroup[],
  whole: RecordSet,
  figures: FigureLedger,
  labels: { readonly empty: string; readonly total: string },
): TableRow[] {
  const rows = groups.map(({ value, set }, index): TableRow => ({
    kind: 'record',
    cells: columns.map(({ shows }) => {
      if (shows === 'number') return index + 1;
      if (shows === 'group') return value === '' ? labels.empty : value;
      if (shows === 'nothing') return '';
      if (typeof shows === 'function') return shows(set);
      const [of, measure] = typeof shows === 'object' ? [shows.of(set), shows.measure] : [set, shows];
      return { value: figures.take(of, measure), from: originOf(of, measure) };
    }),
  }));
  const cells: Record<number, TableCell> = {};
  columns.forEach(({ inTotal, isSummed, shows }, column) => {
    if (inTotal) cells[column] = inTotal(whole);
    // The printed total is a live sum; the figure of the whole is taken beside it, so that it can be traced.
    if (
      isSummed &&
      typeof shows === 'string' &&
      shows !== 'number' &&
      shows !== 'group' &&
      shows !== 'nothing'
    )
      figures.take(whole, shows);
    if (isSummed && typeof shows === 'object') figures.take(shows.of(whole), shows.measure);
  });
  const sums = columns.flatMap(({ isSummed }, index) => (isSummed ? [index] : []));
  return [...rows, { kind: 'total', label: labels.total, sums, cells }];
}
