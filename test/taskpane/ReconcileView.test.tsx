import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const approved = drawSheet(
  `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Khó khăn | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Ốm đau | 500000
3 | Lê Văn Cường | 1979 | Bệnh viện Tim Hà Nội | Ốm đau | 500000
`,
  { sheet: 'QĐ 12' },
);
const paid = drawSheet(
  `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 1000000 | x
2 | TRAN THI BINH | 1990 | Bệnh viện Mắt Hà Nội | 500000 | x
3 | Phạm Thị Dung | 1991 | Bệnh viện Tim Hà Nội | 500000 | x
`,
  { sheet: 'Ký nhận' },
);

beforeAll(() => {
  // jsdom lays nothing out: the virtual list needs a height to know what is in sight.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 320 });
  Element.prototype.scrollTo ??= () => undefined;
});
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));

async function reconciled(payments = paid) {
  const memory = memoryHost([approved, payments]);
  render(<App host={memory.host} today={() => 45_400} />);
  await screen.findByRole('article', { name: 'QĐ 12' });
  fireEvent.click(screen.getByRole('tab', { name: 'Đối chiếu' }));
  // The view is loaded when it is first shown.
  fireEvent.click(await screen.findByRole('button', { name: 'Đọc các danh sách' }));
  expect(await screen.findByLabelText('Trang “QĐ 12” là bên nào')).toHaveValue('approved');
  expect(screen.getByLabelText('Trang “Ký nhận” là bên nào')).toHaveValue('paid');
  fireEvent.click(screen.getByRole('button', { name: 'Đối chiếu' }));
  await screen.findByRole('table', { name: 'Đối chiếu tổng' });
  await settle();
  return memory;
}

const tieOutRow = (label: string) =>
  within(screen.getByRole('rowheader', { name: label }).closest('tr')!).getByRole('cell').textContent;

