import type { MemoryEntry } from '../core/memory';
import { decisionKind } from '../core/reconciliation/decisions';
import { itemNoteKind } from '../core/reconciliation/item-notes';
import { openItemKind } from '../core/reconciliation/roll-forward';
import { signOffKind } from '../core/reconciliation/sign-off';
import { succeed } from '../core/result';
import type { Action } from './action';

/** What a reconciliation keeps in the workbook, each under its own kind. */
export const reconciliationKinds = [decisionKind, itemNoteKind, openItemKind, signOffKind] as const;

export interface RememberInput {
  /** All that the workbook remembers. */
  readonly memory: readonly MemoryEntry[];
  readonly kind: (typeof reconciliationKinds)[number];
  /** The entries of the kind from now on, older ones that shall stay among them. */
  readonly entries: readonly MemoryEntry[];
}

/** Keeps decisions, notes, the sign-off or open items in the workbook; answers what it remembers now. */
export const rememberReconciliation: Action<RememberInput, readonly MemoryEntry[]> = {
  id: 'remember-reconciliation',
  title: { vi: 'Ghi nhớ ý kiến đối chiếu', en: 'Keep what was decided' },
  run: async (host, { memory, kind, entries }) => {
    const saved = await host.saveMemory([kind], entries);
    return saved.ok ? succeed([...memory.filter((entry) => entry.kind !== kind), ...entries]) : saved;
  },
};
