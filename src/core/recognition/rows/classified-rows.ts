import type { SkippedReason } from '../recognized-table';

/** A row that is no record, in sheet order. */
export interface OtherRow {
  readonly row: number;
  readonly kind: 'section' | 'subtotal' | 'total';
  /** The heading or label as it reads, with its numeral. */
  readonly text: string;
  /** Records before this row. */
  readonly recordsBefore: number;
  /** A heading that states its sum in the same row. */
  readonly hasSum: boolean;
  /** A part without records of its own: it is one of the records as well. */
  readonly isRecord?: boolean;
}

export interface ClassifiedRows {
  readonly records: Int32Array;
  readonly others: readonly OtherRow[];
  readonly skipped: readonly (readonly [row: number, reason: SkippedReason])[];
  readonly footerStart: number | null;
  /** First row below the last record and total; what stands there may be the next table's title. */
  readonly bodyEnd: number;
  /** First row that is not this table's, where the next table may be looked for. */
  readonly end: number;
}
