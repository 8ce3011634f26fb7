/**
 * Prints the first page of three built-in reports, filled from the samples, to docs/reports/<id>.png at 90 dots an inch.
 * Needs LibreOffice and pdftoppm. `node src/tools/make-report-pictures.mjs`
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { findLibreOffice, projectFolder } from './setup.mjs';

register();
const { openWorkbook, saveWorkbook } = await import('../stand-in/index.ts');

const pictures = [
  ['grant-signature-list', 'so-mau-tet-2024.xlsx'],
  ['tet-care', 'so-mau-tong-hop.xlsx'],
  ['frontline-support', 'so-mau-tong-hop.xlsx'],
];
const libreOffice = findLibreOffice();
if (libreOffice === null) throw new Error('LibreOffice is not installed.');
const target = join(projectFolder, 'docs', 'reports');
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
try {
  for (const [id, sample] of pictures) {
    const book = join(folder, `${id}.xlsx`);
    const { sheets } = JSON.parse(fill(id, join(projectFolder, 'assets', 'samples', sample), book));
    const workbook = await openWorkbook(readFileSync(book), book);
    workbook.sheets = workbook.sheets.filter(({ name }) => sheets.includes(name));
    writeFileSync(book, await saveWorkbook(workbook));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync(libreOffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
      stdio: 'ignore',
    });
    const page = ['-f', '1', '-l', '1', '-singlefile', '-r', '90', '-png'];
    execFileSync('pdftoppm', [...page, join(folder, `${id}.pdf`), join(target, id)]);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function fill(id, file, out) {
  const args = ['report', file, '--report', id, '--today', '2024-03-01', '--out', out, '--json'];
  return execFileSync(process.execPath, [join(projectFolder, 'src', 'tools', 'headless.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}
