import type { RecognizedTable } from '../recognition/recognized-table';
import { cellAddress, type CellRef } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { cellKey, contentAt, saysTheSame, type CellContent, type CellWrite } from './cell-write';
import { changeOfLines, type Change, type LineMove } from './change';
import { gridsWithWrites } from './grid-with-writes';
import { identityHistory } from './identity-history';
import type { Journal, JournalLine, Stamp } from './journal';
import { locateCell, type CellRefusal } from './locate-cell';
import { recordCells } from './record-cells';

/** An entry that is not carried out, with the cell as the journal names it. */
export interface RefusedEntry {
  readonly line: JournalLine;
  /** `Sheet!A1` */
  readonly cell: string;
  readonly why: CellRefusal;
}

export interface UndoPlan {
  readonly change: Change;
  /** Lines that are undone, finished or taken back, newest first. */
  readonly moved: readonly JournalLine[];
  readonly refused: readonly RefusedEntry[];
}

/** undo: mended cells get their old content. finish, take-back: half-way lines get what they were on the way to, or came from. */
export type UndoKind = 'undo' | 'finish' | 'take-back';

/** The workbook as it is, as undo needs it. */
export interface UndoContent {
  readonly grids: readonly Grid[];
  readonly tables: readonly RecognizedTable[];
  readonly journal: Journal;
}

/** Where a line goes: to which content, from which contents, and the states on the way. */
interface Way {
  readonly to: CellContent;
  readonly from: readonly CellContent[];
  readonly begins: LineMove['begins'];
  readonly ends: LineMove['ends'];
}

/**
 * Plans to undo lines of the journal, or to end half-way ones: newest run first, so that a cell mended twice goes back step
 * by step. A cell that cannot be found again for sure is refused; the others are carried out.
 */
export function planUndo(
  { grids: read, tables, journal }: UndoContent,
  lines: readonly JournalLine[],
  kind: UndoKind,
  stamp: Stamp,
): UndoPlan {
  const refused: RefusedEntry[] = [];
  const moves: LineMove[] = [];
  const written = new Map<string, CellWrite>();
  const history = identityHistory(journal);
  let grids = read;
  for (const run of runsOf(lines)) {
    const cells = recordCells(tables, grids);
    const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
    const writes: CellWrite[] = [];
    const found = run.map((line) => {
      const way = wayOf(line, kind);
      const grid = gridOf.get(line.entry.sheet);
      return { line, way, grid, place: locateCell(line.entry, [way.to, ...way.from], cells, grid, history) };
    });
    const isAskedTwice = sharedPlaces(found.map(({ place }) => place));
    for (const { line, way, grid, place: located } of found) {
      const { entry } = line;
      const place = isAskedTwice(located) ? 'row-ambiguous' : located;
      const isRefused = typeof place === 'string';
      const now = isRefused || !grid ? null : contentAt(grid, place.row, place.column);
      // Undoing asks for the new value; ending a half-way line takes either.
      if (isRefused || !now || (kind === 'undo' && !way.from.some((content) => saysTheSame(now, content)))) {
        const why = isRefused ? place : 'cell-changed';
        refused.push({ line, cell: `${entry.sheet}!${cellAddress(entry.row, entry.column)}`, why });
        // A half-way line that cannot be ended must not stay half-way for ever.
        if (kind !== 'undo') moves.push({ line, begins: null, ends: 'changed' });
        continue;
      }
      moves.push({ line, begins: way.begins, ends: way.ends });
      if (!saysTheSame(now, way.to) || now.numberFormat !== way.to.numberFormat) {
        writes.push({ ...place, before: now, after: way.to });
      }
    }
    grids = gridsWithWrites(grids, writes);
    for (const write of writes) {
      const earlier = written.get(cellKey(write));
      written.set(cellKey(write), earlier ? { ...write, before: earlier.before } : write);
    }
  }
  return {
    change: changeOfLines([...written.values()], journal, moves, stamp),
    moved: moves.filter(({ ends }) => ends !== 'changed').map(({ line }) => line),
    refused,
  };
}

/** Tells the cells that several lines of one run were found at: only one of them can be right, and none says which. */
function sharedPlaces(places: readonly (CellRef | CellRefusal)[]): (place: CellRef | CellRefusal) => boolean {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const place of places) {
    if (typeof place === 'string') continue;
    const key = cellKey(place);
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return (place) => typeof place !== 'string' && shared.has(cellKey(place));
}

function wayOf({ entry }: JournalLine, kind: UndoKind): Way {
  const { before, after, state } = entry;
  if (kind === 'undo') return { to: before, from: [after], begins: 'undoing', ends: 'undone' };
  const isForward = (state === 'intended') === (kind === 'finish');
  return isForward
    ? { to: after, from: [before], begins: 'intended', ends: 'done' }
    : { to: before, from: [after], begins: 'undoing', ends: 'undone' };
}

/** The lines by run, newest run first. */
function runsOf(lines: readonly JournalLine[]): JournalLine[][] {
  const runs = new Map<number, JournalLine[]>();
  for (const line of lines) {
    const own = runs.get(line.entry.run);
    if (own) own.push(line);
    else runs.set(line.entry.run, [line]);
  }
  return [...runs.entries()].sort(([a], [b]) => b - a).map(([, own]) => own);
}

/** The lines of the newest run that can be undone; none where nothing can. */
export function linesOfLastRun(journal: Journal | null): JournalLine[] {
  const done = (journal?.lines ?? []).filter(({ entry }) => entry.state === 'done');
  const last = done.reduce((newest, { entry }) => Math.max(newest, entry.run), 0);
  return done.filter(({ entry }) => entry.run === last);
}
