import { fail, succeed, type Result } from '../core/result';
import type { CellValue } from '../core/sheet/grid';
import type { WritingControl } from '../core/workbook';
import { columnLetters } from '../core/sheet/address';
import { isLateText, saysTheSame, type CellContent } from '../core/writes/cell-write';
import type { Change, TextBlock } from '../core/writes/change';
import { readableColumns } from '../core/writes/journal';
import type { CellBlock } from './cell-blocks';
import { enteredText } from './entered-text';
import { lookBeforeWriting } from './look-before-writing';
import { setUpPrint } from './page-setup';
import { bytesPerSync, calculateAtItsEnd, sendSteps, sizeOfTexts, type Step } from './send-steps';

/**
 * Carries out a change: first looks whether every cell still holds what is replaced, then writes the journal's begin, the
 * cells, and the journal's end, in this order and in as few requests as fit.
 *
 * Excel does not roll back: whatever request fails, the journal was written before the first cell and tells of it. For the same reason it is
 * stopped only before the first of them.
 */
export async function applyChange(
  context: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
  change: Change,
  { onProgress, signal }: WritingControl,
): Promise<Result<void>> {
  const blocks = await lookBeforeWriting(context, change);
  if (!blocks.ok) return blocks;
  if (signal?.aborted) return fail({ code: 'cancelled' });
  const { runtime, workbook } = context;
  const { before, after } = journalSteps(context, change.journal);
  const cells = blocks.value.map((block) =>
    stepOfCells(() => workbook.worksheets.getItem(block.sheet), block),
  );
  const eventsOn: Step = {
    bytes: 100,
    queue: () => {
      if (supports('1.8')) runtime.enableEvents = true;
    },
  };
  if (supports('1.8')) runtime.enableEvents = false;
  const steps = [...before, ...cells, ...after, eventsOn];
  onProgress?.(0, steps.length);
  await sendSteps(context, steps, {
    begin: calculateAtItsEnd(context, supports),
    onSent: onProgress,
  });
  return succeed(undefined);
}

/** Whose protection refused a change: Excel says that it is denied, not by what. The structure's, else that of a sheet protected since it was looked at. */
export async function protectionInTheWay(
  { workbook }: Excel.RequestContext,
  { writes, journal }: Change,
): Promise<Result<never>> {
  const names = [...new Set([...writes.map(({ sheet }) => sheet), ...(journal ? [journal.sheet] : [])])];
  const sheets = names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load('protected');
    return { name, sheet };
  });
  workbook.protection.load('protected');
  await workbook.context.sync();
  const shut = sheets.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected);
  return fail(
    shut && !workbook.protection.protected
      ? { code: 'sheet-protected', sheet: shut.name }
      : { code: 'workbook-protected' },
  );
}

/** Whether the journal says that the change was carried out to its end: then only Excel's answer was lost. */
export async function wasCarriedOut(
  { workbook }: Excel.RequestContext,
  { journal }: Change,
): Promise<Result<boolean>> {
  if (!journal) return succeed(false);
  const sheet = workbook.worksheets.getItemOrNullObject(journal.sheet);
  await workbook.context.sync();
  if (sheet.isNullObject) return succeed(false);
  const ends = journal.ends.map(({ row, column, texts }) => {
    const range = sheet.getRangeByIndexes(row, column, texts.length, texts[0]!.length);
    range.load('values');
    return { range, texts };
  });
  await workbook.context.sync();
  return succeed(
    ends.length > 0 &&
      ends.every(({ range, texts }) =>
        texts.every((line, row) => line.every((text, column) => range.values[row]![column] === text)),
      ),
  );
}

