import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openWorkbook, saveWorkbook, Workbook } from '../../src/stand-in';
import { pageFaults } from '../support/accessibility';
import { startPreviewBrowser, type PreviewBrowser } from '../support/browser';

let preview: PreviewBrowser;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  preview = await startPreviewBrowser();
  page = preview.page;
});
afterAll(() => preview.stop());
beforeEach(async () => {
  pane = await preview.open({ width: 1366, height: 800 });
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
});
afterEach(() => expect(preview.errors).toEqual([]));

const cell = (address: string) => page.locator(`[data-address="${address}"]`);

async function check(): Promise<void> {
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('tree').waitFor();
}

describe('the preview', () => {
  it('draws the sample: values, formats, merges, tabs', async () => {
    await page.getByRole('tab', { name: 'Tết Giáp Thìn' }).click();
    await page.getByRole('tab', { name: 'Tết Giáp Thìn', selected: true }).waitFor();
    expect(await cell('F10').innerText()).toBe('15,000,000');
    const title = await cell('A4').boundingBox();
    expect(title!.width).toBeGreaterThan(600);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Danh mục đơn vị',
      'DS đoàn viên',
      'Tết Giáp Thìn',
      'DS nhận quà',
      'Ký nhận',
      'Ghi chú',
    ]);
  });

  it('moves the selection by keyboard and changes a cell by typing', async () => {
    await cell('B9').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expectSelected('C10');
    await page.keyboard.type('Tên khác');
    await page.keyboard.press('Enter');
    await expectSelected('C11');
    expect(await cell('C10').innerText()).toBe('Tên khác');
  });

  it('moves by Tab, extends the selection by Shift and by dragging, and empties all of it', async () => {
    await cell('B10').click();
    await page.keyboard.press('Tab');
    await expectSelected('C10');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    const one = await cell('B10').boundingBox();
    await page.waitForFunction(
      ([width, height]) => {
        const two = document.querySelector('.selected')!.getBoundingClientRect();
        return two.width > width! + 20 && two.height > height! * 1.5;
      },
      [one!.width, one!.height],
    );
    await cell('B12').hover();
    await page.mouse.down();
    await cell('C13').hover();
    await page.mouse.up();
    await page.keyboard.press('Delete');
    await page.waitForFunction(() =>
      ['B12', 'C12', 'B13', 'C13'].every(
        (address) => document.querySelector(`[data-address="${address}"]`)?.textContent === '',
      ),
    );
    expect(await cell('B11').innerText()).not.toBe('');
  });

  it('keeps a cell as it is when it was only opened, and what was typed when another is clicked', async () => {
    await page.getByRole('tab', { name: 'Ký nhận' }).click();
    await page.getByRole('tab', { name: 'Ký nhận', selected: true }).waitFor();
    await cell('C9').dblclick();
    await page.keyboard.press('Enter');
    await expectSelected('C10');
    expect(await cell('C9').innerText()).toBe('05/02/2024');
    await cell('G9').click();
    await page.keyboard.type('x');
    await cell('E9').click();
    await expectSelected('E9');
    expect(await cell('G9').innerText()).toBe('x');
  });

  it('scrolls through 50,000 rows with few cells in the page', async () => {
    const workbook = new Workbook('dài.xlsx');
    const sheet = workbook.addSheet('Dài');
    for (let row = 0; row < 50_000; row += 1)
      for (let column = 0; column < 2; column += 1) sheet.setValue(row, column, row);
    const file = join(mkdtempSync(join(tmpdir(), 'soat-so-')), 'dài.xlsx');
    writeFileSync(file, await saveWorkbook(workbook));
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('tab', { name: 'Dài' }).waitFor();
    await page.locator('.sheet').evaluate((grid) => grid.scrollTo(0, 40_000 * 20));
    await cell('A40002').waitFor();
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(1500);
    await page.locator('.sheet').focus();
    await page.keyboard.press('Control+End');
    await expectSelected('B50000');
    await cell('B50000').waitFor();
  });

  it('saves the changed workbook as a file that opens again', async () => {
    await cell('B9').click();
    await page.keyboard.type('Đơn vị đã đổi');
    await page.keyboard.press('Enter');
    await expectSelected('B10');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu' }).click(),
    ]);
    const saved = await openWorkbook(readFileSync(await download.path()), 'lưu.xlsx');
    expect(saved.sheets[0]!.value(8, 1)).toBe('Đơn vị đã đổi');
    expect(saved.sheets).toHaveLength(6);
  });

  it('says what is wrong with a bad file and keeps the open workbook', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
    writeFileSync(join(folder, 'hỏng.xlsx'), 'không phải sổ');
    await page.locator('input[type=file]').setInputFiles(join(folder, 'hỏng.xlsx'));
    expect(await page.getByRole('alert').innerText()).toMatch(/không phải là sổ Excel/);
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe('so-mau-tet-2024.xlsx');
  });
});

describe('the pane beside it', () => {
  it('checks, goes to the cell of a finding by click and by keyboard', async () => {
    await check();
    const first = pane.getByRole('treeitem', { name: /521\.000\.000/ });
    await first.click();
    await expectSelected('F70');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Tết Giáp Thìn');
    await page.keyboard.press('F8');
    await expectSelected('F71');
    await page.keyboard.press('Shift+F8');
    await expectSelected('F70');
    // By keyboard the ring is around the one line whose cell Enter goes to.
    await pane.getByRole('tree').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectSelected('F71');
    const ringed = (line: Locator) =>
      line.locator('> *').evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await ringed(pane.getByRole('treeitem', { selected: true }))).toBe('solid');
    expect(await ringed(first)).toBe('none');
  });

  it('filters by severity and text, and says how many are left', async () => {
    await check();
    await pane.getByPlaceholder(/Tìm/).fill('Phối');
    await pane.getByRole('treeitem', { name: /Bệnh viện Phối/ }).waitFor();
    expect(await pane.getByRole('treeitem', { name: /521/ }).count()).toBe(0);
  });

  it('notices a change of the workbook after the check', async () => {
    await check();
    await page.getByRole('tab', { name: 'Ghi chú' }).click();
    await cell('A3').click();
    await page.keyboard.type('thêm');
    await page.keyboard.press('Enter');
    await pane.getByText(/Sổ đã thay đổi/).waitFor();
  });

  it('starts the check from the ribbon button, and speaks English', async () => {
    await page.locator('.ribbon').getByRole('button', { name: 'Kiểm tra' }).click();
    await pane.getByRole('tree').waitFor();
    await pane.getByText('EN', { exact: true }).click();
    await pane.getByText('Stated total does not agree').waitFor();
  });

  it('has no faults of accessibility that axe can find', async () => {
    await check();
    expect(await pageFaults(page)).toEqual([]);
  });
});

async function expectSelected(address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.formula output')?.textContent === wanted,
    address,
  );
}
