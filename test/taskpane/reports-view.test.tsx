import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { fail } from '../../src/core/result';
import type { Host } from '../../src/core/workbook';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const grants = drawSheet(
  `
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Lê Văn An | 1980 | Bệnh viện Tim Hà Nội | Ốm | 700000
2 | Ngô Dung | 1983 | Bệnh viện Mắt Hà Nội | Ốm | 300000
`,
  { sheet: 'Tết 2024' },
);
const template = drawSheet(
  `
BÁO CÁO ĐỢT {{param.round}}
Tổng số tiền | {{sum grants.amount}}
`,
  { sheet: 'Mẫu' },
);

async function openReports(sheets = [grants, template], changed: (host: Host) => Host = (host) => host) {
  const memory = memoryHost(sheets);
  render(<App host={changed(memory.host)} today={() => 45_352} />);
  await screen.findByRole('article', { name: 'Tết 2024' });
  fireEvent.click(screen.getByRole('tab', { name: 'Báo cáo' }));
  await screen.findByRole('combobox', { name: 'Báo cáo hoặc mẫu' });
  return memory;
}

const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Báo cáo hoặc mẫu' }), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('shows every figure with its rows before anything is written, then writes', async () => {
  const { drawn, selected } = await openReports();
  choose('report:grant-signature-list');
  expect(screen.getByRole('button', { name: 'Ghi vào sổ' })).toBeDisabled();
  press('Xem trước');
  const figure = await screen.findByRole('button', {
    name: /Số tiền · Đơn vị: Bệnh viện Tim Hà Nội: 1 dòng/,
  });
  expect(drawn).toHaveLength(0);
  fireEvent.click(figure);
  await screen.findByText('Sẽ ghi trang “DS ký nhận”.');
  expect(selected).toEqual(['Tết 2024!B2']);
  press('Ghi vào sổ');
  await screen.findByText(/^Đã ghi trang “DS ký nhận”, \d+ dòng\./);
  expect(drawn.map(({ name }) => name)).toEqual(['DS ký nhận']);
});

test('a template asks for its parameters, and tells what is wrong with it instead of writing', async () => {
  const { filled } = await openReports();
  choose('sheet:Mẫu');
  press('Xem trước');
  await screen.findByText('Mẫu!A1: chưa cho giá trị của tham số “round”');
  expect(screen.getByRole('button', { name: 'Ghi vào sổ' })).toBeDisabled();
  fireEvent.change(screen.getByRole('textbox', { name: 'round' }), { target: { value: '2' } });
  press('Xem trước');
  await screen.findByText('Sẽ ghi trang “Mẫu - đã điền”.');
  press('Ghi vào sổ');
  await screen.findByText(/^Đã ghi trang “Mẫu - đã điền”, \d+ dòng\./);
  expect(filled.map(({ template: from, sheet }) => [from, sheet])).toEqual([['Mẫu', 'Mẫu - đã điền']]);
});

test('reports whose register is absent cannot be chosen and say why', async () => {
  await openReports();
  const list = screen.getByRole('combobox', { name: 'Báo cáo hoặc mẫu' });
  const option = within(list).getByRole('option', { name: /chưa có sổ.*xã hội hóa/i });
  expect(option).toBeDisabled();
});

