import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { saveWorkbook, Workbook } from '../../src/stand-in';

const run = promisify(execFile);

interface Office {
  readonly folder: string;
  readonly profile: string;
  readonly process: ChildProcess;
}

let office: Promise<Office> | null = null;
let conversions = 0;

afterAll(async () => {
  if (!office) return;
  const { folder, process: child } = await office;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid!);
  await ended;
  await rm(folder, { recursive: true, force: true });
});

/** The workbook file as LibreOffice converts it: `filter` as soffice names it, `extension` of what it writes. */
export async function convertedByLibreOffice(
  bytes: Uint8Array,
  extension: string,
  filter = extension,
): Promise<Buffer> {
  const { folder, profile } = await (office ??= startOffice());
  const name = `book${++conversions}`;
  const source = join(folder, `${name}.xlsx`);
  const target = join(folder, 'out');
  await writeFile(source, bytes);
  await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', target, source]);
  return readFile(join(target, `${name}.${extension}`));
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
  while (!existsSync(lock)) {
    if (child.exitCode !== null) throw new Error(`LibreOffice ended with ${child.exitCode}`);
    await wait(100);
  }
  return { folder, profile, process: child };
}
