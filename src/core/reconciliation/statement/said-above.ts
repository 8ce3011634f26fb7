import { sectionReader } from '../../recognition/said-column';
import { leastSureness, readTableContext } from '../../recognition/table-context';
import type { TableColumns } from '../../recognition/table-columns';
import { readTitleUnit } from '../../recognition/table-titles';
import { valueAt } from '../../sheet/grid';

export type SaidField = 'unit' | 'programme';

/** What stands above a record and says its unit or programme: a section row, or the titles. */
export interface SaidAbove {
  /** As recognition reads it: “Bệnh viện Mắt” of “II. Bệnh viện Mắt (12 người)”. */
  readonly said: string;
  /** The one cell that says it; null for the sheet's name, and where several cells say it or only together do. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** What is said above each record of a table; null where nothing is. */
export function saidAbove(table: TableColumns, field: SaidField): readonly (SaidAbove | null)[] {
  return field === 'unit' ? unitsAbove(table) : programmesAbove(table);
}

function unitsAbove(columns: TableColumns): (SaidAbove | null)[] {
  const { table } = columns;
  const ofSections = table.sectionRows.map(({ row, unit }) => unit && sectionCell(columns, row, unit));
  const ofTitle = titleCell(columns, (titles) => readTitleUnit(titles, table.grid.sheet), table.titleUnit);
  return Array.from(table.unitSections, (section) => ofSections[section] || ofTitle);
}

function programmesAbove(columns: TableColumns): (SaidAbove | null)[] {
  const { table } = columns;
  const read = (titles: readonly string[]) => {
    const { programme } = readTableContext({ titles, grid: table.grid });
    return programme && programme.confidence >= leastSureness ? programme.value : null;
  };
  const ofTitle = titleCell(columns, read, read(table.titles));
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
  return { said, cell: column < 0 ? null : { row, column } };
}

/** The cell of the one title without which the titles would not say it. */
function titleCell(
  { table }: TableColumns,
  read: (titles: readonly string[]) => string | null,
  said: string | null,
): SaidAbove | null {
  if (said === null) return null;
  const { titles, grid } = table;
  const telling = titles.filter((_, index) => read(titles.filter((_, at) => at !== index)) !== said);
  if (telling.length !== 1) return { said, cell: null };
  const cells: { row: number; column: number }[] = [];
  for (let row = grid.firstRow; row < table.headerRows[0]!; row++) {
    for (const [at, value] of (grid.values[row - grid.firstRow] ?? []).entries())
      if (typeof value === 'string' && value.trim() === telling[0])
        cells.push({ row, column: grid.firstColumn + at });
  }
  return { said, cell: cells.length === 1 ? cells[0]! : null };
}
