import { checkWorkbook, markFindings, writeFindingsSheet } from '../../src/actions';
import { fail, succeed } from '../../src/core/result';
import type { Finding } from '../../src/core/rules/rule';
import type { Host } from '../../src/core/workbook';
import { findingsSheetName } from '../../src/core/writes/findings-drawing';
import { openWorkbook, saveWorkbook, Workbook } from '../../src/stand-in';
import { memoryHost } from '../support/memory-host';
import { connect, messyWorkbook, stamp, today, valueOf } from '../support/mending';
import { until } from '../support/until';

const people = 'DS đoàn viên';

async function checked(workbook = messyWorkbook()) {
  const { host } = await connect(workbook);
  const { review, name } = valueOf(await checkWorkbook.run(host, { today }));
  return { workbook, host, review, name, sheet: workbook.sheetByName(people)! };
}

test('faulty cells are coloured by severity and uncoloured, the user’s own formats untouched', async () => {
  const { workbook, host, review, sheet } = await checked();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets
      .getItem(people)
      .getRange('A1:G5')
      .conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$A1>2';
    own.custom.format.fill.color = '#00FF00';
    sheet.setStyle(1, 1, { fill: '#ABCDEF' });
    await context.sync();
  });
  const { count } = valueOf(await markFindings.run(host, review.findings));
  expect(count).toBe(
    new Set(review.findings.flatMap(({ cells }) => cells.map(({ row, column }) => `${row},${column}`))).size,
  );
  const marks = sheet.conditionalFormats.filter(({ formulas }) => formulas[0]?.includes('SoatSo'));
  // One rule for each severity, however many cells.
  expect(marks.map(({ look }) => look.fill)).toEqual(['#FFC7CE', '#FFEB9C']);
  expect(marks[0]!.areas.some(({ firstRow, firstColumn }) => firstRow === 1 && firstColumn === 1)).toBe(true);
  expect(sheet.style(1, 1).fill).toBe('#ABCDEF');

  // Marking again replaces; the marks are known again after saving and opening.
  valueOf(await markFindings.run(host, review.findings));
  expect(sheet.conditionalFormats).toHaveLength(3);
  const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  const { host: later } = await connect(reopened);
  expect(reopened.sheetByName(people)!.conditionalFormats).toHaveLength(3);
  expect(valueOf(await markFindings.run(later, []))).toEqual({ count: 0, locked: [] });
  expect(reopened.sheetByName(people)!.conditionalFormats.map(({ formulas }) => formulas[0])).toEqual([
    '=$A1>2',
  ]);
});

test('a protected sheet is not marked, and said so', async () => {
  const { host, review, sheet } = await checked();
  sheet.protection = { protected: true, options: null };
  expect(await markFindings.run(host, review.findings)).toEqual(
    fail({ code: 'sheet-protected', sheet: people }),
  );
  expect(sheet.conditionalFormats).toEqual([]);
});

test('a sheet whose protection lets cells be formatted is marked and unmarked', async () => {
  const { host, review, sheet } = await checked();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(people).protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  expect(valueOf(await markFindings.run(host, review.findings)).count).toBeGreaterThan(0);
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  expect(valueOf(await markFindings.run(host, [])).count).toBe(0);
  expect(sheet.conditionalFormats).toEqual([]);
});

test('the findings sheet links each finding to its cell, and is no book in the next check', async () => {
  const { workbook, host, review, name } = await checked();
  const sheet = {
    book: name,
    when: stamp.when,
    findings: review.findings,
    ignored: [],
    tables: review.tables,
  };
  expect(valueOf(await writeFindingsSheet.run(host, { sheet, language: 'vi' }))).toMatchObject([
    { sheet: findingsSheetName, isNew: true },
  ]);
  const written = workbook.sheetByName(findingsSheetName)!;
  const [first] = review.findings;
  expect(written.cell(3, 3)?.formula).toBe(`=HYPERLINK("#'${people}'!B2","B2")`);
  expect(first!.cells[0]).toMatchObject({ row: 1, column: 1 });
  expect(written.value(3, 5)).toBe('“NguyÔn V¨n  Hïng”');
  expect(written.value(3, 7)).toBe('Nguyễn Văn Hùng');
  // A long finding takes several lines, also on paper.
  expect(written.rowHeights.get(3)).toBeGreaterThan(24);
  const again = valueOf(await checkWorkbook.run(host, { today }));
  expect(again.review.counts).toEqual(review.counts);
  expect(again.review.unrecognized).toEqual(review.unrecognized);
  valueOf(await writeFindingsSheet.run(host, { sheet, language: 'en' }));
  expect(workbook.sheets.filter(({ name: tab }) => tab === findingsSheetName)).toHaveLength(1);
});

