import type { CellRef } from '../../sheet/address';
import { holdsCard, lastRowOf } from '../../sheet/grid';
import type { CountedTable } from './counted-tables';
import type { DistinctMeasure, NotLive } from './distinct-terms';
import type { ColumnRange, GroupTeller } from './group-tellers';
import type { TableText } from './person-text';
import type { Totals } from '../totals';
import { womanFactor } from './woman-factor';

/** The rows of a table in which a formula looks for people, and how it tells them. */
export interface CountedRange {
  readonly counted: CountedTable;
  readonly text: TableText;
  /** One for each group. */
  readonly tellers: readonly GroupTeller[];
  readonly firstRow: number;
  /** The last row, one below the table where that is nobody's: so a record put in above a total is in the range. */
  readonly reach: number;
  /** Whether the headings would be taken for a record. */
  readonly readsHeadings: boolean;
  /** Whether numbers can be compared in place of the texts. */
  readonly isNumber: boolean;
  /** The women among them, as a factor; '' where all are counted. */
  sex(at: ColumnRange): string;
}

/** Opens the range of a table; what stands in the way where a row that is no record reads like one. */
export function countedRange(
  totals: Totals,
  counted: CountedTable,
  text: TableText,
  measure: DistinctMeasure,
): CountedRange | NotLive {
  const { table, keys, by } = counted;
  const { grid, firstRow, lastRow, records } = table.table;
  const tellersBeside = (rows: readonly number[]) => by.map((_, group) => counted.teller(group, rows));
  const isTakenBy = (some: readonly GroupTeller[]) => (row: number) =>
    text.isNamed(row) && some.every((teller) => teller.holdsFor(row));
  const isOdd = (row: number) => text.textAt(row).length > 250 || text.textAt(row).includes('~');
  const cell = (row: number): CellRef => ({ sheet: grid.sheet, row, column: text.column });
  const sex = measure === 'women' ? womanFactor(totals, counted) : () => '';
  if ('why' in sex) return sex;
  if (firstRow < 1) return { why: 'untold', cells: [] };
  const recordOfRow = new Map([...records].map((row, record) => [row, record]));
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  const others = rows.filter((row) => (keys(recordOfRow.get(row) ?? -1) ?? null) === null);
  // “Cộng” in the column of names says no fund, as some records do: then these are told by what else they say.
  const tellers = tellersBeside(others.filter(isTakenBy(tellersBeside([]))));
  const isTaken = isTakenBy(tellers);
  const untold = others.filter(isTaken);
  if (untold.length > 0) return { why: 'untold', cells: untold.map(cell) };
  const odd = [firstRow - 1, ...others].filter(isOdd);
  if (odd.length > 0) return { why: 'odd-text', cells: odd.map(cell) };
  const below = lastRow + 1;
  const isFree = below <= lastRowOf(grid) && !holdsCard(grid, below) && !isTaken(below) && !isOdd(below);
  const reach = isFree ? below : lastRow;
  return {
    counted,
    text,
    tellers,
    firstRow,
    reach,
    readsHeadings: isTaken(firstRow - 1),
    isNumber: text.isNumber && [...others, reach].every((row) => /^\d{0,15}$/.test(text.textAt(row))),
    sex,
  };
}
