import type { TableColumns } from '../core/recognition/table-columns';
import { comparePeople, compareTotals, type PersonRecord } from '../core/totals/compare-totals';
import { compareUnits, headCounts, isByUnit } from '../core/totals/compare-units';
import { totalsOf, type Totals, type TotalsRequest } from '../core/totals/totals';
import { isAdditive } from '../core/totals/tab-layout';
import { homeOf } from '../core/sheet/grid';

/** Totals of two times, or of two parts of the books: each row before and after, and a movement that adds up, for every measure that does. */
export function comparisonJson(
  earlier: readonly TableColumns[],
  later: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
) {
  const before = totalsOf(earlier, catalogue, request);
  const totals = totalsOf(later, catalogue, request);
  const people = comparePeople(earlier, later, catalogue);
  const named = (records: readonly PersonRecord[]) =>
    records.map(({ table, record }) => ({
      sheet: table.table.grid.sheet,
      row: homeOf(table.table.grid, table.keyPlace(record)).row + 1,
      fullName: table.names().text(record),
    }));
  return {
    against: earlier.map(({ table }) => table.grid.sheet),
    measures: Object.fromEntries(
      totals.measures
        .filter((measure) => isAdditive(totals, measure))
        .map((measure) => {
          const { rows, movement } = compareTotals(before, totals, measure);
          const told = rows.map(({ keys, ...rest }) => ({
            ...Object.fromEntries(totals.by.map((group, index) => [group, keys[index]])),
            ...rest,
          }));
          return [measure, { movement, rows: told }];
        }),
    ),
    people: {
      opening: people.opening,
      came: people.came,
      went: people.went,
      closing: people.closing,
      new: named(people.newPeople),
      gone: named(people.gonePeople),
    },
  };
}

/** Units side by side: rank of each measure, ties sharing the better one, and the same for each member where the catalogue counts them. */
export function ranksJson(totals: Totals, catalogue: readonly TableColumns[]) {
  const heads = headCounts(catalogue);
  if (!isByUnit(totals)) return [];
  const { units } = compareUnits(
    totals.measures.map((measure) => ({ totals, measure })),
    heads,
  );
  return units.map(({ unit, heads: members, figures }) => ({
    unit,
    members,
    ...Object.fromEntries(totals.measures.map((measure, index) => [measure, figures[index]])),
  }));
}
