/** Runs the benchmark (test/bench) straight from its TypeScript; installs the packages on a fresh machine first. */
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { runBench } = await import('../../test/bench/index.ts');
await runBench(process.argv.slice(2));