test('markers are made by choosing and put into the selected cell, or given to it as a name', async () => {
  const { inserted } = await openReports();
  fireEvent.click(screen.getByText('Làm mẫu: chèn ô điền'));
  fireEvent.change(screen.getByRole('combobox', { name: 'Lấy gì' }), { target: { value: 'words' } });
  press('Chèn');
  await screen.findAllByText('Đã chèn vào Sheet1!A1.');
  fireEvent.change(screen.getByRole('combobox', { name: 'Lấy gì' }), { target: { value: 'sum' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Chỉ những dòng có' }), {
    target: { value: 'programme' },
  });
  expect(screen.getByRole('button', { name: 'Chèn' })).toBeDisabled();
  fireEvent.change(screen.getByRole('textbox', { name: 'là' }), { target: { value: 'Tết' } });
  press('Chèn');
  await screen.findByText('{{sum grants.amount where programme = "Tết"}}');
  fireEvent.click(screen.getByRole('radio', { name: 'Tên của vùng đang chọn' }));
  expect(screen.queryByRole('option', { name: 'Đóng khối' })).toBeNull();
  press('Chèn');
  await screen.findAllByText('Đã chèn vào Sheet1!A1 (ss.sum_grants.amount_where_programme_Tết).');
  expect(inserted).toEqual([
    '{{sum grants.amount | words}}',
    '{{sum grants.amount where programme = "Tết"}}',
    'ss.sum_grants.amount_where_programme_Tết',
  ]);
});

test('a sheet that sums up another is not counted, unless it is ticked', async () => {
  const summary = drawSheet(
    `
STT | Đơn vị | Số suất | Số tiền | Ghi chú
1 | Bệnh viện Tim Hà Nội | 1 | 700000 |
2 | Bệnh viện Mắt Hà Nội | 1 | 300000 |
`,
    { sheet: 'Tổng hợp' },
  );
  await openReports([grants, summary]);
  choose('report:grant-signature-list');
  press('Xem trước');
  const tick = await screen.findByRole('checkbox', {
    name: 'Cộng cả trang “Tổng hợp” (tổng hợp của “Tết 2024”)',
  });
  screen.getByText('1.000.000');
  expect(screen.queryByRole('textbox', { name: /Vẫn cộng trang tổng hợp/ })).toBeNull();
  fireEvent.click(tick);
  const kept = await screen.findByRole('checkbox', { name: 'Cộng cả trang “Tổng hợp”' });
  expect(kept).toBeChecked();
  screen.getByText('2.000.000');
  fireEvent.click(kept);
  await screen.findByText('1.000.000');
});

test('a blank form shows what each column is taken for and what an empty cell will hold; another choice is worked out at once', async () => {
  const form = drawSheet(
    `
BIỂU TỔNG HỢP
TT | Đơn vị | Kết quả | Số tiền
1 | Bệnh viện Tim Hà Nội | |
2 | Bệnh viện Mắt Hà Nội | |
`,
    { sheet: 'Biểu' },
  );
  const memory = await openReports([grants, form]);
  choose('sheet:Biểu');
  press('Xem trước');
  const guessed = await screen.findByRole('combobox', { name: 'D · Số tiền' });
  expect(within(guessed).getByRole('option', { selected: true })).toHaveTextContent('Số tiền');
  const unknown = screen.getByRole('combobox', { name: 'C · Kết quả' });
  expect(within(unknown).getByRole('option', { selected: true })).toHaveTextContent('Không rõ, để trống');
  act(() => memory.choose('Biểu', 'C3'));
  const source = await screen.findByRole('region', { name: 'Nguồn của ô Biểu!C3' });
  expect(source).toHaveTextContent('Ô này không phải số liệu lấy từ sổ.');

  fireEvent.change(unknown, { target: { value: 'people grants' } });
  await waitFor(() => {
    act(() => memory.choose('Biểu', 'C3'));
    expect(source).toHaveTextContent('1 dòng');
  });
  fireEvent.click(within(source).getByRole('button', { name: /1 dòng$/ }));
  await waitFor(() => expect(memory.selected.at(-1)).toMatch(/^Tết 2024!.*2$/));
  fireEvent.change(screen.getByRole('combobox', { name: 'D · Số tiền' }), { target: { value: 'none' } });
  await screen.findByText('3 số liệu');
  press('Ghi vào sổ');
  await screen.findByText(/^Đã ghi trang “Biểu”, \d+ dòng\./);
  expect(memory.applied.at(-1)!.writes.map(({ row, column, after }) => [row, column, after.value])).toEqual([
    [2, 2, 1],
    [3, 2, 1],
  ]);
});

test('a blank form of which nothing is filled cannot be written until a column is said', async () => {
  const form = drawSheet(
    `
BIỂU TỔNG HỢP
TT | Đơn vị | Kết quả
1 | Bệnh viện Tim Hà Nội |
2 | Bệnh viện Mắt Hà Nội |
`,
    { sheet: 'Biểu' },
  );
  await openReports([grants, form]);
  choose('sheet:Biểu');
  press('Xem trước');
  const unknown = await screen.findByRole('combobox', { name: 'C · Kết quả' });
  expect(screen.getByRole('button', { name: 'Ghi vào sổ' })).toBeDisabled();
  fireEvent.change(unknown, { target: { value: 'people grants' } });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ghi vào sổ' })).toBeEnabled());
});

const manyUnits = drawSheet(
  `
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
${Array.from({ length: 110 }, (_, index) => `${index + 1} | Lê Văn An | 1980 | Bệnh viện số ${index + 1} | Ốm | ${1000 + index}`).join('\n')}
`,
  { sheet: 'Tết 2024' },
);

test('a pack shows all figures when asked for, how far it is written, and can be stopped', async () => {
  await openReports([manyUnits], (host) => ({
    ...host,
    drawSheets: (drawings, { onProgress, signal } = {}) =>
      new Promise((resolve) => {
        onProgress?.(44, drawings.length);
        const look = setInterval(() => {
          if (!signal?.aborted) return;
          clearInterval(look);
          resolve(fail({ code: 'cancelled' }));
        }, 5);
      }),
  }));
  choose('report:grant-signature-list');
  fireEvent.click(screen.getByLabelText('Mỗi đơn vị một trang, có mục lục'));
  press('Xem trước');
  await screen.findByText('Sẽ ghi 111 trang: Mục lục, Bệnh viện số 1, Bệnh viện số 2 ….');
  const shown = () =>
    screen
      .getByText(/^\d+ số liệu$/)
      .closest('section')!
      .querySelector('ul')!.children.length;
  expect(shown()).toBe(200);
  fireEvent.click(screen.getByText(/^Xem thêm \d+ số liệu$/));
  expect(shown()).toBe(Number(/^\d+/.exec(screen.getByText(/^\d+ số liệu$/).textContent)![0]));
  expect(screen.queryByText(/^Xem thêm/)).toBeNull();
  fireEvent.click(screen.getByText('Ghi vào sổ'));
  await screen.findByText('Đang ghi trang 44/111 …');
  fireEvent.click(screen.getByText('Dừng'));
  await screen.findByText('Đã dừng theo yêu cầu. Không có gì trong sổ bị thay đổi.');
  expect(screen.queryByText(/^Đang ghi/)).toBeNull();
  expect(screen.queryByText(/^Đã ghi/)).toBeNull();
});
