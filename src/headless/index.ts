import { check } from './check';
import { CommandError } from './command-error';
import type { Command } from './command';
import { fix } from './fix';
import { readOptions } from './options';
import { reconcile } from './reconcile';
import { report } from './report';
import { totals } from './totals';
import { undo } from './undo';

/** The commands of the headless contract; a new one is one file and one line. */
const commands: Readonly<Record<string, Command>> = {
  check,
  fix,
  undo,
  totals,
  report,
  reconcile,
};

/** Runs one command; answers the exit code: 0 done, 1 errors found, 2 not carried out (one line on standard error). */
export async function runCommandLine(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args;
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) {
      throw new CommandError(`Unknown command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
    }
    const options = readOptions(rest, command.options, command.takesFiles);
    return await command.run(options, (text) => process.stdout.write(`${text}\n`));
  } catch (error) {
    if (error instanceof CommandError) process.stderr.write(`${error.message}\n`);
    else
      process.stderr.write(
        `Defect in Soát Sổ: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}
