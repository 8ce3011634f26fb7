import type { FieldId } from '../registers/register';
import type { SumColumn } from './sum-columns';

/** Records of one table on their way into rows. */
export interface Pass {
  /** Which table, by its index. */
  readonly table: number;
  /** The row of each record, -1 for none. */
  readonly rows: Int32Array;
  readonly sums: ReadonlyMap<FieldId, SumColumn>;
}

/** Who and what is told apart while tallying, per table and record; -1 for nobody. */
export interface Identities {
  /** The name of a record's unit, as rows are labelled; '' where it is of none that is known. */
  unitName(table: number, record: number): string;
  readonly persons: readonly Int32Array[] | null;
  readonly women: readonly Uint8Array[] | null;
  readonly units: readonly Int32Array[] | null;
}

/** What came together in each row. */
export interface Tallied {
  readonly count: Float64Array;
  readonly sums: ReadonlyMap<FieldId, { readonly sum: Float64Array; readonly filled: Int32Array }>;
  readonly people: Int32Array | null;
  readonly women: Int32Array | null;
  readonly units: Int32Array | null;
}

/** Counts and sums the records of all passes into so many rows; linear. */
export function tally(
  passes: readonly Pass[],
  rowCount: number,
  fields: readonly FieldId[],
  { persons, women, units }: Omit<Identities, 'unitName'>,
): Tallied {
  const count = new Float64Array(rowCount);
  const sums = new Map(
    fields.map((field) => [field, { sum: new Float64Array(rowCount), filled: new Int32Array(rowCount) }]),
  );
  for (const pass of passes) {
    const { rows } = pass;
    for (let record = 0; record < rows.length; record++) if (rows[record]! >= 0) count[rows[record]!]!++;
    for (const [field, { sum, filled }] of sums) {
      const values = pass.sums.get(field)?.values;
      if (values) addValues(rows, values, sum, filled);
    }
  }
  const people = persons && countDistinct(passes, rowCount, persons, null);
  const womenCount = persons && women && countDistinct(passes, rowCount, persons, women);
  return {
    count,
    sums,
    people,
    women: womenCount,
    units: units && countDistinct(passes, rowCount, units, null),
  };
}

function addValues(rows: Int32Array, values: Float64Array, sum: Float64Array, filled: Int32Array): void {
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    const value = values[record]!;
    // NaN is the one number that differs from itself.
    if (row < 0 || value !== value) continue;
    sum[row]! += value;
    filled[row]!++;
  }
}

/** How many different ids each row holds. Most ids stand in one row only; pairs are kept for the others alone. */
function countDistinct(
  passes: readonly Pass[],
  rowCount: number,
  ids: readonly Int32Array[],
  only: readonly Uint8Array[] | null,
): Int32Array {
  const distinct = new Int32Array(rowCount);
  let largest = -1;
  for (const list of ids) for (let i = 0; i < list.length; i++) if (list[i]! > largest) largest = list[i]!;
  const firstRow = new Int32Array(largest + 1).fill(-1);
  const others = new Set<number>();
  for (const { table, rows } of passes) {
    const own = ids[table]!;
    const isTaken = only?.[table];
    for (let record = 0; record < rows.length; record++) {
      const row = rows[record]!;
      const id = own[record]!;
      if (row < 0 || id < 0 || (isTaken && isTaken[record] === 0) || firstRow[id] === row) continue;
      if (firstRow[id]! < 0) firstRow[id] = row;
      else {
        const pair = id * rowCount + row;
        if (others.has(pair)) continue;
        others.add(pair);
      }
      distinct[row]!++;
    }
  }
  return distinct;
}
