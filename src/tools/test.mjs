/**
 * The one test command, for people and CI: sets itself up, runs every check, and ends with `N passed, N failed`.
 *
 * Each step runs even when an earlier one failed, so that one run shows everything that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, ensureTestTools, findBrowser, findLibreOffice, projectFolder } from './setup.mjs';

ensurePackages();
ensureTestTools();

const cache = join(projectFolder, '.cache');
mkdirSync(cache, { recursive: true });
const jestReport = join(cache, 'jest-report.json');
rmSync(jestReport, { force: true });

/** Steps in order of how soon they answer; the browser tests need the build. */
const steps = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['types', 'tsc', '--noEmit'],
  ['types of core (no DOM, no Office)', 'tsc', '--noEmit', '-p', 'src/core'],
  ['import boundaries', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src'],
  ['manifest', 'tsx', 'src/tools/check-manifest.ts'],
  ['production build', 'webpack', '--mode', 'production'],
  ['preview build', 'webpack', '--mode', 'production', '--env', 'preview'],
];

let passed = 0;
let failed = 0;
for (const [title, ...command] of steps) {
  if (run(title, command) === 0) passed += 1;
  else failed += 1;
}

const jestStatus = run('tests', ['jest', '--json', `--outputFile=${jestReport}`, ...process.argv.slice(2)]);
const counts = readJestCounts();
passed += counts.passed;
failed += counts.failed;
if (jestStatus !== 0 && counts.failed === 0) failed += 1;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function run(title, [tool, ...args]) {
  const start = Date.now();
  process.stdout.write(`\n── ${title}\n`);
  const done = spawnSync('npx', ['--no-install', tool, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: findBrowser() ?? '', SOFFICE_PATH: findLibreOffice() ?? '' },
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`── ${title}: ${done.status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return done.status ?? 1;
}

/** A test file that does not even load counts as one failure. */
function readJestCounts() {
  try {
    const report = JSON.parse(readFileSync(jestReport, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
