/**
 * The one test command, for people and CI: sets itself up, runs every check, and ends with `N passed, N failed`.
 *
 * Each step runs even when an earlier one failed, so that one run shows everything that is wrong.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, ensureTestTools, findBrowser, findLibreOffice, projectFolder } from './setup.mjs';

ensurePackages();
ensureTestTools();

const cache = join(projectFolder, '.cache');
mkdirSync(cache, { recursive: true });
const jestReport = join(cache, 'jest-report.json');
rmSync(jestReport, { force: true });

/** What the browser tests look at. */
const previewBuild = ['preview build', 'webpack', '--mode', 'production', '--env', 'preview'];

/** Steps that need nothing of each other: they run beside the tests, half of which wait for Chromium and LibreOffice. */
const steps = [
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['production build', 'webpack', '--mode', 'production'],
  ['types', 'tsc', '--noEmit'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types of core (no DOM, no Office)', 'tsc', '--noEmit', '-p', 'src/core'],
  ['import boundaries', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src'],
  ['manifest', 'tsx', 'src/tools/check-manifest.ts'],
];

const env = {
  ...process.env,
  CHROMIUM_PATH: findBrowser() ?? '',
  SOFFICE_PATH: findLibreOffice() ?? '',
  PREVIEW_IS_BUILT: 'yes',
};

let passed = 0;
let failed = 0;
const beside = runOneByOne(steps);
await runOneByOne([previewBuild]);
const tests = await run(
  'tests',
  ['jest', '--json', `--outputFile=${jestReport}`, ...process.argv.slice(2)],
  'inherit',
);
await beside;
const counts = readJestCounts();
passed += counts.passed;
failed += counts.failed;
if (tests.status !== 0 && counts.failed === 0) failed += 1;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** What a step prints is shown when it ends, so that two do not mix their lines. */
async function runOneByOne(all) {
  for (const [title, ...command] of all) {
    const { status, output } = await run(title, command, 'pipe');
    process.stdout.write(output);
    if (status === 0) passed += 1;
    else failed += 1;
  }
}

/** Runs a tool of the project; with `pipe` its words are kept, else shown at once. */
async function run(title, [tool, ...args], stdio) {
  const start = Date.now();
  const child = spawn('npx', ['--no-install', tool, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
    env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const status = await new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  output += `── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`;
  if (stdio === 'inherit') process.stdout.write(output);
  return { status, output };
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
