import type { FilledForm } from '../core/reports/form/fill-form';
import { fail, type Result } from '../core/result';
import type { Grid } from '../core/sheet/grid';
import { sheetNameFrom } from '../core/sheet/sheet-drawing';
import type { Host } from '../core/workbook';
import { contentAt } from '../core/writes/cell-write';
import { changeOfRun } from '../core/writes/change';
import { journalIn, journalSheetName, nextRun, type JournalEntry, type Stamp } from '../core/writes/journal';
import type { Action } from './action';
import type { PreparedReport } from './prepare-report';

export interface WriteReportInput {
  readonly report: PreparedReport;
  /** Who writes and when, for the journal that a filled form is entered in. */
  readonly stamp: Stamp;
  /** Also over a sheet of ours that was changed by hand since. */
  readonly overwriteEdited?: boolean;
}

/** Writes a prepared report into the workbook, whole or not at all; cells of a filled form are entered in the journal and can be undone. */
export const writeReport: Action<WriteReportInput, void> = {
  id: 'write-report',
  title: { vi: 'Ghi báo cáo', en: 'Write the report' },
  run: (host, { report: { plan }, stamp, overwriteEdited }, { signal, onProgress } = {}) => {
    const options = {
      overwriteEdited,
      signal,
      onProgress: (done: number, total: number) =>
        onProgress?.({ phase: 'writing', what: `${done}/${total}`, fraction: done / Math.max(1, total) }),
    };
    switch (plan.kind) {
      case 'drawn':
        return host.drawSheets(plan.drawings, options);
      case 'filled':
        return host.fillSheets(plan.fills, options);
      case 'form':
        return writeForm(host, plan.form, plan.grids, stamp);
    }
  },
};

async function writeForm(
  host: Host,
  { sheet, cells }: FilledForm,
  grids: readonly Grid[],
  stamp: Stamp,
): Promise<Result<void>> {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return fail({ code: 'sheet-missing', sheet });
  const journal = journalIn(grids);
  const run = nextRun(journal);
  const entries = cells.map(({ row, column, content, rowLabel, header }, index): JournalEntry => {
    const before = contentAt(grid, row, column);
    const isFormula = typeof content === 'object';
    return {
      sheet,
      row,
      column,
      run,
      line: index + 1,
      stamp,
      rules: [],
      ruleTitle: 'Điền biểu',
      field: null,
      header,
      record: rowLabel,
      identity: null,
      before,
      after: {
        value: isFormula ? '' : content,
        formula: isFormula ? content.formula : null,
        numberFormat: before.numberFormat,
      },
      state: 'intended',
      undone: null,
    };
  });
  const taken = grids.map((one) => one.sheet);
  return host.apply(changeOfRun(entries, journal, sheetNameFrom(journalSheetName, taken)));
}
