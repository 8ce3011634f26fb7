import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const members = drawSheet(
  `
  STT | Họ và tên  | Ngày sinh  | Giới tính | Số CCCD       | Đơn vị               | Mã lạ
  1   | Lê Văn An  | 1985-02-03 | Nam       | '001085012345 | Bệnh viện Thanh Nhàn | x
  2   | Trần Bình  | 1990-02-03 | Nữ        | 1190012345    | Bệnh viện Thanh Nhàn | y
  3   | Ngô Thị Cẩm | 1991-02-03 | Nữ       | 1191012346    | Bệnh viện Xanh Pôn   | z
  `,
  { sheet: 'Đoàn viên' },
);

beforeAll(() => {
  // jsdom lays nothing out: the virtual list needs a height to know what is in sight.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 320 });
  Element.prototype.scrollTo ??= () => undefined;
});

async function openPane(startsWithCheck = false) {
  const memory = memoryHost([members, drawSheet('Ghi chú', { sheet: 'Nháp' })]);
  render(<App host={memory.host} today={() => 46000} startsWithCheck={startsWithCheck} />);
  if (startsWithCheck) await screen.findByRole('tree');
  else await screen.findByRole('article', { name: 'Đoàn viên' });
  return memory;
}

function memoryHostOf(grids: Parameters<typeof memoryHost>[0]) {
  const memory = memoryHost(grids);
  render(<App host={memory.host} today={() => 46000} />);
  return memory;
}

test('opening shows what each sheet is, what was not understood, and checks nothing', async () => {
  await openPane();
  const card = screen.getByRole('article', { name: 'Đoàn viên' });
  expect(within(card).getByLabelText('Trang “Đoàn viên” là sổ gì')).toHaveValue('members');
  expect(card).toHaveTextContent('3 bản ghi');
  expect(card).toHaveTextContent('1 cột chưa hiểu');
  const unseen = screen.getByRole('heading', { name: 'Chưa xem được' }).parentElement!;
  expect(
    within(unseen)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Nháp: không thấy dòng tiêu đề cột',
    'Đoàn viên, cột G “Mã lạ”: chưa hiểu là trường gì; 3 ô có dữ liệu',
  ]);
  expect(screen.queryByRole('tree')).toBeNull();
});

test('a guess is corrected by one choice, remembered, and read again', async () => {
  const { saved } = await openPane();
  fireEvent.change(screen.getByLabelText('Cột G “Mã lạ” là trường gì'), {
    target: { value: 'memberCardNo' },
  });
  await screen.findByText('Vì sao?');
  await screen.findByRole('button', { name: 'Kiểm tra' });
  expect(saved).toEqual([
    [{ kind: 'column', sheet: 'Đoàn viên', column: 'G', header: 'Mã lạ', field: 'memberCardNo' }],
  ]);
  expect(screen.queryByText('1 cột chưa hiểu')).toBeNull();
});

test('after a check, too, the reader stays with the guesses that are corrected; a check that was asked for shows its findings', async () => {
  const { saved } = await openPane(true);
  fireEvent.click(screen.getByRole('tab', { name: /Tổng quan/ }));
  for (const field of ['memberCardNo', 'email']) {
    fireEvent.change(screen.getByLabelText('Cột G “Mã lạ” là trường gì'), { target: { value: field } });
    await waitFor(() => expect(saved.at(-1)).toMatchObject([{ field }]));
    await screen.findByRole('button', { name: 'Kiểm tra lại' });
  }
  expect(screen.getByRole('tab', { name: /Tổng quan/ })).toHaveAttribute('aria-selected', 'true');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' })));
  await waitFor(() =>
    expect(screen.getByRole('tab', { name: /Cần sửa/ })).toHaveAttribute('aria-selected', 'true'),
  );
});

