import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { zipTexts } from '../../src/stand-in';
import { paneFaults } from '../support/accessibility';
import { startPreviewBrowser, type PreviewBrowser } from '../support/browser';
import { drawSheet } from '../support/draw-sheet';
import { saveGrids } from '../support/workbook-file';

const sample = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-tong-hop.xlsx');

let preview: PreviewBrowser;
let folder: string;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
  preview = await startPreviewBrowser();
  page = preview.page;
});
afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => expect(preview.errors).toEqual([]));

const cell = (address: string) => page.locator(`[data-address="${address}"]`);
const button = (name: string) => pane.getByRole('button', { name, exact: true });
const choice = () => pane.getByRole('combobox', { name: 'Báo cáo hoặc mẫu' });
const sheets = () => page.getByRole('tab').allInnerTexts();

async function openReports(file: string, name: string): Promise<void> {
  pane = await preview.openFile({ width: 1366, height: 860 }, file);
  await pane.getByText(name).first().waitFor();
  await pane.getByRole('tab', { name: 'Báo cáo' }).click();
  await choice().waitFor();
}

/** A book of two grants, a template that is right, one with a field that is not, and a blank form; answers the file. */
async function openTemplates(): Promise<string> {
  const file = join(folder, 'so-co-mau.xlsx');
  await saveGrids(file, [
    drawSheet(
      `
STT | Họ và tên | Năm sinh | Số CCCD | Đơn vị | Hoàn cảnh | Số tiền
1 | Lê Văn An | 1980 | 001080000123 | Bệnh viện Tim Hà Nội | Ung thư | 700000
2 | Ngô Thị Dung | 1983 | 001183000456 | Bệnh viện Mắt Hà Nội | Tai nạn | 350000
`,
      { sheet: 'Tết 2024' },
    ),
    drawSheet(
      `
BÁO CÁO ĐỢT {{param.round}} |
STT | Họ và tên | Số tiền
{{each grants}}{{ordinal}} | {{grants.fullName}} | {{grants.amount}}{{end}}
Tổng số tiền | | {{sum grants.amount}}
`,
      { sheet: 'Mẫu' },
    ),
    drawSheet(
      `
BÁO CÁO
Tổng số tiền | {{sum grants.amuont}}
`,
      { sheet: 'Mẫu sai' },
    ),
    drawSheet(
      `
TỔNG HỢP HỖ TRỢ
TT | Đơn vị | Số người | Số tiền
1 | Bệnh viện Tim Hà Nội | |
2 | Bệnh viện Mắt Hà Nội | |
 | Cộng | |
`,
      { sheet: 'Biểu' },
    ),
  ]);
  await openReports(file, 'so-co-mau.xlsx');
  return file;
}

