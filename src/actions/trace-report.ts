import type { Figure } from '../core/reports/figures';
import { plannedDrawing, plannedFill, plannedForm, type PlannedSheet } from '../core/reports/planned-sheet';
import { traceCell, type CellTrace } from '../core/reports/trace-cell';
import { sourceOfSheet } from '../core/reports/written-report';
import { fail, succeed, type Result } from '../core/result';
import { valueAt, type Grid } from '../core/sheet/grid';
import type { WordingOptions } from '../core/vietnamese/amount-in-words';
import type { WorkbookContent } from '../core/workbook';
import { saysTheSame, type CellContent } from '../core/writes/cell-write';
import { gridsWithWrites } from '../core/writes/grid-with-writes';
import { journalIn } from '../core/writes/journal';
import type { Action } from './action';
import { prepareFrom, type PreparedReport } from './prepare-report';
import { readBook } from './read-book';
import { formFillTitle } from './write-report';

/** A sheet of a report of which cells can be asked where they come from. */
export interface TracedSheet {
  readonly sheet: string;
  traceAt(row: number, column: number): CellTrace;
}

/** Opens a written sheet for tracing, also in a workbook that was closed meanwhile: the report is worked out anew from the books as they are. */
export const traceReport: Action<{ readonly sheet: string }, TracedSheet> = {
  id: 'trace-report',
  title: { vi: 'Xem nguồn của ô', en: 'Show where a cell comes from' },
  run: async (host, { sheet }, control) => {
    const read = await readBook(host, control);
    return read.ok ? traceIn(read.value, sheet) : read;
  },
};

function traceIn(content: WorkbookContent, sheet: string): Result<TracedSheet> {
  const grid = content.grids.find((one) => one.sheet === sheet);
  const source = sourceOfSheet(content.memory, sheet);
  if (!grid || !source) return fail({ code: 'sheet-missing', sheet });
  const { choice } = source;
  const isForm = choice.kind === 'template' && choice.sheet === sheet;
  const prepared = prepareFrom(isForm ? unfilled(content, sheet) : content, source);
  if (!prepared.ok) return prepared;
  const planned = plannedSheet(prepared.value, sheet);
  if (!planned) return fail({ code: 'sheet-missing', sheet });
  return succeed(tracedSheet(grid, planned, prepared.value));
}

/** A blank form before it is written: its cells can be asked already. */
export function traceForm(prepared: PreparedReport): TracedSheet | null {
  if (prepared.plan.kind !== 'form') return null;
  const { form, grids } = prepared.plan;
  const grid = grids.find(({ sheet }) => sheet === form.sheet);
  if (!grid) return null;
  const after = form.cells.map(({ row, column, content }) => ({
    sheet: form.sheet,
    row,
    column,
    before: contentOf(''),
    after: typeof content === 'object' ? contentOf('', content.formula) : contentOf(content),
  }));
  const [filled = grid] = gridsWithWrites([grid], after);
  return tracedSheet(filled, plannedForm(form), prepared);
}

function tracedSheet(
  grid: Grid,
  planned: PlannedSheet,
  { figures, wording }: { readonly figures: readonly Figure[]; readonly wording: WordingOptions },
): TracedSheet {
  const sources = { planned, grid, figures, wording };
  return { sheet: grid.sheet, traceAt: (row, column) => traceCell(sources, row, column) };
}

function plannedSheet({ plan }: PreparedReport, sheet: string): PlannedSheet | null {
  if (plan.kind === 'form') return plannedForm(plan.form);
  const drawings = plan.kind === 'drawn' ? plan.drawings : plan.contents ? [plan.contents] : [];
  const drawing = drawings.find(({ name }) => name === sheet);
  if (drawing) return plannedDrawing(drawing);
  if (plan.kind === 'drawn') return null;
  const fill = plan.fills.find((one) => one.sheet === sheet);
  return fill ? plannedFill(fill, plan.originsAt.get(sheet) ?? (() => [])) : null;
}

const contentOf = (value: CellContent['value'], formula: string | null = null): CellContent => ({
  value,
  formula,
  numberFormat: 'General',
});

/** The workbook as it was before the form was filled: cells of which the journal says so, and that still hold it, are empty again. */
function unfilled(content: WorkbookContent, sheet: string): WorkbookContent {
  const grid = content.grids.find((one) => one.sheet === sheet)!;
  const emptied = (journalIn(content.grids)?.lines ?? []).flatMap(({ entry }) => {
    if (entry.sheet !== sheet || entry.ruleTitle !== formFillTitle || entry.state === 'undone') return [];
    const { row, column, before, after } = entry;
    const now = {
      value: valueAt(grid, row, column),
      formula: grid.formulaAt(row, column),
      numberFormat: after.numberFormat,
    };
    const holds = after.formula === null ? saysTheSame(now, after) : now.formula === after.formula;
    return holds ? [{ sheet, row, column, before: now, after: before }] : [];
  });
  return { ...content, grids: gridsWithWrites(content.grids, emptied) };
}
