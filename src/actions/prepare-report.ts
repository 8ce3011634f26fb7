import type { Text } from '../core/language';
import { isBlankForm } from '../core/recognition/forms/blank-form';
import { correctionsIn } from '../core/recognition/corrections/corrections';
import { layoutsIn } from '../core/recognition/corrections/stored-layouts';
import type { Correction, RecognizedTable } from '../core/recognition/recognized-table';
import { tableColumns } from '../core/recognition/values/table-columns';
import { recognizeWorkbook } from '../core/recognition/recognize';
import { buildPack, buildReport, openReportBooks, reports, type ReportBooks } from '../core/reports';
import { figureLedger, type Figure } from '../core/reports/figures';
import { secretsOf, type Secrets } from '../core/reports/leaks';
import type { RegisterId } from '../core/registers/register';
import type { Unfilled } from '../core/reports/report';
import type { ReportSource } from '../core/reports/written-report';
import { formOptions, saidMeanings, type FormOptions } from '../core/reports/form/column-meaning';
import { fillForm, type FilledForm } from '../core/reports/form/fill-form';
import { evaluator } from '../core/reports/template/evaluate';
import { filledName, fillTemplate, type FilledTemplate } from '../core/reports/template/fill-template';
import type { SheetFill } from '../core/reports/template/sheet-fill';
import { fail, succeed, type Result } from '../core/result';
import { readSettings, type OfficeSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import type { Grid } from '../core/sheet/grid';
import { withFreeNames } from '../core/sheet/free-names';
import { isTemplate } from '../core/sheet/is-template';
import type { SheetDrawing } from '../core/sheet/sheet-drawing';
import type { ControlTotals } from '../core/totals/totals';
import type { WordingOptions } from '../core/vietnamese/amount-in-words';
import { bookGrids, type WorkbookContent } from '../core/workbook';
import { ignoredIn, type IgnoredEntry } from '../core/writes/ignored-findings';
import { withIgnored } from '../core/writes/ignored-lines';
import type { Action } from './action';
import { readBook } from './read-book';

/** `isPublic`: values that tell persons apart are masked. The caller reads the clock. */
export interface PrepareReportInput extends ReportSource {
  /** What the command line says in place of the pane. */
  readonly corrections?: readonly Correction[];
}

export interface RepeatedSheet {
  readonly sheet: string;
  readonly register: RegisterId;
  /** The sheet that it sums up. */
  readonly list: string;
}

/** A report ready to be written: nothing in the workbook is changed yet. */
export interface PreparedReport {
  readonly source: ReportSource;
  /** The report's id, or the template's sheet. */
  readonly name: string;
  readonly title: Text;
  /** The sheets that writing makes. */
  readonly sheets: readonly string[];
  readonly figures: readonly Figure[];
  readonly unfilled: readonly Unfilled[];
  /** Sheets that are not counted, for they sum up another that is. */
  readonly repeated: readonly RepeatedSheet[];
  readonly controls: ControlTotals;
  /** What a person decided to leave in the workbook; a public copy holds nothing of it. */
  readonly ignored: readonly IgnoredEntry[];
  /** What a public copy must not hold; nothing to look for in another. */
  readonly secrets: Secrets;
  /** How amounts are said in words. */
  readonly wording: WordingOptions;
  readonly plan:
    | { readonly kind: 'drawn'; readonly drawings: readonly SheetDrawing[] }
    | {
        readonly kind: 'filled';
        readonly fills: readonly SheetFill[];
        /** By sheet: where what a cell says comes from. */
        readonly originsAt: FilledTemplate['originsAt'];
        /** Leads to the sheets of a pack. */
        readonly contents: SheetDrawing | null;
      }
    | {
        readonly kind: 'form';
        readonly form: FilledForm;
        /** What a column may be told to ask for, and by what narrowed. */
        readonly options: FormOptions;
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
    return read.ok ? prepareFrom(read.value, input) : read;
  },
};

/** The sheets that the parameter `keep` names: they count although they repeat others. */
export function keptSheets({ keep = '' }: PrepareReportInput['params']): string[] {
  return keep
    .split(';')
    .map((sheet) => sheet.trim())
    .filter((sheet) => sheet !== '');
}

/** Works out a report from a workbook that was read. */
export function prepareFrom(content: WorkbookContent, input: PrepareReportInput): Result<PreparedReport> {
  const { choice, params, isPublic, today, corrections = [] } = input;
  const source: ReportSource = { choice, params, isPublic, today };
  const grids = bookGrids(content);
  const said = [...correctionsIn(content.memory), ...corrections];
  const { tables, cards } = recognizeWorkbook(grids, said, layoutsIn(content.memory));
  const ignored = isPublic ? [] : ignoredIn(content.memory);
  const secrets = secretsOf(isPublic ? [...tables, ...cards].map(tableColumns) : []);
  const books = openReportBooks(
    tables.filter((table) => !isBlankForm(table)),
    today,
    isPublic,
    content.memory,
    keptSheets(params),
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
      // A public copy replaces nothing: it is opened as a workbook of its own.
      isPublic ? new Map() : content.ownSheets,
    );
    const sheets = drawings.map(({ name }) => name);
    const told = drawings.map((drawing, index) => (index === 0 ? withIgnored(drawing, ignored) : drawing));
    return succeed({
      source,
      name: report.id,
      title: report.title,
      sheets,
      figures,
      unfilled,
      repeated: repeatedIn(books),
      controls,
      ignored,
      secrets,
      wording: settings.wording,
      plan: { kind: 'drawn', drawings: told },
    });
  }
  const grid = content.grids.find(({ sheet }) => sheet === choice.sheet);
  if (!grid) return fail({ code: 'sheet-missing', sheet: choice.sheet });
  if (!isTemplate(grid))
    return preparedForm(content, choice.sheet, { tables, settings, secrets, ignored, source });
  const sheets = content.grids.map(({ sheet }) => sheet);
  const filled = fillTemplate({
    ...{ grid, books, settings, sheets, ownSheets: content.ownSheets },
    params: withoutKeep(params),
  });
  if (!filled.ok) return filled;
  const { fills, contents, originsAt, figures, unfilled, controls } = filled.value;
  return succeed({
    source,
    name: choice.sheet,
    title: { vi: choice.sheet, en: choice.sheet },
    sheets: [...(contents ? [contents.name] : []), ...fills.map(({ sheet }) => sheet)],
    figures,
    unfilled,
    repeated: repeatedIn(books),
    controls,
    ignored,
    secrets,
    wording: settings.wording,
    plan: { kind: 'filled', fills, contents, originsAt },
  });
}

