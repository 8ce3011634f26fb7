import type { FrameLocator, Page } from 'playwright-core';
import { paneFaults } from '../support/accessibility';
import { startPreviewBrowser, type PreviewBrowser } from '../support/browser';

let preview: PreviewBrowser;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  preview = await startPreviewBrowser();
  page = preview.page;
});
afterAll(() => preview.stop());

/** The pane at its narrowest, beside the sample, checked. */
async function openPane(): Promise<void> {
  pane = await preview.open({ width: 1200, height: 900 });
  await page.locator('iframe.pane').evaluate((frame) => (frame.style.width = '320px'));
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('tree').waitFor();
}

/** Whether nothing in the pane is wider than the pane. */
const isWithinPane = () => pane.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth);

it('at 320 pixels no view has faults of accessibility that axe can find, in light and dark, and none is wider than the pane', async () => {
  await openPane();
  const tabs = pane.getByRole('tablist').first().getByRole('tab');
  const found: Record<string, unknown> = {};
  const clean: Record<string, unknown> = {};
  for (const scheme of ['light', 'dark'] as const) {
    await preview.setColours(scheme);
    for (let index = 0; index < (await tabs.count()); index += 1) {
      const tab = tabs.nth(index);
      await tab.click();
      const name = (await tab.getAttribute('aria-controls'))!;
      await pane.locator(`#${name}`).waitFor();
      // A view that is loaded when first shown.
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
      const rules = scheme === 'dark' ? ['color-contrast'] : [];
      const key = `${name}, ${scheme}`;
      found[key] = { faults: await paneFaults(page, ...rules), fits: await isWithinPane() };
      clean[key] = { faults: [], fits: true };
    }
  }
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(12);
  expect(found).toEqual(clean);
});

it('is gone through by the keyboard alone: tabs by arrows, the settings’ rules by Enter, a rule off by End, back by Esc', async () => {
  await openPane();
  await pane.getByRole('tab', { name: 'Cần sửa' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: 'Thiết lập', selected: true }).waitFor();
  const rules = pane.getByRole('button', { name: 'Chọn mức độ, tắt quy tắc' });
  await rules.focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Quay lại' }).waitFor();
  // Disabled while its choice is written, the box has the keyboard again afterwards.
  const severity = pane.getByLabel('Mức độ của quy tắc “Tổng ghi trên sổ không khớp”');
  await severity.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Thiết lập', selected: false }).waitFor();
  await severity.and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await rules.and(pane.locator(':focus')).waitFor();
});

it('a menu that is open leaves the pane around it in sight', async () => {
  await openPane();
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByRole('button', { name: 'Dòng đang chọn là…' }).click();
  await pane.getByRole('menuitem', { name: 'Dòng tiêu đề cột' }).waitFor();
  const isInSight = await pane
    .getByRole('heading', { level: 2 })
    .first()
    .evaluate((heading) => {
      const { left, top } = heading.getBoundingClientRect();
      return heading.contains(document.elementFromPoint(left + 2, top + 2));
    });
  expect(isInSight).toBe(true);
});
