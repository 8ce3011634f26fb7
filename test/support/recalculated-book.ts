import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/stand-in';

const run = promisify(execFile);

/** The workbook as LibreOffice calculates it, our own values taken out of the formulas of these tabs. */
export async function recalculatedBook(book: Workbook, tabs: readonly string[]): Promise<Workbook> {
  const copy = await openWorkbook(await saveWorkbook(book), 'Sổ.xlsx');
  for (const tab of copy.sheets.filter(({ name }) => tabs.includes(name))) {
    const formulas: [number, number, string][] = [];
    tab.forEachCell(({ formula }, row, column) => {
      if (formula !== null) formulas.push([row, column, formula]);
    });
    expect(formulas.length).toBeGreaterThan(10);
    // LibreOffice never calculates a cell that has a value.
    for (const [row, column, formula] of formulas) tab.setFormula(row, column, formula);
  }
  const folder = await mkdtemp(join(tmpdir(), 'totals-tab-'));
  try {
    const source = join(folder, 'book.xlsx');
    await writeFile(source, await saveWorkbook(copy));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source]);
    return await openWorkbook(await readFile(join(out, 'book.xlsx')), 'book.xlsx');
  } finally {
    await rm(folder, { recursive: true });
  }
}