test('a column that is left out is asked about no longer, and listed as left out', async () => {
  await openPane();
  fireEvent.change(screen.getByLabelText('Cột G “Mã lạ” là trường gì'), { target: { value: '' } });
  expect(await screen.findByText(/: bạn đã chọn không dùng; 3 ô có dữ liệu$/)).toBeInTheDocument();
  expect(screen.queryByText('1 cột chưa hiểu')).toBeNull();
  // It can still be chosen otherwise.
  expect(screen.getByLabelText('Cột G “Mã lạ” là trường gì')).toBeEnabled();
});

test('the office’s table of caps is called one', async () => {
  const caps = drawSheet('Cấp chi | Chương trình | Mức tối đa | Từ ngày\nCĐCS | Tết | 500000 | 2026-01-01', {
    sheet: 'Định mức',
  });
  memoryHostOf([members, caps]);
  const card = await screen.findByRole('article', { name: 'Định mức' });
  expect(within(card).getByLabelText('Trang “Định mức” là sổ gì')).toHaveDisplayValue(/^Bảng định mức/);
  expect(card).not.toHaveTextContent('Chưa rõ là sổ gì');
});

test('a header that was not found is pointed at in two clicks, remembered with the sheet and for the next file', async () => {
  const list = drawSheet('Thứ | 2024\nBút | 3\nVở | 4', { sheet: 'Kho' });
  const { choose, saved, mapped } = memoryHostOf([list]);
  await screen.findByText('Kho');
  expect(screen.queryByRole('article', { name: 'Kho' })).toBeNull();
  choose('Kho', 'A1');
  fireEvent.click(screen.getByRole('button', { name: 'Dòng đang chọn là…' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Dòng tiêu đề cột' }));
  const card = await screen.findByRole('article', { name: 'Kho' });
  expect(card).toHaveTextContent('2 bản ghi · dòng 2–3 · Dòng tiêu đề do người dùng chọn');
  expect(saved).toEqual([
    [{ kind: 'header', sheet: 'Kho', row: 0, count: 1, columns: null, text: 'Thứ | 2024' }],
  ]);
  expect(mapped).toEqual([]);
  await waitFor(() => expect(localStorage.getItem(Object.keys(localStorage)[0]!)).toMatch(/"thu"/));

  choose('Kho', 'A3:B3');
  fireEvent.click(screen.getByRole('button', { name: 'Dòng đang chọn là…' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Không thuộc bảng, để ngoài' }));
  await waitFor(() => expect(card).toHaveTextContent('1 bản ghi'));
  expect(card).toHaveTextContent('1 dòng do người dùng chọn');

  choose('Kho', 'A1:A20');
  fireEvent.click(screen.getByRole('button', { name: 'Dòng đang chọn là…' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Để Soát Sổ tự nhận' }));
  await waitFor(() => expect(saved.at(-1)).toEqual([]));
});

test('what was not looked at is one click away', async () => {
  const { selected } = await openPane();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /cột G “Mã lạ”/ })));
  expect(selected).toEqual(['Đoàn viên!G1']);
});

test('the map of a sheet is switched on with its legend, follows a correction, and is switched off', async () => {
  const { mapped } = await openPane();
  const kinds = () => mapped.at(-1)!.flatMap(({ areas }) => areas.map(({ kind }) => kind));
  await act(
    async () => void fireEvent.click(screen.getByRole('switch', { name: /Tô màu trang “Đoàn viên”/ })),
  );
  expect(kinds()).toEqual(['header', 'data', 'unmapped']);
  const legend = screen.getByRole('list', { name: 'Ý nghĩa các màu' });
  expect(legend).toHaveTextContent('tiêu đề cộtbản ghicột chưa hiểu');
  fireEvent.change(screen.getByLabelText('Cột G “Mã lạ” là trường gì'), {
    target: { value: 'memberCardNo' },
  });
  await waitFor(() => expect(kinds()).toEqual(['header', 'data']));
  await act(
    async () => void fireEvent.click(screen.getByRole('switch', { name: /Tô màu trang “Đoàn viên”/ })),
  );
  expect(mapped.at(-1)).toEqual([]);
});

test('a map of an earlier session stands as it is at opening, and follows the next check', async () => {
  const memory = memoryHost([members]);
  const earlier = [{ sheet: 'Đoàn viên', areas: [] }];
  memory.mapped.push(earlier);
  render(<App host={memory.host} today={() => 46000} />);
  const map = await screen.findByRole('switch', { name: /Tô màu trang “Đoàn viên”/ });
  await waitFor(() => expect(map).toBeChecked());
  expect(memory.mapped).toEqual([earlier]);
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() =>
    expect(memory.mapped.at(-1)!.flatMap(({ areas }) => areas.map(({ kind }) => kind))).toEqual([
      'header',
      'data',
      'unmapped',
    ]),
  );
});

test('a correction holds for the next file of the same form, is told there, and can be forgotten', async () => {
  await openPane();
  fireEvent.change(screen.getByLabelText('Cột G “Mã lạ” là trường gì'), {
    target: { value: 'memberCardNo' },
  });
  await screen.findByRole('button', { name: 'Kiểm tra' });
  await waitFor(() => expect(Object.keys(localStorage)).toHaveLength(1));
  expect(localStorage.getItem(Object.keys(localStorage)[0]!)).not.toMatch(/Lê Văn An|001085012345/i);
  cleanup();
  const next = drawSheet(
    `
    STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị | Mã lạ
    1 | Phan Thị Dung | 1985-02-03 | Nữ | '001185012345 | Bệnh viện Thanh Nhàn | q`,
    { sheet: 'Tháng 2' },
  );
  render(<App host={memoryHost([next]).host} today={() => 46000} />);
  expect(await screen.findByLabelText('Cột G “Mã lạ” là trường gì')).toHaveValue('memberCardNo');
  expect(screen.getByText('Nhận dạng theo mẫu đã nhớ')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Quên mẫu này' }));
  await waitFor(() => expect(screen.getByLabelText('Cột G “Mã lạ” là trường gì')).toHaveValue('not-known'));
  expect(screen.queryByText('Nhận dạng theo mẫu đã nhớ')).toBeNull();
});

test('the check button finds; F8 and Enter go to the cell and say so', async () => {
  const { selected } = await openPane();
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  const tree = await screen.findByRole('tree');
  await act(async () => void fireEvent.keyDown(document.body, { key: 'F8' }));
  expect(selected).toHaveLength(1);
  expect(selected[0]).toMatch(/^Đoàn viên!E[34]$/);
  expect(screen.getByRole('status')).toHaveTextContent(/^1 trên \d+\. .*trang “Đoàn viên”\.$/);
  await act(async () => void fireEvent.keyDown(tree, { key: 'ArrowDown' }));
  await act(async () => void fireEvent.keyDown(tree, { key: 'Enter' }));
  expect(selected).toHaveLength(2);
  expect(selected[1]).not.toBe(selected[0]);
});

test('j and k do not move while a person writes in the search box', async () => {
  const { selected } = await openPane(true);
  await act(async () => void fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'j' }));
  expect(selected).toEqual([]);
});

test('filters by severity and by text without diacritics; the list says how many of how many', async () => {
  await openPane(true);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'xanh pon' } });
  expect(await screen.findByText(/^\d+ \/ \d+ điểm cần sửa$/)).toBeInTheDocument();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'không có chữ này' } });
  expect(await screen.findByText('Không điểm nào khớp với bộ lọc.')).toBeInTheDocument();
});

