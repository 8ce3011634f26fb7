import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { saveWorkbook, Workbook } from '../../src/stand-in';

/** One LibreOffice for all test files of a worker, in a profile of its own: a start takes ten times as long as a conversion. */
interface Office {
  readonly folder: string;
  readonly profile: string;
}

/** Made before the tests and ended after them by `offices.mjs`. */
const folder = join(process.env['SOAT_SO_OFFICES']!, process.env['JEST_WORKER_ID'] ?? '1');
const pidFile = join(folder, 'pid');
let conversions = 0;

/** Now and then one never answers: no conversion of ours takes a tenth of this, so then another one is asked. */
const longestConversion = 45_000;
const mostTries = 3;

async function endOffice(): Promise<void> {
  try {
    process.kill(-Number(await readFile(pidFile, 'utf8')), 'SIGKILL');
  } catch {
    // It has ended by itself, or never begun.
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The workbook file as LibreOffice converts it: `filter` as soffice names it, `extension` of what it writes. */
export async function convertedByLibreOffice(
  bytes: Uint8Array,
  extension: string,
  filter = extension,
): Promise<Buffer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await convert(await runningOffice(), bytes, extension, filter);
    } catch (error) {
      if (tries === mostTries) throw error;
      await endOffice();
    }
  }
}

async function convert(
  { folder, profile }: Office,
  bytes: Uint8Array,
  extension: string,
  filter: string,
): Promise<Buffer> {
  const name = `book${process.pid}-${Date.now()}-${++conversions}`;
  const source = join(folder, `${name}.xlsx`);
  const target = join(folder, 'out');
  await writeFile(source, bytes);
  await run([profile, '--headless', '--convert-to', filter, '--outdir', target, source]);
  return readFile(join(target, `${name}.${extension}`));
}

/** A soffice of its own group, so that what it starts in turn ends with it when it takes too long. */
async function run(args: readonly string[]): Promise<void> {
  const child = spawn('soffice', args, { stdio: 'ignore', detached: true });
  const tooLate = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), longestConversion);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(tooLate);
  if (code !== 0) throw new Error(`soffice ended with ${code}: ${args.join(' ')}`);
}

/** The LibreOffice that an earlier test file of this worker started, else a new one. */
async function runningOffice(): Promise<Office> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  if (!existsSync(pidFile)) await startOffice(profile);
  return { folder, profile };
}

/** The next soffice with the profile hands its work over to the one that runs, which stays as long as a document is open in it. */
async function startOffice(profile: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const book = new Workbook('open.xlsx');
  book.addSheet('Sheet1');
  await writeFile(join(folder, 'open.xlsx'), await saveWorkbook(book));
  const child = spawn('soffice', [profile, '--headless', '--norestore', join(folder, 'open.xlsx')], {
    stdio: 'ignore',
    detached: true,
  });
  // It outlives the test file.
  child.unref();
  const lock = join(folder, '.~lock.open.xlsx#');
  // Where it never opens its book, the first conversion does not come back, and another LibreOffice is started.
  for (let waited = 0; !existsSync(lock) && waited < longestConversion; waited += 100) {
    if (child.exitCode !== null) throw new Error(`LibreOffice ended with ${child.exitCode}`);
    await wait(100);
  }
  await writeFile(pidFile, String(child.pid));
}
