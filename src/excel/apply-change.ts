import { fail, succeed, type Result } from '../core/result';
import { cellAddress } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/grid';
import { saysTheSame, type CellContent, type CellWrite } from '../core/writes/cell-write';
import type { Change, GuardedText, TextBlock } from '../core/writes/change';
import { cellBlocks, type CellBlock } from './cell-blocks';
import { enteredText } from './entered-text';
import { formulaIn } from './formula-in';
import { bytesPerSync, calculateAtItsEnd, sendSteps, sizeOfTexts, type Step } from './send-steps';

/** Cells that are looked at in one request before writing: 4 MiB at some 80 bytes for value and formula. */
const cellsPerLook = 50_000;

/**
 * Carries out a change: first looks whether every cell still holds what is replaced, then writes the journal's begin, the
 * cells, and the journal's end, in this order and in as few requests as fit.
 *
 * Excel does not roll back: whatever request fails, the journal was written before the first cell and tells of it.
 */
export async function applyChange(
  context: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
  change: Change,
): Promise<Result<void>> {
  const protectedSheets = await lookAtSheets(context, change);
  if (!protectedSheets.ok) return protectedSheets;
  const blocks = cellBlocks(change.writes, protectedSheets.value);
  const refusal =
    (await lookAtLocks(
      context,
      blocks.filter(({ sheet }) => protectedSheets.value.has(sheet)),
    )) ?? (await lookAtCells(context, blocks));
  if (refusal) return refusal;

  const { runtime, workbook } = context;
  const { before, after } = journalSteps(context, change.journal);
  const cells = blocks.map((block) => stepOfCells(() => workbook.worksheets.getItem(block.sheet), block));
  const eventsOn: Step = {
    bytes: 100,
    queue: () => {
      if (supports('1.8')) runtime.enableEvents = true;
    },
  };
  if (supports('1.8')) runtime.enableEvents = false;
  await sendSteps(context, [...before, ...cells, ...after, eventsOn], {
    begin: calculateAtItsEnd(context, supports),
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

/** What goes into the journal before the first cell and after the last. */
function journalSteps(
  { workbook }: Excel.RequestContext,
  journal: Change['journal'],
): { before: Step[]; after: Step[] } {
  if (!journal) return { before: [], after: [] };
  // Within a batch the sheet can be named as soon as it is added.
  const sheet = () => workbook.worksheets.getItem(journal.sheet);
  const texts = (blocks: readonly TextBlock[]) => blocks.flatMap((block) => stepsOfTexts(sheet, block));
  const { newWidths } = journal;
  const before = newWidths
    ? [
        { bytes: 500, queue: () => void workbook.worksheets.add(journal.sheet) },
        ...texts(journal.begins),
        { bytes: 8192, queue: () => layOut(sheet(), newWidths) },
      ]
    : texts(journal.begins);
  return { before, after: texts(journal.ends) };
}

/** Sheets must be there and the journal's lines as they were read; answers the sheets that are protected. */
async function lookAtSheets(
  context: Excel.RequestContext,
  { writes, journal }: Change,
): Promise<Result<ReadonlySet<string>>> {
  const ask = (name: string) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected,options');
    return { name, sheet };
  };
  const asked = [...new Set(writes.map(({ sheet }) => sheet))].map(ask);
  const journalSheet = journal && ask(journal.sheet);
  const { protection } = context.workbook;
  protection.load('protected');
  const guards = guardBlocks(journal?.guards ?? []).map(({ row, column, texts }) => {
    const range = journalSheet!.sheet.getRangeByIndexes(row, column, texts.length, 1);
    range.load('values');
    return { row, column, texts, range };
  });
  await context.sync();
  const isNew = journal !== null && journal.newWidths !== null;
  const shut = new Set<string>();
  for (const { name, sheet } of journalSheet && !isNew ? [...asked, journalSheet] : asked) {
    if (sheet.isNullObject) return fail({ code: 'sheet-missing', sheet: name });
    if (!sheet.protection.protected) continue;
    // Unlocked cells take values; formats only where the sheet lets cells be formatted. The journal needs both.
    const takesFormats = sheet.protection.options?.allowFormatCells;
    const needsFormats = writes.some((write) => write.sheet === name && changesFormat(write));
    if (name === journal?.sheet || (needsFormats && !takesFormats))
      return fail({ code: 'sheet-protected', sheet: name });
    shut.add(name);
  }
  if (isNew && protection.protected) return fail({ code: 'workbook-protected' });
  if (isNew && !journalSheet!.sheet.isNullObject) return fail({ code: 'sheet-exists', sheet: journal.sheet });
  for (const { row, column, texts, range } of guards) {
    const moved = texts.findIndex((text, index) => String(range.values[index]?.[0] ?? '') !== text);
    if (moved < 0) continue;
    return fail({ code: 'cell-changed', sheet: journal!.sheet, cell: cellAddress(row + moved, column) });
  }
  return succeed(shut);
}

function changesFormat({ before, after }: CellWrite): boolean {
  const isLate = after.numberFormat === '@' && typeof after.value !== 'string';
  return isLate || before.numberFormat !== after.numberFormat || before.font !== after.font;
}

/** Of a protected sheet every cell that is to be written must be unlocked. */
async function lookAtLocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<Result<never> | null> {
  if (blocks.length === 0) return null;
  const ask = (sheet: string, row: number, column: number, rows: number) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
    range.load('format/protection/locked');
    return { sheet, row, column, rows, range };
  };
  const asked = blocks.map(({ sheet, row, column, writes }) => ask(sheet, row, column, writes.length));
  await context.sync();
  const isMixed = ({ range }: (typeof asked)[number]) =>
    (range.format.protection.locked as boolean | null) === null;
  // Some of these cells are locked, others are not: each by itself.
  const single = asked
    .filter(isMixed)
    .flatMap(({ sheet, row, column, rows }) =>
      Array.from({ length: rows }, (_, index) => ask(sheet, row + index, column, 1)),
    );
  if (single.length > 0) await context.sync();
  const locked = [...asked.filter((one) => !isMixed(one)), ...single].filter(
    ({ range }) => range.format.protection.locked,
  );
  const [first] = locked;
  if (!first) return null;
  const others = locked.reduce((sum, { rows }) => sum + rows, 0) - 1;
  return fail({
    code: 'cells-locked',
    sheet: first.sheet,
    cell: cellAddress(first.row, first.column),
    others,
  });
}

/** Guarded texts below each other, to be looked at as one range. */
function guardBlocks(guards: readonly GuardedText[]): { row: number; column: number; texts: string[] }[] {
  const blocks: { row: number; column: number; texts: string[] }[] = [];
  for (const { row, column, text } of guards) {
    const last = blocks.at(-1);
    if (last && last.column === column && last.row + last.texts.length === row) last.texts.push(text);
    else blocks.push({ row, column, texts: [text] });
  }
  return blocks;
}

/** Every cell must hold what the change replaces. */
async function lookAtCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  from = 0,
): Promise<Result<never> | null> {
  if (from >= blocks.length) return null;
  let cells = 0;
  let next = from;
  const asked: { block: CellBlock; range: Excel.Range }[] = [];
  for (; next < blocks.length && (next === from || cells < cellsPerLook); next += 1) {
    const block = blocks[next]!;
    const range = context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.writes.length, 1);
    range.load('values,formulas');
    asked.push({ block, range });
    cells += block.writes.length;
  }
  await context.sync();
  for (const { block, range } of asked) {
    for (const [index, write] of block.writes.entries()) {
      if (!write) continue;
      const value = range.values[index]?.[0] as CellValue;
      const now: CellContent = {
        value,
        formula: formulaIn(range.formulas[index]?.[0], value),
        numberFormat: write.before.numberFormat,
      };
      if (saysTheSame(now, write.before)) continue;
      return fail({ code: 'cell-changed', sheet: block.sheet, cell: cellAddress(write.row, write.column) });
    }
  }
  return lookAtCells(context, blocks, next);
}

