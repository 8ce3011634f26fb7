import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';

/** Where a table's header stands and what each of its columns is headed with. */
export interface Header {
  readonly rows: readonly number[];
  readonly codeRow: number | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Per column from `firstColumn`: the lines from top to bottom, without repeats; empty where nothing heads the column. */
  readonly lines: readonly (readonly string[])[];
  /** Set where the headings are in an encoding from before Unicode; the labels below are then read in it too. */
  readonly encoding: LegacyEncoding | null;
  /** No row heads the list: `rows` is the one above it, and `lines` say what the cells can hardly be other than. */
  readonly isAbsent?: boolean;
}
