import type { TableColumns } from '../recognition/values/table-columns';
import type { Vocabulary } from './vocabulary';

export type SideName = 'approved' | 'paid';

/** Why a row of a side takes no part in matching. */
export type SetAsideReason =
  /** The amount cannot be read, or is an error value: it is not zero, it is not known. */
  | 'amount-unreadable'
  /** The amount can be read; how much of it came back cannot. */
  | 'returned-unreadable'
  /** No amount, a dash or 0: the row states no money. */
  | 'no-amount';

/** A record that takes no part in matching, with its reason. */
export interface SetAsideRecord {
  readonly side: SideName;
  readonly table: number;
  readonly record: number;
  readonly reason: SetAsideReason;
  /** The person's name number, to tell whom it may concern. */
  readonly name: number;
}

/** What a row says beside its figures that a person should look at; bits of `Pool.flags`. */
export const rowFlags = {
  /** No signature where others of its table signed. */
  unsigned: 1,
  /** Signed or received by another. */
  signedByAnother: 2,
  /** “Chưa nhận”, “vắng”: the row stands among the payments, its note says that nobody got it. */
  notReceived: 4,
  /** A row of a negative amount: money that came back. */
  refund: 8,
  /** Paid into an account: needs no signature. */
  transfer: 16,
} as const;

/** What a title or section says is compared by what it means, for it is worded otherwise than a cell. */
export const titledFields = { programme: 1, round: 2 } as const;

/**
 * The records of both sides as one run of numbers (nodes): approvals first, from `split` on payments.
 *
 * Arrays hold one value per node. Numbers of texts come from vocabularies that both sides share, so equal numbers are equal
 * texts; 0 is “not said” (for `units` too). Amounts in đồng.
 */
export interface Pool {
  readonly tables: readonly TableColumns[];
  /** Tables below it are the approved side's. */
  readonly tableSplit: number;
  readonly split: number;
  readonly count: number;
  readonly tableOf: Uint16Array;
  readonly recordOf: Int32Array;
  /** What was approved or paid out, before anything came back; 0 for a refund row. */
  readonly amounts: Float64Array;
  /** What came back to the fund of a payment, 0 or more. */
  readonly returned: Float64Array;
  readonly flags: Uint8Array;
  readonly names: Int32Array;
  /** Twelve digits as a number, or nine of an old card (below 1e9); NaN for none. */
  readonly ids: Float64Array;
  /** Excel serial, NaN where the day is not known. */
  readonly birthDays: Float64Array;
  /** 0 where not known. */
  readonly birthYears: Int16Array;
  readonly units: Int32Array;
  readonly subUnits: Int32Array;
  readonly jobTitles: Int32Array;
  readonly programmes: Int32Array;
  readonly rounds: Int32Array;
  /** Which of programme and round no cell of the record says, but a section or title; bits of `titledFields`. */
  readonly titled: Uint8Array;
  readonly accounts: Int32Array;
  readonly banks: Int32Array;
  readonly vouchers: Int32Array;
  /** Day of the decision or of the payment (Excel serial), NaN where it is not known. */
  readonly dates: Float64Array;
  readonly words: {
    readonly names: Vocabulary;
    readonly units: Vocabulary;
    readonly subUnits: Vocabulary;
    readonly jobTitles: Vocabulary;
    readonly programmes: Vocabulary;
    readonly rounds: Vocabulary;
    readonly accounts: Vocabulary;
    readonly banks: Vocabulary;
    readonly vouchers: Vocabulary;
  };
  readonly setAside: readonly SetAsideRecord[];
  /** Records in the tables of each side, set-aside ones too. */
  readonly recordsIn: Readonly<Record<SideName, number>>;
}

/** The cell that stands for a node: the person's name, else the unit. */
export function placeOf(pool: Pool, node: number): { sheet: string; row: number; column: number } {
  const table = pool.tables[pool.tableOf[node]!]!;
  return { sheet: table.table.grid.sheet, ...table.keyPlace(pool.recordOf[node]!) };
}

/** The name of a node's person as its row writes it; '' for a row of a unit. */
export function nameOf(pool: Pool, node: number): string {
  return pool.names[node] === 0
    ? ''
    : pool.tables[pool.tableOf[node]!]!.names().text(pool.recordOf[node]!) ||
        pool.words.names.texts[pool.names[node]!]!;
}

/** The unit's name, '' where none is said. */
export function unitOf(pool: Pool, node: number): string {
  return pool.words.units.texts[pool.units[node]!]!;
}

/** Whether a node is a payment that can be matched: not a row of money that came back. */
export function isPayment(pool: Pool, node: number): boolean {
  return node >= pool.split && !(pool.flags[node]! & rowFlags.refund);
}
