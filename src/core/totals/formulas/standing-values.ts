import type { TableColumns } from '../../recognition/values/table-columns';
import { criterionText, type GroupColumn } from './criteria';
import { liveRanges } from './live-ranges';

/** Values that records have by where they stand: under a section row, beside a merged cell. */
export interface StandingValues {
  /** Whether a value of the group is told by rows. */
  has(group: number, key: string): boolean;
  /** Whether some value of the group is. */
  some(group: number): boolean;
  /** The records that have those of the values which are told by rows; null where none of them is. */
  records(keys: readonly string[]): readonly number[] | null;
  /** Whether the records without a value of the group all have an empty cell. */
  hasBlanks(group: number): boolean;
  /** In how many unbroken runs of rows these stand. */
  runs(keys: readonly string[]): number;
}

/** Finds the values of each group that no cell of their own says for some record; `keysOf`: the values of a record that stands in a row. */
export function standingValues(
  table: TableColumns,
  groups: readonly GroupColumn[],
  keysOf: (record: number) => readonly string[] | undefined,
): StandingValues {
  const { records } = table.table;
  const keyed = [...records.keys()].flatMap((record) => {
    const keys = keysOf(record);
    return keys ? [{ record, keys }] : [];
  });
  const isBlank = (group: GroupColumn, record: number) =>
    group.kind === 'texts' && criterionText(table, records[record]!, group.column) === '';
  const values = groups.map((group, index) => {
    if (group.kind === 'dates') return new Set<string>();
    const all = new Set(keyed.map(({ keys }) => keys[index]!));
    if (group.kind === 'constant') return all.size > 1 ? all : new Set<string>();
    const silent = keyed.filter(({ record }) => isBlank(group, record)).map(({ keys }) => keys[index]!);
    // Where all empty cells say that there is no value, these cells tell it.
    return new Set(silent.some((key) => key !== '') ? silent : []);
  });
  const hasBlanks = groups.map((group, index) =>
    keyed.every(({ record, keys }) => keys[index] !== '' || isBlank(group, record)),
  );
  const known = new Map<string, readonly number[]>();
  const has = (group: number, key: string) => values[group]!.has(key);
  const recordsOf = (keys: readonly string[]) => {
    const told = groups.flatMap((_, group) => (has(group, keys[group]!) ? [group] : []));
    if (told.length === 0) return null;
    const path = told.map((group) => `${group}\u0000${keys[group]!}`).join('\u0000');
    let found = known.get(path);
    if (!found) {
      const own = keyed.filter((each) => told.every((group) => each.keys[group] === keys[group]));
      known.set(path, (found = own.map(({ record }) => record)));
    }
    return found;
  };
  return {
    has,
    hasBlanks: (group) => hasBlanks[group]!,
    some: (group) => values[group]!.size > 0,
    records: recordsOf,
    runs: (keys) => liveRanges(table.table, 0).within(recordsOf(keys) ?? []).length,
  };
}

/** No value is told by rows. */
export const nothingStanding: StandingValues = {
  has: () => false,
  some: () => false,
  records: () => null,
  hasBlanks: () => false,
  runs: () => 0,
};
