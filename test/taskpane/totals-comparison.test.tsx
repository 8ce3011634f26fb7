import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const list = drawSheet(
  `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Đợt | Ngày nhận | Hoàn cảnh | Số tiền
1 | Lê Văn An | 1980 | Bệnh viện Tim Hà Nội | Đợt 1 | 2024-01-20 | Ốm | 500000
2 | Trần Bình | 1981 | Bệnh viện Mắt Hà Nội | Đợt 1 | 2024-01-25 | Ốm | 300000
3 | Lê Văn An | 1980 | Bệnh viện Tim Hà Nội | Đợt 2 | 2024-02-20 | Ốm | 700000
4 | Ngô Dung | 1983 | Bệnh viện Phổi Hà Nội | Đợt 2 | 2024-03-20 | Ốm | 200000
5 | Vũ Em | 1984 | Bệnh viện Phổi Hà Nội | | 2024-03-21 | Ốm | 90000
`,
  { sheet: 'Tết 2024' },
);

async function openComparison() {
  const memory = memoryHost([list]);
  render(<App host={memory.host} today={() => 45_400} />);
  await screen.findByRole('article', { name: 'Tết 2024' });
  fireEvent.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  await screen.findByRole('grid', { name: 'Bảng tổng hợp' });
  fireEvent.click(screen.getByRole('tab', { name: 'So sánh' }));
  const comparison = screen.getByRole('region', { name: 'So sánh hai kỳ, hai trang' });
  const set = (name: RegExp, value: string) =>
    fireEvent.change(within(comparison).getByLabelText(name), { target: { value } });
  return { ...memory, comparison, set };
}

test('two rounds of one sheet: the choices are its own values, units and people new, gone and changed, the movement adds up', async () => {
  const { comparison, set, selected } = await openComparison();
  const basis = within(comparison).getByLabelText('So sánh theo');
  expect([...basis.querySelectorAll('option')].map(({ value }) => value)).toEqual(
    expect.arrayContaining(['round', 'month', 'days']),
  );
  expect(basis).not.toHaveTextContent('Trang tính');
  set(/So sánh theo/, 'round');
  expect(within(comparison).getByLabelText('Trước')).toHaveValue('Đợt 1');
  expect(within(comparison).getByLabelText('Sau')).toHaveValue('Đợt 2');
  expect(comparison).toHaveTextContent('Số tiền: 800.000 + 400.000 − 300.000 = 900.000');
  expect(comparison).toHaveTextContent('Số người: 2 + 1 − 1 = 2');
  expect(comparison).toHaveTextContent('Bệnh viện Tim Hà Nội: 500.000 → 700.000 (tăng)');
  expect(comparison).toHaveTextContent('Bệnh viện Mắt Hà Nội: 300.000 → 0 (không còn)');
  expect(comparison).toHaveTextContent('Bệnh viện Phổi Hà Nội: 0 → 200.000 (mới)');
  expect(comparison).toHaveTextContent('1 bản ghi không thuộc phần nào.');
  await act(async () => {
    fireEvent.click(within(comparison).getByRole('button', { name: 'Ngô Dung', hidden: true }));
    await Promise.resolve();
  });
  expect(selected).toEqual(['Tết 2024!B6']);

  set(/^Sau/, 'Đợt 1');
  expect(comparison).toHaveTextContent('Số tiền: 800.000 + 0 − 0 = 800.000');
});

test('two spans of days of one sheet, both ends in', async () => {
  const { comparison, set } = await openComparison();
  set(/So sánh theo/, 'days');
  expect(comparison).toHaveTextContent('Số tiền: 1.790.000 + 0 − 0 = 1.790.000');
  set(/^Trước, đến ngày/, '2024-01-31');
  set(/^Sau, từ ngày/, '2024-02-20');
  set(/^Sau, đến ngày/, '2024-03-20');
  expect(comparison).toHaveTextContent('Số tiền: 800.000 + 400.000 − 300.000 = 900.000');
  expect(comparison).toHaveTextContent('1 bản ghi không thuộc phần nào.');
  set(/^Sau, đến ngày/, '');
  expect(comparison).toHaveTextContent('Số tiền: 800.000 + 490.000 − 300.000 = 990.000');
});
