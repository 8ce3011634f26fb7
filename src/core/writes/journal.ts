import type { RowIdentity } from '../recognition/rows/row-identity';
import type { FieldId } from '../registers/register';
import type { RuleId } from '../rules/rule-ids';
import { cellAddress, type CellRef } from '../sheet/address';
import { anchoredCell } from '../sheet/anchor';
import { readMoment, shownMoment } from '../sheet/shown-moment';
import { lastColumnOf, lastRowOf, valueAt, type CellValue, type Grid } from '../sheet/grid';
import type { CellContent } from './cell-write';
import { shownContent } from './shown-content';

/*
 * The journal: a readable sheet in the workbook with one line for each cell that was mended, and all that undo needs.
 * It lives in the workbook so that it travels with the file and one Ctrl+Z takes the data and its line back together.
 */

/** Its usual name; found by what its first cell says, so it may be renamed. */
export const journalSheetName = 'Nhật ký Soát Sổ';

/** The first cell of the sheet. */
export const journalTitle =
  'Nhật ký Soát Sổ: mỗi dòng là một ô đã được sửa. Cột cuối là dữ liệu để hoàn tác, xin đừng sửa.';

/**
 * How far a line has come: `intended` is written before the cell, `done` after; `undoing` and `undone` likewise. `changed`: the
 * cell was changed otherwise meanwhile, so that nothing of ours is left to finish or take back.
 */
export const journalStates = {
  intended: 'đang ghi dở',
  done: 'đã ghi',
  undoing: 'đang hoàn tác dở',
  undone: 'đã hoàn tác',
  changed: 'ô đã đổi khác',
} as const;

export type JournalState = keyof typeof journalStates;

/** Who did something and when (local time, `YYYY-MM-DD HH:mm:ss`). */
export interface Stamp {
  readonly who: string;
  readonly when: string;
}

/** One cell that was mended, as the journal keeps it. */
export interface JournalEntry extends CellRef {
  /** Runs count from 1; all cells mended together are one run. */
  readonly run: number;
  /** Within its run, from 1. */
  readonly line: number;
  readonly stamp: Stamp;
  /** The rules whose fixes made the new value, in the order in which they were applied. */
  readonly rules: readonly RuleId[];
  /** Their titles, for people. */
  readonly ruleTitle: string;
  readonly field: FieldId | null;
  /** The column's header. */
  readonly header: string;
  /** Who or what the row is about, for people; '' where the cell lies in no record. */
  readonly record: string;
  readonly identity: RowIdentity | null;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly state: JournalState;
  readonly undone: Stamp | null;
  /** The cell itself was deleted since: where it stood is another. */
  readonly isDeleted?: boolean;
}

/** An entry together with where its line stands in the journal sheet now. */
export interface JournalLine {
  readonly entry: JournalEntry;
  readonly row: number;
  readonly dataColumn: number;
  /** What the line's last cell holds, to know it again before it is written to. */
  readonly data: string;
}

export interface Journal {
  /** Name of the sheet. */
  readonly sheet: string;
  /** First row that holds nothing. */
  readonly nextRow: number;
  readonly lines: readonly JournalLine[];
}

export const journalHeaders = [
  'Lượt',
  'Lúc',
  'Người',
  'Quy tắc',
  'Trang',
  'Ô',
  'Cột',
  'Dòng của',
  'Trước',
  'Sau',
  'Định dạng trước',
  'Định dạng sau',
  'Trạng thái',
  'Hoàn tác lúc',
  'Hoàn tác bởi',
  'Dữ liệu',
] as const;

/** Behind the data: a formula that holds on to the cell, shown to nobody. */
export const anchorHeader = 'Ô nay';

/** The columns for people; those of the data and the anchors behind them are for undo alone. */
export const readableColumns = journalHeaders.indexOf('Dữ liệu');

/** Widths of the columns in points, that of the anchors the last; as wide as a printed page can bear. */
export const journalWidths = [
  32, 62, 66, 100, 76, 36, 80, 160, 110, 110, 58, 58, 66, 62, 62, 60, 36,
] as const;

const stateColumn = journalHeaders.indexOf('Trạng thái');
const dataColumn = readableColumns;

/** How many columns before the data the state stands: the two move together where columns were inserted. */
export const stateOffset = dataColumn - stateColumn;

/** Whether the sheet is our journal: its title stands near the top, also where a person inserted rows or columns before it. */
export function isJournal(grid: Grid): boolean {
  return grid.values.slice(0, 5).some((cells) => cells.slice(0, 5).includes(journalTitle));
}

/** What undo needs of an entry beside its state; short names, for a workbook may hold many thousands. */
interface JournalData {
  readonly soatSo: 1;
  readonly run: number;
  readonly line: number;
  readonly when: string;
  readonly who: string;
  readonly rules: readonly RuleId[];
  readonly at: readonly [sheet: string, row: number, column: number];
  readonly field: FieldId | null;
  readonly header: string;
  readonly id: RowIdentity | null;
  /** Value, formula, number format, and the font where it was changed. */
  readonly before: readonly [CellValue, string | null, string, string?];
  readonly after: readonly [CellValue, string | null, string, string?];
}