describe('reports in the pane', () => {
  it('shows the published figures, leads to their rows, and writes them to a tab of their own', async () => {
    await openReports(sample, 'so-mau-tong-hop.xlsx');
    const before = await sheets();
    await choice().selectOption('report:frontline-support');
    await button('Xem trước').click();
    await button('Số tiền · Nguồn kinh phí: Kinh phí kết dư: 40 dòng').click();
    await page.getByRole('tab', { name: 'Hỗ trợ tuyến đầu', selected: true, exact: true }).waitFor();
    // The register's rows 8 to 47 are those of the surplus fund.
    await page.waitForFunction(() => {
      const [selection, first] = ['.selected', '[data-address="B8"]'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      if (!selection || !first) return false;
      return Math.abs(selection.y - first.y) < 5 && Math.round(selection.height / first.height) === 40;
    });
    expect(await sheets()).toEqual(before);
    await button('Ghi vào sổ').click();
    await pane.getByText(/^Đã ghi trang “Hỗ trợ tuyến đầu \(2\)”/).waitFor();
    await page.getByRole('tab', { name: 'Hỗ trợ tuyến đầu (2)' }).click();
    await page.getByText('KẾT QUẢ THĂM, HỖ TRỢ ĐƠN VỊ TUYẾN ĐẦU', { exact: true }).waitFor();
    expect([...(await sheets())].sort()).toEqual([...before, 'Hỗ trợ tuyến đầu (2)'].sort());
    // Excel's own sum of the written tab, not a text of ours.
    await cell('A1').click();
    await page.keyboard.press('Control+End');
    await page.getByText(/^2[.,]985[.,]000[.,]000$/).waitFor();
  });

  it('fills a template once its parameter is given, and again in place', async () => {
    await openTemplates();
    await choice().selectOption('sheet:Mẫu');
    await button('Xem trước').click();
    await pane.getByText('Mẫu!A1: chưa cho giá trị của tham số “round”').waitFor();
    await pane.getByRole('textbox', { name: 'round' }).fill('2');
    await button('Xem trước').click();
    await button('Ghi vào sổ').click();
    await pane.getByText(/^Đã ghi trang “Mẫu - đã điền”, \d+ dòng\./).waitFor();
    await button('Xem trước').click();
    await pane.getByText(/^Đã ghi trang “Mẫu - đã điền”, \d+ dòng\./).waitFor({ state: 'detached' });
    await button('Ghi vào sổ').click();
    await pane.getByText(/^Đã ghi trang “Mẫu - đã điền”, \d+ dòng\./).waitFor();
    await page.getByRole('tab', { name: 'Mẫu - đã điền' }).click();
    await cell('A1').getByText('BÁO CÁO ĐỢT 2', { exact: true }).waitFor();
    expect(await cell('B4').innerText()).toBe('Ngô Thị Dung');
    expect((await cell('C5').innerText()).replace(/\D/g, '')).toBe('1050000');
    expect(await sheets()).toEqual(['Tết 2024', 'Mẫu', 'Mẫu - đã điền', 'Mẫu sai', 'Biểu']);
  });

  it('lists what is wrong with a template by cell and nearest name, and writes nothing', async () => {
    await openTemplates();
    await choice().selectOption('sheet:Mẫu sai');
    await button('Xem trước').click();
    await pane
      .getByText('Mẫu sai!B2: không có trường “grants.amuont”; gần nhất là “grants.amount”', { exact: true })
      .waitFor();
    expect(await button('Ghi vào sổ').isEnabled()).toBe(false);
    expect(await sheets()).toEqual(['Tết 2024', 'Mẫu', 'Mẫu sai', 'Biểu']);
  });

  it('masks what is personal in a public copy', async () => {
    await openTemplates();
    await choice().selectOption('report:grant-signature-list');
    await pane.getByRole('checkbox', { name: /^Bản công khai/ }).check();
    await button('Xem trước').click();
    await button('Mở bản công khai').and(pane.locator(':enabled')).click();
    await pane.getByText(/^Đã mở bản công khai thành một sổ mới/).waitFor();
    // The workbook itself is as before.
    expect(await sheets()).toEqual(['Tết 2024', 'Mẫu', 'Mẫu sai', 'Biểu']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về' }).click(),
    ]);
    const parts = await zipTexts(readFileSync(await download.path()));
    const file = [...parts.values()].join('\n');
    expect(file).not.toMatch(/\d{12}|Ung thư|Tai nạn giao thông/);
    expect([...parts.keys()].filter((name) => /sheet\d|comment|docProps/.test(name))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    await page.getByRole('button', { name: 'Xem ở đây' }).click();
    await page.getByRole('tab', { name: 'DS ký nhận - công khai', selected: true }).waitFor();
    expect(await sheets()).toEqual(['DS ký nhận - công khai']);
    await page.getByText('Lê Văn An', { exact: true }).waitFor();
    const shown = (await page.locator('[data-address]').allInnerTexts()).join('\n');
    expect(shown).not.toMatch(/001080000123|\d{12}|Ung thư/);
    expect(shown).toContain('Bệnh viện Tim Hà Nội');
  });

  it('opens a masked copy of a template and of a blank form, as the command line writes it, and leaves the workbook alone', async () => {
    const file = await openTemplates();
    for (const { sheet, param, rows } of [
      { sheet: 'Mẫu', param: '2', rows: ['BÁO CÁO ĐỢT 2', 'Lê Văn An', '1050000'] },
      { sheet: 'Biểu', param: null, rows: ['Bệnh viện Tim Hà Nội', '700000', '1050000'] },
    ]) {
      await choice().selectOption(`sheet:${sheet}`);
      if (param !== null) await pane.getByRole('textbox', { name: 'round' }).fill(param);
      await pane.getByRole('checkbox', { name: /^Bản công khai/ }).check();
      await pane.getByText(/^Biểu đồ mang theo; hình ảnh .* không mang theo/).waitFor();
      await button('Xem trước').click();
      await pane.getByText(`Sẽ mở một sổ mới chỉ có trang “${sheet} - công khai”.`).waitFor();
      await button('Mở bản công khai').and(pane.locator(':enabled')).click();
      await pane.getByText(/^Đã mở bản công khai thành một sổ mới/).waitFor();
      expect(await sheets()).toEqual(['Tết 2024', 'Mẫu', 'Mẫu sai', 'Biểu']);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tải về' }).last().click(),
      ]);
      const parts = await zipTexts(readFileSync(await download.path()));
      const text = [...parts.values()].join('\n');
      expect(text).not.toMatch(/\d{12}|Ung thư|<f>/);
      for (const row of rows) expect(text).toContain(row);
      const out = join(folder, `${sheet}.xlsx`);
      const given = param === null ? [] : ['--param', `round=${param}`];
      execFileSync(process.execPath, [
        'src/tools/headless.mjs',
        ...['report', file, '--template', sheet, '--public', '--out', out, ...given],
      ]);
      expect([...(await zipTexts(readFileSync(out)))]).toEqual([...parts]);
      await page.getByRole('button', { name: 'Đóng' }).last().click();
    }
    // Nothing was told to be out of date, for nothing in the workbook changed.
    expect(await pane.getByText('Sổ đã thay đổi sau lần kiểm tra.').count()).toBe(0);
  });

  it('is gone through by keys alone', async () => {
    await openTemplates();
    await choice().focus();
    // Not by its first letters: who types slowly begins a new word.
    const wanted = 'report:grant-signature-list';
    for (let step = 0; step < 60 && (await choice().inputValue()) !== wanted; step += 1)
      await page.keyboard.press('ArrowDown');
    expect(await choice().inputValue()).toBe(wanted);
    await tabTo('Xem trước');
    await page.keyboard.press('Enter');
    await pane.getByText('Sẽ ghi trang “DS ký nhận”.').waitFor();
    await tabTo('Ghi vào sổ');
    await page.keyboard.press('Enter');
    await pane.getByText(/^Đã ghi trang “DS ký nhận”, \d+ dòng\./).waitFor();
    expect(await sheets()).toContain('DS ký nhận');
  });

  it('at 320 pixels keeps inside the pane, nothing against it from axe in light, dark and forced colours', async () => {
    await openReports(sample, 'so-mau-tong-hop.xlsx');
    await page.locator('iframe.pane').evaluate((element) => {
      element.style.width = '320px';
    });
    await choice().selectOption('report:frontline-support');
    await pane.getByRole('checkbox', { name: /^Bản công khai/ }).check();
    await pane.getByText('Tùy chọn', { exact: true }).click();
    await pane.getByText('Làm mẫu: chèn ô điền').click();
    await button('Xem trước').click();
    await pane.getByText(/^Sẽ mở một sổ mới/).waitFor();
    for (const [scheme, forced] of [
      ['light', 'none'],
      ['dark', 'none'],
      ['light', 'active'],
    ] as const) {
      await preview.setColours(scheme, forced);
      const wide = await pane.locator('body').evaluate((body) =>
        [...body.querySelectorAll('*')]
          .filter((element) => !element.matches('option, optgroup'))
          .filter((element) => element.getBoundingClientRect().right > body.clientWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect([scheme, forced, wide]).toEqual([scheme, forced, []]);
      const rules = scheme === 'light' && forced === 'none' ? [] : ['color-contrast'];
      expect([scheme, forced, await paneFaults(page, ...rules)]).toEqual([scheme, forced, []]);
    }
  });
});

/** Tab, until what is named has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const hasFocus = await button(name).evaluate((element) => element === document.activeElement);
    if (hasFocus) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`“${name}” cannot be reached by Tab.`);
}
