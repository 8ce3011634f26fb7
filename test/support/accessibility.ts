import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * Faults of accessibility that axe finds in the pane beside the workbook, as `rule: element`; of all its rules, or of those named.
 *
 * In other colours the same elements stand there: only `color-contrast` is then asked again.
 */
export async function paneFaults(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const frame = await page.locator('iframe.pane').elementHandle();
  return faultsIn((await frame!.contentFrame())!, rules);
}

/** Faults of accessibility that axe finds in the page of the workbook and in the pane. */
export async function pageFaults(page: Page): Promise<string[]> {
  return [...(await faultsIn(page.mainFrame(), [])), ...(await paneFaults(page))];
}

/** Asked in the frame itself: axe asked in the page leaves out, without a word, each frame that is not ready within a second. */
async function faultsIn(frame: Frame, rules: readonly string[]): Promise<string[]> {
  // What is fading in has no colours of its own yet.
  await frame.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const { looked, faults } = await frame.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { passes, violations } = await axe.run(
        // Fluent's guards of the focus, out of reach for people.
        { exclude: ['[data-tabster-dummy]'] },
        { iframes: false, resultTypes: ['violations'], ...(only.length > 0 && { runOnly: only }) },
      );
      return {
        looked: passes.length + violations.length,
        faults: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 240)}`),
        ),
      };
    },
    [...rules],
  );
  if (looked === 0) throw new Error('axe has found nothing to look at.');
  return faults;
}
