import { openPublicCopy, prepareReport } from '../../src/actions';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, openWorkbook, zipTexts, type Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { buildSample } from '../../src/tools/sample/build-sample';

const today = 45_352;

async function open(supports = true, params: Record<string, string> = {}) {
  const files: Uint8Array[] = [];
  const { workbook } = buildSample(false);
  await connectNode(new ExcelHost(workbook, { mode: 'web', onWorkbookOpened: (file) => files.push(file) }));
  const host = createExcelHost((set) => supports || set !== '1.8');
  const report = await prepareReport.run(host, {
    choice: { kind: 'report', id: 'grant-signature-list' },
    params,
    isPublic: true,
    today,
  });
  if (!report.ok) throw new Error(JSON.stringify(report.problem));
  return { workbook, host, files, report: report.value };
}

/** Identity numbers and phones that the workbook's lists hold, as text. */
function numbersIn(workbook: Workbook): Set<string> {
  const found = new Set<string>();
  for (const sheet of workbook.sheets)
    sheet.forEachCell(({ value }) => {
      if (/^0\d{9}(\d\d)?$/.test(String(value))) found.add(String(value));
    });
  return found;
}

test('the public copy opens as a new workbook with the masked report alone, and this one is as before', async () => {
  const { workbook, host, files, report } = await open();
  const before = workbook.sheets.map(({ name }) => name);
  const done = await openPublicCopy.run(host, { report });
  expect(done).toMatchObject({ ok: true });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
  const [file] = files;
  const copy = await openWorkbook(file!, 'x.xlsx');
  expect(copy.sheets.map(({ name }) => name)).toEqual(['DS ký nhận - công khai']);
  let formulas = 0;
  let total = 0;
  copy.sheets[0]!.forEachCell(({ formula, value }) => {
    if (formula !== null) formulas += 1;
    if (typeof value === 'number') total = Math.max(total, value);
  });
  expect(formulas).toBe(0);
  expect(total).toBe(report.figures.find(({ name }) => name === 'grants.amount')!.value);
  const secrets = numbersIn(workbook);
  expect(secrets.size).toBeGreaterThan(50);
  for (const text of (await zipTexts(file!)).values()) {
    expect(text).not.toMatch(/\d{12}/);
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});

test('a title that names a number is found and nothing is opened', async () => {
  const { host, files, report } = await open(true, { title: 'Danh sách 001085012345' });
  const done = await openPublicCopy.run(host, { report });
  expect(done).toMatchObject({ ok: false, problem: { code: 'public-copy-leaks' } });
  expect(files).toEqual([]);
});

test('where Excel opens no workbooks, it is said and nothing is written', async () => {
  const { workbook, host, report } = await open(false);
  const before = workbook.sheets.map(({ name }) => name);
  const done = await openPublicCopy.run(host, { report });
  expect(done).toMatchObject({ ok: false, problem: { code: 'unsupported' } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
});
