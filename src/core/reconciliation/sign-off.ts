import type { MemoryEntry } from '../memory';
import { sidePrint, textPrint } from './fingerprint';
import type { Reconciliation } from './reconcile';
import { recordKey } from './record-key';

export const signOffKind = 'reconcile-sign-off';

/** What a sign-off stands for, as prints that tell later what has changed. */
export interface SignedContent {
  readonly approved: string;
  readonly paid: string;
  readonly matches: string;
  readonly settings: string;
}

export interface SignedBy {
  readonly name: string;
  /** ISO text. */
  readonly at: string;
}

/** A reconciliation as somebody prepared it and, where it is so far, another person reviewed it. */
export interface SignOff {
  readonly kind: typeof signOffKind;
  readonly content: SignedContent;
  readonly prepared: SignedBy;
  readonly reviewed: SignedBy | null;
}

/** `void` where what was signed is no longer what stands there. */
export type SignOffState = 'draft' | 'prepared' | 'reviewed' | 'void';

export interface SignOffStanding {
  readonly state: SignOffState;
  /** Of a void one: what has changed since. */
  readonly changed: readonly (keyof SignedContent)[];
  readonly signOff: SignOff | null;
}

export function signedContent({ pool, options, matches, items }: Reconciliation): SignedContent {
  const names = (nodes: readonly number[]) =>
    nodes.map((node) => JSON.stringify(recordKey(pool, node))).sort();
  const pairs = [
    ...matches.map(({ level, approved, paid }) => [level, approved, paid] as const),
    // Records whose amounts differ belong together as well.
    ...items
      .filter(({ status }) => status === 'amount-differs')
      .map(({ status, approved, paid }) => [status, approved, paid] as const),
  ];
  const lines = pairs.map(([what, approved, paid]) => JSON.stringify([what, names(approved), names(paid)]));
  const sheets = pool.tables.map(({ table }) => table.grid.sheet);
  return {
    approved: sidePrint(pool, 'approved'),
    paid: sidePrint(pool, 'paid'),
    matches: textPrint(lines.sort().join('\n')),
    settings: textPrint(
      JSON.stringify([options.tolerance, options.days, options.periodEnd ?? null, sheets, pool.tableSplit]),
    ),
  };
}

/** The last sign-off that the workbook remembers, and whether it still holds. */
export function signOffStanding(memory: readonly MemoryEntry[], content: SignedContent): SignOffStanding {
  const signOff =
    memory.filter((entry): entry is MemoryEntry & SignOff => entry.kind === signOffKind).at(-1) ?? null;
  if (!signOff) return { state: 'draft', changed: [], signOff: null };
  const parts = ['approved', 'paid', 'matches', 'settings'] as const;
  const changed = parts.filter((part) => signOff.content[part] !== content[part]);
  if (changed.length > 0) return { state: 'void', changed, signOff };
  return { state: signOff.reviewed ? 'reviewed' : 'prepared', changed, signOff };
}

export function prepare(content: SignedContent, by: SignedBy): SignOff {
  return { kind: signOffKind, content, prepared: by, reviewed: null };
}

/** The sign-off with its review; null where the reviewer is the preparer, for nobody checks himself. */
export function review(signOff: SignOff, by: SignedBy): SignOff | null {
  const key = (name: string) => name.normalize('NFC').trim().toLowerCase();
  return key(by.name) === '' || key(by.name) === key(signOff.prepared.name)
    ? null
    : { ...signOff, reviewed: by };
}
