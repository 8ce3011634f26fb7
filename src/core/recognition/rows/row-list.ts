/** Rows of a sheet in the order in which they are put in; without a box or a copy for each of very many. */
export interface RowList {
  readonly length: number;
  push(row: number): void;
  /** The row that was put in last; -1 where there is none. */
  last(): number;
  /** The last few rows. */
  lately(count: number): Int32Array;
  all(): Int32Array;
}

/** Room for the rows of most tables. */
const firstRoom = 1024;

/** `most` rows at most. */
export function rowList(most: number): RowList {
  let rows = new Int32Array(Math.min(firstRoom, most));
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(row) {
      if (length === rows.length) {
        const larger = new Int32Array(Math.min(4 * length, most));
        larger.set(rows);
        rows = larger;
      }
      rows[length++] = row;
    },
    last: () => (length === 0 ? -1 : rows[length - 1]!),
    lately: (count) => rows.subarray(Math.max(0, length - count), length),
    all: () => rows.subarray(0, length),
  };
}
