/** Runs the benchmark (test/bench) straight from its TypeScript; installs the packages on a fresh machine first. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ensurePackages } from './setup.mjs';

ensurePackages();
// Collected between measurements, so that none pays for what another left.
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');
const { register } = await import('tsx/esm/api');
register();
const { runBench } = await import('../../test/bench/index.ts');
await runBench(process.argv.slice(2));
