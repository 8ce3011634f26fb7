import { lastColumnOf, lastRowOf, valueAt, type Area, type Grid } from '../../sheet/grid';
import { findForm, standsInForm } from '../forms/find-form';
import { findHeader } from '../header/find-header';
import { findHeadlessList } from './find-headless-list';
import { findNameList } from './find-name-list';
import { bandsOf } from './find-bands';
import { splitHeader } from './split-header';
import { formGrid } from '../forms/form-grid';
import type { Header } from '../header/header';
import { headerKey } from '../wording/header-key';
import { isKnownHeading } from '../wording/heading-text';
import { indexMerges } from '../header/merge-index';
import { readForm } from '../forms/read-form';
import { inlineLabels, readInlineForm } from '../forms/read-inline-form';
import { recognizeTable, type Sayings, type Search } from './recognize-table';
import type { RecognizedColumn, RecognizedTable, UnrecognizedSheet } from '../recognized-table';
import type { RowSayings, SaidHeader } from '../corrections/row-sayings';
import { headerAsSaid } from '../header/span-header';
import { withoutRestated } from './restated-tables';
import { measuresIn } from './amount-scales';
import { hasOwnTitle, isTitled, readTitles, readTitlesBeside } from './table-titles';
import { findUnknownHeader } from '../header/unknown-header';

/** The tables of a sheet; of a sheet that is a form that of the form. Or why there is none. */
export function* recognizeTables(
  grid: Grid,
  sayings: Sayings,
  said: RowSayings,
): Generator<void, RecognizedTable[] | UnrecognizedSheet['reason']> {
  if (!grid.values.some((row) => row.some((value) => value !== ''))) return 'empty';
  const region = wholeOf(grid);
  const search: Search = {
    grid,
    looked: withoutRows(grid, said.rows),
    merges: indexMerges(grid.merges),
    sayings,
    said,
    tables: [],
    measures: [],
    sawHeader: false,
    form: null,
  };
  yield* recognizeRegion(search, region, region);
  if (search.tables.length > 0) return (yield* formInstead(search, region)) ?? withoutRestated(search.tables);
  if (search.form) {
    const form = readForm(grid, region);
    const tables = form ? yield* recognizeForm(formGrid(grid, form), sayings) : [];
    return tables.length > 0 ? tables : search.form;
  }
  const labels = inlineLabels(grid, region);
  const inline = readInlineForm(grid, region, labels);
  const cards = inline ? yield* recognizeForm(formGrid(grid, inline), sayings) : [];
  if (cards.length > 0) return cards;
  const unknown = findUnknownHeader(grid, search.merges, region, 1);
  const names = unknown ?? findNameList(grid, region);
  const header = names ?? findHeadlessList(grid, region);
  if (header) {
    // The line right above bare names is their heading and may be their title.
    const titled = header.isAbsent ? { ...header, rows: [header.rows[0]! + 1] } : header;
    const ownTitle = unknown || header.isAbsent ? [] : header.lines.flat();
    const titles = [...readTitles(grid, region, titled), ...ownTitle];
    yield* recognizeTable(search, header, { lines: titles, areOwn: true, measures: [] }, region.lastRow);
  }
  if (search.tables.length > 0) return search.tables;
  return labels.length > 0 ? 'form' : search.sawHeader ? 'no-records' : 'no-header';
}

/** “STT | Nội dung | Thông tin” above the names of fields: the form, where it takes up each row of tables that fit no register; else null. */
function* formInstead(
  { grid, tables, sayings }: Search,
  region: Area,
): Generator<void, RecognizedTable[] | null> {
  if (tables.some(({ register, corrected, headerSaid }) => register !== null || corrected || headerSaid))
    return null;
  if (tables.some(({ columns }) => columns.filter(isHeaded).length > mostOfForm)) return null;
  const form = readForm(grid, region);
  const rows = new Set(form?.labels.map(({ row }) => row));
  if (!form || tables.some(({ records }) => records.some((row) => !rows.has(row)))) return null;
  const found = yield* recognizeForm(formGrid(grid, form), sayings);
  return found.length > 0 ? found : null;
}

