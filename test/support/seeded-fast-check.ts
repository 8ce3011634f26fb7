/*
 * fast-check with one seed for all tests, so that a run is the same on every machine and a failure can be run again. SEED=random tries
 * other cases, SEED=<number> those of a failure that was told.
 */
import fastCheck from '../../node_modules/fast-check/lib/cjs/fast-check.js';

const seed = process.env['SEED'] ?? '20260101';
if (seed !== 'random') fastCheck.configureGlobal({ seed: Number(seed) });

export * from '../../node_modules/fast-check/lib/cjs/fast-check.js';
export default fastCheck;
