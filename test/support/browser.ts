import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

const root = join(__dirname, '..', '..');

/** Real Chromium on the built preview, served as `npm start` serves it. */
export interface PreviewBrowser {
  readonly browser: Browser;
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the preview at a free port and launches Chromium; builds it first unless the test command has. */
export async function startPreviewBrowser(): Promise<PreviewBrowser> {
  if (!process.env['PREVIEW_IS_BUILT']) buildPreview();
  const server = spawn(process.execPath, [join(root, 'test', 'support', 'serve-preview.mjs')], { cwd: root });
  const address = await firstLine(server);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    browser,
    address,
    stop: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function buildPreview(): void {
  const args = [
    '--no-install',
    'webpack',
    '--mode',
    'production',
    '--env',
    'preview',
    '--stats',
    'errors-only',
  ];
  const built = spawnSync('npx', args, { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The preview does not build:\n${built.stdout}${built.stderr}`);
}

/** The pane's frame in the preview page. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.pane');
}

function firstLine(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    process.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve(text.split('\n')[0]!);
    });
    process.once('exit', () => reject(new Error('The server of the preview stopped.')));
  });
}