/** Turns the events on again after a change that failed half-way; tried once, for the connection may be gone. */
export async function restoreEvents(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/** Of longer runs nobody prints the lines, and fitting them takes its time. */
const mostFitted = 2_000;

/** What goes into the journal before the first cell and after the last. */
function journalSteps(
  { workbook }: Excel.RequestContext,
  journal: Change['journal'],
): { before: Step[]; after: Step[] } {
  if (!journal) return { before: [], after: [] };
  // Within a batch the sheet can be named as soon as it is added.
  const sheet = () => workbook.worksheets.getItem(journal.sheet);
  const texts = (blocks: readonly TextBlock[]) => blocks.flatMap((block) => stepsOfTexts(sheet, block));
  const { newWidths, begins, anchors, ends } = journal;
  // Excel makes rows higher by itself as it shows them; who opens the file elsewhere has them so as well.
  const grown = begins
    .filter(({ texts: [first], texts: { length } }) => first!.length > 1 && length <= mostFitted)
    .map(({ row, texts: { length } }) => ({
      bytes: 200,
      queue: () => sheet().getRangeByIndexes(row, 0, length, readableColumns).format.autofitRows(),
    }));
  const lines = [...texts(begins), ...(anchors ? stepsOfTexts(sheet, anchors, putAnchors) : [])];
  const before = newWidths
    ? [
        { bytes: 500, queue: () => void workbook.worksheets.add(journal.sheet) },
        ...lines,
        { bytes: 8192, queue: () => layOut(sheet(), newWidths) },
        ...grown,
      ]
    : [...lines, ...grown];
  return { before, after: texts(ends) };
}

/** Number formats first (`@` is what keeps the zeros of an identity number), then contents, then the `@` of numbers in text cells. */
function stepOfCells(sheet: () => Excel.Worksheet, { row, column, writes }: CellBlock): Step {
  const formats = writes.map((write) => {
    if (!write) return null;
    const { before, after } = write;
    if (isLateText(after)) return 'General';
    return before.numberFormat === after.numberFormat ? null : after.numberFormat;
  });
  const contents = writes.map((write) =>
    write && !saysTheSame(write.before, write.after) ? entered(write.after) : null,
  );
  const lateFormats = writes.map((write) => (write && isLateText(write.after) ? '@' : null));
  const fonts = writes.map((write) =>
    write && write.after.font !== write.before.font ? write.after.font : undefined,
  );
  return {
    bytes: 600 + sizeOfTexts([formats, contents, lateFormats]) + 300 * fonts.filter(Boolean).length,
    queue: () => {
      const range = sheet().getRangeByIndexes(row, column, writes.length, 1);
      if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
      if (contents.some((content) => content !== null)) range.formulas = contents.map((content) => [content]);
      if (lateFormats.some((format) => format !== null)) {
        range.numberFormat = lateFormats.map((format) => [format]);
      }
      for (const { first, count, font } of fontRuns(fonts))
        sheet().getRangeByIndexes(row + first, column, count, 1).format.font.name = font;
    },
  };
}

/** Cells below each other that get the same font. */
function fontRuns(fonts: readonly (string | undefined)[]): { first: number; count: number; font: string }[] {
  const runs: { first: number; count: number; font: string }[] = [];
  fonts.forEach((font, index) => {
    const last = runs.at(-1);
    if (last && font === last.font && last.first + last.count === index) last.count += 1;
    else if (font !== undefined) runs.push({ first: index, count: 1, font });
  });
  return runs;
}

function entered({ value, formula, numberFormat }: CellContent): CellValue {
  if (formula !== null) return formula;
  return typeof value === 'string' && value !== '' ? enteredText(value, numberFormat) : value;
}

/** The texts in parts so small that requests are filled by them. */
function stepsOfTexts(
  sheet: () => Excel.Worksheet,
  { row, column, texts }: TextBlock,
  put: (range: Excel.Range, part: TextBlock['texts']) => void = putTexts,
): Step[] {
  const steps: Step[] = [];
  let first = 0;
  let bytes = 0;
  texts.forEach((cells, index) => {
    bytes += sizeOfTexts([cells]);
    if (bytes < bytesPerSync / 8 && index < texts.length - 1) return;
    const part = texts.slice(first, index + 1);
    const at = row + first;
    steps.push({
      bytes,
      queue: () => {
        put(sheet().getRangeByIndexes(at, column, part.length, cells.length), part);
      },
    });
    first = index + 1;
    bytes = 0;
  });
  return steps;
}

function putTexts(range: Excel.Range, texts: TextBlock['texts']): void {
  range.numberFormat = texts.map((line) => line.map(() => '@'));
  range.values = texts.map((line) => line.map((text) => enteredText(text, '@')));
}

/** Formulas whose results nobody is to see. */
function putAnchors(range: Excel.Range, formulas: TextBlock['texts']): void {
  range.numberFormat = formulas.map((line) => line.map(() => ';;;'));
  range.formulas = formulas.map((line) => [...line]);
}

function layOut(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const lines = sheet.getRange(readable).format;
  lines.wrapText = true;
  lines.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(0, 0, 1, 1).format.wrapText = false;
  sheet.getRangeByIndexes(0, 0, 2, widths.length).format.font.bold = true;
  sheet.freezePanes.freezeRows(2);
}

/** The journal's columns for people, whole. */
const readable = `A:${columnLetters(readableColumns - 1)}`;

/** How a new journal prints: its columns for people on one page's width, the headings on each page. */
export async function setUpJournal(context: Excel.RequestContext, name: string): Promise<Result<void>> {
  const sheet = context.workbook.worksheets.getItem(name);
  const margins = { top: 15, bottom: 15, left: 10, right: 10 };
  setUpPrint(sheet, { orientation: 'landscape', margins, titleRows: [0, 1] }, sheet.getRange(readable));
  await context.sync();
  return succeed(undefined);
}
