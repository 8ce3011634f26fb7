import { succeed } from '../core/result';
import { ignoredKind, isSameDecision, type IgnoredEntry } from '../core/writes/ignored-findings';
import type { Action } from './action';

export interface HeedFindingsInput {
  /** The decisions to take back. */
  readonly entries: readonly IgnoredEntry[];
  /** What the workbook remembers so far. */
  readonly remembered: readonly IgnoredEntry[];
}

/** Takes back decisions to leave findings: the next check shows them again. */
export const heedFindings: Action<HeedFindingsInput, readonly IgnoredEntry[]> = {
  id: 'heed-findings',
  title: { vi: 'Không bỏ qua nữa', en: 'No longer ignore' },
  run: async (host, { entries, remembered }) => {
    const kept = remembered.filter((entry) => !entries.some((other) => isSameDecision(entry, other)));
    const saved = await host.saveMemory([ignoredKind], kept);
    return saved.ok ? succeed(kept) : saved;
  },
};
