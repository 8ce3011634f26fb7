import { cellAnchor } from '../sheet/anchor';
import { shownMoment } from '../sheet/shown-moment';
import type { CellWrite } from './cell-write';
import {
  anchorHeader,
  journalCells,
  journalHeaders,
  journalStates,
  journalTitle,
  journalWidths,
  stateOffset,
  type Journal,
  type JournalEntry,
  type JournalLine,
  type JournalState,
  type Stamp,
} from './journal';

/** Texts to put into a rectangle of cells, from its first cell on. */
export interface TextBlock {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** A cell's text that must still stand where it was read. */
export interface GuardedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Cell writes together with what the journal says of them: `begins` is written before the first cell, `ends` after the last,
 * so that whatever happens in between, the workbook itself tells how far it came.
 */
export interface Change {
  readonly writes: readonly CellWrite[];
  /** null: nothing that a person would undo by the journal, such as a setting. */
  readonly journal: JournalChange | null;
}

export interface JournalChange {
  readonly sheet: string;
  /** Set where the sheet is to be made: the widths of its columns in points. */
  readonly newWidths: readonly number[] | null;
  readonly guards: readonly GuardedText[];
  readonly begins: readonly TextBlock[];
  /** Formulas that hold on to the cells of new lines, written with `begins`. */
  readonly anchors: TextBlock | null;
  readonly ends: readonly TextBlock[];
}

/** A change that adds a run to the journal. `sheet` is the name for a journal that does not stand yet. */
export function changeOfRun(
  entries: readonly JournalEntry[],
  journal: Journal | null,
  sheet: string,
): Change {
  const firstRow = journal?.nextRow ?? 2;
  const lines = entries.map((entry) => journalCells({ ...entry, state: 'intended' }));
  const column = journalHeaders.length - 1;
  const ended = entries.map(() => [journalStates.done]);
  return {
    writes: entries.map(({ sheet: on, row, column: at, before, after }) => ({
      sheet: on,
      row,
      column: at,
      before,
      after,
    })),
    journal: {
      sheet: journal?.sheet ?? sheet,
      newWidths: journal ? null : journalWidths,
      guards: journal ? [{ row: firstRow, column, text: '' }] : [],
      begins: [
        ...(journal
          ? []
          : [
              { row: 0, column: 0, texts: [[journalTitle]] },
              { row: 1, column: 0, texts: [[...journalHeaders, anchorHeader]] },
            ]),
        { row: firstRow, column: 0, texts: lines },
      ],
      anchors: { row: firstRow, column: column + 1, texts: entries.map((entry) => [cellAnchor(entry)]) },
      ends: [{ row: firstRow, column: column - stateOffset, texts: ended }],
    },
  };
}

/** How a line of the journal moves on. */
export interface LineMove {
  readonly line: JournalLine;
  /** The state while the cells are written; null where the line has no cell to write. */
  readonly begins: JournalState | null;
  readonly ends: JournalState;
}

/** A change that moves lines of the journal on: undo, finish, take back. */
export function changeOfLines(
  writes: readonly CellWrite[],
  journal: Journal,
  moves: readonly LineMove[],
  stamp: Stamp,
): Change {
  const sorted = [...moves].sort((a, b) => a.line.row - b.line.row);
  const isUndone = (state: JournalState) => state === 'undone' || state === 'undoing';
  const cells = (state: JournalState): string[] => [
    journalStates[state],
    isUndone(state) ? shownMoment(stamp.when) : '',
    isUndone(state) ? stamp.who : '',
  ];
  return {
    writes,
    journal: {
      sheet: journal.sheet,
      newWidths: null,
      guards: sorted.map(({ line }) => ({ row: line.row, column: line.dataColumn, text: line.data })),
      begins: blocksOf(sorted, ({ begins }) => begins && cells(begins)),
      anchors: null,
      ends: blocksOf(sorted, ({ ends }) => cells(ends)),
    },
  };
}

/** Cells of lines below each other are written together. */
function blocksOf(moves: readonly LineMove[], cells: (move: LineMove) => string[] | null): TextBlock[] {
  const blocks: { row: number; column: number; texts: string[][] }[] = [];
  for (const move of moves) {
    const texts = cells(move);
    if (!texts) continue;
    const { row, dataColumn } = move.line;
    const column = dataColumn - stateOffset;
    const last = blocks.at(-1);
    if (last && last.column === column && last.row + last.texts.length === row) last.texts.push(texts);
    else blocks.push({ row, column, texts: [texts] });
  }
  return blocks;
}
