/** Takes the README's picture from the preview: the sample, checked, at the published slip. `node src/tools/make-picture.mjs` */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { findBrowser, projectFolder } from './setup.mjs';

const build = [
  '--no-install',
  'webpack',
  '--mode',
  'production',
  '--env',
  'preview',
  '--stats',
  'errors-only',
];
spawnSync('npx', build, { cwd: projectFolder, stdio: 'inherit' });
const { address, stop } = await serve(0);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
await page.goto(address);
const pane = page.frameLocator('iframe.pane');
await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
await pane.getByRole('treeitem', { name: /521\.000\.000/ }).click();
await page.waitForTimeout(1000);
await page.screenshot({ path: join(projectFolder, 'docs', 'picture.png') });
await browser.close();
await stop();
