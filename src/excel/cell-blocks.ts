import type { CellContent, CellWrite } from '../core/writes/cell-write';
import { bytesPerSync, sizeOfTexts } from './send-steps';

/** Cells of one column that are written together, from the first to the last; null is a cell in between that stays as it is. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly writes: readonly (CellWrite | null)[];
  /** What the values and formulas of its cells take in a request, or in its answer, whichever is more. */
  readonly bytes: number;
}

/** A request names each block, which costs as much as leaving out some cells in between. */
const widestGap = 8;

/** A block stays well within one request, in bytes: long notes fill it sooner than many numbers. */
const largest = bytesPerSync / 4;

/** What a cell in between may hold, in bytes: there are few of them. */
const perCellBetween = 200;

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
  const blocks: {
    sheet: string;
    row: number;
    column: number;
    writes: (CellWrite | null)[];
    bytes: number;
  }[] = [];
  for (const write of sorted) {
    const last = blocks.at(-1);
    const next = last ? last.row + last.writes.length : 0;
    const gap = write.row - next;
    const bytes = Math.max(sizeOf(write.before), sizeOf(write.after));
    const isNear = last?.column === write.column && gap >= 0 && gap <= widest;
    if (last && isNear && last.bytes + bytes <= largest) {
      for (let row = next; row < write.row; row += 1) last.writes.push(null);
      last.writes.push(write);
      last.bytes += bytes + gap * perCellBetween;
    } else blocks.push({ sheet: write.sheet, row: write.row, column: write.column, writes: [write], bytes });
  }
  return blocks;
}

/** Excel answers with value and formula, which are the same where there is no formula. */
function sizeOf({ value, formula }: CellContent): number {
  return sizeOfTexts([[value, formula ?? value]]);
}
