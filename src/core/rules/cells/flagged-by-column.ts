import { countFilled, eachCell, type ColumnCells } from '../../recognition/values/column-cells';
import type { FlaggedText, TableColumns } from '../../recognition/values/table-columns';
import { bySharedCause } from './by-shared-cause';
import type { FixProposal } from '../rule';

/**
 * Texts of one fault in the groups that are one breach each: a column where most filled cells have it (it was pasted or typed so
 * throughout), else cell by cell. “Nam” and “An” are the same in every encoding, and no sign of another.
 *
 * What is made by a formula, or is mended with another certainty or from another encoding, is a breach of its own.
 */
export function flaggedByColumn(
  table: TableColumns,
  found: readonly FlaggedText[],
): readonly (readonly FlaggedText[])[] {
  const columns = new Map<string, FlaggedText[]>();
  for (const cell of found) {
    const key = [cell.column, cell.isFormula, cell.legacy?.encoding, cell.legacy?.isCertain].join(' ');
    const alike = columns.get(key);
    if (alike) alike.push(cell);
    else columns.set(key, [cell]);
  }
  const groups = [...columns.values()].flatMap((cells) =>
    cells[0]!.isFormula
      ? cells.map((cell) => [cell])
      : bySharedCause(cells, mayHave(cells[0]!, table.column(cells[0]!.column))),
  );
  return groups.sort(([a], [b]) => a!.record - b!.record || a!.column - b!.column);
}

/** How many cells of the column could have the fault of one of them. */
function mayHave({ legacy }: FlaggedText, cells: ColumnCells): number {
  if (!legacy) return countFilled(cells);
  let count = 0;
  for (const value of eachCell(cells)) if (typeof value === 'string' && /[^\0-\x7f]/.test(value)) count++;
  return count;
}

/** The fix of such a group: each cell its own text; none where a formula makes it. */
export function fixOfTexts(
  cells: readonly FlaggedText[],
  fixed: (cell: FlaggedText) => string,
  certain: boolean,
): { fix?: FixProposal } {
  if (cells[0]!.isFormula) return {};
  const values = cells.map(fixed);
  return { fix: { value: values[0]!, ...(cells.length > 1 ? { values } : {}), certain } };
}
