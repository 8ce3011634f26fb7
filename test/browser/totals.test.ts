import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { paneFaults } from '../support/accessibility';
import { startPreviewBrowser, type PreviewBrowser } from '../support/browser';

const sample = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-tong-hop.xlsx');

const cluster = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-cum-thi-dua.xlsx');

const tet = join(__dirname, '..', '..', 'assets', 'samples', 'so-mau-tet-2024.xlsx');

let preview: PreviewBrowser;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  preview = await startPreviewBrowser();
  page = preview.page;
});
afterAll(() => preview.stop());
beforeEach(async () => {
  pane = await preview.openFile({ width: 1366, height: 860 }, sample);
  await pane.getByText('so-mau-tong-hop.xlsx').waitFor();
  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  await pane.getByRole('grid', { name: 'Bảng tổng hợp' }).waitFor();
});
afterEach(() => expect(preview.errors).toEqual([]));

const cell = (address: string) => page.locator(`[data-address="${address}"]`);

const expectText = (address: string, text: string) =>
  cell(address).getByText(text, { exact: true }).waitFor();

describe('totals in the pane', () => {
  it('gives the published figures, leads to their rows and writes a tab that calculates', async () => {
    await pane.getByRole('button', { name: 'Lựa chọn:' }).click();
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
    await expectText('B8', 'Kinh phí kết dư');
    await page.getByText('2,985,000,000').first().waitFor();
    // Who only wanted to look takes it back, by keyboard.
    await pane.getByText(/^Đã ghi trang “Tổng hợp”, \d+ dòng\.$/).waitFor();
    await pane.getByRole('button', { name: 'Lấy lại' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText('Đã bỏ trang “Tổng hợp” vừa lập.').waitFor();
    await page.getByRole('tab', { name: 'Tổng hợp' }).waitFor({ state: 'detached' });
    expect(await pane.getByText(/Sổ đã thay đổi/).count()).toBe(0);
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
    await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
    // Written again, it takes its own place; changed by hand, it asks first.
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
    await pane
      .getByRole('button', { name: 'Lập trang tổng hợp' })
      .and(pane.locator(':not([aria-disabled=true])'))
      .waitFor();
    await cell('B8').click();
    await page.keyboard.type('Sửa tay');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Lập trang tổng hợp' }).click();
    await pane.getByText('đã được sửa tay', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Ghi đè' }).click();
    await pane.getByText('đã được sửa tay', { exact: false }).waitFor({ state: 'detached' });
    await expectText('B8', 'Kinh phí kết dư');
    expect(await page.getByRole('tab').allInnerTexts()).toHaveLength(9);
  });

  it('writes the comparison and the ranking that it shows, each in a tab of its own', async () => {
    await page.locator('input[type=file]').setInputFiles(cluster);
    await pane.getByText('so-mau-cum-thi-dua.xlsx').waitFor();
    await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    await pane.getByRole('tab', { name: 'So sánh' }).click();
    await pane.getByText('Số tiền: 2.400.000.000 + 0 − 2.080.000.000 = 320.000.000').waitFor();
    const write = pane.getByRole('button', { name: 'Lập trang so sánh' });
    await write.click();
    await page.getByRole('tab', { name: 'So sánh', selected: true }).waitFor();
    await expectText('B11', 'Công đoàn ngành Giáo dục');
    await page.getByText('Chăm lo theo đợt. Sau: Mái ấm', { exact: false }).first().waitFor();
    // Changed by hand, it asks first.
    await cell('B11').click();
    await page.keyboard.type('Sửa tay');
    await page.keyboard.press('Enter');
    await write.click();
    await pane.getByText('đã được sửa tay', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Ghi đè' }).click();
    await expectText('B11', 'Công đoàn ngành Giáo dục');
    await pane.getByRole('tab', { name: 'Xếp hạng' }).click();
    await pane.getByRole('button', { name: 'Lập trang xếp hạng' }).click();
    await page.getByRole('tab', { name: 'Xếp hạng', selected: true }).waitFor();
    await expectText('C11', '27,180');
  });

  it('offers the fix of what would make a plain SUMIFS wrong, carries it out and takes it back', async () => {
    await page.locator('input[type=file]').setInputFiles(tet);
    await pane.getByText('so-mau-tet-2024.xlsx').waitFor();
    await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    const offer = pane.getByRole('button', { name: 'Xem và sửa 1 ô trước' });
    await offer.click();
    await pane.getByRole('heading', { name: 'Xem trước: 1 ô sẽ sửa' }).waitFor();
    await pane.getByText('Số ghi ở dạng chữ').waitFor();
    await pane.getByRole('button', { name: 'Sửa 1 ô' }).click();
    await pane.getByText('Đã sửa 1 ô.').waitFor();
    await offer.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText('Đã hoàn tác 1 ô.').waitFor();
    await offer.waitFor();
  });

  it('has nothing against it from axe in light and dark', async () => {
    await pane.getByRole('tab', { name: 'Xếp hạng' }).click();
    await pane.getByRole('gridcell').nth(2).getByRole('button').click();
    await pane.getByRole('button', { name: 'Chọn trên trang' }).first().waitFor();
    await pane.getByRole('button', { name: 'Lựa chọn:' }).click();
    expect(await paneFaults(page)).toEqual([]);
    await preview.setColours('dark');
    expect(await paneFaults(page, 'color-contrast')).toEqual([]);
  });

  it('shows units, counts and money of a dozen rows in a pane of 320 × 600, the rest on demand, long names in full by role', async () => {
    await page.setViewportSize({ width: 1366, height: 700 });
    await page.locator('iframe.pane').evaluate((frame) => {
      frame.style.width = '320px';
      frame.style.height = '600px';
    });
    const grid = pane.getByRole('grid', { name: 'Bảng tổng hợp' });
    const more = pane.getByRole('button', { name: 'Hiện thêm: Giá trị hiện vật' });
    await more.waitFor();
    expect(await grid.getByRole('columnheader').allInnerTexts()).toEqual([
      expect.stringContaining('Đơn vị'),
      'Số bản ghi',
      'Số người',
      'Số tiền',
    ]);
    const isWide = () => grid.evaluate(({ parentElement: frame }) => frame!.scrollWidth > frame!.clientWidth);
    expect(await isWide()).toBe(false);
    const rows = await grid.evaluate(({ parentElement: frame, children }) => {
      const { top, bottom } = frame!.getBoundingClientRect();
      return [...children[1]!.children].filter((row) => {
        const place = row.getBoundingClientRect();
        return place.top >= top && place.bottom <= bottom;
      }).length;
    });
    expect(rows).toBeGreaterThanOrEqual(12);
    const baVi = grid.getByRole('row', { name: 'Bệnh viện Đa khoa Ba Vì' });
    expect(await baVi.innerText()).toContain('BVĐK Ba Vì');
    await more.click();
    await grid.getByRole('columnheader', { name: 'Giá trị hiện vật' }).waitFor();
    await pane.getByRole('button', { name: 'Chỉ hiện những cột vừa ngăn' }).click();
    await more.waitFor();
    expect(await isWide()).toBe(false);
  });

  it('is gone through by keys alone', async () => {
    await pane.getByRole('gridcell').first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: 'Bệnh viện Đa khoa Ba Vì' }).waitFor();
  });
});
