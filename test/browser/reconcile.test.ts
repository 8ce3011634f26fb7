import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pageFaults } from '../support/accessibility';
import { startPreviewBrowser, type PreviewBrowser } from '../support/browser';
import { plantLists } from '../support/planted-lists';
import { saveGrids } from '../support/workbook-file';

let preview: PreviewBrowser;
let page: Page;
let file: string;

beforeAll(async () => {
  preview = await startPreviewBrowser();
  page = preview.page;
  const lists = plantLists({ seed: 5, people: 80, approvedSays: 'birthYear', paidSays: 'birthYear' });
  file = join(mkdtempSync(join(tmpdir(), 'soat-so-')), 'đối chiếu.xlsx');
  await saveGrids(file, [lists.approved, lists.paid]);
});
afterAll(() => preview.stop());
afterEach(() => expect(preview.errors).toEqual([]));

async function reconciled() {
  const pane = await preview.openFile({ width: 1366, height: 900 }, file);
  await page.getByRole('tab', { name: 'QĐ 12' }).waitFor();
  await pane.getByRole('tab', { name: 'Đối chiếu' }).click();
  await pane.getByRole('button', { name: 'Đọc các danh sách' }).click();
  await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await pane.getByRole('table', { name: 'Đối chiếu tổng' }).waitFor();
  return pane;
}

test('the two lists of the workbook are reconciled, items lead to both cells, the statement is written', async () => {
  const pane = await reconciled();
  expect(await pane.getByText('Khớp tổng: mọi chênh lệch đều có lý do.').isVisible()).toBe(true);
  const list = pane.getByRole('listbox', { name: 'Danh sách khoản đối chiếu' });
  await list.focus();
  await list.press('Enter');
  await page.getByRole('tab', { name: 'QĐ 12', selected: true }).waitFor();
  await list.focus();
  await list.press('Shift+Enter');
  await page.getByRole('tab', { name: 'Ký nhận', selected: true }).waitFor();

  await pane.getByLabel('Người làm').fill('Lê Thị Kế Toán');
  await pane.getByRole('button', { name: /^Chấp nhận \d/ }).click();
  await pane.getByText('Tên gần giống, đã chấp nhận').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Ghi biên bản' }).click();
  await page.getByRole('tab', { name: 'Đối chiếu', exact: true, selected: true }).waitFor();
});

test('nothing of it is wider than the pane, in light, dark and forced colours', async () => {
  const pane = await reconciled();
  for (const [scheme, forced] of [
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
  ] as const) {
    await preview.setColours(scheme, forced);
    const overflow = await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    if (process.env.SHOTS) {
      const frame = page.locator('iframe');
      await frame.screenshot({ path: `${process.env.SHOTS}/${scheme}-${forced}-1.png` });
      await pane.getByRole('listbox').focus();
      await pane.getByRole('listbox').press('End');
      await pane.getByRole('button', { name: 'Ghi biên bản' }).scrollIntoViewIfNeeded();
      await frame.screenshot({ path: `${process.env.SHOTS}/${scheme}-${forced}-2.png` });
    }
  }
});