/** Of so many columns a form may have a heading that we know. */
const mostOfForm = 3;

/** “Mã số”, “Số lượng”, “Đơn giá” each head a column: of a voucher’s goods, whatever stands above and below. */
function isHeaded({ header }: RecognizedColumn): boolean {
  return header.split(' / ').some(isKnownHeading);
}

/** The tables of a grid that shows a form; none where it is not sure to be of a register. */
export function* recognizeForm(grid: Grid, sayings: Sayings): Generator<void, RecognizedTable[]> {
  const whole = wholeOf(grid);
  const search: Search = {
    grid,
    looked: grid,
    merges: indexMerges(grid.merges),
    sayings,
    said: { headers: [], rows: new Map() },
    tables: [],
    measures: [],
    sawHeader: false,
    form: null,
  };
  yield* recognizeRegion(search, whole, whole);
  return search.tables.filter(({ register, corrected }) => register !== null || corrected);
}

/** All of a grid. */
function wholeOf(grid: Grid): Area {
  return {
    firstRow: grid.firstRow,
    lastRow: lastRowOf(grid),
    firstColumn: grid.firstColumn,
    lastColumn: lastColumnOf(grid),
  };
}

/** The grid without the rows of which a person said something: no header is looked for there. */
export function withoutRows(grid: Grid, rows: RowSayings['rows']): Grid {
  if (rows.size === 0) return grid;
  const values = [...grid.values];
  for (const row of rows.keys()) values[row - grid.firstRow] = values[row - grid.firstRow]!.map(() => '');
  return { ...grid, values };
}

/**
 * Finds the tables of a region: side by side in bands, else the first and what is below it. `around` holds the titles. Answers
 * the first row below what was taken up.
 */
function* recognizeRegion(search: Search, region: Area, around: Area): Generator<void, number> {
  const { looked, merges } = search;
  if (region.firstRow > region.lastRow) return region.firstRow;
  const said = search.said.headers.find(
    ({ firstRow, columns }) =>
      firstRow >= region.firstRow &&
      firstRow <= region.lastRow &&
      (!columns || (columns[0] <= region.lastColumn && columns[1] >= region.firstColumn)),
  );
  if (said) return yield* recognizeSaid(search, said, region, around);
  const bands = bandsOf(looked, merges, region);
  if (bands.length > 1) {
    let end = region.firstRow;
    for (const band of bands)
      end = Math.max(end, yield* recognizeRegion(search, band, isTitled(looked, band) ? band : region));
    return end;
  }
  const [band] = bands;
  if (!band) return region.firstRow;
  const known = findHeader(looked, merges, band);
  // What stands above a header that we know may be a table of its own; most often it is titles.
  const above = { ...band, lastRow: known ? known.rows[0]! - 1 : band.lastRow };
  const unknown = findUnknownHeader(looked, merges, above, 2);
  if ((!known || standsInForm(looked, known, region)) && isWhole(looked, region))
    search.form = findForm(looked, unknown && isWide(unknown) ? belowHeader(region, unknown) : region);
  if (search.form) return region.firstRow;
  const header = unknown ?? known;
  if (!header) return region.firstRow;
  // A card beside or below a table is none: it is listed as not seen.
  const isCard = standsInForm(looked, header, region);
  const headers = isCard ? [] : splitHeader(looked, header, band.lastRow);
  if (headers.length === 0) {
    const below = header.rows.at(-1)! + 1;
    return yield* recognizeRegion(search, { ...region, firstRow: below }, { ...around, firstRow: below });
  }
  search.sawHeader = true;
  return yield* takeUp(search, headers, region, around);
}

/** “Từ ngày: …”, “Giáo viên: …” above so many headings are the table's; in a form words beside each other are fewer. */
function isWide({ firstColumn, lastColumn }: Header): boolean {
  return lastColumn - firstColumn + 1 >= 6;
}

function belowHeader(region: Area, { rows }: Header): Area {
  return { ...region, firstRow: rows.at(-1)! + 1 };
}

