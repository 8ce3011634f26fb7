import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
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

jest.setTimeout(180_000);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function openReports(sheets = [grants, template]) {
  const memory = memoryHost(sheets);
  render(<App host={memory.host} today={() => 45_352} />);
  await screen.findByRole('article', { name: 'Tết 2024' });
  fireEvent.click(screen.getByRole('tab', { name: 'Báo cáo' }));
  await screen.findByRole('combobox', { name: 'Báo cáo hoặc mẫu' }, { timeout: 15_000 });
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
  await screen.findByText('Đã ghi trang “DS ký nhận”.');
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
  await screen.findByText('Đã ghi trang “Mẫu - đã điền”.');
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
