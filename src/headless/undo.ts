import { counted } from '../core/figures';
import { undoChanges } from '../actions';
import { cellAddress } from '../core/sheet/address';
import { halfWayLines, journalIn } from '../core/writes/journal';
import { translator } from '../messages/translator';
import { CommandError } from './command-error';
import type { Command } from './command';
import { openFile } from './open-file';
import type { Options } from './options';
import { stampOf } from './stamp';

/**
 * `undo FILE`: undoes the last run that the journal in the workbook holds, each cell found by its row's identity; where a change
 * stopped half-way, that one is taken back first. Cells that cannot be undone for sure are listed; if none can, nothing is written.
 */
export const undo: Command = { options: { out: 'value', by: 'value' }, run };

async function run(options: Options, print: (text: string) => void): Promise<0 | 1> {
  const { language, corrections, given } = options;
  const { host, read, orRefuse, save } = await openFile(options);
  const isHalfWay = halfWayLines(journalIn((await read()).grids)).length > 0;
  const undone = await undoChanges.run(host, {
    choice: { what: isHalfWay ? 'take-back' : 'last-run' },
    stamp: stampOf(options),
    corrections,
  });
  const { moved, refused } = orRefuse(undone);
  const refusals = refused.map(({ cell, why }) => ({ cell, why: translator(language)('refusal', why) }));
  if (moved.length === 0 && refusals[0]) {
    const { cell, why } = refusals[0];
    throw new CommandError(
      language === 'vi'
        ? `Không hoàn tác được ô nào, bắt đầu từ ${cell}: ${why}. Không ghi gì.`
        : `No cell could be undone, beginning with ${cell}: ${why}. Nothing was written.`,
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
