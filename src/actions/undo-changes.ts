import { recognizeSteps } from '../core/recognition/recognize';
import { fail, succeed } from '../core/result';
import { reviewContent } from '../core/review-content';
import type { Correction } from '../core/recognition/recognized-table';
import { halfWayLines, journalIn, type Journal, type JournalLine, type Stamp } from '../core/writes/journal';
import { linesOfLastRun, planUndo, type RefusedEntry, type UndoKind } from '../core/writes/plan-undo';
import type { Action } from './action';
import { readBook, readingShare } from './read-book';
import { tellWriting } from './review-progress';
import { runInSlices } from './run-in-slices';

/** What to undo: the newest run, everything, one run or one line of it; or how to end what stopped half-way. */
export type UndoChoice =
  | { readonly what: 'last-run' | 'everything' | 'finish' | 'take-back' }
  | { readonly what: 'run'; readonly run: number; readonly line?: number };

export interface UndoInput {
  readonly choice: UndoChoice;
  readonly stamp: Stamp;
  readonly corrections?: readonly Correction[];
}

export interface UndoneChanges {
  /** Lines of the journal that were undone, finished or taken back. */
  readonly moved: readonly JournalLine[];
  /** Lines that were not, because their cell cannot be found for sure or says something else by now. */
  readonly refused: readonly RefusedEntry[];
}

/** Reading and recognising are about this part of the work. */
const writingFrom = 0.7;

/** Undoes what the journal holds, each cell found by its row's identity. Nothing to undo is the problem `nothing-to-undo`. */
export const undoChanges: Action<UndoInput, UndoneChanges> = {
  id: 'undo-changes',
  title: { vi: 'Hoàn tác', en: 'Undo' },
  run: async (host, { choice, stamp, corrections }, control = {}) => {
    const read = await readBook(host, control);
    if (!read.ok) return read;
    const journal = journalIn(read.value.grids);
    const lines = chosenLines(journal, choice);
    if (!journal || lines.length === 0) return fail({ code: 'nothing-to-undo' });
    const content = reviewContent(read.value, corrections);
    const recognition = await runInSlices(
      recognizeSteps(content.grids, content.corrections, content.layouts),
      ({ done, total, sheet }) =>
        control.onProgress?.({
          phase: 'recognizing',
          what: sheet,
          fraction: readingShare + ((writingFrom - readingShare) * done) / Math.max(1, total),
        }),
      control.signal,
    );
    if (recognition === null) return fail({ code: 'cancelled' });
    const { change, moved, refused } = planUndo(
      { grids: content.grids, tables: [...recognition.tables, ...recognition.cards], journal },
      lines,
      kindOf(choice),
      stamp,
    );
    if (moved.length === 0 && change.journal?.ends.length === 0) return succeed({ moved, refused });
    const applied = await host.apply(change, tellWriting(control, writingFrom));
    return applied.ok ? succeed({ moved, refused }) : applied;
  },
};

function kindOf({ what }: UndoChoice): UndoKind {
  return what === 'finish' || what === 'take-back' ? what : 'undo';
}

function chosenLines(journal: Journal | null, choice: UndoChoice): JournalLine[] {
  if (choice.what === 'finish' || choice.what === 'take-back') return halfWayLines(journal);
  if (choice.what === 'last-run') return linesOfLastRun(journal);
  const done = (journal?.lines ?? []).filter(({ entry }) => entry.state === 'done');
  if (!('run' in choice)) return done;
  const { run, line } = choice;
  return done.filter(({ entry }) => entry.run === run && (line === undefined || entry.line === line));
}
