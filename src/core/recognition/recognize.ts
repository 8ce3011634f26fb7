import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldId } from '../registers/fields';
import { columnLetters } from '../sheet/address';
import { lastColumnOf, lastRowOf, valueAt, type Area, type Grid } from '../sheet/grid';
import { chooseRegister, takeRegister, type ChosenRegister } from './choose-register';
import type { ClassifiedRows } from './classified-rows';
import { classifyRows } from './classify-rows';
import { readColumnContent } from './column-content';
import { findHeader, findUnknownHeader, looksLikeHeader } from './find-header';
import type { Header } from './header';
import { bandsOf, splitHeader } from './find-tables';
import { textOf } from './header-key';
import { exactGuesses } from './header-lookup';
import { indexMerges, type MergeIndex } from './merge-index';
import { constant, type HeadedColumn } from './name-columns';
import type {
  Correction,
  Recognition,
  RecognizedColumn,
  RecognizedTable,
  UnrecognizedSheet,
} from './recognized-table';
import { relateRows } from './relate-rows';
import { repeatsHeader, type RowShape } from './row-kind';
import { isTitled, readAmountScale, readTitles, readTitleUnit } from './table-titles';

/** How far recognition has come: sheets done, and the one that is next. */
export interface RecognitionProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** Finds the tables of all sheets and says what they are; what a person said before wins. */
export function recognizeWorkbook(
  grids: readonly Grid[],
  corrections: readonly Correction[] = [],
): Recognition {
  const steps = recognizeSteps(grids, corrections);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, sheet by sheet, so that a caller can show progress and stop. */
export function* recognizeSteps(
  grids: readonly Grid[],
  corrections: readonly Correction[],
): Generator<RecognitionProgress, Recognition> {
  const tables: RecognizedTable[] = [];
  const unrecognized: UnrecognizedSheet[] = [];
  for (const [done, grid] of grids.entries()) {
    yield { done, total: grids.length, sheet: grid.sheet };
    const found = recognizeSheet(
      grid,
      corrections.filter(({ sheet }) => sheet === grid.sheet),
    );
    if (Array.isArray(found)) tables.push(...found);
    else unrecognized.push({ sheet: grid.sheet, reason: found });
  }
  return { tables, unrecognized };
}

function recognizeSheet(
  grid: Grid,
  corrections: readonly Correction[],
): RecognizedTable[] | UnrecognizedSheet['reason'] {
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
    corrections,
    tables: [],
    sawHeader: false,
  };
  recognizeRegion(search, region, region);
  if (search.tables.length > 0) return search.tables;
  const unknown = findUnknownHeader(grid, search.merges, region);
  if (unknown) recognizeTable(search, unknown, readTitles(grid, region, unknown.rows[0]!), region.lastRow);
  if (search.tables.length > 0) return search.tables;
  return search.sawHeader ? 'no-records' : 'no-header';
}

/** What goes along while a sheet is searched. */
interface Search {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly corrections: readonly Correction[];
  readonly tables: RecognizedTable[];
  sawHeader: boolean;
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
  const header = band && findHeader(grid, merges, band);
  if (!header) return;
  search.sawHeader = true;
  const titles = readTitles(grid, around, header.rows[0]!);
  let end = header.rows[header.rows.length - 1]! + 1;
  let bodyEnd = end;
  for (const part of splitHeader(grid, header, band.lastRow)) {
    const rows = recognizeTable(search, part, titles, band.lastRow);
    end = Math.max(end, rows.end);
    bodyEnd = Math.max(bodyEnd, rows.bodyEnd);
  }
  recognizeRegion(search, { ...region, firstRow: end }, { ...around, firstRow: bodyEnd });
}

/** Recognises the table under the header, takes it up where it holds records, and answers its rows. */
function recognizeTable(
  search: Search,
  header: Header,
  titles: readonly string[],
  toRow: number,
): ClassifiedRows {
  const { grid, merges, corrections, tables } = search;
  const columns = headedColumns(grid, header);
  const guess = chooseRegister(columns, [...titles, grid.sheet]);
  const rows = classifyRows(grid, merges, shapeOf(header, columns, guess.columns), toRow);
  const correction = corrections.find(
    (each) =>
      each.kind === 'register' &&
      (each.row === null
        ? tables.length === 0
        : each.row >= header.rows[0]! && each.row < Math.max(rows.end, header.rows[0]! + 1)),
  );
  const chosen = correction?.kind === 'register' ? takeRegister(columns, correction.register) : guess;
  const corrected = correctColumns(chosen.columns, corrections);
  const hasOther = corrected !== guess.columns;
  const classified = hasOther ? classifyRows(grid, merges, shapeOf(header, columns, corrected), toRow) : rows;
  const isNarrow = chosen.register === null && !correction && header.lastColumn - header.firstColumn < 2;
  if (classified.records.length > 0 && !isNarrow) {
    const all = { ...chosen, columns: corrected };
    tables.push(
      assembleTable(grid, header, titles, all, classified, tables.length, correction !== undefined),
    );
  }
  return classified;
}

/** The columns of the header and a sample of their cells. */
function headedColumns(grid: Grid, header: Header): HeadedColumn[] {
  const sample = sampleRows(grid, header);
  return header.lines.map((lines, index) => {
    const column = header.firstColumn + index;
    return { column, lines, content: readColumnContent(grid, column, sample) };
  });
}

const sampleSize = 40;

