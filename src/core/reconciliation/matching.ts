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

/** A match of one person (or unit), or one that a person made, whose sums differ by more than the tolerance. */
export interface Differing {
  readonly approved: readonly number[];
  readonly paid: readonly number[];
  readonly by: MatchedBy;
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

/** Keeps what a person matched: a match where the sums agree, else a difference that stays open. */
export function keepDecided(matching: Matching, pool: Pool, match: Match, tolerance: number): void {
  const difference = sumOf(pool, match.paid) - sumOf(pool, match.approved);
  if (Math.abs(difference) <= tolerance || match.approved.length === 0 || match.paid.length === 0)
    keepMatch(matching, match);
  else keepDiffering(matching, match);
}

/** Keeps a difference and uses up its nodes. */
export function keepDiffering(matching: Matching, { approved, paid, by }: Differing): void {
  for (const node of [...approved, ...paid]) matching.used[node] = 1;
  matching.differing.push({ approved, paid, by });
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
