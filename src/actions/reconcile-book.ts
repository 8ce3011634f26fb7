import { openBook } from '../core/rules/book';
import { correctionsIn } from '../core/recognition/corrections/corrections';
import { layoutsIn } from '../core/recognition/corrections/stored-layouts';
import { recognizeSteps, type RecognitionProgress } from '../core/recognition/recognize';
import type { Correction } from '../core/recognition/recognized-table';
import type { TableColumns } from '../core/recognition/values/table-columns';
import type { UnitCatalogue } from '../core/recognition/values/unit-catalogue';
import { statesMoney } from '../core/reconciliation/amount-column';
import { decisionsIn } from '../core/reconciliation/decisions';
import { proposeSides, type ProposedSides } from '../core/reconciliation/propose-sides';
import {
  reconcileSteps,
  type Reconciliation,
  type ReconcileOptions,
  type ReconcileStep,
} from '../core/reconciliation/reconcile';
import type { MemoryEntry } from '../core/memory';
import { fail, succeed, type Result } from '../core/result';
import { bookGrids, type WorkbookContent } from '../core/workbook';
import { runThrough } from '../core/run-through';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import type { Action, ActionControl } from './action';
import { readBook, readingShare } from './read-book';
import { runInSlices } from './run-in-slices';

export interface ReconcileBookInput {
  /** As an Excel serial; the caller reads the clock. */
  readonly today: number;
  /** What the command line says in place of the pane. */
  readonly corrections?: readonly Correction[];
}

/** A workbook read for reconciling: its tables that state money, and which of them the add-in takes for each side. */
export interface BookToReconcile {
  readonly content: WorkbookContent;
  /** Tables that could be a side. */
  readonly tables: readonly TableColumns[];
  readonly units: UnitCatalogue | null;
  readonly proposed: ProposedSides;
  /** The last day on which a payment counts to the period, where the settings sheet says one. */
  readonly periodEnd: number | null;
}

/** Reads the workbook and proposes the two sides; reconciles and writes nothing. */
export const openReconciliation: Action<ReconcileBookInput, BookToReconcile> = {
  id: 'open-reconciliation',
  title: { vi: 'Đọc hai danh sách', en: 'Read the two lists' },
  run: async (host, input, control = {}) => {
    const read = await readBook(host, control);
    if (!read.ok) return read;
    const opened = await runInSlices(
      bookSteps(read.value, input),
      ({ done, total, sheet }) =>
        control.onProgress?.({
          phase: 'recognizing',
          what: sheet,
          fraction: readingShare + (1 - readingShare) * (done / Math.max(1, total)),
        }),
      control.signal,
    );
    return opened ?? fail({ code: 'cancelled' });
  },
};

/** The same of a workbook that was read already, in one go. */
export function bookToReconcile(
  content: WorkbookContent,
  input: ReconcileBookInput,
): Result<BookToReconcile> {
  return runThrough(bookSteps(content, input));
}

function* bookSteps(
  content: WorkbookContent,
  { today, corrections = [] }: ReconcileBookInput,
): Generator<RecognitionProgress, Result<BookToReconcile>> {
  const known = [...correctionsIn(content.memory), ...corrections];
  const recognition = yield* recognizeSteps(bookGrids(content), known, layoutsIn(content.memory));
  const book = openBook(recognition.tables, today);
  const tables = book.tables.filter((table) => statesMoney(table, 'approved') || statesMoney(table, 'paid'));
  if (tables.length === 0) return fail({ code: 'no-table' });
  const settings = readSettings(
    content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
    today,
  );
  return succeed({
    content,
    tables,
    units: book.units,
    proposed: proposeSides(book.tables),
    periodEnd: settings.paymentPeriodEnd,
  });
}

/** Which tables of an opened book are reconciled, and how exactly. */
export interface ReconcileTablesInput {
  readonly book: BookToReconcile;
  readonly sides: { readonly approved: readonly TableColumns[]; readonly paid: readonly TableColumns[] };
  /** `periodEnd` left out: the one of the settings sheet. */
  readonly options: ReconcileOptions;
  /** What the workbook remembers by now; left out, what it remembered when it was read. */
  readonly memory?: readonly MemoryEntry[];
}

/** Reconciles tables of an opened book, with what the workbook remembers of a person's decisions; writes nothing. */
export async function reconcileTables(
  { book, sides, options, memory = book.content.memory }: ReconcileTablesInput,
  { signal, onProgress }: ActionControl = {},
): Promise<Result<Reconciliation>> {
  const form = [...sides.approved, ...sides.paid].find(({ table }) => table.grid.form)?.table.grid;
  if (form) return fail({ code: 'form-without-rows', sheet: form.sheet });
  const { periodEnd = book.periodEnd } = options;
  const steps = reconcileSteps(
    { ...sides, units: book.units },
    { ...options, periodEnd },
    decisionsIn(memory),
  );
  let furthest = 0;
  const result = await runInSlices(
    steps,
    (step) => {
      furthest = Math.max(furthest, reached[step]);
      onProgress?.({ phase: 'matching', what: step, fraction: furthest });
    },
    signal,
  );
  return result ? succeed(result) : fail({ code: 'cancelled' });
}

/** About how much of the work is done when a part begins (measured on 50,000 × 50,000 records). */
const reached: Readonly<Record<ReconcileStep, number>> = {
  reading: 0.1,
  persons: 0.5,
  matching: 0.7,
  similar: 0.85,
  items: 0.95,
};
