import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';

const root = join(__dirname, '..', '..');

/** Milliseconds. A busy machine is slow, not wrong: only a step that hangs fails by time, and says so before its test does. */
const longestStep = 120_000;

/** How the preview is looked at; what is not said is as on a plain screen. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
}

/** Real Chromium on the built preview, served as `npm start` serves it. */
export interface PreviewBrowser {
  /** The one page for all tests of a file: in a page that is warm the preview opens at a third of the cost. */
  readonly page: Page;
  /** What was thrown in the page, and caught by nobody, since the preview was opened. */
  readonly errors: readonly string[];
  /** Opens the preview as who comes for the first time finds it, the sample in it and nothing remembered; answers the pane's frame. */
  open(look: Look): Promise<FrameLocator>;
  /** Opens a file in the preview; where the page stands already, there: its pane is new with each workbook. Nothing is remembered. */
  openFile(look: Look, file: string): Promise<FrameLocator>;
  /** Colours as another screen has them, at once. */
  setColours(colorScheme: 'light' | 'dark', forcedColors?: 'none' | 'active'): Promise<void>;
  stop(): Promise<void>;
}

/** Serves the preview at a free port and launches Chromium; builds it first unless the test command has. */
export async function startPreviewBrowser(): Promise<PreviewBrowser> {
  if (!process.env['PREVIEW_IS_BUILT']) buildPreview();
  const server = spawn(process.execPath, [join(root, 'test', 'support', 'serve-preview.mjs')], { cwd: root });
  const address = await firstLine(server);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Pages that live for seconds never win back what compiling them to the best machine code takes.
      '--js-flags=--no-maglev --no-turbofan',
    ],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(longestStep);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const isThere = () => page.url().startsWith(address);
  const look = async ({ width, height, colorScheme = 'light', forcedColors = 'none' }: Look) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, forcedColors });
    if (isThere()) await page.evaluate(() => localStorage.clear());
    errors.length = 0;
  };
  const pane = page.frameLocator('iframe.pane');
  return {
    page,
    errors,
    open: async (wanted) => {
      await look(wanted);
      await page.goto(address);
      return pane;
    },
    openFile: async (wanted, file) => {
      await look(wanted);
      if (!isThere()) await page.goto(address);
      const frame = page.locator('iframe.pane');
      const before = await frame.getAttribute('src');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.waitForFunction(
        (old) => document.querySelector('iframe.pane')?.getAttribute('src') !== old,
        before,
      );
      return pane;
    },
    setColours: (colorScheme, forcedColors = 'none') => page.emulateMedia({ colorScheme, forcedColors }),
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
