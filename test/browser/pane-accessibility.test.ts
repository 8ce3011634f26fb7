import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { paneOf, startPreviewBrowser, type PreviewBrowser } from '../support/browser';

jest.setTimeout(180_000);

let preview: PreviewBrowser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  preview = await startPreviewBrowser();
});
afterAll(() => preview.stop());
afterEach(() => context.close());

/** The pane at its narrowest, beside the sample, checked. */
async function openPane(colorScheme: 'light' | 'dark'): Promise<void> {
  context = await preview.browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme });
  page = await context.newPage();
  await page.goto(preview.address);
  await page.locator('iframe.pane').evaluate((frame) => (frame.style.width = '320px'));
  await paneOf(page).getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await paneOf(page).getByRole('tree').waitFor();
}

/**
 * Faults that axe finds inside of the pane's own page; Fluent's hidden stops for the focus are no content. In the dark the same
 * elements have other colours: only these are looked at again.
 */
async function faults(colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include({ fromFrames: ['iframe.pane', 'body'] })
    .exclude({ fromFrames: ['iframe.pane', '[data-tabster-dummy]'] });
  const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 240)}`));
}

/** Whether nothing in the pane is wider than the pane. */
const isWithinPane = () =>
  paneOf(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth <= html.clientWidth);

describe.each(['light', 'dark'] as const)('in %s colours at 320 pixels', (scheme) => {
  it('no view has faults of accessibility that axe can find, and none is wider than the pane', async () => {
    await openPane(scheme);
    const tabs = paneOf(page).getByRole('tablist').first().getByRole('tab');
    const found: Record<string, unknown> = {};
    const clean: Record<string, unknown> = {};
    for (let index = 0; index < (await tabs.count()); index += 1) {
      const tab = tabs.nth(index);
      await tab.click();
      const name = (await tab.getAttribute('aria-controls'))!;
      await paneOf(page).locator(`#${name}`).waitFor();
      // A view that is loaded when first shown, and Fluent's fading in.
      await paneOf(page).getByRole('progressbar').waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      found[name] = { faults: await faults(scheme), fits: await isWithinPane() };
      clean[name] = { faults: [], fits: true };
    }
    expect(Object.keys(found).length).toBeGreaterThanOrEqual(6);
    expect(found).toEqual(clean);
  });
});

it('is gone through by the keyboard alone: tabs by arrows, the settings’ rules by Enter, back by Esc', async () => {
  await openPane('light');
  const pane = paneOf(page);
  await pane.getByRole('tab', { name: 'Cần sửa' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: 'Thiết lập', selected: true }).waitFor();
  const rules = pane.getByRole('button', { name: 'Chọn mức độ, tắt quy tắc' });
  await rules.focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Quay lại' }).waitFor();
  await page.keyboard.press('Escape');
  await rules.waitFor();
  expect(await rules.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('a menu that is open leaves the pane around it in sight', async () => {
  await openPane('light');
  const pane = paneOf(page);
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
