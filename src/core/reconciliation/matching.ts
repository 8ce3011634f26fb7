import type { Pool } from './pool';

/** The level of certainty at which records were matched; `manual` is a person's own word. */
export type Level = 'exact' | 'tolerance' | 'grouped' | 'similar' | 'manual';

export const levels: readonly Level[] = ['exact', 'tolerance', 'grouped', 'similar', 'manual'];

/** What tied the records of a match together. */
export type MatchedBy = 'citizen-id' | 'person' | 'unit' | 'namesakes' | 'lump-sum' | 'name-alike' | 'hand';

/** Approvals and payments that belong together, as nodes of the pool. */
export interface Match {
  readonly level: Level;
  readonly approved: readonly number[];
  readonly paid: readonly number[];
  readonly by: MatchedBy;
}

/** A match of one person (or unit) whose sums differ by more than the tolerance. */
export interface Differing {
  readonly approved: readonly number[];
  readonly paid: readonly number[];
}

/** What matching has come to; each node is used once. */
export interface Matching {
  /** 1 for each node that is in a match, an item or set apart. */
  readonly used: Uint8Array;
  readonly matches: Match[];
  readonly differing: Differing[];
  /** Payments beyond what their person was approved, each like one that is matched. */
  readonly twice: { readonly surplus: number; readonly like: number }[];
  /** Pairs that a person said do not belong together, as `approval × count + payment`. */
  readonly apart: ReadonlySet<number>;
}

export function startMatching(pool: Pool, apart: ReadonlySet<number>): Matching {
  return { used: new Uint8Array(pool.count), matches: [], differing: [], twice: [], apart };
}

/** Keeps a match and uses up its nodes. */
export function keepMatch(matching: Matching, match: Match): void {
  for (const node of match.approved) matching.used[node] = 1;
  for (const node of match.paid) matching.used[node] = 1;
  matching.matches.push(match);
}

export function isApart(matching: Matching, pool: Pool, approval: number, payment: number): boolean {
  return matching.apart.size > 0 && matching.apart.has(approval * pool.count + payment);
}

/** The sum of what the nodes were approved or paid, before anything came back. */
export function sumOf(pool: Pool, nodes: readonly number[]): number {
  let sum = 0;
  for (const node of nodes) sum += pool.amounts[node]!;
  return sum;
}
