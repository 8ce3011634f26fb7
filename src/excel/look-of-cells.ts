import type { CellRef } from '../core/sheet/address';
import { cellKey } from '../core/writes/cell-write';
import { askInParts, perRange } from './send-steps';

/** A look that Excel tells of a range, or null where its cells differ in it. */
interface Look<T> {
  load(range: Excel.Range): void;
  of(format: Excel.RangeFormat): T | null;
}

export const fontName: Look<string> = {
  load: (range) => range.load('format/font/name'),
  of: ({ font }) => font.name,
};

export const isLocked: Look<boolean> = {
  load: (range) => range.load('format/protection/locked'),
  of: ({ protection }) => protection.locked,
};

/** A look of each cell by `cellKey`. Cells below each other are asked for together; where they differ, each by itself. */
export async function lookOfCells<T>(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  look: Look<T>,
): Promise<ReadonlyMap<string, T>> {
  const looks = new Map<string, T>();
  /** Puts what the runs agree on into `looks`; answers the cells of those that do not. */
  const ask = async (runs: readonly (readonly CellRef[])[]): Promise<CellRef[]> => {
    if (runs.length === 0) return [];
    const asked = await askInParts(
      context,
      runs,
      () => perRange,
      (run) => {
        const { sheet, row, column } = run[0]!;
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, column, run.length, 1);
        look.load(range);
        return { run, range };
      },
    );
    return asked.flatMap(({ run, range }) => {
      const found = look.of(range.format);
      if (found === null) return run;
      for (const cell of run) looks.set(cellKey(cell), found);
      return [];
    });
  };
  const mixed = await ask(runsOf(cells));
  await ask(mixed.map((cell) => [cell]));
  return looks;
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
