import type { TableColumns } from '../recognition/table-columns';
import { totalsOf, type Totals, type TotalsRequest } from './totals';

/** What a crossed table shows beside its cells: the totals of each group alone, for people are not added up. */
export interface CrossMargins {
  /** At the right end, by the first group. */
  readonly rows: Totals;
  /** At the foot, by the second. */
  readonly columns: Totals;
}

/** The margins of totals by two groups. */
export function crossMargins(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
): CrossMargins {
  const by = (group: number) =>
    totalsOf(tables, catalogue, { ...request, by: request.by.slice(group, group + 1) });
  return { rows: by(0), columns: by(1) };
}
