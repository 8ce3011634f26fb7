import type { TableColumns } from '../core/recognition/values/table-columns';
import { comparePeople, compareTotals, type PersonRecord } from '../core/totals/compare-totals';
import { compareUnits, headCounts, isByUnit, type UnitComparison } from '../core/totals/compare-units';
import { totalsOf, type Totals, type TotalsRequest } from '../core/totals/totals';
import { isAdditive } from '../core/totals/tab/tab-layout';
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
export function rankedUnits(totals: Totals, catalogue: readonly TableColumns[]): UnitComparison['units'] {
  if (!isByUnit(totals)) return [];
  return compareUnits(
    totals.measures.map((measure) => ({ totals, measure })),
    headCounts(catalogue),
  ).units;
}

export function ranksJson(units: UnitComparison['units'], { measures }: Totals) {
  return units.map(({ unit, heads: members, figures }) => ({
    unit,
    members,
    ...Object.fromEntries(measures.map((measure, index) => [measure, figures[index]])),
  }));
}
