import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { saveWorkbook, Workbook } from '../../src/stand-in';

interface Office {
  readonly folder: string;
  readonly profile: string;
  readonly process: ChildProcess;
}

let office: Promise<Office> | null = null;
let conversions = 0;

/** Now and then one never answers: no conversion of ours takes a tenth of this, so then another one is asked. */
const longestConversion = 45_000;
const mostTries = 3;

afterAll(endOffice);

async function endOffice(): Promise<void> {
  const ending = office;
  office = null;
  if (!ending) return;
  const running = await ending.catch(() => null);
  if (!running) return;
  const { folder, process: child } = running;
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}

/** The workbook file as LibreOffice converts it: `filter` as soffice names it, `extension` of what it writes. */
export async function convertedByLibreOffice(
  bytes: Uint8Array,
  extension: string,
  filter = extension,
): Promise<Buffer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await convert(await (office ??= startOffice()), bytes, extension, filter);
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
  const name = `book${++conversions}`;
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

/**
 * One LibreOffice for all conversions of a test file, in a profile of its own: a start takes ten times as long as a conversion. The next
 * soffice with the profile hands its work over to the one that runs, which stays as long as a document is open in it.
 */
async function startOffice(): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const book = new Workbook('open.xlsx');
  book.addSheet('Sheet1');
  await writeFile(join(folder, 'open.xlsx'), await saveWorkbook(book));
  const child = spawn('soffice', [profile, '--headless', '--norestore', join(folder, 'open.xlsx')], {
    stdio: 'ignore',
    detached: true,
  });
  const lock = join(folder, '.~lock.open.xlsx#');
  // Where it never opens its book, the first conversion does not come back, and another LibreOffice is started.
  for (let waited = 0; !existsSync(lock) && waited < longestConversion; waited += 100) {
    if (child.exitCode !== null) throw new Error(`LibreOffice ended with ${child.exitCode}`);
    await wait(100);
  }
  return { folder, profile, process: child };
}
