/**
 * Runs the command line (src/headless); installs the packages on a fresh machine first.
 *
 * Made one file by esbuild each time, in a fifth of a second: loading the sources one by one takes two.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, projectFolder } from './setup.mjs';

ensurePackages();
const { build } = await import('esbuild');
const bundle = join(projectFolder, '.cache', 'headless.mjs');
// Under a name of its own until it is whole: two commands may start at once.
const whole = `${bundle}.${process.pid}`;
await build({
  absWorkingDir: projectFolder,
  entryPoints: ['src/headless/index.ts'],
  outfile: whole,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
renameSync(whole, bundle);
const { runCommandLine } = await import(pathToFileURL(bundle).href);
// Not process.exit: what was printed must reach a pipe whole.
process.exitCode = await runCommandLine(process.argv.slice(2));
