import type { OptionKind, Options } from './options';

/** One command of the headless contract. */
export interface Command {
  /** The options that it takes beside the common ones. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many files stand behind its name; one, unless told. */
  readonly takesFiles?: 'one' | 'several' | 'any';
  /** Prints the result alone; answers the exit code, or throws CommandError where it cannot be carried out (exit code 2). */
  run(options: Options, print: (text: string) => void): Promise<0 | 1>;
}
