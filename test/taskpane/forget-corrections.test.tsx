import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const sheetOf = (sheet: string) =>
  drawSheet(
    `
    STT | Họ và tên  | Ngày sinh  | Giới tính | Số CCCD       | Đơn vị               | Mã lạ
    1   | Lê Văn An  | 1985-02-03 | Nam       | '001085012345 | Bệnh viện Thanh Nhàn | x
    2   | Trần Bình  | 1990-02-03 | Nam       | '001090012346 | Bệnh viện Thanh Nhàn | y
    `,
    { sheet },
  );

test('what a person corrected on a sheet is taken back by one click, also for the next file of the form', async () => {
  const { host, saved } = memoryHost([sheetOf('Đoàn viên'), sheetOf('Khác')]);
  render(<App host={host} today={() => 46000} />);
  const card = await screen.findByRole('article', { name: 'Đoàn viên' });
  const register = within(card).getByLabelText('Trang “Đoàn viên” là sổ gì');
  const forgetting = () => within(card).queryByRole('button', { name: /^Bỏ mọi chỉnh/ });
  expect(register).toHaveValue('members');
  expect(forgetting()).toBeNull();
  fireEvent.change(register, { target: { value: 'grants' } });
  await waitFor(() => expect(card).toHaveTextContent('Do bạn chọn'));
  expect(register).toHaveValue('grants');
  fireEvent.click(forgetting()!);
  await waitFor(() => expect(register).toHaveValue('members'));
  expect(card).not.toHaveTextContent('Do bạn chọn');
  expect(card).not.toHaveTextContent('mẫu đã nhớ');
  expect(forgetting()).toBeNull();
  expect(saved.at(-1)).toEqual([]);
});
