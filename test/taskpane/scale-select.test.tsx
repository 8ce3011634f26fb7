import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const sheet = drawSheet(
  `
  DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
  TT | Họ và tên | Đơn vị | Mức đề nghị (triệu đồng) | Số tiền hỗ trợ (đồng)
  1 | Nguyễn Văn An | BV Thanh Nhàn | 50 | 50000000
  2 | Trần Thị Bình | BV Đống Đa | 40 | 40000000`,
  { sheet: 'Mái ấm' },
);

test('the measure of amounts is shown where it is not simply đồng, and chosen otherwise', async () => {
  const { host, saved } = memoryHost([sheet]);
  render(<App host={host} today={() => 46000} />);
  const card = await screen.findByRole('article', { name: 'Mái ấm' });
  const scale = within(card).getByLabelText('Đơn vị tiền, Mái ấm');
  expect(scale).toHaveDisplayValue('theo từng cột');
  expect(card).toHaveTextContent('D: triệu đồng · các cột khác: đồng');
  fireEvent.change(scale, { target: { value: '1000' } });
  await waitFor(() => expect(card).not.toHaveTextContent('các cột khác'));
  expect(scale).toHaveDisplayValue('nghìn đồng');
  expect(saved.at(-1)).toEqual([expect.objectContaining({ kind: 'scale', sheet: 'Mái ấm', scale: 1000 })]);
  fireEvent.change(scale, { target: { value: '1' } });
  await waitFor(() => expect(saved.at(-1)).toEqual([expect.objectContaining({ kind: 'scale', scale: 1 })]));
  expect(scale).toHaveDisplayValue('đồng');
});

test('plain đồng stand with the details', async () => {
  const plain = drawSheet(
    `
    DANH SÁCH TRỢ CẤP KHÓ KHĂN
    TT | Họ và tên | Đơn vị | Số tiền
    1 | Nguyễn Văn An | BV Thanh Nhàn | 500000`,
    { sheet: 'Trợ cấp' },
  );
  render(<App host={memoryHost([plain]).host} today={() => 46000} />);
  const card = await screen.findByRole('article', { name: 'Trợ cấp' });
  expect(within(card).queryByLabelText('Đơn vị tiền, Trợ cấp')).toBeNull();
  fireEvent.click(within(card).getByRole('button', { name: 'Vì sao?' }));
  expect(within(card).getByLabelText('Đơn vị tiền, Trợ cấp')).toHaveDisplayValue('đồng');
});
