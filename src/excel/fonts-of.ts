import { succeed, type Result } from '../core/result';
import type { CellRef } from '../core/sheet/address';
import { cellKey } from '../core/writes/cell-write';

/** Runs of cells below each other that have one font are asked for together; where they differ, each by itself. */
export async function fontsOf(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const fonts = new Map<string, string>();
  const mixed = await askFonts(context, runsOf(cells), fonts);
  await askFonts(
    context,
    mixed.flatMap((run) => run.map((cell) => [cell])),
    fonts,
  );
  return succeed(fonts);
}

/** Puts the fonts of the runs into `fonts`; answers the runs whose cells differ. */
async function askFonts(
  context: Excel.RequestContext,
  runs: readonly (readonly CellRef[])[],
  fonts: Map<string, string>,
): Promise<(readonly CellRef[])[]> {
  if (runs.length === 0) return [];
  const asked = runs.map((run) => {
    const { sheet, row, column } = run[0]!;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
    range.load('format/font/name');
    return { run, range };
  });
  await context.sync();
  return asked.flatMap(({ run, range }) => {
    const name = range.format.font.name as string | null;
    if (name === null) return [run];
    for (const cell of run) fonts.set(cellKey(cell), name);
    return [];
  });
}

function runsOf(cells: readonly CellRef[]): CellRef[][] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: CellRef[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (follows) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
