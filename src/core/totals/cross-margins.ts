import { tableColumns, type TableColumns } from '../recognition/values/table-columns';
import { totalsOf, type Totals, type TotalsRequest } from './totals';

/** What a crossed table shows beside its cells: the totals of each group alone, for people are not added up. */
export interface CrossMargins {
  /** At the right end, by the first group. */
  readonly rows: Totals;
  /** At the foot, by the second. */
  readonly columns: Totals;
}

/** The margins of totals by two groups; what is set aside for its unit is in none of them, though it has a fund. */
export function crossMargins(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
): CrossMargins {
  const { setAside } = totalsOf(tables, catalogue, request);
  const counted = tables.map((columns, index) => {
    const aside = new Set(
      setAside.flatMap(({ table, record, reason }) =>
        table === index && reason !== 'unreadable' ? [record] : [],
      ),
    );
    return without(columns, aside);
  });
  const by = (group: number) =>
    totalsOf(counted, catalogue, { ...request, by: request.by.slice(group, group + 1) });
  return { rows: by(0), columns: by(1) };
}

/** The table without some of its records. */
export function without(columns: TableColumns, aside: ReadonlySet<number>): TableColumns {
  if (aside.size === 0) return columns;
  const { table, count } = columns;
  const kept = Array.from({ length: count }, (_, record) => record).filter((record) => !aside.has(record));
  return tableColumns({
    ...table,
    records: Int32Array.from(kept, (record) => table.records[record]!),
    unitSections: Int32Array.from(kept, (record) => table.unitSections[record]!),
  });
}
