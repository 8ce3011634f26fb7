import { lastColumnOf, lastRowOf, type Area, type Grid } from '../sheet/grid';
import { assembleTable } from './assemble-table';
import { chooseRegister, takeRegister } from './choose-register';
import type { ClassifiedRows } from './classified-rows';
import { classifyRows } from './classify-rows';
import { correctColumns, recallColumns, saidNow, saidOfForm } from './correct-columns';
import { findForm, type FormKind } from './find-form';
import { findHeader } from './find-header';
import { bandsOf, splitHeader } from './find-tables';
import type { Header } from './header';
import { emptyLayoutMemory, layoutHeadings, layoutOf, type LayoutMemory } from './layout-memory';
import { indexMerges, type MergeIndex } from './merge-index';
import type { Correction, Recognition, RecognizedTable, UnrecognizedSheet } from './recognized-table';
import { headedColumns, shapeOf } from './table-shape';
import { isTitled, readTitles } from './table-titles';
import { findUnknownHeader } from './unknown-header';

/** How far recognition has come: sheets done, and the one that is next. */
export interface RecognitionProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** What people said before, of these sheets and of forms in other files; it wins over what is guessed. */
export interface Sayings {
  readonly corrections: readonly Correction[];
  readonly layouts: LayoutMemory;
}

/** Finds the tables of all sheets and says what they are; what a person said before wins. */
export function recognizeWorkbook(
  grids: readonly Grid[],
  corrections: readonly Correction[] = [],
  layouts: LayoutMemory = emptyLayoutMemory,
): Recognition {
  const steps = recognizeSteps(grids, corrections, layouts);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, sheet by sheet, so that a caller can show progress and stop. */
export function* recognizeSteps(
  grids: readonly Grid[],
  corrections: readonly Correction[],
  layouts: LayoutMemory = emptyLayoutMemory,
): Generator<RecognitionProgress, Recognition> {
  const tables: RecognizedTable[] = [];
  const unrecognized: UnrecognizedSheet[] = [];
  for (const [done, grid] of grids.entries()) {
    yield { done, total: grids.length, sheet: grid.sheet };
    const found = recognizeSheet(grid, {
      corrections: corrections.filter(({ sheet }) => sheet === grid.sheet),
      layouts,
    });
    if (Array.isArray(found)) tables.push(...found);
    else unrecognized.push({ sheet: grid.sheet, reason: found });
  }
  return { tables, unrecognized };
}

function recognizeSheet(grid: Grid, sayings: Sayings): RecognizedTable[] | UnrecognizedSheet['reason'] {
  if (!grid.values.some((row) => row.some((value) => value !== ''))) return 'empty';
  const region: Area = {
    firstRow: grid.firstRow,
    lastRow: lastRowOf(grid),
    firstColumn: grid.firstColumn,
    lastColumn: lastColumnOf(grid),
  };
  const search: Search = {
    grid,
    merges: indexMerges(grid.merges),
    sayings,
    tables: [],
    sawHeader: false,
    form: null,
  };
  recognizeRegion(search, region, region);
  if (search.tables.length > 0) return search.tables;
  if (search.form) return search.form;
  const unknown = findUnknownHeader(grid, search.merges, region, 1);
  if (unknown) recognizeTable(search, unknown, readTitles(grid, region, unknown), region.lastRow);
  if (search.tables.length > 0) return search.tables;
  return search.sawHeader ? 'no-records' : 'no-header';
}

/** What goes along while a sheet is searched. */
interface Search {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly sayings: Sayings;
  readonly tables: RecognizedTable[];
  sawHeader: boolean;
  form: FormKind | null;
}

/** Finds the tables of a region: side by side in bands, else the first and what is below it. `around` holds the titles. */
function recognizeRegion(search: Search, region: Area, around: Area): void {
  const { grid, merges } = search;
  if (region.firstRow > region.lastRow) return;
  const bands = bandsOf(grid, merges, region);
  if (bands.length > 1) {
    for (const band of bands) recognizeRegion(search, band, isTitled(grid, band) ? band : region);
    return;
  }
  const [band] = bands;
  if (!band) return;
  const known = findHeader(grid, merges, band);
  if (!known && isWhole(grid, region)) search.form = findForm(grid, region);
  if (search.form) return;
  // What stands above a header that we know may be a table of its own; most often it is titles.
  const above = { ...band, lastRow: known ? known.rows[0]! - 1 : band.lastRow };
  const header = findUnknownHeader(grid, merges, above, 2) ?? known;
  if (!header) return;
  search.sawHeader = true;
  const titles = readTitles(grid, around, header);
  let bodyEnd = header.rows[header.rows.length - 1]! + 1;
  for (const part of splitHeader(grid, header, band.lastRow)) {
    const rows = recognizeTable(search, part, titles, band.lastRow);
    // From the last record on: what stands above the next header may be its upper rows and its titles.
    bodyEnd = Math.max(bodyEnd, rows.records.length > 0 ? rows.bodyEnd : rows.end);
  }
  recognizeRegion(search, { ...region, firstRow: bodyEnd }, { ...around, firstRow: bodyEnd });
}

function isWhole(grid: Grid, { firstRow, firstColumn, lastColumn }: Area): boolean {
  return firstRow === grid.firstRow && firstColumn === grid.firstColumn && lastColumn === lastColumnOf(grid);
}

/** Recognises the table under the header, takes it up where it holds records, and answers its rows. */
function recognizeTable(
  search: Search,
  header: Header,
  titles: readonly string[],
  toRow: number,
): ClassifiedRows {
  const { grid, merges, sayings, tables } = search;
  const columns = headedColumns(grid, header);
  const guess = chooseRegister(columns, [...titles, grid.sheet]);
  const rows = classifyRows(grid, merges, shapeOf(header, columns, guess.columns), toRow);
  const remembered = layoutOf(sayings.layouts, layoutHeadings(columns.map(({ lines }) => lines.join(' / '))));
  const said = sayings.corrections.find(
    (each) =>
      each.kind === 'register' &&
      (each.row === null
        ? tables.length === 0
        : each.row >= header.rows[0]! && each.row < Math.max(rows.end, header.rows[0]! + 1)),
  );
  let chosen = guess;
  if (said?.kind === 'register') chosen = takeRegister(columns, said.register, saidNow);
  else if (remembered?.register !== undefined)
    chosen = takeRegister(columns, remembered.register, saidOfForm);
  const recalled = remembered ? recallColumns(chosen.columns, remembered.columns) : chosen.columns;
  const corrected = correctColumns(recalled, sayings.corrections, tables.length === 0);
  const classified =
    corrected === guess.columns
      ? rows
      : classifyRows(grid, merges, shapeOf(header, columns, corrected), toRow);
  const isSaid = chosen !== guess;
  const isNarrow = chosen.register === null && !isSaid && header.lastColumn - header.firstColumn < 2;
  if (classified.records.length > 0 && !isNarrow) {
    const all = { ...chosen, columns: corrected };
    tables.push(assembleTable(grid, header, titles, all, classified, tables.length, isSaid));
  }
  return classified;
}
