import { openBook } from '../core/rules/book';
import { correctionsIn } from '../core/recognition/corrections';
import { layoutsIn } from '../core/recognition/layout-memory';
import { recognizeWorkbook } from '../core/recognition/recognize';
import type { Correction } from '../core/recognition/recognized-table';
import type { TableColumns } from '../core/recognition/table-columns';
import type { UnitCatalogue } from '../core/recognition/unit-catalogue';
import { statesMoney } from '../core/reconciliation/amount-column';
import { decisionsIn } from '../core/reconciliation/decisions';
import { proposeSides, type ProposedSides } from '../core/reconciliation/propose-sides';
import { reconcile, type Reconciliation, type ReconcileOptions } from '../core/reconciliation/reconcile';
import type { MemoryEntry } from '../core/memory';
import { fail, succeed, type Result } from '../core/result';
import { bookGrids, type WorkbookContent } from '../core/workbook';
import type { Action } from './action';
import { readBook } from './read-book';

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
}

/** Reads the workbook and proposes the two sides; reconciles and writes nothing. */
export const openReconciliation: Action<ReconcileBookInput, BookToReconcile> = {
  id: 'open-reconciliation',
  title: { vi: 'Đọc hai danh sách', en: 'Read the two lists' },
  run: async (host, input, control) => {
    const read = await readBook(host, control);
    return read.ok ? bookToReconcile(read.value, input) : read;
  },
};

/** The same of a workbook that was read already. */
export function bookToReconcile(
  content: WorkbookContent,
  { today, corrections = [] }: ReconcileBookInput,
): Result<BookToReconcile> {
  const known = [...correctionsIn(content.memory), ...corrections];
  const recognition = recognizeWorkbook(bookGrids(content), known, layoutsIn(content.memory));
  const book = openBook(recognition.tables, today);
  const tables = book.tables.filter((table) => statesMoney(table, 'approved') || statesMoney(table, 'paid'));
  if (tables.length === 0) return fail({ code: 'no-table' });
  return succeed({ content, tables, units: book.units, proposed: proposeSides(book.tables) });
}

/** Reconciles tables of an opened book, with what the workbook remembers of a person's decisions. */
export function reconcileTables(
  { content, units }: BookToReconcile,
  sides: { readonly approved: readonly TableColumns[]; readonly paid: readonly TableColumns[] },
  options: ReconcileOptions,
  memory: readonly MemoryEntry[] = content.memory,
): Reconciliation {
  return reconcile({ ...sides, units }, options, decisionsIn(memory));
}
