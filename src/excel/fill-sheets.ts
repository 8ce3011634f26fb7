import { fail, succeed, type Result } from '../core/result';
import type { SheetFill } from '../core/reports/template/sheet-fill';
import type { FileSheets } from '../core/workbook';
import { readCharts } from './chart-ranges';
import type { DrawOptions } from './draw-sheets';
import { askTemplate, fillSteps, type AskedTemplate, type MadeSheets } from './fill-steps';
import { askMemory, takeMemory } from './memory-sheet';
import { ownSheetsIn, printOf, rememberOwnSheets, type DrawnSheet } from './own-sheets';
import { readFileSheets } from './read-file-sheets';
import { calculateAtItsEnd, sendSteps } from './send-steps';

/**
 * Fills copies of template sheets: one sync to see what stands there, one more for what charts show, ⌈bytes / 4 MiB⌉ to fill, one to read back, one to remember.
 *
 * Each copy keeps a passing name until all are whole; then sheets filled before make room for them. Stopped or refused half-way, the
 * copies are taken away again and the workbook is as it was.
 */
export async function fillSheets(
  context: Excel.RequestContext,
  fills: readonly SheetFill[],
  supports: (excelApi: string) => boolean,
  { overwriteEdited = false, onProgress = () => undefined, signal = { aborted: false } }: DrawOptions,
): Promise<Result<DrawnSheet[]>> {
  const { worksheets } = context.workbook;
  const asked = askMemory(context);
  const templates = askTemplates(context, fills);
  const standing = fills.map(({ sheet: name }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load('formulas');
    return { sheet, used };
  });
  await context.sync();
  const memory = takeMemory(asked);
  const own = ownSheetsIn(memory);
  for (const [index, { sheet: name, maker }] of fills.entries()) {
    const { sheet, used } = standing[index]!;
    if (sheet.isNullObject) continue;
    const known = own.get(name);
    if (known?.maker !== maker) return fail({ code: 'sheet-exists', sheet: name });
    const print = printOf(used.isNullObject ? [] : used.formulas);
    if (print !== known.print && !overwriteEdited) return fail({ code: 'sheet-edited', sheet: name });
  }

  return withCopies(context, { fills, templates, supports, onProgress, signal }, async (copies) => {
    for (const [index, { sheet: name, valuesOnly }] of fills.entries()) {
      const [old, copy] = [standing[index]!.sheet, copies[index]!];
      if (!old.isNullObject) old.delete();
      copy.name = name;
      // Not before: the formulas have their values once the filling request has ended.
      if (valuesOnly) copy.getUsedRange(true).copyFrom(copy.getUsedRange(true), 'Values');
    }
    const contents = await rememberOwnSheets(
      context,
      asked,
      memory,
      fills.map(({ sheet, maker }, index) => ({ worksheet: copies[index]!, sheet, maker })),
    );
    const filled = fills.map(({ sheet }, index) => ({
      sheet,
      isNew: standing[index]!.sheet.isNullObject,
      content: contents[index]!,
    }));
    return { keeps: true, result: succeed(filled) };
  });
}

/**
 * What filled copies of templates hold, for a file of their own: they stand in the workbook under passing names only while they are
 * filled and read, and are taken away again.
 */
export async function readFilledSheets(
  context: Excel.RequestContext,
  fills: readonly SheetFill[],
  supports: (excelApi: string) => boolean,
  { onProgress = () => undefined, signal = { aborted: false } }: DrawOptions,
): Promise<Result<FileSheets>> {
  const templates = askTemplates(context, fills);
  await context.sync();
  return withCopies(context, { fills, templates, supports, onProgress, signal }, async (copies) => {
    const named = copies.map((copy, index) => ({ copy, name: fills[index]!.sheet }));
    return { keeps: false, result: await readFileSheets(context, named, supports, signal) };
  });
}

/** Each template is asked once, however many sheets are filled from it. */
function askTemplates(
  context: Excel.RequestContext,
  fills: readonly SheetFill[],
): ReadonlyMap<string, AskedTemplate> {
  const templates = new Map<string, AskedTemplate>();
  for (const fill of fills)
    if (!templates.has(fill.template)) templates.set(fill.template, askTemplate(context, fill));
  return templates;
}

interface CopiesToMake extends Required<Pick<DrawOptions, 'onProgress' | 'signal'>> {
  readonly fills: readonly SheetFill[];
  readonly templates: ReadonlyMap<string, AskedTemplate>;
  supports(excelApi: string): boolean;
}

/** Makes the filled copies and hands them on; they stay only where that says so. */
async function withCopies<T>(
  context: Excel.RequestContext,
  { fills, templates, supports, onProgress, signal }: CopiesToMake,
  handOn: (copies: readonly Excel.Worksheet[]) => Promise<{ keeps: boolean; result: Result<T> }>,
): Promise<Result<T>> {
  const sheetsOfTemplates = new Map([...templates].map(([name, { sheet }]) => [name, sheet]));
  const charts = supports('1.15') ? await readCharts(context, sheetsOfTemplates) : null;
  const made: MadeSheets = { copies: [], passing: new Set() };
  const { copies, passing } = made;
  const takeBack = async () => {
    for (const sheet of [...copies, ...passing]) sheet.delete();
    if (copies.length > 0) await context.sync();
  };
  try {
    const steps = fills.flatMap((fill, index) => {
      const template = templates.get(fill.template)!;
      return [
        ...fillSteps(fill, template, made, charts?.get(fill.template) ?? []),
        { bytes: 0, queue: () => onProgress(index + 1, fills.length) },
      ];
    });
    if (!(await sendSteps(context, steps, { signal, begin: calculateAtItsEnd(context, supports) }))) {
      await takeBack();
      return fail({ code: 'cancelled' });
    }
    const { keeps, result } = await handOn(copies);
    if (!keeps) await takeBack();
    return result;
  } catch (error) {
    // The first error is the one to tell; a second while tidying up adds nothing.
    await takeBack().catch(() => undefined);
    throw error;
  }
}
