import type { Item } from './item';
import { sumOf, type Match } from './matching';
import type { Pool } from './pool';

/**
 * What leads from the sum approved to the sum paid, in đồng: approved + each class = paid + unexplained.
 *
 * `approved` and `paid` are added up from the lists themselves, the classes from matches and items: what one of them loses shows
 * as unexplained.
 */
export interface TieOut {
  readonly approved: number;
  /** 0 or less. */
  readonly unpaid: number;
  readonly paidUnapproved: number;
  /** Of all matches, those within the tolerance too. */
  readonly amountDifferences: number;
  /** 0 or less. */
  readonly returned: number;
  readonly paidTwice: number;
  /** Net of what came back. */
  readonly paid: number;
  readonly unexplained: number;
}

export function tieOutOf(pool: Pool, matches: readonly Match[], items: readonly Item[]): TieOut {
  let approved = 0;
  let paid = 0;
  for (let node = 0; node < pool.count; node++) {
    if (node < pool.split) approved += pool.amounts[node]!;
    else paid += pool.amounts[node]! - pool.returned[node]!;
  }
  const classes = { unpaid: 0, paidUnapproved: 0, amountDifferences: 0, returned: 0, paidTwice: 0 };
  for (const match of matches)
    classes.amountDifferences += sumOf(pool, match.paid) - sumOf(pool, match.approved);
  for (const item of items) {
    switch (item.status) {
      case 'amount-differs':
        classes.amountDifferences += item.difference;
        break;
      case 'unpaid':
        classes.unpaid += item.difference;
        break;
      case 'paid-unapproved':
        classes.paidUnapproved += item.difference;
        break;
      case 'paid-twice':
        classes.paidTwice += item.difference;
        break;
      case 'returned':
        classes.returned += item.difference;
        break;
      case 'suggested':
        classes.unpaid -= item.approvedAmount;
        classes.paidUnapproved += item.paidAmount;
    }
  }
  const explained =
    approved +
    classes.unpaid +
    classes.paidUnapproved +
    classes.amountDifferences +
    classes.returned +
    classes.paidTwice;
  return { approved, ...classes, paid, unexplained: whole(paid - explained) };
}

/** Binary fractions off: a hundredth of a đồng is none. */
function whole(amount: number): number {
  const rounded = Math.round(amount * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
