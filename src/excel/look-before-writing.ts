import { fail, succeed, type Result } from '../core/result';
import { cellAddress } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/grid';
import {
  cellKey,
  changesLook,
  saysTheSame,
  type CellContent,
  type CellWrite,
} from '../core/writes/cell-write';
import type { Change, GuardedText } from '../core/writes/change';
import { cellBlocks, type CellBlock } from './cell-blocks';
import { formulaIn } from './formula-in';
import { isLocked, lookOfCells } from './look-of-cells';
import { askInParts, bytesPerSync, perRange, sizeOfTexts } from './send-steps';

/**
 * Looks before a change is written: sheets there and open, cells unlocked, and every cell and line of the journal as it was read.
 * Answers the blocks of cells to write, or the problem that stands in the way.
 */
export async function lookBeforeWriting(
  context: Excel.RequestContext,
  change: Change,
): Promise<Result<readonly CellBlock[]>> {
  const protectedSheets = await lookAtSheets(context, change);
  if (!protectedSheets.ok) return protectedSheets;
  const blocks = cellBlocks(change.writes, protectedSheets.value);
  const onProtected = change.writes.filter(({ sheet }) => protectedSheets.value.has(sheet));
  const refusal = (await lookAtLocks(context, onProtected)) ?? (await lookAtCells(context, blocks));
  return refusal ?? succeed(blocks);
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
  const guards = await askInParts(
    context,
    guardBlocks(journal?.guards ?? []),
    ({ bytes }) => perRange + bytes,
    ({ row, column, texts }) => {
      const range = journalSheet!.sheet.getRangeByIndexes(row, column, texts.length, 1);
      range.load('values');
      return { row, column, texts, range };
    },
  );
  const isNew = journal !== null && journal.newWidths !== null;
  const shut = new Set<string>();
  for (const { name, sheet } of journalSheet && !isNew ? [...asked, journalSheet] : asked) {
    if (sheet.isNullObject) return fail({ code: 'sheet-missing', sheet: name });
    if (!sheet.protection.protected) continue;
    // Unlocked cells take values; formats only where the sheet lets cells be formatted. The journal needs both.
    const takesFormats = sheet.protection.options?.allowFormatCells;
    const needsFormats = writes.some((write) => write.sheet === name && changesLook(write));
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

/** Of a protected sheet every cell that is to be written must be unlocked. */
async function lookAtLocks(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
): Promise<Result<never> | null> {
  const locks = await lookOfCells(context, writes, isLocked);
  const [first, ...others] = writes.filter((write) => locks.get(cellKey(write)));
  if (!first) return null;
  const { sheet, row, column } = first;
  return fail({ code: 'cells-locked', sheet, cell: cellAddress(row, column), others: others.length });
}

interface GuardBlock {
  readonly row: number;
  readonly column: number;
  readonly texts: string[];
  bytes: number;
}

/** Guarded texts below each other, to be looked at as one range: many of them do not fit into one answer. */
function guardBlocks(guards: readonly GuardedText[]): GuardBlock[] {
  const blocks: GuardBlock[] = [];
  for (const { row, column, text } of guards) {
    const last = blocks.at(-1);
    const bytes = sizeOfTexts([[text]]);
    const isBelow = last?.column === column && last.row + last.texts.length === row;
    if (last && isBelow && last.bytes + bytes <= bytesPerSync / 8) {
      last.texts.push(text);
      last.bytes += bytes;
    } else blocks.push({ row, column, texts: [text], bytes });
  }
  return blocks;
}

/** Every cell must hold what the change replaces. */
async function lookAtCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<Result<never> | null> {
  if (blocks.length === 0) return null;
  const asked = await askInParts(
    context,
    blocks,
    ({ bytes }) => perRange + bytes,
    (block) => {
      const range = context.workbook.worksheets
        .getItem(block.sheet)
        .getRangeByIndexes(block.row, block.column, block.writes.length, 1);
      range.load('values,formulas');
      return { block, range };
    },
  );
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
  return null;
}
