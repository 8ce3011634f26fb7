import type { RecognizedTable } from '../core/recognition/recognized-table';
import { succeed } from '../core/result';
import type { Finding } from '../core/rules/rule';
import { ignoredEntry, ignoredKind, type IgnoredEntry } from '../core/writes/ignored-findings';
import type { Stamp } from '../core/writes/journal';
import type { Action } from './action';

export interface IgnoreFindingsInput {
  readonly findings: readonly Finding[];
  /** The tables of the review that found them. */
  readonly tables: readonly RecognizedTable[];
  readonly reason: string;
  readonly stamp: Stamp;
  /** What the workbook remembers so far. */
  readonly remembered: readonly IgnoredEntry[];
}

/** Remembers in the workbook that findings are left as they are, why, and who decided so. */
export const ignoreFindings: Action<IgnoreFindingsInput, readonly IgnoredEntry[]> = {
  id: 'ignore-findings',
  title: { vi: 'Bỏ qua có lý do', en: 'Ignore with a reason' },
  run: async (host, { findings, tables, reason, stamp, remembered }) => {
    const entries = [
      ...remembered,
      ...findings.map((finding) => ignoredEntry(finding, tables, reason, stamp)),
    ];
    const saved = await host.saveMemory([ignoredKind], entries);
    return saved.ok ? succeed(entries) : saved;
  },
};
