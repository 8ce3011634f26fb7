import { readFileSync } from 'node:fs';
import { ExcelHost, Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { excelFacts } from './excel-facts';
import { factsPage } from './facts-page';

describe('on the stand-in', () => {
  it.each(excelFacts.map((one) => [one.fact, one] as const))('%s', async (_fact, { run }) => {
    const workbook = new Workbook('Facts.xlsx');
    workbook.addSheet('Sheet1');
    await connectNode(new ExcelHost(workbook, { mode: 'web' }));
    await run();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

it('the page for people lists exactly these facts', () => {
  const withoutPadding = (text: string) => text.replace(/-{3,}/g, '---').replace(/ {2,}/g, ' ');
  const page = readFileSync('docs/excel-check.md', 'utf8');
  expect(withoutPadding(page)).toBe(withoutPadding(factsPage(excelFacts)));
});