test('the findings sheet names all cells of a finding, and shows days and amounts as people write them', async () => {
  const workbook = new Workbook('Sổ.xlsx');
  const list = workbook.addSheet('Trợ cấp');
  list.setValue(0, 0, 'DANH SÁCH TRỢ CẤP');
  ['STT', 'Họ và tên', 'Đơn vị', 'Ngày nhận', 'Số tiền'].forEach((value, column) =>
    list.setValue(1, column, value),
  );
  for (let row = 2; row < 42; row += 1) {
    const cells = [row - 1, `Nguyễn Văn ${'ABCDEGH'[row % 7]}n`, 'BV Lạ', 46_100, 500_000];
    cells.forEach((value, column) => list.setValue(row, column, value));
    list.setStyle(row, 3, { numberFormat: 'dd/mm/yyyy' });
  }
  list.setValue(5, 3, '05/03/2025');
  list.setValue(7, 4, '1.500.000');
  for (const row of [10, 12, 14]) list.setValue(row, 2, 'Bệnh viện Tim');
  const units = workbook.addSheet('Danh mục đơn vị');
  [
    ['STT', 'Tên đơn vị'],
    [1, 'Bệnh viện Tim'],
    [2, 'Bệnh viện Mắt'],
  ].forEach((cells, row) => cells.forEach((value, column) => units.setValue(row, column, value)));
  const { host } = await connect(workbook);
  const { review, name } = valueOf(await checkWorkbook.run(host, { today }));
  const sheet = {
    book: name,
    when: stamp.when,
    findings: review.findings,
    ignored: [],
    tables: review.tables,
  };
  valueOf(await writeFindingsSheet.run(host, { sheet, language: 'vi' }));
  const written = workbook.sheetByName(findingsSheetName)!;
  const lines = review.findings.map(({ rule }, index) =>
    [rule, ...[5, 6, 7].map((column) => String(written.value(index + 3, column)))].join(' · '),
  );
  const line = (rule: string) => lines.find((one) => one.startsWith(rule));
  expect(line('unit-unknown')).toContain('(cùng ô C4:C10, C12, C14, C16:C42)');
  expect(line('date-in-future')).toContain('· 19/03/2026 ·');
  expect(line('date-as-text')).toMatch(/ · 05\/03\/2025$/);
  expect(line('number-as-text')).toMatch(/ · 1\.500\.000$/);
});

test('the written sheet is told of as our own, a changed book as a change', async () => {
  const { host, review, name } = await checked();
  const told: [string, boolean][] = [];
  valueOf(await host.onChanged((sheet, isDrawn) => told.push([sheet, isDrawn])));
  const sheet = {
    book: name,
    when: stamp.when,
    findings: review.findings,
    ignored: [],
    tables: review.tables,
  };
  valueOf(await writeFindingsSheet.run(host, { sheet, language: 'vi' }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(people).getRange('A9').values = [[1]];
    await context.sync();
  });
  // Events come after the answers, in the order of what happened.
  await until(() => told.some(([name]) => name === people));
  expect(told).toContainEqual([findingsSheetName, true]);
  expect(told.filter(([, isDrawn]) => !isDrawn)).toEqual([[people, false]]);
});

test('a protected sheet is left out and named, the others are marked', async () => {
  const { host } = memoryHost([]);
  const asked: string[][] = [];
  const locking: Host = {
    ...host,
    mark: (marks) => {
      const sheets = marks.map(({ sheet }) => sheet);
      asked.push(sheets);
      return Promise.resolve(
        sheets.includes('Khóa') ? fail({ code: 'sheet-protected', sheet: 'Khóa' }) : succeed(undefined),
      );
    },
  };
  const finding = (sheet: string): Finding => ({
    rule: 'name-missing',
    severity: 'error',
    table: sheet,
    sheet,
    unit: '',
    isOnForm: false,
    fix: null,
    cells: [{ sheet, row: 1, column: 1 }],
    value: '',
    params: {},
    money: 0,
  });
  const both = [finding('Mở'), finding('Khóa')];
  expect(valueOf(await markFindings.run(locking, both))).toEqual({ count: 1, locked: ['Khóa'] });
  expect(asked).toEqual([['Mở', 'Khóa'], ['Mở']]);
  expect(await markFindings.run(locking, [finding('Khóa')])).toEqual(
    fail({ code: 'sheet-protected', sheet: 'Khóa' }),
  );
});
