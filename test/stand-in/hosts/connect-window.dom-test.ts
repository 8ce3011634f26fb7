import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// jsdom cannot read files of Excel (no TextEncoder), so not the whole stand-in is imported.
import { connectWindow, type AddInWindow } from '../../../src/stand-in/hosts/connect-window';
import { connectionTo } from '../../../src/stand-in/hosts/host-connection';
import { ExcelHost } from '../../../src/stand-in/protocol/excel-host';
import { Workbook } from '../../../src/stand-in/workbook/workbook';
import { until } from '../../support/until';

// The real, unmodified office.js in jsdom: it finds its host in `window.external` and loads its other files by script tags.

const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
let workbook: Workbook;
let addIn: AddInWindow;

/** Runs a file of the package as a script of the page; those that it asks for come the same way. */
function runScript(file: string): void {
  window.eval(readFileSync(join(dist, file), 'utf8'));
}

beforeAll(async () => {
  // What jsdom has not and a window of Excel has.
  window.matchMedia ??= () => ({ matches: false }) as MediaQueryList;
  workbook = new Workbook('Sổ.xlsx');
  workbook.addSheet('Trang').setValue(0, 0, 'có sẵn');
  workbook.settings.set('ngôn ngữ', { chữ: 'vi' });
  addIn = connectWindow(window, connectionTo(new ExcelHost(workbook, { locale: 'vi-VN' })));
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src) return append(node);
    const file = new URL(node.src).pathname.replace(/^\/lib\//, '');
    setTimeout(() => {
      runScript(file);
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
  // office.js finds its folder by the address of its own tag.
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.setAttribute('src', 'https://localhost:3000/lib/office.js');
  append(script);
  runScript('office.js');
  await Office.onReady();
});

test('the client knows its host, its language and what it can ask for', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('vi-VN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
});

test('plain Excel.run reads and writes the workbook', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1').load('values');
    await context.sync();
    expect(JSON.stringify(range.values)).toBe('[["có sẵn",""]]');
    range.values = [['mới', '=1+1']];
    await context.sync();
  });
  expect([workbook.sheets[0]?.value(0, 0), workbook.sheets[0]?.value(0, 1)]).toEqual(['mới', 2]);
});

test('an error of Excel comes as one, with its code', async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('không có').load('name');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('what changes is told', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      told.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.sheets[0]?.setValue(4, 0, 'gõ tay');
  await until(() => told.length > 0);
  expect(told).toEqual(['A5']);
});

test('settings of the document are those of the workbook', async () => {
  const { settings } = Office.context.document;
  expect(JSON.stringify(settings.get('ngôn ngữ'))).toBe('{"chữ":"vi"}');
  settings.set('đã xem', [1, 2]);
  settings.remove('ngôn ngữ');
  const { status } = await new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
  expect(status).toBe('succeeded');
  expect([...workbook.settings]).toEqual([['đã xem', [1, 2]]]);
});

test('a button of the ribbon runs its action', async () => {
  const ran: string[] = [];
  Office.actions.associate('checkAll', (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await addIn.pressButton('Check.Button', 'checkAll');
  expect(ran).toEqual(['Check.Button']);
});
