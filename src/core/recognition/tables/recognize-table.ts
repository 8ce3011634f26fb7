import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { areTooSmall, moneyColumns } from './amount-scales';
import { assembleTable } from './assemble-table';
import { isAccount } from '../columns/cash-book';
import { chooseRegister, noRegister, takeRegister } from '../columns/choose-register';
import { constant } from '../columns/column-reasons';
import { guessedByCells } from '../columns/guessed-by-cells';
import type { ClassifiedRows } from '../rows/classified-rows';
import { classifyRows } from '../rows/classify-rows';
import { isOfTable } from '../corrections/form-sayings';
import { correctColumns, recallColumns, saidNow, saidOfForm } from '../corrections/correct-columns';
import { columnName } from '../columns/column-name';
import type { FormKind } from '../forms/find-form';
import type { Header } from '../header/header';
import { isKnownHeading } from '../wording/heading-text';
import {
  layoutHeadings,
  layoutOf,
  type LayoutMemory,
  type RememberedLabel,
} from '../corrections/layout-memory';
import type { MergeIndex } from '../header/merge-index';
import type { Correction, RecognizedTable, RowSaying } from '../recognized-table';
import { labelKey, type RowSayings, type SaidHeader } from '../corrections/row-sayings';
import { headedColumns, ordinalColumnOf, shapeOf } from './table-shape';
import { headsUnknown } from '../header/unknown-header';

/** What people said before, of these sheets and of forms in other files; it wins over what is guessed. */
export interface Sayings {
  readonly corrections: readonly Correction[];
  readonly layouts: LayoutMemory;
}

/** The lines above a table; not its own where they stand over its neighbour alone: then they say little of it. */
export interface TitleLines {
  readonly lines: readonly string[];
  readonly areOwn: boolean;
  /** “Đơn vị tính: triệu đồng” of a table beside or above: this one's as well where its amounts are too small to be đồng. */
  readonly measures: readonly string[];
}

/** What goes along while a sheet is searched. */
export interface Search {
  readonly grid: Grid;
  /** The same without the rows of which a person said that they are no header: headers are looked for in this. */
  readonly looked: Grid;
  readonly merges: MergeIndex;
  readonly sayings: Sayings;
  readonly said: RowSayings;
  readonly tables: RecognizedTable[];
  /** What tables found so far state of their amounts, the last first: “Đơn vị tính: triệu đồng” may stand above the first alone. */
  measures: readonly string[];
  sawHeader: boolean;
  form: FormKind | null;
}

/** Recognises the table under the header, takes it up where it holds records, and answers its rows. */
export function* recognizeTable(
  search: Search,
  header: Header,
  { lines, areOwn, measures }: TitleLines,
  toRow: number,
  saidHeader: SaidHeader | null = null,
): Generator<void, ClassifiedRows> {
  const { grid, merges, sayings, tables } = search;
  const columns = headedColumns(grid, header);
  const choice = chooseRegister(columns, [...lines, grid.sheet], areOwn);
  const guess = header.isAbsent ? guessedByCells(choice) : choice;
  const remembered = layoutOf(sayings.layouts, layoutHeadings(columns.map(({ lines }) => lines.join(' / '))));
  const saying = sayingOfRows(search.said.rows, header, remembered?.labels ?? [], grid.firstColumn);
  const rows = yield* classifyRows(grid, merges, shapeOf(header, columns, guess.columns), toRow, saying);
  const ofTable = sayings.corrections.filter(
    (each) =>
      isOfTable(each) &&
      (each.row === null
        ? tables.length === 0
        : each.row >= header.rows[0]! && each.row < Math.max(rows.end, header.rows[0]! + 1)),
  );
  const said = ofTable.findLast(({ kind }) => kind === 'register');
  const saidScale = ofTable.findLast((each) => each.kind === 'scale')?.scale ?? remembered?.scale ?? null;
  let chosen = isAccount(labelsOf(grid, header, rows)) ? noRegister(columns, ofAccount) : guess;
  if (said?.kind === 'register') chosen = takeRegister(columns, said.register, saidNow);
  else if (remembered?.register !== undefined)
    chosen = takeRegister(columns, remembered.register, saidOfForm);
  const recalled = remembered ? recallColumns(chosen.columns, remembered.columns) : chosen.columns;
  const corrected = correctColumns(recalled, sayings.corrections, tables.length === 0, (column) =>
    columnName({ grid, headerRows: header.rows }, column),
  );
  const classified =
    corrected === guess.columns
      ? rows
      : yield* classifyRows(grid, merges, shapeOf(header, columns, corrected), toRow, saying);
  const isSaid = said !== undefined || remembered?.register !== undefined;
  // Two columns that fit no register may be a legend or signatures; one column alone was looked at as a list of names.
  const isNarrow =
    chosen.register === null &&
    !isSaid &&
    !saidHeader &&
    header.lastColumn - header.firstColumn === 1 &&
    ordinalColumnOf(header) < 0 &&
    !(
      classified.records.length >= fewestOfPairs && header.lines.every((line) => line.some(isKnownHeading))
    ) &&
    !headsUnknown(grid, header.rows.at(-1)!, { ...header, lastRow: toRow }, merges);
  if (classified.records.length > 0 && !isNarrow) {
    const isOfForm = saidHeader?.isOfForm || (saidScale !== null && saidScale === remembered?.scale);
    const reasons = isOfForm ? [...chosen.reasons, saidOfForm] : chosen.reasons;
    const all = { ...chosen, reasons, columns: corrected };
    const isMeasured = measures.length > 0 && areTooSmall(grid, moneyColumns(corrected), classified.records);
    const titles = isMeasured ? [...lines, ...measures] : lines;
    const headerSaid = saidHeader !== null;
    const until = Math.max(classified.bodyEnd, (classified.footerStart ?? -1) + 1);
    const saidRows = [...search.said.rows].filter(([row]) => row > header.rows[0]! && row < until);
    tables.push(
      assembleTable(grid, header, titles, all, classified, tables.length, isSaid, {
        headerSaid,
        saidRows,
        saidScale,
      }),
    );
  }
  return classified;
}

const ofAccount = constant(
  'Là báo cáo thu, chi, số dư, không phải danh sách',
  'It is an account of income, spending and what is left, no list',
);

/** An account says what it is in its first rows. */
const mostLabels = 100;

/** What the first rows of a table say first. */
function* labelsOf(grid: Grid, header: Header, { records, others }: ClassifiedRows): Generator<string> {
  const rows = [...records.subarray(0, mostLabels), ...others.slice(0, mostLabels).map(({ row }) => row)];
  for (const row of rows) {
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || !/\p{L}{2}/u.test(value)) continue;
      yield value;
      break;
    }
  }
}

/** “Mã số | Họ tên” above so many rows is a list; signers are fewer. */
const fewestOfPairs = 5;

/** What a person said of a row, here or of rows with its label in an earlier file of the same form; undefined where nothing was said. */
function sayingOfRows(
  rows: RowSayings['rows'],
  { firstColumn, lastColumn }: Header,
  labels: readonly RememberedLabel[],
  gridColumn: number,
): ((row: number, cells: readonly CellValue[]) => RowSaying | null) | undefined {
  if (rows.size === 0 && labels.length === 0) return undefined;
  const byLabel = new Map(labels.map(({ label, as }) => [label, as]));
  return (row, cells) =>
    rows.get(row) ??
    (byLabel.size === 0
      ? null
      : (byLabel.get(labelKey(cells, firstColumn - gridColumn, lastColumn - gridColumn)) ?? null));
}
