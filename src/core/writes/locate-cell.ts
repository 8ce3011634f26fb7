import { identityKey, type RowIdentity } from '../recognition/rows/row-identity';
import type { CellRef } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { contentAt, saysTheSame, type CellContent } from './cell-write';
import type { IdentityHistory } from './identity-history';
import type { JournalEntry } from './journal';
import type { RecordCells, TableRecords } from './record-cells';

/** Why an entry's cell is not to be written. */
export type CellRefusal =
  /** No sheet of that name any more. */
  | 'sheet-missing'
  /** No row says who the entry was about, or it can no longer be told which. */
  | 'row-not-found'
  /** Several rows say the same of themselves and could each be it. */
  | 'row-ambiguous'
  /** The cell holds something else by now. */
  | 'cell-changed';

/**
 * Finds the cell of a journal entry in the workbook as it is now: by the row's identity, wherever the row stands, and only
 * where the cell holds one of these contents.
 *
 * Never another cell: several rows that could each be it are refused, unless the entry's own place is one of them.
 */
export function locateCell(
  entry: JournalEntry,
  holds: readonly CellContent[],
  cells: RecordCells,
  grid: Grid | undefined,
  history: IdentityHistory,
): CellRef | CellRefusal {
  if (!grid) return 'sheet-missing';
  const isHeld = ({ row, column }: CellRef) =>
    holds.some((content) => saysTheSame(contentAt(grid, row, column), content));
  const there: CellRef = { sheet: entry.sheet, row: entry.row, column: entry.column };
  const { identity } = entry;
  const here = (): CellRef | CellRefusal => {
    if (entry.isDeleted || !isUnmoved(entry, cells)) return 'row-not-found';
    return isHeld(there) ? there : 'cell-changed';
  };
  if (!identity || identityKey(identity) === '') return here();

  const found: { cell: CellRef; rest: string }[] = [];
  const kinds = new Set<boolean>();
  const own = cells.tableAt(entry);
  for (const table of cells.tablesOn(entry.sheet)) {
    // A card beside a list is most often about someone on it: what was mended on one is not undone on the other.
    if (own && isOnCard(own) !== isOnCard(table)) continue;
    for (const record of recordsOf(entry.sheet, identity, table, history)) {
      const cell = cellOf(entry, table, record);
      if (!cell) continue;
      found.push({ cell, rest: table.identity(record).rest });
      kinds.add(isOnCard(table));
    }
  }
  const isOwn = ({ cell }: { cell: CellRef }) =>
    !entry.isDeleted && cell.row === there.row && cell.column === there.column;
  if (found.length === 0) return here();
  if (kinds.size > 1) return 'row-ambiguous';
  const held = found.filter(({ cell }) => isHeld(cell));
  if (held.length === 0) return 'cell-changed';
  if (found.length === 1) return held[0]!.cell;
  const same = held.filter(({ rest }) => rest === identity.rest);
  const best = same.length > 0 ? same : held;
  const atHome = best.find(isOwn);
  if (atHome) return atHome.cell;
  return best.length === 1 ? best[0]!.cell : 'row-ambiguous';
}

/** Records that say what the row said then, or what mending and undoing made of it since. */
function recordsOf(
  sheet: string,
  identity: RowIdentity,
  table: TableRecords,
  history: IdentityHistory,
): ReadonlySet<number> {
  return new Set([...table.withIdentity(identity), ...table.withIdentity(history.now(sheet, identity))]);
}

function isOnCard({ table }: TableRecords): boolean {
  return table.grid.form !== undefined;
}

/** Of a field in several columns the cell in the entry's own; on a form each record has a single one. */
function cellOf(entry: JournalEntry, { cellsOf }: TableRecords, record: number): CellRef | null {
  const cells = cellsOf(record, entry.field, entry.header);
  return cells.find(({ column }) => column === entry.column) ?? (cells.length === 1 ? cells[0]! : null);
}

/**
 * Whether the row at the entry's own place is still the one, though a key field was changed since: what it says of itself
 * agrees with the entry in half of its fields. A row that is no record must be the very same by its place alone.
 */
function isUnmoved(entry: JournalEntry, cells: RecordCells): boolean {
  const table = cells.tableAt(entry);
  const record = table?.recordAt(entry) ?? -1;
  if (!table || record < 0) return entry.identity === null;
  if (!entry.identity) return false;
  const now = table.identity(record);
  const said = Object.entries(entry.identity.fields);
  if (said.length === 0) return now.rest === entry.identity.rest;
  const agreeing = said.filter(([field, key]) => now.fields[field as keyof typeof now.fields] === key);
  return agreeing.length > 0 && agreeing.length * 2 >= said.length;
}
