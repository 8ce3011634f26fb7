import type { NameLikenessReason } from './name-likeness';

/** The classes of reconciling items, fixed by the headless contract. */
export const itemStatuses = [
  'amount-differs',
  'unpaid',
  'paid-unapproved',
  'paid-twice',
  'returned',
  'suggested',
] as const;

export type ItemStatus = (typeof itemStatuses)[number];

/** Why an item is one; the first of an item's codes is its chief reason. */
export type ReasonCode =
  | 'paid-less'
  | 'paid-more'
  /** The amounts differ by a factor of 10 or 1,000: a nought, or a figure in thousands. */
  | 'scale-slip'
  /** The same digits in another order. */
  | 'digits-swapped'
  | 'parts-short'
  /** A person matched them; what they differ by stays open. */
  | 'said-by-person'
  | 'no-payment'
  /** A row of the payments names the person, with an amount that cannot be read. */
  | 'payment-unreadable'
  /** A row of the payments names the person, without any amount. */
  | 'payment-empty'
  /** The list of approvals names the person, with an amount that cannot be read. */
  | 'approval-unreadable'
  | 'no-approval'
  /** The person was approved and paid that already. */
  | 'already-paid'
  /** The person is approved, for another programme or round. */
  | 'other-purpose'
  /** Somebody of the name is on the other list, and is another person. */
  | 'namesake'
  | 'paid-again'
  | 'returned-whole'
  | 'returned-part'
  | 'refund-row'
  /** The same citizen id under names that are not alike. */
  | 'same-id'
  /** A unit's one sum is near what its people come to. */
  | 'unit-lump'
  /** Several records make up the other side's one. */
  | 'parts-together'
  /** Another record would fit as well. */
  | 'several-fit'
  | 'unit-differs'
  | 'amount-also-differs'
  | NameLikenessReason;

/** One thing that stands between what was approved and what was paid. */
export interface Item {
  readonly status: ItemStatus;
  /** Nodes of the pool. */
  readonly approved: readonly number[];
  readonly paid: readonly number[];
  readonly approvedAmount: number;
  /** For money that came back, minus it. */
  readonly paidAmount: number;
  /** Paid − approved. */
  readonly difference: number;
  readonly codes: readonly ReasonCode[];
  /** Records that the item refers to beside its own: the payment that a surplus repeats, the namesake. */
  readonly related: readonly number[];
  /** 0 to 1, of a suggestion. */
  readonly score: number | null;
}

/** What a person should look at though no money is missing. */
export type RemarkCode =
  | 'unsigned'
  | 'signed-by-another'
  | 'not-received'
  | 'account-differs'
  | 'bank-differs'
  | 'paid-after-period'
  | 'paid-before-approval'
  | 'name-differs'
  | 'unit-differs'
  /** Namesakes of one unit whom nothing tells apart: as many were paid as is matched, nobody can say who is who. */
  | 'namesakes';

/** A remark on a payment, and the approval that it is matched to where it is. */
export interface Remark {
  readonly code: RemarkCode;
  readonly approved: readonly number[];
  readonly paid: readonly number[];
  readonly amount: number;
}
