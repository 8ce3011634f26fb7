import type { Action } from './action';
import type { PreparedReport } from './prepare-report';

export interface WriteReportInput {
  readonly report: PreparedReport;
  /** Also over a sheet of ours that was changed by hand since. */
  readonly overwriteEdited?: boolean;
}

/** Writes a prepared report into the workbook: whole or not at all. */
export const writeReport: Action<WriteReportInput, void> = {
  id: 'write-report',
  title: { vi: 'Ghi báo cáo', en: 'Write the report' },
  run: (host, { report: { plan }, overwriteEdited }, { signal, onProgress } = {}) => {
    const options = {
      overwriteEdited,
      signal,
      onProgress: (done: number, total: number) =>
        onProgress?.({ phase: 'writing', what: `${done}/${total}`, fraction: done / Math.max(1, total) }),
    };
    return plan.kind === 'drawn'
      ? host.drawSheets(plan.drawings, options)
      : host.fillSheets(plan.fills, options);
  },
};
