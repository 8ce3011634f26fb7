import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import type { GroupValues } from './group-values';
import { spreadGroup, spreadParts } from './spread-columns';
import type { SumColumn } from './sum-columns';
import type { Pass } from './tally';

/** The rows of a total, in order, and which records go into them. */
export interface CollectedRows {
  /** A label for each group, per row. */
  readonly keys: readonly (readonly string[])[];
  readonly passes: readonly Pass[];
  /** Per table the row in which a record of an unreadable figure would stand, -1 for others; null where there is none. */
  readonly awaited: readonly (Int32Array | null)[];
}

/** How a record comes to its row. */
export const admission = {
  counted: 0,
  /** It belongs to no row. */
  aside: -1,
  /** It belongs to a row, but a figure of it cannot be read. */
  unreadable: -2,
} as const;

/**
 * Gives each counted record its row: the combination of its groups' values.
 *
 * Rows come in the order of the groups' values; each unit of the catalogue has one, also with nothing. `admitted` is one of
 * `admission` per record.
 */
export function collectRows(
  tables: readonly TableColumns[],
  groups: readonly GroupValues[],
  admitted: readonly Int32Array[],
  sums: readonly ReadonlyMap<FieldId, SumColumn>[],
  fields: readonly FieldId[],
  catalogueSize: number | null,
): CollectedRows {
  const rows = rowNumbers();
  const passes = tables.flatMap((table, index) => {
    const ids = groups.map((group) => group.idsOf(table));
    const spread = spreadGroup(
      table,
      groups.map(({ id }) => id),
      fields,
    );
    if (spread === null) return [{ table: index, rows: rows.of(ids, admitted[index]!), sums: sums[index]! }];
    const at = groups.findIndex(({ id }) => id === spread);
    return spreadParts(table, fields, sums[index]!).map((part): Pass => {
      const ofPart = [...ids];
      ofPart[at] = new Int32Array(table.count).fill(groups[at]!.idOfText(part.label));
      const taken = admitted[index]!.map((row, record) => (part.isFilled[record] ? row : admission.aside));
      return { table: index, rows: rows.of(ofPart, taken), sums: part.sums };
    });
  });
  const awaited = tables.map((table, index) => {
    if (!admitted[index]!.includes(admission.unreadable)) return null;
    const waiting = admitted[index]!.map((row) =>
      row === admission.unreadable ? admission.counted : admission.aside,
    );
    return rows.of(
      groups.map((group) => group.idsOf(table)),
      waiting,
    );
  });
  addEmptyUnits(rows.keys, groups, catalogueSize);
  return inOrder(rows.keys, groups, passes, awaited);
}

/** Numbers combinations of group values as they are met. */
function rowNumbers() {
  /** The group values of each row; -1 where a row stands for no record. */
  const keys: number[][] = [];
  const rowOf: number[] = [];
  const rowOfPath = new Map<number, number>();
  const combined = (ids: readonly Int32Array[], record: number): number => {
    let path = 0;
    for (const group of ids) {
      const step = path * 4_194_304 + group[record]!;
      let next = rowOfPath.get(step);
      if (next === undefined) rowOfPath.set(step, (next = rowOfPath.size + 1));
      path = next;
    }
    return path;
  };
  return {
    keys,
    of(ids: readonly Int32Array[], admitted: Int32Array): Int32Array {
      const rows = new Int32Array(admitted.length).fill(-1);
      const [only] = ids;
      for (let record = 0; record < rows.length; record++) {
        if (admitted[record] !== admission.counted) continue;
        const path = ids.length === 1 ? only![record]! : combined(ids, record);
        rows[record] = rowOf[path] ??= keys.push(ids.map((group) => group[record]!)) - 1;
      }
      return rows;
    },
  };
}

function addEmptyUnits(keys: number[][], groups: readonly GroupValues[], catalogueSize: number | null): void {
  const at = groups.findIndex(({ id }) => id === 'unit');
  if (at < 0 || catalogueSize === null) return;
  const met = new Set(keys.map((values) => values[at]));
  for (let unit = 0; unit < catalogueSize; unit++) {
    if (!met.has(unit)) keys.push(groups.map((_, index) => (index === at ? unit : -1)));
  }
}

function inOrder(
  keys: readonly (readonly number[])[],
  groups: readonly GroupValues[],
  passes: readonly Pass[],
  awaited: readonly (Int32Array | null)[],
): CollectedRows {
  const ranks = groups.map((group) => new Map(group.order().map((value, rank) => [value, rank])));
  const rankOf = (row: number, group: number) => ranks[group]!.get(keys[row]![group]!) ?? Infinity;
  const order = keys.map((_, row) => row);
  order.sort((a, b) => {
    for (let group = 0; group < groups.length; group++) {
      const [rankA, rankB] = [rankOf(a, group), rankOf(b, group)];
      if (rankA !== rankB) return rankA < rankB ? -1 : 1;
    }
    return a - b;
  });
  const place = new Int32Array(order.length);
  order.forEach((row, index) => (place[row] = index));
  for (const rows of [...passes.map((pass) => pass.rows), ...awaited]) {
    if (!rows) continue;
    for (let record = 0; record < rows.length; record++)
      if (rows[record]! >= 0) rows[record] = place[rows[record]!]!;
  }
  return {
    keys: order.map((row) => groups.map((group, index) => group.label(keys[row]![index]!))),
    passes,
    awaited,
  };
}
