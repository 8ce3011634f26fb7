import { holdsCard, homeOf, shownAt, valueAt, type Area, type Grid, type Seat } from '../sheet/grid';
import { topOf, type RecognizedTable } from './recognized-table';

/** What a part of a sheet was taken for; `unmapped` are cells of records in columns that are no field. */
export const mapKinds = ['header', 'section', 'data', 'unmapped', 'total', 'set-aside', 'footer'] as const;

export type MapKind = (typeof mapKinds)[number];

/** The colours of a map, the same on the sheet and in its legend; pale, so that black text stays readable. */
export const mapColors: Readonly<Record<MapKind, string>> = {
  header: '#BDD7EE',
  section: '#FFE699',
  data: '#E2F0D9',
  unmapped: '#DCC6EA',
  total: '#F8CBAD',
  'set-aside': '#D9D9D9',
  footer: '#EDEDED',
};

/** The map of one sheet, as a host shows it. */
export interface SheetMap {
  readonly sheet: string;
  readonly areas: readonly MapArea[];
}

/** A part of a sheet and what it was taken for; areas of one table do not overlap. */
export interface MapArea {
  readonly kind: MapKind;
  readonly area: Area;
}

/**
 * The table as a map: its header, records, headings, totals, rows set aside and footer, each run of rows one area.
 *
 * A row that is a heading and states its sum is a heading. Records are cut where a column belongs to no field, so that
 * what no rule looks at shows (`unmapped`). The footer reaches down to `footerEnd`, the last row before the next table; rows of a card
 * below the table are none of it.
 */
function mapTable(table: RecognizedTable, footerEnd: number): MapArea[] {
  const kinds = new Map<number, MapKind>();
  for (const row of table.headerRows) kinds.set(row, 'header');
  for (const row of table.records) kinds.set(row, 'data');
  for (const { row } of table.totalRows) kinds.set(row, 'total');
  for (const { row } of table.sectionRows) kinds.set(row, 'section');
  for (const [row] of table.skippedRows) kinds.set(row, 'set-aside');
  if (table.footerStart !== null) {
    for (let row = table.footerStart; row <= footerEnd; row++)
      if (!kinds.has(row) && !isOfCard(table, row)) kinds.set(row, 'footer');
  }
  const spans = columnSpans(table);
  return runsOf(kinds).flatMap(({ kind, firstRow, lastRow }) =>
    (kind === 'data' ? spans : [wholeWidth(table)]).map(({ firstColumn, lastColumn, isMapped }) => ({
      kind: isMapped ? kind : 'unmapped',
      area: { firstRow, firstColumn, lastRow, lastColumn },
    })),
  );
}

/** The maps of all tables and cards of a sheet; a footer ends where the next table's header begins. */
export function mapSheet(tables: readonly RecognizedTable[]): MapArea[] {
  return tables.flatMap((table) => {
    const sheetEnd = table.grid.firstRow + table.grid.values.length - 1;
    const next = tables
      .filter((other) => other !== table && other.grid === table.grid && overlaps(other, table))
      .map(topOf)
      .filter((row) => row > table.lastRow);
    const areas = mapTable(table, Math.min(sheetEnd, ...next.map((row) => row - 1)));
    return table.grid.form ? areas.flatMap((each) => onForm(table.grid, each)) : areas;
  });
}

/** Whether a card stands in the row, in the table's columns. */
function isOfCard({ grid, firstColumn, lastColumn }: RecognizedTable, row: number): boolean {
  if (!holdsCard(grid, row)) return false;
  for (let column = firstColumn; column <= lastColumn; column++)
    if (valueAt(grid, row, column) !== valueAt(grid.withCards!, row, column)) return true;
  return false;
}

/** The cells of a form that stand in an area of its table, those below each other as one; each card names its fields anew. */
function onForm(grid: Grid, { kind, area }: MapArea): MapArea[] {
  const rowsOfColumn = new Map<number, Set<number>>();
  const add = ({ row, column }: Seat) =>
    rowsOfColumn.set(column, (rowsOfColumn.get(column) ?? new Set()).add(row));
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const home = homeOf(grid, { row, column });
      const shown = shownAt(grid, home);
      if (shown?.row === row && shown.column === column) add(home);
    }
  }
  if (kind === 'header') for (const label of grid.form!.labels) if (!shownAt(grid, label)) add(label);
  return [...rowsOfColumn].flatMap(([column, rows]) => {
    const areas: { kind: MapKind; area: Area }[] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      const open = areas.at(-1);
      if (open?.area.lastRow === row - 1) open.area = { ...open.area, lastRow: row };
      else
        areas.push({ kind, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } });
    }
    return areas;
  });
}

function overlaps(a: RecognizedTable, b: RecognizedTable): boolean {
  return a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

interface ColumnSpan {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly isMapped: boolean;
}

function wholeWidth({ firstColumn, lastColumn }: RecognizedTable): ColumnSpan {
  return { firstColumn, lastColumn, isMapped: true };
}

/** Neighbouring columns that rules look at, or that none looks at; a table without a register is one span that none looks at. */
function columnSpans(table: RecognizedTable): ColumnSpan[] {
  const mapped = new Set(table.columns.filter(({ field }) => field !== null).map(({ column }) => column));
  const spans: ColumnSpan[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const isMapped = mapped.has(column);
    const open = spans[spans.length - 1];
    if (open?.isMapped === isMapped) spans[spans.length - 1] = { ...open, lastColumn: column };
    else spans.push({ firstColumn: column, lastColumn: column, isMapped });
  }
  return spans;
}

function runsOf(kinds: ReadonlyMap<number, MapKind>): { kind: MapKind; firstRow: number; lastRow: number }[] {
  const runs: { kind: MapKind; firstRow: number; lastRow: number }[] = [];
  for (const row of [...kinds.keys()].sort((a, b) => a - b)) {
    const kind = kinds.get(row)!;
    const open = runs[runs.length - 1];
    if (open?.kind === kind && open.lastRow === row - 1) open.lastRow = row;
    else runs.push({ kind, firstRow: row, lastRow: row });
  }
  return runs;
}