/**
 * Number formats first (`@` is what keeps the zeros of an identity number), then contents. A number that belongs into a text
 * cell goes in before the cell becomes one again: afterwards Excel would make it a text.
 */
function stepOfCells(sheet: () => Excel.Worksheet, { row, column, writes }: CellBlock): Step {
  const isLate = (after: CellContent) => after.numberFormat === '@' && typeof after.value !== 'string';
  const formats = writes.map((write) => {
    if (!write) return null;
    const { before, after } = write;
    if (isLate(after)) return 'General';
    return before.numberFormat === after.numberFormat ? null : after.numberFormat;
  });
  const contents = writes.map((write) =>
    write && !saysTheSame(write.before, write.after) ? entered(write.after) : null,
  );
  const lateFormats = writes.map((write) => (write && isLate(write.after) ? '@' : null));
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

/** The texts in parts that fit into one request each. */
function stepsOfTexts(sheet: () => Excel.Worksheet, { row, column, texts }: TextBlock): Step[] {
  const steps: Step[] = [];
  let first = 0;
  let bytes = 0;
  texts.forEach((cells, index) => {
    bytes += sizeOfTexts([cells]);
    if (bytes < bytesPerSync / 2 && index < texts.length - 1) return;
    const part = texts.slice(first, index + 1);
    const at = row + first;
    steps.push({
      bytes,
      queue: () => {
        const range = sheet().getRangeByIndexes(at, column, part.length, cells.length);
        range.numberFormat = part.map((line) => line.map(() => '@'));
        range.values = part.map((line) => line.map((text) => enteredText(text, '@')));
      },
    });
    first = index + 1;
    bytes = 0;
  });
  return steps;
}

function layOut(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.getRangeByIndexes(0, 0, 2, widths.length).format.font.bold = true;
  sheet.freezePanes.freezeRows(2);
}
