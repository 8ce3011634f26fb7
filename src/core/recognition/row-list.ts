/** Rows of a sheet in the order in which they are put in; without a box or a copy for each of very many. */
export interface RowList {
  readonly length: number;
  push(row: number): void;
  /** The row that was put in last; -1 where there is none. */
  last(): number;
  all(): Int32Array;
}

/** Room for the rows of most tables. */
const firstRoom = 1024;

export function rowList(): RowList {
  let rows = new Int32Array(firstRoom);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(row) {
      if (length === rows.length) {
        const larger = new Int32Array(4 * length);
        larger.set(rows);
        rows = larger;
      }
      rows[length++] = row;
    },
    last: () => (length === 0 ? -1 : rows[length - 1]!),
    all: () => rows.subarray(0, length),
  };
}
