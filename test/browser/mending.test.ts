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
beforeEach(async () => {
  // The pane of the preview is resizable; 700 pixels leave it its narrowest.
  pane = await preview.open({ width: 1100, height: 800 });
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('tree').waitFor();
});
afterEach(() => expect(preview.errors).toEqual([]));

const cell = (address: string) => page.locator(`[data-address="${address}"]`);
const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });

/** The number at the findings' icon says how many there are. */
async function findings(): Promise<number> {
  const text = await pane.getByText(/^[\d.]+ điểm cần sửa$/).innerText();
  return Number(text.replace(/\D/g, ''));
}

async function showSheet(name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

const isAccessible = async () => expect(await paneFaults(page)).toEqual([]);

it('shows each cell before and after, mends on a word, and takes it back from the journal', async () => {
  const before = await findings();
  await button(/^Sửa lỗi chắc chắn/).click();
  await pane.getByRole('heading', { name: /^Xem trước/ }).waitFor();
  const rows = pane.getByRole('list', { name: 'Các ô sẽ sửa' }).getByRole('listitem');
  const lines = await rows.allInnerTexts();
  expect(lines.join('\n')).toMatch(
    /E13 · DS đoàn viên · Số căn cước mất số 0 đầu\s+.*1086432598.*001086432598/s,
  );
  await isAccessible();
  // Who wants to see a cell in its row first goes there from its line.
  await pane.getByRole('button', { name: 'E13', exact: true }).click();
  await page.getByRole('tab', { name: 'DS đoàn viên', selected: true }).waitFor();
  await page.locator('output', { hasText: /^E13$/ }).waitFor();
  await button('Hủy bỏ').click();
  expect(await findings()).toBe(before);

  // One cell is left out by keyboard: it is not written, not entered in the journal, and stays a finding.
  await button(/^Sửa lỗi chắc chắn/).click();
  const mended = lines.length - 1;
  await pane.getByRole('checkbox', { name: 'Sửa ô G13, trang “DS nhận quà”' }).focus();
  await page.keyboard.press('Space');
  await pane
    .getByRole('heading', { name: `Xem trước: sẽ sửa ${mended} trong ${lines.length} ô, bỏ ra 1 ô` })
    .waitFor();
  await isAccessible();
  await pane.getByLabel(/Người làm/).fill('Chị Lan');
  await button(`Sửa ${mended} ô`).click();
  await pane.getByText(/^Đã sửa( \d+ chỗ ở)? \d+ ô\.$/).waitFor();
  await pane.getByText(`${before - mended} điểm cần sửa`, { exact: true }).waitFor();
  await pane.getByPlaceholder(/Tìm/).fill('G13');
  await pane
    .getByRole('treeitem', { name: /G13 · DS nhận quà.*500\.000 \(chữ\).*500\.000 \(số\)/s })
    .waitFor();
  await pane.getByPlaceholder(/Tìm/).fill('');
  await showSheet('DS đoàn viên');
  await expectText('E13', '001086432598');
  expect(await page.getByRole('tab').allInnerTexts()).toContain('Nhật ký Soát Sổ');

  await button('Nhật ký sửa').click();
  const journal = pane.getByRole('region', { name: 'Nhật ký sửa' });
  await journal.getByRole('heading', { name: /^Lượt 1 · .* · Chị Lan$/ }).waitFor();
  await journal.getByRole('button', { expanded: false }).click();
  await isAccessible();
  await journal.getByRole('button', { name: 'Hoàn tác ô DS đoàn viên!E13' }).click();
  await pane.getByText('Đã hoàn tác 1 ô.').waitFor();
  await expectText('E13', '1086432598');
  // The button of the line is gone, the keyboard is in the line still.
  await journal
    .getByRole('button', { name: 'DS đoàn viên!E13', exact: true })
    .and(pane.locator(':focus'))
    .waitFor();
  await journal.getByRole('button', { name: 'Hoàn tác lượt 1' }).click();
  await pane.getByText(`Đã hoàn tác ${mended - 1} ô.`).waitFor();
  await button('Quay lại').click();
  await pane.getByText(`${before} điểm cần sửa`, { exact: true }).waitFor();
});

it('who leaves a panel is back at the button that opened it; who mends is at the list', async () => {
  for (const name of [/^Sửa lỗi chắc chắn/, 'Nhật ký sửa', 'Mức độ của quy tắc']) {
    await button(name).focus();
    await page.keyboard.press('Enter');
    await button(/^(Quay lại|Hủy bỏ)$/).waitFor();
    await page.keyboard.press('Escape');
    await button(name).and(pane.locator(':focus')).waitFor();
  }
  await button(/^Sửa lỗi chắc chắn/).focus();
  await page.keyboard.press('Enter');
  await button(/^Sửa \d+ ô$/).focus();
  await page.keyboard.press('Enter');
  await pane.getByText(/^Đã sửa \d+ ô\.$/).waitFor();
  await pane.getByRole('tree').and(pane.locator(':focus')).waitFor();
});

it('the preview is one stop of Tab however long it is, and Escape ends what runs in it', async () => {
  await button(/^Sửa lỗi chắc chắn/).click();
  await pane.getByRole('heading', { name: /^Xem trước/ }).waitFor();
  const list = pane.getByRole('list', { name: 'Các ô sẽ sửa' });
  const focusedLine = list.getByRole('listitem').filter({ has: page.locator(':focus') });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focusedLine.getAttribute('aria-posinset')).toBe('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focusedLine.getAttribute('aria-posinset')).toBe('3');
  await page.keyboard.press('End');
  expect(await focusedLine.getAttribute('aria-posinset')).toBe(
    await focusedLine.getAttribute('aria-setsize'),
  );
  await page.keyboard.press('Space');
  // From the last line's box over its cell it goes on below the list.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focusedLine.count()).toBe(0);
  await button(/^Sửa \d+ ô$/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await pane.getByText(/^Đã dừng theo yêu cầu/).waitFor();
  await pane.getByRole('heading', { name: /^Xem trước/ }).waitFor();
  await showSheet('DS đoàn viên');
  await expectText('E13', '1086432598');
});

it('mends one finding by keyboard, and refuses what was changed meanwhile', async () => {
  await pane.getByPlaceholder(/Tìm/).fill('1086432598');
  const line = pane.getByRole('treeitem', { name: /1086432598/ }).last();
  await line.click();
  await expectText('E13', '1086432598');
  const mend = pane.getByRole('button', { name: 'Sửa', exact: true });
  await mend.focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Đã sửa 1 ô.').waitFor();
  await expectText('E13', '001086432598');
  await cell('E13').click();
  await page.keyboard.type('đã sửa tay');
  await page.keyboard.press('Enter');
  await button('Hoàn tác').click();
  await pane.getByText(/1 ô không hoàn tác: DS đoàn viên!E13 \(ô đã bị đổi sau lần sửa\)/).waitFor();
  await expectText('E13', 'đã sửa tay');
});

it('a refusal stands above the cells of the preview, not over them', async () => {
  await button(/^Sửa lỗi chắc chắn/).click();
  await pane.getByRole('heading', { name: /^Xem trước/ }).waitFor();
  await showSheet('DS đoàn viên');
  await cell('E13').click();
  await page.keyboard.type('đã sửa tay');
  await page.keyboard.press('Enter');
  await button(/^Sửa \d+ ô$/).click();
  const preview = pane
    .locator('section')
    .filter({ has: pane.getByRole('heading', { name: /^Xem trước/ }) })
    .last();
  await page.setViewportSize({ width: 1100, height: 520 });
  await preview.locator('.fui-MessageBarBody').waitFor();
  const bottomOf = async (part: string) => {
    const { y, height } = (await preview.locator(part).boundingBox())!;
    return y + height;
  };
  expect(await bottomOf('.fui-MessageBarBody')).toBeLessThanOrEqual(await bottomOf('.fui-MessageBar'));
});

it('ignores a finding with a reason, lists it, and takes that back', async () => {
  const before = await findings();
  await pane.getByRole('treeitem', { name: /521\.000\.000/ }).click();
  await button('Bỏ qua…').click();
  const reason = pane.getByLabel('Lý do bỏ qua');
  await reason.fill('Đã giải trình với kế toán');
  await isAccessible();
  await page.keyboard.press('Enter');
  await pane.getByText('Đã bỏ qua 1 điểm, có ghi lý do.').waitFor();
  await pane.getByText(`${before - 1} điểm cần sửa`, { exact: true }).waitFor();
  await button('Nhật ký sửa').click();
  await pane.getByText(/^Lý do: Đã giải trình với kế toán/).waitFor();
  await button('Không bỏ qua Tết Giáp Thìn!F70 nữa').click();
  await button('Quay lại').click();
  await pane.getByText(`${before} điểm cần sửa`, { exact: true }).waitFor();
});

it('colours faulty cells and takes the colours off, and writes a sheet with links', async () => {
  await showSheet('Tết Giáp Thìn');
  const plain = await cell('F30').evaluate((element) => getComputedStyle(element).backgroundColor);
  await button('Tô màu các ô cần sửa').click();
  await pane.getByText(/^Đã tô màu \d+ ô\.$/).waitFor();
  await expectFill('F30', 'rgb(255, 199, 206)');
  // What is mended is coloured no longer.
  await showSheet('DS đoàn viên');
  await expectFill('E13', 'rgb(255, 199, 206)');
  await button(/^Sửa lỗi chắc chắn/).click();
  await button(/^Sửa \d+ ô$/).click();
  await expectText('E13', '001086432598');
  await expectFill('E13', plain);
  await showSheet('Tết Giáp Thìn');
  await expectFill('F30', 'rgb(255, 199, 206)');
  await button('Bỏ tô màu').click();
  await pane.getByText('Đã bỏ tô màu.').waitFor();
  await expectFill('F30', plain);
  await button('Ghi ra trang để in, gửi').click();
  await page.getByRole('tab', { name: 'Điểm cần sửa', selected: true }).waitFor();
  await expectText('A1', 'CÁC ĐIỂM CẦN SỬA');
  // A sheet of ours makes no findings old.
  expect(await pane.getByText(/Sổ đã thay đổi/).count()).toBe(0);
});

it('keeps the keyboard’s place when what had it is gone: after a check, a closed panel, mending, undoing, ignoring', async () => {
  const press = async (name: string | RegExp) => {
    await button(name).focus();
    await page.keyboard.press('Enter');
  };
  const isInList = () => pane.locator('[role="tree"]:focus').waitFor();
  await press('Kiểm tra lại');
  await isInList();
  await press(/^Sửa lỗi chắc chắn/);
  await pane.locator('h2:focus').waitFor();
  await page.keyboard.press('Escape');
  await pane.locator('[data-opens="certain"]:focus').waitFor();
  await press(/^Sửa lỗi chắc chắn/);
  await press(/^Sửa \d+ ô$/);
  await pane.getByText(/^Đã sửa/).waitFor();
  await isInList();
  await press('Hoàn tác');
  await pane.getByText(/^Đã hoàn tác/).waitFor();
  await isInList();
  await press('Nhật ký sửa');
  await pane.locator('button[aria-label="Quay lại"]:focus').waitFor();
  await page.keyboard.press('Escape');
  await pane.locator('[data-opens="journal"]:focus').waitFor();
  // Who is in the sheet is not called back into the pane.
  await cell('A1').click();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('tree').waitFor();
  expect(await pane.locator('[role="tree"]:focus').count()).toBe(0);
});

it('an office switches a rule off in its settings sheet', async () => {
  const before = await findings();
  await button('Mức độ của quy tắc').click();
  await isAccessible();
  await pane.getByPlaceholder('Tìm quy tắc').fill('khong khop');
  await pane.getByLabel('Mức độ của quy tắc “Họ tên viết hoa không đều”').waitFor({ state: 'detached' });
  await pane.getByLabel('Mức độ của quy tắc “Tổng ghi trên sổ không khớp”').selectOption({ label: 'Tắt' });
  await page.getByRole('tab', { name: 'Thiết lập' }).waitFor();
  await button('Quay lại').click();
  await pane.getByText(`${before} điểm cần sửa`, { exact: true }).waitFor({ state: 'detached' });
  expect(await findings()).toBeLessThan(before);
});

describe('beside a small screen’s workbook', () => {
  const listHeight = async () => (await pane.getByRole('tree').boundingBox())!.height;
  const setPane = (width: number) =>
    page.locator('iframe.pane').evaluate((element, to) => {
      element.style.width = `${to}px`;
    }, width);

  it('most of a pane of 480 pixels is the list, also while a finding is chosen and something has just been done', async () => {
    await setPane(320);
    await page.setViewportSize({ width: 1100, height: 520 });
    const height = await pane.locator('body').evaluate((body) => body.clientHeight);
    expect(height).toBeLessThan(500);
    expect(await listHeight()).toBeGreaterThan(height / 2);
    await pane.getByRole('treeitem').nth(1).click();
    await button('Bỏ qua…').waitFor();
    expect(await listHeight()).toBeGreaterThan(height * 0.45);
    await button(/^Sửa lỗi chắc chắn/).click();
    await button(/^Sửa \d+ ô$/).click();
    await pane.getByText(/^Đã sửa/).waitFor();
    await button('Kiểm tra lại').waitFor();
    expect(await listHeight()).toBeGreaterThan(height / 3);
    await isAccessible();
  });

  it('letters of twice their size leave the list in sight and nothing to the side, also with a finding chosen', async () => {
    await setPane(190);
    await page.setViewportSize({ width: 1100, height: 470 });
    const side = () =>
      pane
        .locator('body')
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await pane.getByRole('treeitem').nth(1).click();
    await button('Bỏ qua…').waitFor();
    expect(await listHeight()).toBeGreaterThanOrEqual(150);
    expect(await side()).toBeLessThanOrEqual(0);
    // The captions of the views give way to their signs, which keep their names.
    await pane.getByRole('tab', { name: 'Tổng hợp' }).waitFor();
    await button('Mức độ của quy tắc').click();
    await pane.getByPlaceholder('Tìm quy tắc').waitFor();
    expect(await side()).toBeLessThanOrEqual(0);
    await isAccessible();
  });

  it('what is done with all findings stands in one line, also where thousands are certain', async () => {
    await setPane(320);
    const isOneLine = async (buttons: readonly ReturnType<typeof button>[]) => {
      const tops = await Promise.all(
        buttons.map(async (each) => {
          const { y, height } = (await each.boundingBox())!;
          return Math.round((y + height / 2) / 4);
        }),
      );
      expect(new Set(tops).size).toBe(1);
    };
    const certain = button(/^Sửa lỗi chắc chắn/);
    // As many as a year’s book of a large union may have.
    await certain.evaluate((element) => {
      const text = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
      text.textContent = text.textContent!.replace(/\d+/, '12.345');
    });
    await isOneLine([
      certain,
      button('Tô màu các ô cần sửa'),
      button('Ghi ra trang để in, gửi'),
      button('Nhật ký sửa'),
      button('Mức độ của quy tắc'),
    ]);
  });
});

it('by money the dearest stands on top, wherever the list had got to', async () => {
  await pane.getByRole('tree').press('End');
  await pane.getByRole('tree').evaluate((tree) => (tree.scrollTop > 0 ? undefined : tree.scrollTo(0, 1e6)));
  await button('Theo số tiền').click();
  const tree = pane.getByRole('tree');
  await tree.and(pane.locator(':not([aria-activedescendant])')).waitFor();
  expect(await tree.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.keyboard.press('F8');
  await pane.getByText(/^1 \/ \d+$/).waitFor();
});

it('who takes the filters off by keyboard stays at them', async () => {
  await pane.getByPlaceholder(/Tìm/).fill('1086432598');
  await button('Bỏ lọc').focus();
  await page.keyboard.press('Enter');
  await button('Bỏ lọc').waitFor({ state: 'detached' });
  await pane.getByPlaceholder(/Tìm/).and(pane.locator(':focus')).waitFor();
});

it('fits into 320 pixels', async () => {
  const frame = page.locator('iframe.pane');
  await frame.evaluate((element) => {
    element.style.width = '320px';
  });
  const overflow = () =>
    pane
      .locator('body')
      .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await pane
    .getByRole('treeitem', { name: /1086432598/ })
    .last()
    .click();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await button(/^Sửa lỗi chắc chắn/).click();
  await pane.getByRole('heading', { name: /^Xem trước/ }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

async function expectText(address: string, text: string): Promise<void> {
  await cell(address).getByText(text, { exact: true }).waitFor();
}

/** Waits until the cell is drawn in the colour. */
async function expectFill(address: string, colour: string): Promise<void> {
  await page.waitForFunction(
    ([cell, wanted]) => {
      const element = document.querySelector(`[data-address="${cell}"]`);
      return element !== null && getComputedStyle(element).backgroundColor === wanted;
    },
    [address, colour],
  );
}