test('a change after the check is told, and the check can be run again', async () => {
  const { change } = await openPane(true);
  expect(screen.queryByText('Sổ đã thay đổi sau lần kiểm tra.')).toBeNull();
  act(() => change('Đoàn viên'));
  expect(await screen.findByText('Sổ đã thay đổi sau lần kiểm tra.')).toBeInTheDocument();
});

test('a problem is told in plain words and the request can be repeated', async () => {
  const { refuse } = await openPane();
  refuse({ code: 'cell-being-edited' });
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(await screen.findByText(/Đang có ô được nhập dở/)).toBeInTheDocument();
  refuse(null);
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('tree')).toBeInTheDocument();
});

test('stopping leaves what was known before', async () => {
  await openPane();
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  expect(await screen.findByText(/Đã dừng theo yêu cầu/)).toBeInTheDocument();
  expect(screen.getByRole('article', { name: 'Đoàn viên' })).toBeInTheDocument();
});

test('English is one click away and remembered', async () => {
  await openPane();
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('button', { name: 'Check' })).toBeInTheDocument();
  cleanup();
  render(<App host={memoryHost([members]).host} today={() => 46000} />);
  expect(await screen.findByRole('button', { name: 'Check' })).toBeInTheDocument();
});

test('all cells of a finding are selected at once', async () => {
  const sheet = drawSheet(
    `
    STT | Họ và tên  | Ngày sinh  | Giới tính | Số CCCD
    1   | Lê Văn An  | 1985-02-03 | Nam       | '001085012345
    2   | Trần Bình  | 1985-04-03 | Nam       | '001085012345
    3   | Ngô Văn Cổ | 1985-06-03 | Nam       | '001085012377
    `,
    { sheet: 'Đoàn viên' },
  );
  const { host, selected } = memoryHost([sheet]);
  render(<App host={host} today={() => 46000} startsWithCheck />);
  await screen.findByRole('tree');
  for (let presses = 0; presses < 30 && !screen.queryByRole('button', { name: /^Chọn cả/ }); presses += 1)
    await act(async () => void fireEvent.keyDown(document.body, { key: 'F8' }));
  const count = Number(/\d+/.exec(screen.getByRole('button', { name: /^Chọn cả/ }).textContent ?? '')![0]);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Chọn cả/ })));
  expect(selected.at(-1)!.split(/[,:]/)).toHaveLength(count);
});

