import { flaggedTextAt, type FlaggedText } from '../../recognition/values/flagged-texts';
import type { RecognizedTable } from '../../recognition/recognized-table';
import type { TableColumns } from '../../recognition/values/table-columns';
import { lastRowOf } from '../../sheet/grid';
import { isOddText } from '../../vietnamese/scan-text';
import type { Book } from '../book';

/** No title and no block of signatures takes more rows. */
const mostRows = 60;

/**
 * Texts of a table outside its records with something odd in their characters: headings, section rows and totals; of the only table of
 * a sheet also its titles and what stands below it. A form has none: its rule looks at its labels itself.
 */
export function textsAround({ table }: TableColumns, book: Book): readonly FlaggedText[] {
  const { grid } = table;
  if (grid.form) return [];
  const isAlone =
    !grid.withCards && book.tables.every(({ table: t }) => t === table || t.grid.sheet !== grid.sheet);
  const found: FlaggedText[] = [];
  for (const row of [...rowsAround(table, isAlone)].sort((a, b) => a - b)) {
    for (const [index, value] of (grid.values[row - grid.firstRow] ?? []).entries()) {
      const column = index + grid.firstColumn;
      const isWithin = isAlone || (column >= table.firstColumn && column <= table.lastColumn);
      if (!isWithin || typeof value !== 'string' || !isOddText(value)) continue;
      const flagged = flaggedTextAt(table, { record: -1, row, column }, null);
      if (flagged) found.push(flagged);
    }
  }
  return found;
}

function rowsAround(table: RecognizedTable, isAlone: boolean): Set<number> {
  const { grid, headerRows, sectionRows, totalRows, skippedRows } = table;
  const rows = new Set([...headerRows, ...[...sectionRows, ...totalRows].map(({ row }) => row)]);
  for (const [row, reason] of skippedRows) if (reason !== 'empty') rows.add(row);
  if (!isAlone) return rows;
  const first = headerRows[0] ?? table.firstRow;
  const last = Math.max(table.lastRow, ...totalRows.slice(-1).map(({ row }) => row));
  for (let row = Math.max(grid.firstRow, first - mostRows); row < first; row++) rows.add(row);
  for (let row = last + 1; row <= Math.min(lastRowOf(grid), last + mostRows); row++) rows.add(row);
  return rows;
}

/** The texts in groups that one repair mends: of one encoding, one certainty, all typed or each made by a formula. */
export function aroundByCause(found: readonly FlaggedText[]): FlaggedText[][] {
  const groups = new Map<string, FlaggedText[]>();
  for (const cell of found) {
    const own = cell.isFormula ? `${cell.row},${cell.column}` : '';
    const key = [own, cell.legacy?.encoding, cell.legacy?.isCertain].join(' ');
    const alike = groups.get(key);
    if (alike) alike.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}
