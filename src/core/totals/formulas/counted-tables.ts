import type { TableColumns } from '../../recognition/values/table-columns';
import type { CellRef } from '../../sheet/address';
import { valueAt } from '../../sheet/grid';
import type { GroupId } from '../groups';
import { groupTeller, type GroupTeller } from './group-tellers';
import type { LiveRanges } from './live-ranges';
import type { PassTerms } from './formula-terms';
import { spreadGroup } from '../spread-columns';
import type { SetAsideRecord, Totals } from '../totals';

/** A table whose people or units are counted, with the group values of its records. */
export interface CountedTable {
  /** Which of the totals' tables. */
  readonly index: number;
  readonly table: TableColumns;
  readonly ranges: LiveRanges;
  readonly by: readonly GroupId[];
  /** The values of a record that stands in a row, or would once its figure is readable; null for others. */
  keys(record: number): readonly string[] | null;
  /** How many records have these values; null for any. At most, where headings tell one. */
  recordsOf(wanted: readonly (string | null)[]): number;
  /** Whether the record is counted as it stands. */
  isCounted(record: number): boolean;
  readonly unreadable: readonly SetAsideRecord[];
  /** How the values of a group are told; see `groupTeller`. */
  teller(group: number, others: readonly number[]): GroupTeller;
  /** Where one amount stands for each fund. */
  readonly spread: SpreadColumns | null;
}

/** Columns whose headings tell a group's value. */
export interface SpreadColumns {
  /** Which group that is. */
  readonly group: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
  readonly all: readonly number[];
}

/** The tables of the totals, each once; passes over one table differ in the group that its headings tell. */
export function countedTables(totals: Totals, passes: readonly PassTerms[]): CountedTable[] {
  return totals.tables.flatMap((table, index) => {
    const own = passes.filter((pass) => pass.table === table);
    const [first] = own;
    if (!first || table.count === 0) return [];
    const unreadable = totals.setAside.filter((each) => each.table === index && each.reason === 'unreadable');
    const awaited = new Map(unreadable.map(({ record, row }) => [record, row ?? -1]));
    const rowOf = (record: number) =>
      own.find(({ rows }) => rows[record]! >= 0)?.rows[record] ?? awaited.get(record) ?? -1;
    const tellers = new Map<string, GroupTeller>();
    const spread = own.length > 1 ? spreadOf(totals, index, own) : null;
    const keysOf = (record: number) => totals.rows[rowOf(record)]?.keys ?? null;
    const counted: CountedTable = {
      index,
      table,
      ranges: first.ranges,
      by: totals.by,
      keys: keysOf,
      recordsOf: countOfValues(table.count, keysOf, spread?.group ?? null),
      isCounted: (record) => own.some(({ rows }) => rows[record]! >= 0),
      unreadable,
      spread,
      teller(group, others) {
        const path = [group, ...others].join();
        const known = tellers.get(path);
        if (known) return known;
        const keys = [...new Set(totals.rows.map((row) => row.keys[group]!))];
        const made = groupTeller(counted, group, keys, others);
        tellers.set(path, made);
        return made;
      },
    };
    return [counted];
  });
}

/** Counts records by those of their values that are asked for, each kind of question once for all records; `open` is a group that records have several values of. */
function countOfValues(
  count: number,
  keysOf: CountedTable['keys'],
  open: number | null,
): CountedTable['recordsOf'] {
  const known = new Map<string, Map<string, number>>();
  return (asked) => {
    const wanted = asked.map((key, group) => (group === open ? null : key));
    const pick = (keys: readonly (string | null)[]) =>
      keys.map((key, group) => (wanted[group] === null ? '' : key)).join('\u0000');
    const kind = wanted.map((key) => (key === null ? 0 : 1)).join('');
    let found = known.get(kind);
    if (!found) {
      known.set(kind, (found = new Map()));
      for (let record = 0; record < count; record++) {
        const keys = keysOf(record);
        if (keys) found.set(pick(keys), (found.get(pick(keys)) ?? 0) + 1);
      }
    }
    return found.get(pick(wanted)) ?? 0;
  };
}

function spreadOf(totals: Totals, index: number, own: readonly PassTerms[]): SpreadColumns | null {
  const passes = totals.passes.filter((pass) => pass.table === index);
  const group = spreadGroup(
    totals.tables[index]!,
    totals.by,
    passes.flatMap(({ sums }) => [...sums.keys()]),
  );
  if (group === null) return null;
  const at = totals.by.indexOf(group);
  const columns = new Map<string, number[]>();
  const all = new Set<number>();
  passes.forEach(({ sums }, pass) => {
    const only = [...sums.values()].flatMap((sum) => sum.only ?? []);
    only.forEach((column) => all.add(column));
    const key = totals.rows[own[pass]!.rows.find((row) => row >= 0) ?? -1]?.keys[at];
    if (key) columns.set(key, [...(columns.get(key) ?? []), ...only]);
  });
  return { group: at, columns, all: [...all] };
}

/** Amounts kept as text in such columns: a cell is filled, but not with a number. */
export function untoldAmounts({ table, spread }: CountedTable): CellRef[] {
  if (!spread) return [];
  return spread.all.flatMap((column) =>
    [...table.table.records].flatMap((row) => {
      const value = valueAt(table.table.grid, row, column);
      return typeof value === 'string' && /\d/.test(value)
        ? [{ sheet: table.table.grid.sheet, row, column }]
        : [];
    }),
  );
}
