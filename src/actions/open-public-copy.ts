import { formAsFill } from '../core/reports/form/form-as-fill';
import { leaksIn } from '../core/reports/leaks';
import { sourcesSheet } from '../core/reports/sources-sheet';
import { fail, succeed, type Result } from '../core/result';
import type { SheetDrawing } from '../core/sheet/sheet-drawing';
import type { FileSheets, Host } from '../core/workbook';
import { drawnFileSheet } from '../core/workbook-file/drawn-file-sheet';
import type { FileSheet } from '../core/workbook-file/file-sheet';
import { workbookParts } from '../core/workbook-file/workbook-parts';
import type { Action, ActionControl } from './action';
import type { PreparedReport } from './prepare-report';

export interface OpenPublicCopyInput {
  /** Prepared for the public. */
  readonly report: PreparedReport;
  /** Also the list of figures with the rows that they come from. */
  readonly withSources?: boolean;
}

/** What the check of a public copy looked at, and what the copy leaves out. */
export interface PublicCheck {
  readonly parts: number;
  readonly secrets: number;
  /** Charts that show other sheets or are of a kind that is not taken along. */
  readonly chartsLeftOut: number;
}

/**
 * Opens a report, a filled template or a filled form as a new workbook that can be given to anybody: the masked sheets alone, values
 * only. Proved before it is opened: no twelve digits in a row and none of the workbook's secrets is in any part of the file.
 *
 * Pictures are left out: nobody can prove what is seen in them.
 */
export const openPublicCopy: Action<OpenPublicCopyInput, PublicCheck> = {
  id: 'open-public-copy',
  title: { vi: 'Mở bản công khai', en: 'Open the public copy' },
  run: async (host, { report, withSources }, control = {}) => {
    if (!host.canOpenWorkbooks()) return fail({ code: 'unsupported', feature: 'Excel.createWorkbook' });
    const { name, figures, secrets } = report;
    const read = await publicSheets(host, report, withSources ? [sourcesSheet(name, figures)] : [], control);
    if (!read.ok) return read;
    const { sheets, chartsLeftOut } = read.value;
    const parts = workbookParts(sheets);
    const [leak] = leaksIn(parts, secrets);
    // The place is named, never what was found in it.
    if (leak) return fail({ code: 'public-copy-leaks', part: placeOf(leak.part, leak.cell, sheets) });
    const opened = await host.openWorkbook(parts);
    if (!opened.ok) return opened;
    return succeed({ parts: parts.size, secrets: secrets.numbers.size + secrets.texts.size, chartsLeftOut });
  },
};

/** The sheets of the copy in their order; the workbook is as before afterwards. */
async function publicSheets(
  host: Host,
  { plan, sheets: names }: PreparedReport,
  sources: readonly SheetDrawing[],
  { signal, onProgress }: ActionControl,
): Promise<Result<FileSheets>> {
  const options = {
    signal,
    onProgress: (done: number, total: number) =>
      onProgress?.({ phase: 'writing', what: `${done}/${total}`, fraction: done / Math.max(1, total) }),
  };
  const drawn = async (drawings: readonly SheetDrawing[]): Promise<Result<FileSheet[]>> => {
    if (drawings.length === 0) return succeed([]);
    const values = await host.calculate(drawings, options);
    if (!values.ok) return values;
    return succeed(drawings.map((drawing, index) => drawnFileSheet(drawing, values.value[index] ?? [])));
  };
  if (plan.kind === 'drawn') {
    const all = await drawn([...plan.drawings, ...sources]);
    return all.ok ? succeed({ sheets: all.value, chartsLeftOut: 0 }) : all;
  }
  const contents = await drawn(plan.kind === 'filled' && plan.contents ? [plan.contents] : []);
  if (!contents.ok) return contents;
  const fills =
    plan.kind === 'filled'
      ? plan.fills
      : plan.grids
          .filter(({ sheet }) => sheet === plan.form.sheet)
          .map((grid) => formAsFill(plan.form, grid, names[0]!));
  const filled = await host.readFilledSheets(fills, options);
  if (!filled.ok) return filled;
  const last = await drawn(sources);
  if (!last.ok) return last;
  return succeed({ ...filled.value, sheets: [...contents.value, ...filled.value.sheets, ...last.value] });
}

/** Where a leak is, as a person finds it: `Mẫu - công khai!D6`. */
function placeOf(part: string, cell: string | null, sheets: readonly FileSheet[]): string {
  const number = /worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
  return sheet && cell !== null ? `${sheet.name}!${cell}` : part;
}