test('a defect of ours is said plainly, with what broke, and the pane can be opened again', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { host } = memoryHost([members]);
  let breaks = true;
  render(
    <App
      host={{
        ...host,
        readWorkbook: (options) =>
          breaks ? Promise.reject(new Error('hỏng giữa chừng')) : host.readWorkbook(options),
      }}
      today={() => 46000}
    />,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('hỏng giữa chừng');
  breaks = false;
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button'));
  expect(await screen.findByRole('article', { name: 'Đoàn viên' })).toBeInTheDocument();
  quiet.mockRestore();
});

test('a card below a list is shown as one, with what cannot be done with it, and can be left alone', async () => {
  const sheet = drawSheet(
    `
    STT | Họ và tên | Ngày sinh | Đơn vị
    1 | Lê Văn An | 1985-02-03 | BV Mắt
    2 | Trần Bình | 1990-02-03 | BV Mắt

    Họ và tên: | Ngô Thị Cẩm
    Ngày sinh: | 1991-02-03
    Đơn vị: | BV Tim
    `,
    { sheet: 'Đoàn viên' },
  );
  const { saved } = memoryHostOf([sheet]);
  const [list, card] = await screen.findAllByRole('article', { name: 'Đoàn viên' });
  expect(screen.getByText('2 bảng trên 1 trang')).toBeInTheDocument();
  expect(list).toHaveTextContent('2 bản ghi · dòng 2–3');
  expect(card).toHaveTextContent('1 bản ghi · phiếu từ ô A5, bên cạnh danh sách');
  expect(card).toHaveTextContent('không cộng vào tổng, không đối chiếu, không đưa vào báo cáo');
  expect(within(card!).queryByRole('switch')).toBeNull();
  fireEvent.change(within(card!).getByLabelText('Trang “Đoàn viên” là sổ gì'), {
    target: { value: 'leave-alone' },
  });
  await waitFor(() =>
    expect(
      within(screen.getAllByRole('article')[1]!).getByRole('combobox', { name: /là sổ gì/ }),
    ).toHaveValue('leave-alone'),
  );
  expect(within(screen.getAllByRole('article')[0]!).getByRole('combobox', { name: /là sổ gì/ })).toHaveValue(
    'members',
  );
  expect(saved).toHaveLength(1);
});