interface FormSources {
  readonly tables: readonly RecognizedTable[];
  readonly settings: OfficeSettings;
  readonly secrets: Secrets;
  readonly ignored: readonly IgnoredEntry[];
  readonly source: ReportSource;
}

/** A sheet without markers is taken for a blank form: its own table supplies nothing to itself. */
function preparedForm(
  { grids }: WorkbookContent,
  sheet: string,
  { tables, settings, secrets, ignored, source }: FormSources,
): Result<PreparedReport> {
  const { today, isPublic, params } = source;
  const others = tables.filter((table) => table.grid.sheet !== sheet && !isBlankForm(table));
  const books = openReportBooks(others, today, isPublic, [], keptSheets(params));
  const own = tables.filter(({ grid }) => grid.sheet === sheet && !grid.form);
  for (const table of own) {
    const said = saidMeanings(table, withoutKeep(params), {
      books,
      evaluator: evaluator({ books, settings, figures: figureLedger(), params: {} }),
    });
    if (!said.ok) return said;
    const form = fillForm(table, books, said.value);
    if (form === null) continue;
    const { figures, unfilled, controls } = form;
    return succeed({
      source,
      name: sheet,
      title: { vi: sheet, en: sheet },
      // A form is filled in its place, but for the public a copy is.
      sheets: [isPublic ? filledName(sheet, true) : sheet],
      figures,
      unfilled,
      repeated: repeatedIn(books),
      controls,
      ignored,
      secrets,
      wording: settings.wording,
      plan: { kind: 'form', form, options: formOptions(books), grids, tables },
    });
  }
  return fail({ code: 'template-without-markers', sheet });
}

/** What a template or a form is asked itself. */
function withoutKeep(params: PrepareReportInput['params']): PrepareReportInput['params'] {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'keep'));
}

function repeatedIn({ repeated }: ReportBooks): RepeatedSheet[] {
  return repeated.map(({ register, summary, list }) => ({
    sheet: summary.table.grid.sheet,
    register,
    list: list.table.grid.sheet,
  }));
}

/** Everything that figures leave out, for a reader who cannot tick what counts all the same. */
export function leftOutOf({ repeated, unfilled }: PreparedReport): Unfilled[] {
  const sheets = repeated.map(({ sheet, register, list }) => ({
    cell: sheet,
    field: register,
    why: {
      vi: `Trang này là tổng hợp của trang “${list}” nên không cộng lần nữa. Nếu không phải vậy, thêm --param "keep=${sheet}".`,
      en: `This sheet sums up “${list}” and is not counted again. If it does not, add --param "keep=${sheet}".`,
    },
  }));
  return [...sheets, ...unfilled];
}
