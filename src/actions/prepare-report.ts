import type { Text } from '../core/language';
import { correctionsIn } from '../core/recognition/corrections';
import { layoutsIn } from '../core/recognition/layout-memory';
import type { Correction, RecognizedTable } from '../core/recognition/recognized-table';
import { tableColumns } from '../core/recognition/table-columns';
import { recognizeWorkbook } from '../core/recognition/recognize';
import { buildPack, buildReport, openReportBooks, reports } from '../core/reports';
import type { Figure } from '../core/reports/figures';
import { secretsOf, type Secrets } from '../core/reports/leaks';
import type { Unfilled } from '../core/reports/report';
import type { ReportId } from '../core/reports/report-ids';
import { fillForm, isBlankForm, type FilledForm } from '../core/reports/form/fill-form';
import { fillTemplate } from '../core/reports/template/fill-template';
import type { SheetFill } from '../core/reports/template/sheet-fill';
import { fail, succeed, type Result } from '../core/result';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import type { Grid } from '../core/sheet/grid';
import { withFreeNames } from '../core/sheet/free-names';
import { isTemplate } from '../core/sheet/is-template';
import type { SheetDrawing } from '../core/sheet/sheet-drawing';
import type { ControlTotals } from '../core/totals/totals';
import { bookGrids, type WorkbookContent } from '../core/workbook';
import type { Action } from './action';
import { readBook } from './read-book';

/** What is to be filled: a built-in report, or a sheet of the workbook that is a template. */
export type ReportChoice =
  { readonly kind: 'report'; readonly id: ReportId } | { readonly kind: 'template'; readonly sheet: string };

export interface PrepareReportInput {
  readonly choice: ReportChoice;
  readonly params: Readonly<Record<string, string>>;
  /** Values that tell persons apart are masked. */
  readonly isPublic: boolean;
  /** As an Excel serial; the caller reads the clock. */
  readonly today: number;
  /** What the command line says in place of the pane. */
  readonly corrections?: readonly Correction[];
}

/** A report ready to be written: nothing in the workbook is changed yet. */
export interface PreparedReport {
  /** The report's id, or the template's sheet. */
  readonly name: string;
  readonly title: Text;
  /** The sheets that writing makes. */
  readonly sheets: readonly string[];
  readonly figures: readonly Figure[];
  readonly unfilled: readonly Unfilled[];
  readonly controls: ControlTotals;
  /** What a public copy must not hold; nothing to look for in another. */
  readonly secrets: Secrets;
  readonly plan:
    | { readonly kind: 'drawn'; readonly drawings: readonly SheetDrawing[] }
    | {
        readonly kind: 'filled';
        readonly fills: readonly SheetFill[];
        /** Leads to the sheets of a pack. */
        readonly contents: SheetDrawing | null;
      }
    | {
        readonly kind: 'form';
        readonly form: FilledForm;
        readonly grids: readonly Grid[];
        readonly tables: readonly RecognizedTable[];
      };
}

/** Reads the workbook and works out a report, every figure with its source rows; writes nothing. */
export const prepareReport: Action<PrepareReportInput, PreparedReport> = {
  id: 'prepare-report',
  title: { vi: 'Xem trước báo cáo', en: 'Preview the report' },
  run: async (host, input, control) => {
    const read = await readBook(host, control);
    return read.ok ? prepared(read.value, input) : read;
  },
};

function prepared(content: WorkbookContent, input: PrepareReportInput): Result<PreparedReport> {
  const { choice, params, isPublic, today, corrections = [] } = input;
  const grids = bookGrids(content);
  const said = [...correctionsIn(content.memory), ...corrections];
  const { tables } = recognizeWorkbook(grids, said, layoutsIn(content.memory));
  const secrets = secretsOf(isPublic ? tables.map(tableColumns) : []);
  const books = openReportBooks(
    tables.filter((table) => !isBlankForm(table)),
    today,
    isPublic,
    content.memory,
  );
  const settings = readSettings(
    content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
    today,
  );
  if (choice.kind === 'report') {
    const report = reports.find(({ id }) => id === choice.id)!;
    const { per, ...others } = params;
    const isPack = per !== undefined && report.params.some(({ name }) => name === 'per');
    if (isPack && per !== 'unit') return fail({ code: 'param-unreadable', param: 'per', value: per });
    const taken = content.grids.flatMap(({ sheet }) =>
      content.ownSheets.get(sheet)?.startsWith(`report:${report.id}:`) ? [] : [sheet],
    );
    const built = isPack
      ? buildPack(report, books, settings, others, taken)
      : buildReport(report, books, settings, params);
    if (!built.ok) return built;
    const { figures, unfilled, controls } = built.value;
    const drawings = withFreeNames(
      built.value.drawings,
      content.grids.map(({ sheet }) => sheet),
      content.ownSheets,
    );
    const sheets = drawings.map(({ name }) => name);
    return succeed({
      name: report.id,
      title: report.title,
      sheets,
      figures,
      unfilled,
      controls,
      secrets,
      plan: { kind: 'drawn', drawings },
    });
  }
  const grid = content.grids.find(({ sheet }) => sheet === choice.sheet);
  if (!grid) return fail({ code: 'sheet-missing', sheet: choice.sheet });
  if (!isTemplate(grid)) return preparedForm(content, choice.sheet, tables, input);
  const sheets = content.grids.map(({ sheet }) => sheet);
  const filled = fillTemplate({ grid, books, settings, params, sheets, ownSheets: content.ownSheets });
  if (!filled.ok) return filled;
  const { fills, contents, figures, unfilled, controls } = filled.value;
  return succeed({
    name: choice.sheet,
    title: { vi: choice.sheet, en: choice.sheet },
    sheets: [...(contents ? [contents.name] : []), ...fills.map(({ sheet }) => sheet)],
    figures,
    unfilled,
    controls,
    secrets,
    plan: { kind: 'filled', fills, contents },
  });
}

/** A sheet without markers is taken for a blank form: its own table supplies nothing to itself. */
function preparedForm(
  { grids }: WorkbookContent,
  sheet: string,
  tables: readonly RecognizedTable[],
  { today, isPublic }: PrepareReportInput,
): Result<PreparedReport> {
  const others = tables.filter((table) => table.grid.sheet !== sheet && !isBlankForm(table));
  const books = openReportBooks(others, today, isPublic);
  const forms = tables.filter((table) => table.grid.sheet === sheet).map((table) => fillForm(table, books));
  const form = forms.find((one) => one !== null);
  if (!form) return fail({ code: 'template-without-markers', sheet });
  const { figures, unfilled, controls } = form;
  return succeed({
    name: sheet,
    title: { vi: sheet, en: sheet },
    sheets: [sheet],
    figures,
    unfilled,
    controls,
    secrets: secretsOf(isPublic ? tables.map(tableColumns) : []),
    plan: { kind: 'form', form, grids, tables },
  });
}
