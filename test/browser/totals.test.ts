import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { paneOf, startPreviewBrowser, type PreviewBrowser } from '../support/browser';

jest.setTimeout(240_000);

const sample = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-tong-hop.xlsx');

const cluster = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-cum-thi-dua.xlsx');

const tet = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-tet-2024.xlsx');

let preview: PreviewBrowser;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  preview = await startPreviewBrowser();
});
afterAll(() => preview.stop());
beforeEach(async () => {
  errors = [];
  context = await preview.browser.newContext({ viewport: { width: 1366, height: 860 } });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(preview.address);
  await page.locator('input[type=file]').setInputFiles(sample);
  await paneOf(page).getByText('so-mau-tong-hop.xlsx').waitFor();
  await paneOf(page).getByRole('tab', { name: 'Tổng hợp' }).click();
  await paneOf(page).getByRole('grid', { name: 'Bảng tổng hợp' }).waitFor();
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const cell = (address: string) => page.locator(`[data-address="${address}"]`);

describe('totals in the pane', () => {
  it('gives the published figures, leads to their rows and writes a tab that calculates', async () => {
    const pane = paneOf(page);
    await pane.getByLabel('Sổ', { exact: true }).selectOption('visits');
    await pane.getByLabel('Theo', { exact: true }).selectOption('fundSource');
    await pane
      .getByRole('row', { name: 'Kinh phí kết dư' })
      .getByRole('button', { name: '1.290.000.000' })
      .click();
    await pane
      .getByRole('region', { name: 'Kinh phí kết dư' })
      .getByRole('button', { name: 'Chọn trên trang' })
      .click();
    await page.getByRole('tab', { name: 'Hỗ trợ tuyến đầu', selected: true }).waitFor();
    expect(await pane.getByRole('region', { name: 'Số kiểm soát' }).innerText()).toContain(
      '92 bản ghi vào = 92 đã tính + 0 để riêng',
    );
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
    await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
    expect(await cell('B8').innerText()).toBe('Kinh phí kết dư');
    await page.getByText('2,985,000,000').first().waitFor();
    // Written again, it takes its own place; changed by hand, it asks first.
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).and(pane.locator(':enabled')).waitFor();
    await cell('B8').click();
    await page.keyboard.type('Sửa tay');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
    await pane.getByText('đã được sửa tay', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Ghi đè' }).click();
    await pane.getByText('đã được sửa tay', { exact: false }).waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.querySelector('[data-address="B8"]')?.textContent === 'Kinh phí kết dư',
    );
    expect(await page.getByRole('tab').allInnerTexts()).toHaveLength(9);
  });

  it('writes the comparison and the ranking that it shows, each in a tab of its own', async () => {
    const pane = paneOf(page);
    await page.locator('input[type=file]').setInputFiles(cluster);
    await pane.getByText('so-mau-cum-thi-dua.xlsx').waitFor();
    await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    await pane.getByText('So sánh hai kỳ, hai trang').click();
    await pane.getByText('Số tiền: 2.400.000.000 + 0 − 2.080.000.000 = 320.000.000').waitFor();
    const write = pane.getByRole('button', { name: 'Lập trang so sánh' });
    await write.click();
    await page.getByRole('tab', { name: 'So sánh', selected: true }).waitFor();
    expect(await cell('B11').innerText()).toBe('Công đoàn ngành Giáo dục');
    await page.getByText('Chăm lo theo đợt. Sau: Mái ấm', { exact: false }).first().waitFor();
    // Changed by hand, it asks first.
    await cell('B11').click();
    await page.keyboard.type('Sửa tay');
    await page.keyboard.press('Enter');
    await write.click();
    await pane.getByText('đã được sửa tay', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Ghi đè' }).click();
    await page.waitForFunction(
      () => document.querySelector('[data-address="B11"]')?.textContent === 'Công đoàn ngành Giáo dục',
    );
    await pane.getByRole('checkbox', { name: 'Xếp hạng' }).check();
    await pane.getByRole('button', { name: 'Lập trang xếp hạng' }).click();
    await page.getByRole('tab', { name: 'Xếp hạng', selected: true }).waitFor();
    expect(await cell('C11').innerText()).toBe('27,180');
  });

  it('offers the fix of what would make a plain SUMIFS wrong, carries it out and takes it back', async () => {
    const pane = paneOf(page);
    await page.locator('input[type=file]').setInputFiles(tet);
    await pane.getByText('so-mau-tet-2024.xlsx').waitFor();
    await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    const offer = pane.getByRole('button', { name: 'Xem và sửa 1 ô trước' });
    await offer.click();
    await pane.getByRole('heading', { name: 'Xem trước: 1 ô sẽ sửa' }).waitFor();
    await pane.getByText('Số ghi ở dạng chữ').waitFor();
    await pane.getByRole('button', { name: 'Sửa 1 ô' }).click();
    await pane.getByText('Đã sửa 1 chỗ ở 1 ô.').waitFor();
    await offer.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText('Đã hoàn tác 1 ô.').waitFor();
    await offer.waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing against it from axe in %s', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await paneOf(page).getByRole('gridcell').nth(2).getByRole('button').click();
    const { violations } = await new AxeBuilder({ page })
      .include('iframe.pane')
      // Fluent's own guards of focus.
      .exclude(['iframe.pane', '[data-tabster-dummy]'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });

  it('is gone through by keys alone', async () => {
    const pane = paneOf(page);
    await pane.getByRole('gridcell').first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: 'Bệnh viện Đa khoa Ba Vì' }).waitFor();
  });
});
