import { runCommandLine } from '../../src/headless';

/**
 * The command line run here, with what it answers, prints and complains: a process of its own takes seconds to start, and what only
 * such a one can show stands in `command-line.test.ts`.
 */
export async function headless(...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    const code = await runCommandLine(args);
    return { code, out: printed.stdout, errors: printed.stderr };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}
