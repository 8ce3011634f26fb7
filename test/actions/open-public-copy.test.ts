import { openPublicCopy, prepareReport } from '../../src/actions';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, openWorkbook, zipTexts, type Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { drawnSheet, openDrawn } from '../support/open-drawn';
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

describe('of a template or a blank form', () => {
  const book = `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Số CCCD | Điện thoại | Đơn vị | Hoàn cảnh | Nguồn kinh phí | Số tiền
1 | Nguyễn Văn An | 1985 | '001085000123 | '0912345678 | Bệnh viện Tim Hà Nội | Ung thư gan giai đoạn cuối | LĐLĐ TP | 1000000
2 | Trần Thị Bình | 1990 | '001190000456 | '0987654321 | Bệnh viện Mắt Hà Nội | Mồ côi cha mẹ từ nhỏ | CĐ ngành | 500000`;
  const template = `
DANH SÁCH
STT | Họ tên | CCCD | ĐT | Hoàn cảnh | Tiền
{{each grants}}{{ordinal}} | {{grants.fullName}} | {{grants.citizenId}} | {{grants.phone}} | {{grants.circumstance}} | {{grants.amount}}{{end}}
Cộng | | | | | =SUM(F3:F3)`;

  async function openSheet(sheets: Record<string, string>, sheet: string, isPublic = true) {
    const { workbook, excel, host } = await openDrawn(sheets);
    const files: Uint8Array[] = [];
    Object.assign(excel.options, { onWorkbookOpened: (file: Uint8Array) => files.push(file) });
    const prepare = () =>
      prepareReport.run(host, { choice: { kind: 'template', sheet }, params: {}, isPublic, today });
    return { workbook, host, files, prepare };
  }

  async function copyOf({ host, files, prepare }: Awaited<ReturnType<typeof openSheet>>) {
    const prepared = await prepare();
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const done = await openPublicCopy.run(host, { report: prepared.value });
    return { done, copy: files[0] ? await openWorkbook(files[0], 'x.xlsx') : null };
  }

  test('a template is filled beside the workbook, which stays as it is, with its looks and its page', async () => {
    const opened = await openSheet({ Tết: book, Mẫu: template }, 'Mẫu');
    const sheet = opened.workbook.sheetByName('Mẫu')!;
    sheet.setAreaStyle(
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 },
      { font: { name: 'Times New Roman', size: 14, bold: true }, horizontal: 'Center', fill: '#DDEBF7' },
    );
    sheet.setAreaStyle(
      { firstRow: 2, lastRow: 2, firstColumn: 5, lastColumn: 5 },
      { numberFormat: '#,##0', borders: { bottom: { style: 'mediumDashed', color: '#FF0000' } } },
    );
    sheet.merge({ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 5 });
    sheet.columnWidths.set(1, 180);
    sheet.rowHeights.set(2, 27);
    sheet.hiddenColumns.add(7);
    sheet.setValue(0, 7, 'nháp');
    Object.assign(sheet.page, {
      orientation: 'Landscape',
      paper: 8,
      scale: 85,
      titleRows: { first: 1, last: 1 },
      printArea: [{ firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 5 }],
      headersFooters: { ...sheet.page.headersFooters, rightFooter: 'Trang &P' },
    });
    sheet.freeze = { rows: 2, columns: 0 };
    const before = JSON.stringify(
      opened.workbook.sheets.map((one) => [one.name, drawnSheet(one, 'formulas')]),
    );
    const { done, copy } = await copyOf(opened);
    expect(done).toMatchObject({ ok: true, value: { chartsLeftOut: 0 } });
    expect(JSON.stringify(opened.workbook.sheets.map((one) => [one.name, drawnSheet(one, 'formulas')]))).toBe(
      before,
    );
    expect(copy!.sheets.map(({ name }) => name)).toEqual(['Mẫu - công khai']);
    const [filled] = copy!.sheets;
    expect(drawnSheet(filled!, 'formulas')).toEqual([
      'DANH SÁCH',
      'STT | Họ tên | CCCD | ĐT | Hoàn cảnh | Tiền',
      '1 | Nguyễn Văn An | 001*******23 | 09*****678 | Bệnh hiểm nghèo, ốm đau | 1000000',
      '2 | Trần Thị Bình | 001*******56 | 09*****321 | Gia đình có người mất | 500000',
      'Cộng |  |  |  |  | 1500000',
    ]);
    expect(filled!.style(0, 0)).toMatchObject({
      font: { name: 'Times New Roman', size: 14, bold: true },
      horizontal: 'Center',
      fill: '#DDEBF7',
    });
    expect(filled!.style(3, 5)).toMatchObject({
      numberFormat: '#,##0',
      borders: { bottom: { style: 'mediumDashed', color: '#FF0000' } },
    });
    // In letters of the office's font, which are wider than those of the stand-in's own.
    expect(filled!.columnWidth(1)).toBeCloseTo((180 / 6) * 7 * 0.75, 0);
    expect([filled!.rowHeights.get(3), filled!.freeze, [...filled!.hiddenColumns]]).toEqual([
      27,
      { rows: 2, columns: 0 },
      [7],
    ]);
    expect(filled!.merges).toEqual([{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 5 }]);
    expect(filled!.page).toMatchObject({
      orientation: 'Landscape',
      paper: 8,
      scale: 85,
      titleRows: { first: 1, last: 1 },
      printArea: [{ firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 5 }],
      headersFooters: { rightFooter: 'Trang &P' },
    });
  });

  test('charts over the block are taken along with the rows that they have now; one over another sheet is not', async () => {
    const opened = await openSheet({ Tết: book, Mẫu: template }, 'Mẫu');
    const chart = (values: string) => ({
      id: opened.workbook.newId(),
      name: 'Biểu đồ',
      type: 'BarStacked',
      title: 'Theo người',
      legend: 'Bottom' as const,
      series: [{ name: '=Mẫu!$F$2', values, categories: '=Mẫu!$B$3' }],
      place: { firstRow: 6, lastRow: 15, firstColumn: 0, lastColumn: 3 },
    });
    opened.workbook.sheetByName('Mẫu')!.charts.push(chart('=Mẫu!$F$3'), chart('=Tết!$I$3:$I$4'));
    const { done, copy } = await copyOf(opened);
    expect(done).toMatchObject({ ok: true, value: { chartsLeftOut: 1 } });
    const shown = copy!.sheets[0]!.charts;
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      type: 'BarStacked',
      title: 'Theo người',
      legend: 'Bottom',
      series: [
        { name: 'Tiền', values: "='Mẫu - công khai'!$F$3:$F$4", categories: "='Mẫu - công khai'!$B$3:$B$4" },
      ],
    });
    const xml = (await zipTexts(opened.files[0]!)).get('xl/charts/chart1.xml');
    expect(xml).toMatch(/<c:v>1000000<\/c:v>.*<c:v>500000<\/c:v>/);
  });

  test.each([
    ['an identity number that a formula fetches', '=Tết!D3'],
    ['a phone that a formula made a number of', '=VALUE(Tết!E3)'],
    ['a circumstance within a sentence', '="Ông An: "&Tết!G3&"."'],
  ])('%s is found, its cell is named and nothing is opened', async (_what, formula) => {
    const opened = await openSheet({ Tết: book, Mẫu: `${template}\n${formula}` }, 'Mẫu');
    const { done } = await copyOf(opened);
    expect(done).toMatchObject({
      ok: false,
      problem: { code: 'public-copy-leaks', part: 'Mẫu - công khai!A6' },
    });
    expect(opened.files).toEqual([]);
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['Tết', 'Mẫu']);
  });

  test('a blank form is filled in the copy alone', async () => {
    const form = `
TỔNG HỢP HỖ TRỢ
TT | Đơn vị | Số người | Số tiền
1 | Bệnh viện Tim Hà Nội | |
2 | Bệnh viện Mắt Hà Nội | |
| Cộng | | `;
    const opened = await openSheet({ Tết: book, Biểu: form }, 'Biểu');
    const { done, copy } = await copyOf(opened);
    expect(done).toMatchObject({ ok: true });
    expect(copy!.sheets.map(({ name }) => name)).toEqual(['Biểu - công khai']);
    expect(drawnSheet(copy!.sheets[0]!, 'formulas')).toEqual([
      'TỔNG HỢP HỖ TRỢ',
      'TT | Đơn vị | Số người | Số tiền',
      '1 | Bệnh viện Tim Hà Nội | 1 | 1000000',
      '2 | Bệnh viện Mắt Hà Nội | 1 | 500000',
      ' | Cộng | 2 | 1500000',
    ]);
    expect(drawnSheet(opened.workbook.sheetByName('Biểu')!)[2]).toBe('1 | Bệnh viện Tim Hà Nội');
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['Tết', 'Biểu']);
  });

  test('stopped, nothing is opened and nothing stays behind', async () => {
    const { workbook, host, files, prepare } = await openSheet({ Tết: book, Mẫu: template }, 'Mẫu');
    const prepared = await prepare();
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const done = await openPublicCopy.run(host, { report: prepared.value }, { signal: { aborted: true } });
    expect(done).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect([files.length, workbook.sheets.length]).toEqual([0, 2]);
  });
});
