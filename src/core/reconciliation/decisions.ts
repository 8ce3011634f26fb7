import type { MemoryEntry } from '../memory';
import type { Match } from './matching';
import type { Pool } from './pool';
import { findRecords, type RecordKey } from './record-key';

/**
 * A person's word on records, by their identity.
 *
 * `accept`: a suggestion is right. `match`: these approvals and payments belong together, whatever they say. `apart`: they do not,
 * whatever they say (a suggestion rejected, a match undone).
 */
export interface Decision {
  readonly kind: 'reconcile-decision';
  readonly word: 'accept' | 'match' | 'apart';
  readonly records: readonly RecordKey[];
  readonly by: string;
  /** When it was said, as ISO text. */
  readonly at: string;
  /** The score of the suggestion that was accepted or rejected. */
  readonly score: number | null;
  readonly note: string;
}

export const decisionKind = 'reconcile-decision';

export const noDecisions: readonly Decision[] = [];

/** The decisions that the workbook remembers, the oldest first; a line that is not one is left out. */
export function decisionsIn(memory: readonly MemoryEntry[]): Decision[] {
  return memory.filter(
    (entry): entry is MemoryEntry & Decision => entry.kind === decisionKind && isDecision(entry),
  );
}

function isDecision(entry: MemoryEntry): boolean {
  return (
    (entry.word === 'accept' || entry.word === 'match' || entry.word === 'apart') &&
    Array.isArray(entry.records) &&
    entry.records.every((record: unknown) => typeof record === 'object' && record !== null && 'who' in record)
  );
}

/** Decisions as they bear on the records that are there now. */
export interface Decided {
  readonly matches: readonly Match[];
  /** Pairs kept apart, as approval × count + payment. */
  readonly apart: ReadonlySet<number>;
  readonly applied: readonly Decision[];
  /** Decisions of which a record is no longer there. */
  readonly lost: readonly Decision[];
}

/** Finds the records of each decision; a later word on the same records outdoes an earlier one. */
export function decisionsOn(pool: Pool, decisions: readonly Decision[]): Decided {
  const matches: Match[] = [];
  const apart = new Set<number>();
  const applied: Decision[] = [];
  const lost: Decision[] = [];
  if (decisions.length === 0) return { matches, apart, applied, lost };
  const find = findRecords(pool);
  const taken = new Set<number>();
  const order = [...decisions].reverse();
  // Matches first take their records; what is kept apart needs none of its own.
  for (const decision of order.filter(({ word }) => word !== 'apart')) {
    if (isOutdone(decision, decisions)) continue;
    const nodes = locate(decision, find, taken);
    if (!nodes) {
      lost.push(decision);
      continue;
    }
    for (const node of nodes) taken.add(node);
    const approved = nodes.filter((node) => node < pool.split);
    const paid = nodes.filter((node) => node >= pool.split);
    const isAccepted = decision.word === 'accept';
    matches.push({
      level: isAccepted ? 'similar' : 'manual',
      approved,
      paid,
      by: isAccepted && approved.length + paid.length === 2 ? 'name-alike' : 'hand',
    });
    applied.push(decision);
  }
  for (const decision of order.filter(({ word }) => word === 'apart')) {
    if (isOutdone(decision, decisions)) continue;
    const nodes = locate(decision, find, new Set());
    if (!nodes) {
      lost.push(decision);
      continue;
    }
    for (const a of nodes)
      for (const p of nodes) if (a < pool.split && p >= pool.split) apart.add(a * pool.count + p);
    applied.push(decision);
  }
  return { matches, apart, applied: applied.reverse(), lost: lost.reverse() };
}

/** The decision's records as they stand now, or null where one is missing. */
function locate(
  decision: Decision,
  find: ReturnType<typeof findRecords>,
  taken: ReadonlySet<number>,
): number[] | null {
  const nodes: number[] = [];
  const own = new Set(taken);
  for (const key of decision.records) {
    const node = find(key, own);
    if (node === null) return null;
    own.add(node);
    nodes.push(node);
  }
  return nodes;
}

/** Whether a later decision speaks of all the pairs of this one, or of one of its records otherwise. */
function isOutdone(decision: Decision, decisions: readonly Decision[]): boolean {
  const texts = (of: Decision) => new Set(of.records.map(textOf));
  const own = texts(decision);
  return decisions.slice(decisions.indexOf(decision) + 1).some((later) => {
    const others = texts(later);
    const shared = [...own].filter((text) => others.has(text)).length;
    if (decision.word === 'apart') return later.word !== 'apart' && shared === own.size;
    return later.word === 'apart' ? shared >= 2 : shared > 0;
  });
}

function textOf(key: RecordKey): string {
  return [key.side, key.who, key.purpose, key.amount, key.document, key.day].join('|');
}
