/** Runs the command line (src/headless) straight from its TypeScript; installs the packages on a fresh machine first. */
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { runCommandLine } = await import('../headless/index.ts');
// Not process.exit: what was printed must reach a pipe whole.
process.exitCode = await runCommandLine(process.argv.slice(2));
