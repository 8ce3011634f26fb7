import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { saveWorkbook, Workbook } from '../../src/stand-in';
import { recalculate } from '../../src/stand-in/calculation/recalculate';
import { displayText } from '../../src/stand-in/workbook/display-text';

const run = promisify(execFile);

const formulas = [
  'SUM(B1:B4)',
  'SUM(B:B)',
  'SUMIF(A1:A4,"nguyễn*",B1:B4)',
  'SUMIF(B1:B4,">=100")',
  'SUMIFS(B1:B4,A1:A4,"*n*",B1:B4,"<200")',
  'COUNT(A1:C4)',
  'COUNTA(A1:C4)',
  'COUNTBLANK(A1:C4)',
  'COUNTIF(A1:A4,"<>")',
  'COUNTIFS(A1:A4,"Tr*",B1:B4,250)',
  'AVERAGE(B1:B4)',
  'MIN(B1:B4)-MAX(B1:B4)',
  'IF(B1>B2,"có","không")',
  'IFERROR(1/0,"lỗi")',
  'AND(B1=100,OR(B2=1,NOT(FALSE)))',
  'ROUND(2.675,2)',
  'ROUND(-2.5,0)',
  'ROUNDUP(-1.21,1)',
  'ROUNDDOWN(12345,-2)',
  'INT(-3.2)+TRUNC(-3.7)',
  'MOD(-3,5)',
  'SUMPRODUCT((A1:A4="Trần Bình")*B1:B4)',
  'SUBTOTAL(9,B1:B4)',
  'INDEX(A1:B4,2,1)',
  'MATCH("Trần Bình",A1:A4,0)',
  'VLOOKUP("Trần Bình",A1:B4,2,FALSE)',
  'TEXT(1234567.5,"#,##0.00")',
  'TRIM("  a   b ")&LEN("Đoàn")',
  'SUBSTITUTE("a-b-c","-","+",2)',
  'FIND("b","abB")+SEARCH("B","ab")',
  'DATE(2023,14,1)-DATE(1900,3,1)',
  'YEAR(45323)*10000+MONTH(45323)*100+DAY(45323)',
  '1/0',
  '2^-1&"x"',
];

test('LibreOffice gives the same values', async () => {
  const workbook = new Workbook('book.xlsx');
  const sheet = workbook.addSheet('Sổ');
  [
    ['Nguyễn An', 100],
    ['Trần Bình', 250],
    ['nguyễn Chi', 50.5],
    ['Lê Dung', 'x'],
  ].forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  formulas.forEach((formula, row) => sheet.setFormula(row, 4, `=${formula}`));
  const folder = await mkdtemp(join(tmpdir(), 'calculation-'));
  try {
    const source = join(folder, 'book.xlsx');
    await writeFile(source, await saveWorkbook(workbook));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false';
    await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, source]);
    const csv = await readFile(join(folder, 'book.csv'), 'utf8');
    const theirs = csv.split('\n').map((line) => line.split('\t')[4]);
    recalculate(workbook, new Date(2024, 0, 1));
    const ours = formulas.map((formula, row) => [formula, displayText(sheet.cell(row, 4))]);
    expect(ours).toEqual(formulas.map((formula, row) => [formula, theirs[row]]));
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);