/** The cells of an entry's line; all are text. */
export function journalCells(entry: JournalEntry): string[] {
  const { before, after, stamp, undone } = entry;
  return [
    String(entry.run),
    shownMoment(stamp.when),
    stamp.who,
    entry.ruleTitle,
    entry.sheet,
    cellAddress(entry.row, entry.column),
    entry.header,
    entry.record,
    before.formula ?? shownContent(before.value, before.numberFormat),
    after.formula ?? shownContent(after.value, after.numberFormat),
    before.numberFormat,
    after.numberFormat,
    journalStates[entry.state],
    undone ? shownMoment(undone.when) : '',
    undone?.who ?? '',
    dataOf(entry),
  ];
}

/** The line's last cell: exact values with their types. */
function dataOf(entry: JournalEntry): string {
  const { before, after } = entry;
  const data: JournalData = {
    soatSo: 1,
    run: entry.run,
    line: entry.line,
    when: entry.stamp.when,
    who: entry.stamp.who,
    rules: entry.rules,
    at: [entry.sheet, entry.row, entry.column],
    field: entry.field,
    header: entry.header,
    id: entry.identity,
    before: packed(before),
    after: packed(after),
  };
  return JSON.stringify(data);
}

function packed({ value, formula, numberFormat, font }: CellContent): JournalData['before'] {
  return font === undefined ? [value, formula, numberFormat] : [value, formula, numberFormat, font];
}

/** Reads the journal; lines that are not ours are passed over. Lines may have been sorted, columns inserted. */
function readJournal(grid: Grid): Journal {
  const lines: JournalLine[] = [];
  const lastRow = lastRowOf(grid);
  const lastColumn = lastColumnOf(grid);
  for (let row = grid.firstRow; row <= lastRow; row += 1) {
    for (let column = lastColumn; column >= stateOffset; column -= 1) {
      const text = valueAt(grid, row, column);
      if (typeof text !== 'string' || !text.startsWith('{"soatSo"')) continue;
      const data = parse(text);
      const cell = (back: number) => String(valueAt(grid, row, column - back));
      if (data) {
        const entry = whereItIsNow(entryOf(data, cell), grid.formulaAt(row, column + 1));
        lines.push({ entry, row, dataColumn: column, data: text });
      }
      break;
    }
  }
  return { sheet: grid.sheet, nextRow: Math.max(2, lastRow + 1), lines };
}

function parse(text: string): JournalData | null {
  try {
    const data = JSON.parse(text) as Partial<JournalData>;
    const isWhole = Array.isArray(data.at) && Array.isArray(data.before) && Array.isArray(data.after);
    return isWhole && typeof data.run === 'number' ? (data as JournalData) : null;
  } catch {
    return null;
  }
}

/** `cell` reads the line's cells counted back from its last. */
function entryOf(data: JournalData, cell: (back: number) => string): JournalEntry {
  const back = (header: (typeof journalHeaders)[number]) => cell(dataColumn - journalHeaders.indexOf(header));
  const [sheet, row, column] = data.at;
  const content = ([value, formula, numberFormat, font]: JournalData['before']): CellContent => ({
    value,
    formula,
    numberFormat,
    ...(font !== undefined && { font }),
  });
  const states = Object.keys(journalStates) as JournalState[];
  const undone = { when: readMoment(back('Hoàn tác lúc')), who: back('Hoàn tác bởi') };
  return {
    run: data.run,
    line: data.line,
    stamp: { when: data.when, who: data.who },
    rules: data.rules,
    ruleTitle: back('Quy tắc'),
    sheet,
    row,
    column,
    field: data.field,
    header: data.header,
    record: back('Dòng của'),
    identity: data.id,
    before: content(data.before),
    after: content(data.after),
    // A state that nobody can read is one that has to be looked at.
    state: states.find((state) => journalStates[state] === back('Trạng thái').trim()) ?? 'intended',
    undone: undone.when === '' ? null : undone,
  };
}

/** The entry at the place to which its cell went since; of a deleted cell the sheet may be renamed too. */
function whereItIsNow(entry: JournalEntry, anchor: string | null): JournalEntry {
  const now = anchoredCell(anchor);
  if (!now) return entry;
  return now.row === null ? { ...entry, sheet: now.sheet, isDeleted: true } : { ...entry, ...now };
}

/** The workbook's journal; null where nothing was mended yet. */
export function journalIn(grids: readonly Grid[]): Journal | null {
  const grid = grids.find(isJournal);
  return grid ? readJournal(grid) : null;
}

/** The number of the next run. */
export function nextRun(journal: Journal | null): number {
  return (journal?.lines ?? []).reduce((last, { entry }) => Math.max(last, entry.run), 0) + 1;
}

/** Lines that were begun and not ended: something stood in the way half-way. */
export function halfWayLines(journal: Journal | null): JournalLine[] {
  return (journal?.lines ?? []).filter(({ entry: { state } }) => state === 'intended' || state === 'undoing');
}
