import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readLayoutMemory, writeLayoutMemory } from '../../src/core/recognition/corrections/stored-layouts';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const form = drawSheet(
  `
  STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị | Mã lạ
  1 | Lê Văn An | 1985-02-03 | Nam | '001085012345 | Bệnh viện Thanh Nhàn | x`,
  { sheet: 'Đoàn viên' },
);

/** The pane with its settings shown. */
async function openSettings(afterReading: () => void | Promise<void> = () => undefined) {
  const memory = memoryHost([form]);
  render(<App host={memory.host} today={() => 46000} />);
  await screen.findByRole('article', { name: 'Đoàn viên' });
  await afterReading();
  fireEvent.click(screen.getByRole('tab', { name: 'Thiết lập' }));
  await screen.findByRole('heading', { name: 'Mẫu đã nhớ' });
  return memory;
}

const importFile = async (text: string) => {
  const file = new File([text], 'mau.json', { type: 'application/json' });
  // jsdom's files know no text().
  Object.defineProperty(file, 'text', { value: async () => text });
  await act(
    async () =>
      void fireEvent.change(screen.getByLabelText('Nhập tệp…', { selector: 'input' }), {
        target: { files: [file] },
      }),
  );
};

test('the settings sheet is made from what holds now, and gone to', async () => {
  const { drawn, selected } = await openSettings();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Lập trang “Thiết lập”' })));
  expect(drawn.map(({ name, maker }) => [name, maker])).toEqual([['Thiết lập', 'settings']]);
  expect(selected).toEqual(['Thiết lập!A1']);
});

test('the tables of the office are made where there are none', async () => {
  const { drawn, selected } = await openSettings();
  for (const name of ['Lập trang “Định mức”', 'Lập trang “Danh mục đơn vị”'])
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name })));
  expect(drawn.map(({ name, maker }) => [name, maker])).toEqual([
    ['Định mức', 'caps'],
    ['Danh mục đơn vị', 'units'],
  ]);
  expect(selected).toEqual(['Định mức!A1', 'Danh mục đơn vị!A1']);
});

test('what was said of a form is listed, copied for the office, forgotten, and taken in again', async () => {
  const written: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void written.push(text) },
  });
  await openSettings(async () => {
    fireEvent.change(screen.getByLabelText('Cột G “Mã lạ” là trường gì'), {
      target: { value: 'memberCardNo' },
    });
    await waitFor(() => expect(localStorage.length).toBe(1));
  });
  expect(await screen.findByText(/1 cột đã chỉnh/)).toBeInTheDocument();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Chép' })));
  expect(readLayoutMemory(written[0]!)?.layouts).toMatchObject([
    { columns: [{ index: 6, field: 'memberCardNo' }], learntOn: '2025-12-09' },
  ]);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Quên mẫu/ })));
  expect(await screen.findByText('Chưa nhớ mẫu nào.')).toBeInTheDocument();
  await importFile(written[0]!);
  expect(await screen.findByText(/Đã nhập 1 mẫu: 1 mẫu mới\./)).toBeInTheDocument();
  expect(screen.getByText(/1 cột đã chỉnh/)).toBeInTheDocument();
  expect(screen.getByText('STT, Họ và tên, Ngày sinh, Giới tính, …')).toBeInTheDocument();

  await importFile(written[0]!);
  expect(await screen.findByText('Không có gì thay đổi: 1 mẫu đã có, không khác.')).toBeInTheDocument();
  const otherWord = written[0]!.replace('memberCardNo', 'email');
  await importFile(otherWord.replace('2025-12-09', '2025-01-01'));
  expect(
    await screen.findByText('Không có gì thay đổi: 1 mẫu giữ như trên máy này vì được chỉnh sau.'),
  ).toBeInTheDocument();
  await importFile(otherWord);
  expect(await screen.findByText(/^Đã nhập 1 mẫu: 1 mẫu đã có được đổi theo tệp\./)).toBeInTheDocument();
});

test.each([
  ['no JSON', 'Đây là thư', /Tệp mau.json không phải là tệp mẫu/],
  ['a later version', '{"version":2,"layouts":[]}', /Tệp mau.json do bản Soát Sổ mới hơn xuất ra/],
  ['no layouts', '{"version":1,"layouts":[]}', /Tệp mau.json không có mẫu nào/],
  ['a huge file', `"${'a'.repeat(2_000_000)}"`, /Tệp mau.json quá lớn/],
])('a file with %s is refused by name and changes nothing', async (_, text, refusal) => {
  await openSettings();
  await importFile(text);
  expect(await screen.findByText(refusal)).toHaveTextContent('Không có gì thay đổi.');
  expect(screen.getByText('Chưa nhớ mẫu nào.')).toBeInTheDocument();
});

test('where the clipboard is refused the text itself is shown', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('no')) },
  });
  localStorage.setItem(
    'soat-so.layouts',
    writeLayoutMemory({
      version: 1,
      layouts: [{ headings: ['stt', 'ma'], register: 'members', columns: [], learntOn: '2025-01-31' }],
    }),
  );
  await openSettings();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Chép' })));
  const text = await screen.findByRole('textbox', { name: 'Mẫu đã nhớ' });
  expect(readLayoutMemory((text as HTMLTextAreaElement).value)?.layouts).toHaveLength(1);
});
