import { fail, succeed, type Result } from '../core/result';
import { sourcesSheet } from '../core/reports/sources-sheet';
import { writtenEntries, writtenKind } from '../core/reports/written-report';
import type { SheetFill } from '../core/reports/template/sheet-fill';
import { lastRowOf } from '../core/sheet/grid';
import { sheetNameFrom, type SheetDrawing } from '../core/sheet/sheet-drawing';
import type { Host, WrittenSheet } from '../core/workbook';
import { contentAt } from '../core/writes/cell-write';
import { changeOfRun } from '../core/writes/change';
import { journalIn, journalSheetName, nextRun, type JournalEntry, type Stamp } from '../core/writes/journal';
import { withIgnored } from '../core/writes/ignored-lines';
import { recordCells } from '../core/writes/record-cells';
import type { Action, ActionControl } from './action';
import type { PreparedReport } from './prepare-report';

export interface WriteReportInput {
  readonly report: PreparedReport;
  /** Who writes and when, for the journal that a filled form is entered in. */
  readonly stamp: Stamp;
  /** Also over a sheet of ours that was changed by hand since. */
  readonly overwriteEdited?: boolean;
  /** Also the list of figures with the rows that they come from, on a sheet of its own. */
  readonly withSources?: boolean;
}

/** By this the journal tells cells of filled forms from mended ones. */
export const formFillTitle = 'Điền biểu';

/** Writes a prepared report into the workbook, whole or not at all; cells of a filled form are entered in the journal and can be undone. */
export const writeReport: Action<WriteReportInput, readonly WrittenSheet[]> = {
  id: 'write-report',
  title: { vi: 'Ghi báo cáo', en: 'Write the report' },
  run: async (host, input, control = {}) => {
    const written = await writePlan(host, input, control);
    if (!written.ok) return written;
    // How it was made is remembered, so that its cells can be traced later.
    const { source, sheets } = input.report;
    const saved = await host.saveMemory([writtenKind(source)], writtenEntries(source, sheets));
    return saved.ok ? written : saved;
  },
};

function writePlan(
  host: Host,
  { report: { plan, name, figures, ignored }, stamp, overwriteEdited, withSources }: WriteReportInput,
  { signal, onProgress }: ActionControl,
): Promise<Result<readonly WrittenSheet[]>> {
  // Into an office's own form nothing is written that it did not ask for: what was left stands beside it, with the sources.
  const sources = withSources
    ? [withIgnored(sourcesSheet(name, figures), plan.kind === 'drawn' ? [] : ignored)]
    : [];
  const options = {
    overwriteEdited,
    signal,
    onProgress: (done: number, total: number) =>
      onProgress?.({ phase: 'writing', what: `${done}/${total}`, fraction: done / Math.max(1, total) }),
  };
  switch (plan.kind) {
    case 'drawn':
      return host.drawSheets([...plan.drawings, ...sources], options);
    case 'filled':
      return fillAndList(host, plan.fills, [...(plan.contents ? [plan.contents] : []), ...sources], options);
    case 'form':
      return writeForm(host, plan, stamp, sources);
  }
}

async function fillAndList(
  host: Host,
  fills: readonly SheetFill[],
  drawings: readonly SheetDrawing[],
  options: Parameters<Host['drawSheets']>[1],
): Promise<Result<readonly WrittenSheet[]>> {
  const filled = await host.fillSheets(fills, options);
  return filled.ok && drawings.length > 0
    ? together(filled.value, await host.drawSheets(drawings, options))
    : filled;
}

async function writeForm(
  host: Host,
  { form: { sheet, cells }, grids, tables }: PreparedReport['plan'] & { readonly kind: 'form' },
  stamp: Stamp,
  sources: readonly SheetDrawing[],
): Promise<Result<readonly WrittenSheet[]>> {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return fail({ code: 'sheet-missing', sheet });
  const journal = journalIn(grids);
  const run = nextRun(journal);
  // Undo finds each row again by what it says of itself.
  const places = recordCells(
    tables.filter((table) => table.grid.sheet === sheet),
    grids,
  );
  const entries = cells.map(({ row, column, content, rowLabel, header }, index): JournalEntry => {
    const before = contentAt(grid, row, column);
    const isFormula = typeof content === 'object';
    const place = places.placeOf({ sheet, row, column });
    return {
      sheet,
      row,
      column,
      run,
      line: index + 1,
      stamp,
      rules: [],
      ruleTitle: formFillTitle,
      field: place.field,
      header: place.header || header,
      record: rowLabel,
      identity: place.identity,
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
  const applied = await host.apply(changeOfRun(entries, journal, sheetNameFrom(journalSheetName, taken)));
  if (!applied.ok) return applied;
  const filled = { sheet, rows: lastRowOf(grid) + 1, isNew: false };
  return sources.length > 0 ? together([filled], await host.drawSheets(sources)) : succeed([filled]);
}

function together(
  first: readonly WrittenSheet[],
  then: Result<readonly WrittenSheet[]>,
): Result<readonly WrittenSheet[]> {
  return then.ok ? succeed([...first, ...then.value]) : then;
}
