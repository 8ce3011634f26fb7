import type { CountedRange } from './counted-range';
import type { DistinctPlace } from './distinct-terms';
import { anyOf, type ColumnRange } from './group-tellers';

/** Records of one table that a figure asks for. */
export interface Asked {
  readonly range: CountedRange;
  /** How many they are, at most. */
  readonly records: number;
  /** 1 for the rows that are asked for, 0 for others; on the rows from `top` on. */
  condition(top: number): string;
}

/** null where the table has nothing of it. */
export function askedOf(range: CountedRange, place: DistinctPlace): Asked | null {
  const { counted, text, tellers, firstRow, readsHeadings, sex } = range;
  const comparisons = (at: ColumnRange) =>
    tellers.map((teller, group) => {
      const wanted = place.groups[group]!;
      return 'key' in wanted ? teller.one(wanted.key, wanted.label, at) : teller.any(wanted.labels, at);
    });
  if (comparisons(() => '').some((each) => each?.length === 0)) return null;
  return {
    range,
    records: range.counted.recordsOf(place.groups.map((wanted) => ('key' in wanted ? wanted.key : null))),
    condition(top) {
      const at = columnsOf(range, top);
      const told = comparisons(at).flatMap((each) => (each === null ? [] : anyOf(each)));
      const ids = at(text.column);
      const heading = counted.ranges.rows(top, top, text.column);
      const isBelow = readsHeadings && top < firstRow ? `*(ROW(${ids})>ROW(${heading}))` : '';
      return `${[...told, text.named(at)].join('*')}${isBelow}${sex(at)}${readable(range, ids)}`;
    },
  };
}

/** The columns of the range from row `top` on. */
export function columnsOf({ counted, reach }: CountedRange, top: number): ColumnRange {
  return (column) => counted.ranges.rows(top, reach, column);
}

/** Leaves out records that are set aside for a figure, each until its cell holds a number. */
function readable({ counted: { table, ranges, unreadable } }: CountedRange, ids: string): string {
  return unreadable
    .map(({ field, record }) => {
      const cell = ranges.cell(record, table.place(field!, record).column);
      return `*(ROW(${ids})<>ROW(${cell})+9^9*ISNUMBER(${cell}))`;
    })
    .join('');
}

export function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
