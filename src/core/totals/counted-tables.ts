import type { TableColumns } from '../recognition/table-columns';
import type { CellRef } from '../sheet/address';
import { valueAt } from '../sheet/grid';
import type { GroupId } from './groups';
import { groupTeller, type GroupTeller } from './group-tellers';
import type { LiveRanges } from './live-ranges';
import type { PassTerms } from './formula-terms';
import { spreadGroup } from './spread-columns';
import type { SetAsideRecord, Totals } from './totals';

/** A table whose people or units are counted, with the group values of its records. */
export interface CountedTable {
  /** Which of the totals' tables. */
  readonly index: number;
  readonly table: TableColumns;
  readonly ranges: LiveRanges;
  readonly by: readonly GroupId[];
  /** The values of a record that stands in a row, or would once its figure is readable; null for others. */
  keys(record: number): readonly string[] | null;
  /** Whether the record is counted as it stands. */
  isCounted(record: number): boolean;
  readonly unreadable: readonly SetAsideRecord[];
  /** How the values of a group are told; see `groupTeller`. */
  teller(group: number, saysBlank: boolean): GroupTeller;
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
    const counted: CountedTable = {
      index,
      table,
      ranges: first.ranges,
      by: totals.by,
      keys: (record) => totals.rows[rowOf(record)]?.keys ?? null,
      isCounted: (record) => own.some(({ rows }) => rows[record]! >= 0),
      unreadable,
      spread: own.length > 1 ? spreadOf(totals, index, own) : null,
      teller(group, saysBlank) {
        const known = tellers.get(`${group},${saysBlank}`);
        if (known) return known;
        const keys = [...new Set(totals.rows.map((row) => row.keys[group]!))];
        const made = groupTeller(counted, group, keys, saysBlank);
        tellers.set(`${group},${saysBlank}`, made);
        return made;
      },
    };
    return [counted];
  });
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