/** A header that a person pointed at: what is above it is a region of its own, and where it stands apart what is beside it. */
function* recognizeSaid(
  search: Search,
  said: SaidHeader,
  region: Area,
  around: Area,
): Generator<void, number> {
  const { grid, merges } = search;
  const [firstColumn, lastColumn] = said.columns ?? [region.firstColumn, region.lastColumn];
  const isNarrower = firstColumn > region.firstColumn || lastColumn < region.lastColumn;
  if (isNarrower && standsApart(grid, region, firstColumn, lastColumn)) {
    const beside = [
      { ...region, lastColumn: firstColumn - 1 },
      { ...region, firstColumn, lastColumn },
      { ...region, firstColumn: lastColumn + 1 },
    ].filter((band) => band.firstColumn <= band.lastColumn);
    let end = region.firstRow;
    for (const band of beside) end = Math.max(end, yield* recognizeRegion(search, band, band));
    return end;
  }
  const above = said.firstRow - 1;
  const from = yield* recognizeRegion(search, { ...region, lastRow: above }, { ...around, lastRow: above });
  const header = headerAsSaid(grid, merges, said, region);
  const rest = { ...region, firstRow: said.lastRow + 1 };
  search.sawHeader = true;
  if (!header) return yield* recognizeRegion(search, rest, { ...around, firstRow: rest.firstRow });
  return yield* takeUp(search, [header], region, { ...around, firstRow: from }, said);
}

/** Whether nothing stands in the columns right beside. */
function standsApart(
  grid: Grid,
  { firstRow, lastRow }: Area,
  firstColumn: number,
  lastColumn: number,
): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (valueAt(grid, row, firstColumn - 1) !== '' || valueAt(grid, row, lastColumn + 1) !== '') return false;
  }
  return true;
}

/** Recognises the tables under the headers, which stand side by side, then what is below them. */
function* takeUp(
  search: Search,
  headers: readonly Header[],
  region: Area,
  around: Area,
  said: SaidHeader | null = null,
): Generator<void, number> {
  const { rows } = headers[0]!;
  const titles = readTitles(search.looked, around, headers[0]!);
  let bodyEnd = rows[rows.length - 1]! + 1;
  const next = search.said.headers.find(({ firstRow }) => firstRow >= bodyEnd)?.firstRow ?? Infinity;
  const hasNeighbour =
    headers.length > 1 || around.lastColumn - around.firstColumn > region.lastColumn - region.firstColumn;
  for (const header of headers) {
    const areOwn =
      !hasNeighbour ||
      hasOwnTitle(search.looked, search.merges, around, header) ||
      search.tables.some((table) => goesOn(table, header));
    const beside =
      hasNeighbour || !isAcross(search.looked, around)
        ? readTitlesBeside(search.looked, search.merges, around, header)
        : { lines: titles, measures: [] };
    const measures = [...beside.measures, ...search.measures];
    search.measures = [...measuresIn(beside.lines), ...measures];
    const lines = { lines: beside.lines, areOwn, measures };
    const taken = yield* recognizeTable(search, header, lines, Math.min(region.lastRow, next - 1), said);
    // From the last record on: what stands above the next header may be its upper rows and its titles.
    bodyEnd = Math.max(bodyEnd, taken.records.length > 0 ? taken.bodyEnd : taken.end);
  }
  return Math.max(
    bodyEnd,
    yield* recognizeRegion(search, { ...region, firstRow: bodyEnd }, { ...around, firstRow: bodyEnd }),
  );
}

/** Whether the header is that of a table beside it anew: the list goes on, under one title. */
function goesOn({ headerRows, columns }: RecognizedTable, { rows, lines }: Header): boolean {
  const texts = lines.map((line) => line.join(' '));
  return (
    headerRows[0] === rows[0] &&
    columns.length === texts.length &&
    columns.every(({ header }, index) => headerKey(header) === headerKey(texts[index]!))
  );
}

function isWhole(grid: Grid, area: Area): boolean {
  return area.firstRow === grid.firstRow && isAcross(grid, area);
}

/** Whether the area reaches over all columns of the sheet. */
function isAcross(grid: Grid, { firstColumn, lastColumn }: Area): boolean {
  return firstColumn === grid.firstColumn && lastColumn === lastColumnOf(grid);
}
