import { topOf } from '../../recognition/recognized-table';
import { sectionReader } from '../../recognition/values/said-column';
import { leastSureness, readTableContext } from '../../recognition/values/table-context';
import type { TableColumns } from '../../recognition/values/table-columns';
import { readTitleUnit } from '../../recognition/tables/table-titles';
import { valueAt } from '../../sheet/grid';
import { inUnicode } from '../../vietnamese/legacy-encodings';

export type SaidField = 'unit' | 'programme';

/** What stands above a record and says its unit or programme: a section row, or the titles. */
export interface SaidAbove {
  /** As recognition reads it: “Bệnh viện Mắt” of “II. Bệnh viện Mắt (12 người)”. */
  readonly said: string;
  /** The cells that say it: each of several titles that only together do, or that each do; none where the sheet's name does. */
  readonly cells: readonly Place[];
  readonly isSheetName: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is said above each record of a table; null where nothing is. */
export function saidAbove(table: TableColumns, field: SaidField): readonly (SaidAbove | null)[] {
  return field === 'unit' ? unitsAbove(table) : programmesAbove(table);
}

function unitsAbove(columns: TableColumns): (SaidAbove | null)[] {
  const { table } = columns;
  const ofSections = table.sectionRows.map(({ row, unit }) => unit && sectionCell(columns, row, unit));
  const ofTitle = titleCells(columns, readTitleUnit, table.titleUnit);
  return Array.from(table.unitSections, (section) => ofSections[section] || ofTitle);
}

function programmesAbove(columns: TableColumns): (SaidAbove | null)[] {
  const { table } = columns;
  const read = (titles: readonly string[], sheet: string) => {
    const { programme } = readTableContext({ titles, grid: { ...table.grid, sheet } });
    return programme && programme.confidence >= leastSureness ? programme.value : null;
  };
  const ofTitle = titleCells(columns, read, read(table.titles, table.grid.sheet));
  const sections = sectionReader(table, 'programme');
  const ofSections = new Map<number, SaidAbove>();
  return Array.from(table.records, (record) => {
    const saying = sections(record);
    if (!saying) return ofTitle;
    const known = ofSections.get(saying.row) ?? sectionCell(columns, saying.row, saying.said);
    ofSections.set(saying.row, known);
    return known;
  });
}

/** The cell of a section row that holds its wording: the longest text, for a numeral may have a cell of its own. */
function sectionCell({ table }: TableColumns, row: number, said: string): SaidAbove {
  let [column, length] = [-1, 0];
  for (let at = table.firstColumn; at <= table.lastColumn; at++) {
    const value = valueAt(table.grid, row, at);
    if (typeof value !== 'string' || value.trim().length <= length) continue;
    [column, length] = [at, value.trim().length];
  }
  return { said, cells: column < 0 ? [] : [{ row, column }], isSheetName: false };
}

type TitleReader = (titles: readonly string[], sheet: string) => string | null;

function titleCells(columns: TableColumns, read: TitleReader, said: string | null): SaidAbove | null {
  if (said === null) return null;
  const telling = titlesTelling(columns.table.titles, read, said);
  const found = telling.map((title) => cellsOfTitle(columns, title));
  const areFound = found.every((cells) => cells.length === 1);
  return { said, cells: areFound ? found.map(([cell]) => cell!) : [], isSheetName: telling.length === 0 };
}

/** The titles without any of which it would not be said; where each of several says it, all of these. */
function titlesTelling(titles: readonly string[], read: TitleReader, said: string): readonly string[] {
  if (read(titles, '') !== said) return [];
  const needed = titles.filter(
    (_, index) =>
      read(
        titles.filter((_, at) => at !== index),
        '',
      ) !== said,
  );
  return needed.length > 0 ? needed : titles.filter((title) => read([title], '') === said);
}

/** The cells above the header of which the title is a line. */
function cellsOfTitle({ table }: TableColumns, title: string): Place[] {
  const { grid } = table;
  const cells: Place[] = [];
  for (let row = grid.firstRow; row < topOf(table); row++) {
    for (const [at, value] of (grid.values[row - grid.firstRow] ?? []).entries()) {
      if (typeof value !== 'string') continue;
      const lines = inUnicode(value).split('\n');
      if (lines.some((line) => line.trim() === title)) cells.push({ row, column: grid.firstColumn + at });
    }
  }
  return cells;
}