/** Rows below the header that are surely records: those with an ordinal, or the well filled ones where there is none. */
function sampleRows(grid: Grid, header: Header): number[] {
  const ordinal = ordinalColumnOf(header);
  const start = (header.codeRow ?? header.rows[header.rows.length - 1]!) + 1;
  const numbered: number[] = [];
  const filled: [row: number, count: number][] = [];
  for (
    let row = start;
    row <= Math.min(lastRowOf(grid), start + 300) && numbered.length < sampleSize;
    row++
  ) {
    let count = 0;
    for (let column = header.firstColumn; column <= header.lastColumn; column++)
      if (valueAt(grid, row, column) !== '') count++;
    if (count < 2) continue;
    const cells = grid.values[row - grid.firstRow]!;
    const isNextHeader =
      looksLikeHeader(grid, row, header.firstColumn, header.lastColumn) &&
      !repeatsHeader(cells, header, grid.firstColumn);
    if (isNextHeader) break;
    filled.push([row, count]);
    if (ordinal >= 0 && /^\d+[.)]?$/.test(textOf(valueAt(grid, row, ordinal)))) numbered.push(row);
  }
  if (numbered.length > 0) return numbered;
  const most = Math.max(0, ...filled.slice(0, sampleSize).map(([, count]) => count));
  return filled
    .filter(([, count]) => count >= most / 2)
    .slice(0, sampleSize)
    .map(([row]) => row);
}

function ordinalColumnOf(header: Header): number {
  const index = header.lines.findIndex((lines) => {
    const guesses = [...exactGuesses(lines.join(' ')), ...lines.flatMap((line) => exactGuesses(line))];
    return guesses.some(({ field }) => field === 'ordinal');
  });
  return index < 0 ? -1 : header.firstColumn + index;
}

const keyFields: readonly FieldId[] = [
  'fullName',
  'givenName',
  'familyName',
  'donor',
  'course',
  'indicator',
  'documentNo',
  'unit',
  'programme',
  'recipientKind',
  'fund',
  'voucherNo',
];

function shapeOf(
  header: Header,
  columns: readonly HeadedColumn[],
  named: readonly RecognizedColumn[],
): RowShape {
  const ordinal = named.find(({ field }) => field === 'ordinal')?.column ?? ordinalColumnOf(header);
  const keys = keyFields.flatMap((field) => named.filter((column) => column.field === field));
  // A list of units whose names stand beside a few people's (a guardian, a contact) is keyed by what is filled.
  const filled =
    keys.find(({ column }) => columns[column - header.firstColumn]!.content.filled > 0) ?? keys[0];
  const text = columns.find(
    ({ column, content }) => column !== ordinal && content.filled > 0 && content.share('unit') > 0.5,
  );
  const keyColumn =
    filled?.column ??
    text?.column ??
    columns.find(({ column }) => column !== ordinal)?.column ??
    header.firstColumn;
  const field = named.find(({ column }) => column === keyColumn)?.field;
  const isPerson = field === 'fullName' || field === 'givenName' || field === 'familyName';
  return { header, ordinalColumn: ordinal, keyColumn, keyIsUnit: !isPerson };
}

/** Puts what a person said of single columns over what was guessed; answers the same list where nothing was said. */
function correctColumns(
  columns: readonly RecognizedColumn[],
  corrections: readonly Correction[],
): readonly RecognizedColumn[] {
  let result = columns;
  for (const correction of corrections) {
    if (correction.kind !== 'column') continue;
    const target =
      (correction.header === null ? undefined : columns.find(({ header }) => header === correction.header)) ??
      columns.find(({ column }) => columnLetters(column) === correction.column.toUpperCase());
    if (!target) continue;
    result = result.map((column): RecognizedColumn => {
      if (column.column === target.column) {
        const reasons = [{ weight: 1, text: constant('Người dùng đã chọn', 'A person said so') }];
        return { ...column, field: correction.field, part: null, confidence: 1, reasons, corrected: true };
      }
      const isReplaced = correction.field !== null && column.field === correction.field && !column.corrected;
      return isReplaced ? { ...column, field: null, part: null, confidence: 0 } : column;
    });
  }
  return result;
}

function assembleTable(
  grid: Grid,
  header: Header,
  titles: readonly string[],
  chosen: ChosenRegister,
  rows: ClassifiedRows,
  index: number,
  corrected: boolean,
): RecognizedTable {
  const { records } = rows;
  const fields = new Map<FieldId, number[]>();
  for (const { field, column } of chosen.columns) {
    if (field === null) continue;
    const list = fields.get(field);
    if (list) list.push(column);
    else fields.set(field, [column]);
  }
  const moneyHeaders = chosen.columns.filter(
    ({ field }) => field !== null && fieldCatalogue[field].kind === 'money',
  );
  const leading = rows.others.find(
    ({ kind, recordsBefore }) => kind === 'section' && recordsBefore === 0,
  )?.row;
  const firstRow = Math.min(records[0]!, leading ?? Infinity);
  const lastRow = records[records.length - 1]!;
  return {
    id: `${grid.sheet}#${index + 1}`,
    grid,
    register: chosen.register,
    confidence: chosen.confidence,
    reasons: chosen.reasons,
    corrected,
    titles,
    headerRows: header.rows,
    firstRow,
    lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    records,
    ...relateRows(rows.others, records.length),
    skippedRows: rows.skipped.filter(
      ([row, reason]) => reason === 'column-codes' || (row >= firstRow && row <= lastRow),
    ),
    footerStart: rows.footerStart,
    columns: chosen.columns,
    fields,
    titleUnit: fields.has('unit') ? null : readTitleUnit(titles, grid.sheet),
    amountScale: readAmountScale(
      titles,
      moneyHeaders.map(({ header: heading }) => heading),
    ),
  };
}
