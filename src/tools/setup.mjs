/**
 * Installs what is missing, so that `npm start` and `npm test` work on a fresh machine; needs Node alone.
 *
 * A second run finds everything in place and installs nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const debianPackages = [
  'chromium',
  'libreoffice-calc-nogui',
  'poppler-utils',
  'fonts-liberation',
  'fonts-crosextra-carlito',
];

/** Runs `npm ci` unless the installed packages are those of the lock file. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(projectFolder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(projectFolder, 'node_modules', '.soat-so-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  // The command line prints its result alone on standard output, so npm's words go to standard error.
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      'npm ci failed; the lines above say why. Check the network and run the command again.\n',
    );
    process.exit(2);
  }
  writeFileSync(stamp, lock);
}

/** Path of an installed Chromium, Chrome or Edge, or null. `CHROMIUM_PATH` comes first. */
export function findBrowser() {
  const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].filter(Boolean);
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ...programFiles.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Path of LibreOffice's command, or null. `SOFFICE_PATH` comes first. */
export function findLibreOffice() {
  const candidates = [
    process.env.SOFFICE_PATH,
    '/usr/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Installs browser, LibreOffice and fonts from Debian where it may; otherwise names the packages and ends with 2. */
export function ensureTestTools() {
  const isComplete = () => findBrowser() && findLibreOffice() && hasFont();
  if (isComplete()) return;
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    process.stderr.write(`Installing ${debianPackages.join(' ')} …\n`);
    const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], options);
  }
  if (isComplete()) return;
  process.stderr.write(
    'The tests need a Chromium browser and LibreOffice. Install them and run the command again; on Debian as root:\n' +
      `  apt-get install -y --no-install-recommends ${debianPackages.join(' ')}\n` +
      'CHROMIUM_PATH and SOFFICE_PATH name them where they are elsewhere.\n',
  );
  process.exit(2);
}

/** Printed pages are measured with the metrics of Times New Roman, which Liberation Serif shares. */
function hasFont() {
  return process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/liberation');
}
