import { counted } from '../core/figures';
import { undoChanges } from '../actions';
import type { UndoChoice } from '../actions/undo-changes';
import type { Language } from '../core/language';
import { cellAddress } from '../core/sheet/address';
import { halfWayLines, journalIn, type Journal } from '../core/writes/journal';
import { translator } from '../messages/translator';
import { CommandError } from './command-error';
import type { Command } from './command';
import { openFile } from './open-file';
import type { Options } from './options';
import { stampOf } from './stamp';

/**
 * `undo FILE`: undoes the last run that the journal in the workbook holds, each cell found by its row's identity; where a change
 * stopped half-way, that one is taken back first. Cells that cannot be undone for sure are listed; if none can, nothing is written, and
 * the other runs are named. `--run N` undoes that run.
 */
export const undo: Command = { options: { out: 'value', by: 'value', run: 'value' }, run };

/** Runs of which something can still be undone, newest first. */
function runsToUndo(journal: Journal | null): number[] {
  const done = (journal?.lines ?? []).filter(({ entry }) => entry.state === 'done');
  return [...new Set(done.map(({ entry }) => entry.run))].sort((a, b) => b - a);
}

function choiceOf(
  given: string | true | undefined,
  runs: readonly number[],
  isHalfWay: boolean,
  language: Language,
): UndoChoice {
  if (given === undefined) return { what: isHalfWay ? 'take-back' : 'last-run' };
  const run = runs.find((each) => String(each) === given);
  if (run !== undefined) return { what: 'run', run };
  const known = runs.join(', ');
  throw new CommandError(
    language === 'vi'
      ? `Nhật ký không có lượt ${String(given)} để hoàn tác. ${known === '' ? 'Không còn lượt nào.' : `Chọn trong: ${known}.`}`
      : `The journal has no run ${String(given)} to undo. ${known === '' ? 'None is left.' : `Known: ${known}.`}`,
  );
}

async function run(options: Options, print: (text: string) => void): Promise<0 | 1> {
  const { language, corrections, given } = options;
  const { host, read, orRefuse, save } = await openFile(options);
  const journal = journalIn((await read()).grids);
  const runs = runsToUndo(journal);
  const undone = await undoChanges.run(host, {
    choice: choiceOf(given('run'), runs, halfWayLines(journal).length > 0, language),
    stamp: stampOf(options),
    corrections,
  });
  const { moved, refused } = orRefuse(undone);
  const refusals = refused.map(({ cell, why }) => ({ cell, why: translator(language)('refusal', why) }));
  if (moved.length === 0 && refusals[0]) {
    const { cell, why } = refusals[0];
    const stuck = refused[0]!.line.entry.run;
    const others = runs.filter((each) => each !== stuck).join(', ');
    throw new CommandError(
      language === 'vi'
        ? `Lượt ${stuck}: không hoàn tác được ô nào trong ${refused.length} ô còn lại, bắt đầu từ ${cell}: ${why}. Không ghi gì.` +
            (others === '' ? '' : ` Để hoàn tác lượt khác (${others}), thêm --run và số lượt.`)
        : `Run ${stuck}: none of the ${counted(refused.length, 'cell')} left could be undone, beginning with ${cell}: ${why}. Nothing was written.` +
            (others === '' ? '' : ` To undo another run (${others}), add --run and its number.`),
    );
  }
  const out = given('out');
  if (typeof out === 'string') await save(out);
  const runNumber = moved[0]?.entry.run ?? 0;
  if (options.json) {
    const cells = moved.map(({ entry }) => `${entry.sheet}!${cellAddress(entry.row, entry.column)}`);
    print(JSON.stringify({ undone: moved.length, run: runNumber, cells, refused: refusals }, null, 2));
    return 0;
  }
  const lines = refusals.map(({ cell, why }) => `  ${cell}  ${why}`);
  print(
    [
      language === 'vi'
        ? `Đã hoàn tác ${moved.length} ô của lượt ${runNumber}.`
        : `${counted(moved.length, 'cell')} of run ${runNumber} undone.`,
      ...(lines.length > 0
        ? [
            language === 'vi'
              ? `Không hoàn tác ${lines.length} ô:`
              : `${counted(lines.length, 'cell')} not undone:`,
            ...lines,
          ]
        : []),
    ].join('\n'),
  );
  return 0;
}
