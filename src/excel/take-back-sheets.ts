import { fail, succeed, type Result } from '../core/result';
import { cellAddress } from '../core/sheet/address';
import { askMemory, putMemory, takeMemory } from './memory-sheet';
import { contentOf, type SheetContent } from './own-sheets';

/** Changed cells that a refusal names. */
const namedCells = 3;

/**
 * Takes away sheets that we added, with what the workbook remembers of them: one request to look, one to take. None goes where one
 * holds anything but what was written; cells' looks do not count.
 */
export async function takeBackSheets(
  context: Excel.RequestContext,
  written: readonly SheetContent[],
): Promise<Result<void>> {
  const asked = askMemory(context);
  const standing = written.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load('formulas,rowIndex,columnIndex');
    return { sheet, used };
  });
  await context.sync();
  const gone = new Set<unknown>();
  for (const [index, { sheet, used }] of standing.entries()) {
    if (sheet.isNullObject) continue;
    const cells = changedCells(written[index]!, contentOf(written[index]!.id, used));
    if (cells.length > 0)
      return fail({
        code: 'sheet-written-on',
        sheet: sheet.name,
        cells: cells.slice(0, namedCells),
        others: Math.max(0, cells.length - namedCells),
      });
    gone.add(sheet.name);
  }
  if (gone.size === 0) return succeed(undefined);
  // Before the sheets go: a formula that holds on to one would be left with nothing to hold.
  putMemory(
    context,
    asked,
    takeMemory(asked).filter(({ sheet }) => !gone.has(sheet)),
  );
  for (const { sheet } of standing) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  return succeed(undefined);
}

/** Addresses of the cells that hold something else than before, in reading order. */
function changedCells(before: SheetContent, now: SheetContent): string[] {
  const changed: string[] = [];
  const [firstRow, firstColumn] = [
    Math.min(before.firstRow, now.firstRow),
    Math.min(before.firstColumn, now.firstColumn),
  ];
  const lastRow = Math.max(...[before, now].map((each) => each.firstRow + each.formulas.length));
  const lastColumn = Math.max(
    ...[before, now].map((each) => each.firstColumn + (each.formulas[0]?.length ?? 0)),
  );
  for (let row = firstRow; row < lastRow; row += 1) {
    for (let column = firstColumn; column < lastColumn; column += 1) {
      if (heldAt(before, row, column) !== heldAt(now, row, column)) changed.push(cellAddress(row, column));
    }
  }
  return changed;
}

function heldAt({ firstRow, firstColumn, formulas }: SheetContent, row: number, column: number): unknown {
  return formulas[row - firstRow]?.[column - firstColumn] ?? '';
}
