import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ignoredKind } from '../../src/core/writes/ignored-findings';
import { openWorkbook, Workbook, saveWorkbook } from '../../src/stand-in';
import { leftOutlier } from '../support/left-outlier';
import { headless } from '../support/headless';
import { connect, valueOf } from '../support/mending';
import { writeFile, readFile } from 'node:fs/promises';

const { entry, line } = leftOutlier('F2');
const told = {
  ...{ rule: 'amount-outlier', title: 'Số tiền khác thường', sheet: 'QĐ 12', header: 'Số tiền', cell: 'F2' },
  ...{ reason: 'Có quyết định riêng', by: 'Chị Lan', when: '2026-12-01 11:15:28' },
};

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
  file = join(folder, 'so.xlsx');
  const workbook = new Workbook('so.xlsx');
  const sheets = {
    'QĐ 12': [
      ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hoàn cảnh', 'Số tiền'],
      [1, 'Nguyễn Văn An', 1985, 'Bệnh viện Thanh Nhàn', 'Khó khăn', 1_000_000],
    ],
    'Ký nhận': [
      ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Số tiền', 'Ngày nhận', 'Ký nhận'],
      [1, 'Nguyễn Văn An', 1985, 'Bệnh viện Thanh Nhàn', 1_000_000, '02/04/2024', 'x'],
    ],
    Mẫu: [['Số suất', '{{count grants}}']],
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  }
  const { host } = await connect(workbook);
  valueOf(await host.saveMemory([ignoredKind], [entry]));
  await writeFile(file, await saveWorkbook(workbook));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['totals', []],
  ['reconcile', []],
  ['report', ['--report', 'grant-summary']],
  ['report', ['--template', 'Mẫu']],
])('%s %j tells what was ignored and why, as JSON and in words', async (command, options) => {
  const json = await headless(command, file, ...options, '--json');
  expect(JSON.parse(json.out)).toMatchObject({ ignored: [told] });
  expect((await headless(command, file, ...options)).out).toContain(`Đã bỏ qua: ${line}`);
});

test('a public copy tells nothing of it', async () => {
  const { out } = await headless('report', file, '--template', 'Mẫu', '--public', '--json');
  expect(JSON.parse(out)).toMatchObject({ ignored: [] });
});

test('into a filled template nothing of it is written; the list of sources has it below what is printed', async () => {
  const out = join(folder, 'out.xlsx');
  await headless('report', file, '--template', 'Mẫu', '--sources', '--out', out);
  const { sheets } = await openWorkbook(await readFile(out), 'out.xlsx');
  const textsOf = (name: string) => {
    const sheet = sheets.find((one) => one.name.startsWith(name) && one.name !== 'Mẫu')!;
    return Array.from({ length: 30 }, (_, row) => [0, 1].map((column) => sheet.value(row, column))).flat();
  };
  expect(textsOf('Nguồn')).toContain(line);
  expect(textsOf('Mẫu').join()).not.toContain('bỏ qua');
});
