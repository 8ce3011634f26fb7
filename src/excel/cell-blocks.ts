import type { CellWrite } from '../core/writes/cell-write';

/** Cells of one column that are written together, from the first to the last; null is a cell in between that stays as it is. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly writes: readonly (CellWrite | null)[];
}

/** A request names each block, which costs as much as leaving out some cells in between. */
const widestGap = 8;

/** A block stays well within one request. */
const mostCells = 20_000;

/**
 * Joins writes of cells near each other in a column, so that a mended column is one block and not one request for each cell. On a protected sheet nothing may
 * lie in between: a locked cell there would have the whole block refused.
 */
export function cellBlocks(
  writes: readonly CellWrite[],
  protectedSheets: ReadonlySet<string> = new Set(),
): CellBlock[] {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const own = bySheet.get(write.sheet);
    if (own) own.push(write);
    else bySheet.set(write.sheet, [write]);
  }
  return [...bySheet.values()].flatMap((own) =>
    blocksOf(
      own.sort((a, b) => a.column - b.column || a.row - b.row),
      protectedSheets.has(own[0]!.sheet) ? 0 : widestGap,
    ),
  );
}

function blocksOf(sorted: readonly CellWrite[], widest: number): CellBlock[] {
  const blocks: { sheet: string; row: number; column: number; writes: (CellWrite | null)[] }[] = [];
  for (const write of sorted) {
    const last = blocks.at(-1);
    const next = last ? last.row + last.writes.length : 0;
    const gap = write.row - next;
    if (last && last.column === write.column && gap >= 0 && gap <= widest && last.writes.length < mostCells) {
      for (let row = next; row < write.row; row += 1) last.writes.push(null);
      last.writes.push(write);
    } else blocks.push({ sheet: write.sheet, row: write.row, column: write.column, writes: [write] });
  }
  return blocks;
}
