import { drawReconciliation, type StatementContent } from '../core/reconciliation/draw-reconciliation';
import type { Reconciliation } from '../core/reconciliation/reconcile';
import type { WrittenSheet } from '../core/workbook';
import { withIgnored } from '../core/writes/ignored-lines';
import type { Action } from './action';

export interface WriteReconciliationInput {
  readonly result: Reconciliation;
  readonly content: StatementContent;
  /** The day of the statement, as an Excel serial. */
  readonly day: number;
  /** Also over a tab of ours that was changed by hand since. */
  readonly overwriteEdited?: boolean;
}

/** Writes the statement and its detail into the workbook, whole or not at all: the statement first. */
export const writeReconciliation: Action<WriteReconciliationInput, readonly WrittenSheet[]> = {
  id: 'write-reconciliation',
  title: { vi: 'Ghi biên bản đối chiếu', en: 'Write the statement' },
  run: (host, { result, content, day, overwriteEdited }, { signal, onProgress } = {}) => {
    const [statement, ...others] = drawReconciliation(result, content, day);
    const drawings = statement ? [withIgnored(statement, content.memory), ...others] : [];
    return host.drawSheets(drawings, {
      overwriteEdited,
      signal,
      onProgress: (done, total) =>
        onProgress?.({ phase: 'writing', what: `${done}/${total}`, fraction: done / Math.max(1, total) }),
    });
  },
};