const press = (key: string, shiftKey = false) =>
  act(async () => {
    fireEvent.keyDown(screen.getByRole('listbox'), { key, shiftKey });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

test('the sides are proposed, the statement is shown, and each item leads to its cells', async () => {
  const { selected } = await reconciled();
  expect(tieOutRow('Đã duyệt')).toBe('2.000.000');
  expect(tieOutRow('Duyệt mà chưa chi')).toBe('−1.000.000');
  expect(tieOutRow('Chưa giải thích')).toBe('0');
  expect(screen.getByText(/Khớp tổng/)).toBeInTheDocument();
  expect(screen.getAllByRole('option', { selected: false }).length).toBeGreaterThan(2);
  fireEvent.focus(screen.getByRole('listbox'));
  await press('End');
  await press('Enter');
  await press('Enter', true);
  await waitFor(() => expect(selected).toEqual(['QĐ 12!B4', 'Ký nhận!B4']));
});

test('by keyboard alone the focus stays where the work goes on', async () => {
  // jsdom takes the window for left when the element with the focus is taken away; browsers do not.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  render(<App host={memoryHost([approved, paid]).host} today={() => 45_400} />);
  await screen.findByRole('article', { name: 'QĐ 12' });
  fireEvent.click(screen.getByRole('tab', { name: 'Đối chiếu' }));
  const read = await screen.findByRole('button', { name: 'Đọc các danh sách' });
  read.focus();
  fireEvent.click(read);
  expect(await screen.findByRole('region', { name: 'Hai bên đối chiếu' })).toHaveFocus();
  const run = screen.getByRole('button', { name: 'Đối chiếu' });
  run.focus();
  fireEvent.click(run);
  expect(run).toHaveFocus();
  await screen.findByRole('table', { name: 'Đối chiếu tổng' });
  await settle();
  // The lists are one line now, its button among them; the work goes on from there.
  expect(screen.getByRole('region', { name: 'Hai bên đối chiếu' })).toHaveFocus();
});

test('a hidden list is told before it is matched', async () => {
  await reconciled({ ...paid, visibility: 'hidden' });
  const sides = screen.getByRole('region', { name: 'Hai bên đối chiếu' });
  expect(within(sides).getAllByText(/trang ẩn/)).toHaveLength(1);
});

test('a suggestion is accepted under the person’s name, kept in the workbook, and counts at once', async () => {
  const { saved } = await reconciled();
  fireEvent.focus(screen.getByRole('listbox'));
  await press('End');
  await press('a');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Hãy ghi họ tên'));
  expect(saved).toEqual([]);
  fireEvent.change(screen.getByLabelText(/^Người làm/), { target: { value: 'Lê Thị Kế Toán' } });
  await press('a');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toEqual([
    expect.objectContaining({ kind: 'reconcile-decision', word: 'accept', by: 'Lê Thị Kế Toán' }),
  ]);
  await screen.findByText(/Tên gần giống, đã chấp nhận/);
  expect(tieOutRow('Duyệt mà chưa chi')).toBe('−500.000');
});

test('lines are matched by hand; the sign-off wants two persons and falls when matches change', async () => {
  const { saved, drawn } = await reconciled();
  fireEvent.change(screen.getByLabelText(/^Người làm/), { target: { value: 'Lê Thị Lập' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ký lập' }));
  await screen.findByText(/Đã lập, chờ người soát/);
  fireEvent.click(screen.getByRole('button', { name: 'Ký soát' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Người soát phải khác người lập'));
  fireEvent.change(screen.getByLabelText(/^Người làm/), { target: { value: 'Trần Văn Soát' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ký soát' }));
  await screen.findByText(/Đã lập và đã soát/);

  fireEvent.focus(screen.getByRole('listbox'));
  await press('Home');
  await press(' ');
  await press('ArrowDown');
  await press(' ');
  fireEvent.click(screen.getByRole('button', { name: 'Ghép các dòng đã chọn' }));
  await screen.findByText(/Ghép bằng tay/);
  expect(saved.at(-1)).toEqual([expect.objectContaining({ word: 'match', by: 'Trần Văn Soát' })]);
  expect(await screen.findByRole('alert')).toHaveTextContent('các khoản ghép');

  fireEvent.click(screen.getByRole('button', { name: 'Ghi biên bản' }));
  await waitFor(() =>
    expect(drawn.map(({ name, maker }) => [name, maker])).toEqual([
      ['Đối chiếu', 'reconciliation'],
      ['Đối chiếu - chi tiết', 'reconciliation'],
    ]),
  );
});

test('a card takes no part in live formulas and reconciliation, and the pane says so', async () => {
  const card = drawSheet(
    `
PHIẾU ĐỀ NGHỊ TRỢ CẤP

Họ và tên | Đỗ Văn Em
Năm sinh | 1985
Đơn vị | Bệnh viện Mắt Hà Nội
Hoàn cảnh | Ốm đau
Số tiền đề nghị | 500000
`,
    { sheet: 'Phiếu' },
  );
  render(<App host={memoryHost([approved, paid, card]).host} today={() => 45_400} />);
  expect(await screen.findByRole('article', { name: 'Phiếu' })).toHaveTextContent(
    'không lập được công thức sống, không đối chiếu được',
  );
  expect(screen.getByRole('article', { name: 'QĐ 12' })).not.toHaveTextContent('công thức sống');
  fireEvent.click(screen.getByRole('tab', { name: 'Đối chiếu' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Đọc các danh sách' }));
  expect(await screen.findByLabelText('Trang “Phiếu” là bên nào')).toBeDisabled();
  expect(screen.getByText(/1 dòng, 500\.000 đồng · .*không đối chiếu được/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  expect(await screen.findByLabelText('Cách ghi')).toHaveValue('values');
  expect(
    screen.getByText('Trang “Phiếu” ghi theo phiếu hoặc theo cột nên chỉ ghi được giá trị.'),
  ).toBeInTheDocument();
});
