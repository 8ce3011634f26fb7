/**
 * The one start command: Excel with the add-in loaded where desktop Excel is, else the preview on localhost.
 *
 * `--preview` asks for the preview anywhere, `--port N` (or PORT) for a port, `--no-open` for no browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensurePackages, projectFolder } from './setup.mjs';
import { serve } from './serve.mjs';

ensurePackages();
const args = process.argv.slice(2);
if (hasDesktopExcel() && !args.includes('--preview')) await startExcel();
else await startPreview();

function hasDesktopExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const query = ['query', 'HKEY_CLASSES_ROOT\\Excel.Application\\CurVer'];
  return spawnSync('reg', query, { stdio: 'ignore' }).status === 0;
}

/** Builds the pane, serves it with a certificate for localhost, and loads it into Excel; Ctrl+C ends the serving. */
async function startExcel() {
  build([]);
  if (run('office-addin-dev-certs', ['install']).status !== 0) giveUp('the certificate for localhost');
  const server = spawn(process.execPath, ['src/tools/serve-add-in.mjs'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isServing = new Promise((resolve) => {
    server.stdout.once('data', () => resolve(true));
    server.once('exit', () => resolve(false));
  });
  if (!(await isServing)) giveUp('serving the pane at https://localhost:3000');
  // It answers 0 also where it failed, and has then said why.
  run('office-addin-debugging', ['start', 'manifest.xml', 'desktop', '--no-debug']);
  process.stdout.write(
    '\nSoát Sổ: trong Excel, thẻ Xem lại, nhóm Soát Sổ / in Excel, tab Review, group Soát Sổ.\n' +
      'Nếu Excel không mở / should Excel not open: npm start -- --preview\nCtrl+C để dừng / to stop.\n',
  );
}

/** Ends with what did not work, and what works everywhere. */
function giveUp(step) {
  process.stderr.write(
    `\nKhông mở được trong Excel (${step}). Xem thử trong trình duyệt: npm start -- --preview\n` +
      `Excel could not be started (${step}); the lines above say why. In the browser: npm start -- --preview\n`,
  );
  process.exit(1);
}

async function startPreview() {
  build(['--env', 'preview']);
  const given = args.includes('--port') ? args[args.indexOf('--port') + 1] : process.env.PORT;
  const { address } = await serve(Number(given ?? 3000));
  process.stdout.write(`\nSoát Sổ: ${address}\nCtrl+C để dừng / to stop.\n`);
  if (!args.includes('--no-open')) openBrowser(address);
}

function build(extra) {
  process.stdout.write('Đang dựng… / Building…\n');
  const done = run('webpack', ['--mode', 'production', '--stats', 'errors-only', ...extra]);
  if (done.status !== 0) process.exit(1);
}

function run(tool, toolArgs) {
  const options = { cwd: projectFolder, stdio: 'inherit', shell: process.platform === 'win32' };
  return spawnSync('npx', ['--no-install', tool, ...toolArgs], options);
}

/** A machine without a screen has no browser to open; the address is printed all the same. */
function openBrowser(address) {
  const openers = { win32: ['cmd', ['/c', 'start', address]], darwin: ['open', [address]] };
  const [command, commandArgs] = openers[process.platform] ?? ['xdg-open', [address]];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, commandArgs, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
