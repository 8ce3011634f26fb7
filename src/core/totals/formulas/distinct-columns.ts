import { cellAddress, type CellRef } from '../../sheet/address';
import { countedTables } from './counted-tables';
import {
  distinctFormulas,
  type DistinctFormulas,
  type DistinctMeasure,
  type DistinctPlace,
  type NotLive,
} from './distinct-terms';
import type { PassTerms } from './formula-terms';
import type { MeasureId } from '../measures';
import { isAdditive, type TabLayout } from '../tab/tab-layout';
import type { Totals } from '../totals';

/** The columns of a tab that count people or units once each. */
export interface DistinctColumns {
  /** Of a row, or behind the last one of the total; null where it can only be a value, undefined for other measures. */
  formula(row: number, column: number): string | null | undefined;
  /** What keeps the measure from being counted by formula; null for what is counted so. */
  reason(measure: MeasureId): NotLive | null;
  /** Cells with another way of writing somebody, which the formulas correct. */
  readonly corrected: readonly CellRef[];
}

/** Where the table of a tab stands. */
interface Place {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly totalRow: number;
}

/** Makes the formulas of all measures that count people or units. */
export function distinctColumns(
  totals: Totals,
  layout: TabLayout,
  passes: readonly PassTerms[],
  place: Place,
): DistinctColumns {
  const counted = countedTables(totals, passes);
  const made = new Map<MeasureId, DistinctFormulas | NotLive>();
  const numbers = new Map<string, number>();
  const cells = [...layout.rows.keys(), layout.rows.length].flatMap((row) =>
    layout.columns.map((column, at) => ({ row, at, measure: column.measure })),
  );
  for (const measure of totals.measures) {
    if (!isDistinct(measure) || isAdditive(totals, measure) || totals.total[measure] === null) continue;
    const own = cells.filter((cell) => cell.measure === measure);
    own.forEach(({ row, at }, index) => numbers.set(`${row},${at}`, index));
    const places = own.map(({ row, at }) => placeOf(totals, layout, place, row, at));
    made.set(measure, distinctFormulas(totals, counted, measure, places));
  }
  return {
    formula(row, column) {
      const found = made.get(layout.columns[column]!.measure);
      if (!found) return undefined;
      return 'why' in found ? null : found.formulas[numbers.get(`${row},${column}`)!]!;
    },
    reason(measure) {
      const found = made.get(measure);
      return found && 'why' in found ? found : null;
    },
    corrected: [...made.values()].flatMap((each) => ('why' in each ? [] : each.corrected)),
  };
}

/** Which groups' values a cell of the tab is of, and what adds up to it. */
function placeOf(
  totals: Totals,
  layout: TabLayout,
  { headerRow, firstRow, totalRow }: Place,
  row: number,
  column: number,
): DistinctPlace {
  const { keys, measure } = layout.columns[column]!;
  const own = layout.rows[row]?.keys;
  const isCrossed = layout.heads.length > 1;
  const address = (at: number, figure: number) => cellAddress(at, layout.columnAt(figure));
  const labels = (group: number) => {
    if (![...layout.rows.keys()].every((each) => layout.isShown(each, group))) return null;
    const letters = cellAddress(0, 1 + group).replace(/\d+/, '');
    return `$${letters}$${firstRow + 1}:$${letters}$${totalRow}`;
  };
  const blocks = layout.columns.flatMap((other, at) =>
    isCrossed && other.keys !== null && other.measure === measure ? [address(firstRow + row, at)] : [],
  );
  const isOfUnits = (group: number) => totals.by[group] === 'unit';
  const below = !own && layout.groups.length === 1 && isOfUnits(0);
  return {
    groups: totals.by.map((_, group) => {
      if (group < layout.groups.length)
        return own
          ? {
              key: own[group]!,
              label: layout.isShown(row, group) ? `$${cellAddress(firstRow + row, 1 + group)}` : null,
            }
          : { labels: labels(group) };
      return keys ? { key: keys[0]!, label: layout.acrossAddress(headerRow, column) } : { labels: null };
    }),
    parts: below
      ? `SUM(${address(firstRow, column)}:${address(totalRow - 1, column)})`
      : isCrossed && keys === null && isOfUnits(1) && blocks.length > 0
        ? blocks.join('+')
        : null,
  };
}

/** The measures that count people or units once each. */
export function isDistinct(measure: MeasureId): measure is DistinctMeasure {
  return measure === 'people' || measure === 'women' || measure === 'units';
}
