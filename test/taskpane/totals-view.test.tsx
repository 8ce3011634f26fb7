import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const units = drawSheet(
  `
  STT | Tên đơn vị           | Tên viết tắt | Chủ tịch
  1   | Bệnh viện Tim Hà Nội | BV Tim       | Lê Văn An
  2   | Bệnh viện Mắt Hà Nội | BV Mắt HN    | Lê Văn Ba
  3   | Bệnh viện Phổi Hà Nội | BV Phổi     | Lê Văn Ca
  `,
  { sheet: 'Danh mục' },
);
const grants = (sheet: string, rows: string) =>
  drawSheet(`STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền\n${rows}`, { sheet });
const last = grants(
  'Tết 2023',
  '1 | Lê Văn An | 1980 | BV Tim | Ốm | 500000\n2 | Trần Bình | 1981 | BV Mắt HN | Ốm | 300000',
);
const now = grants(
  'Tết 2024',
  "1 | Lê Văn An | 1980 | BV Tim | Ốm | 700000\n2 | Ngô Dung | 1983 | Bệnh viện Tim Hà Nội | Ốm | '1.000.000\n3 | Vũ Em | 1984 | BV Lạ | Ốm | 200000\n | Cộng | | | | 1800000",
);

async function openTotals(grids = [units, last, now]) {
  const memory = memoryHost(grids);
  render(<App host={memory.host} today={() => 45_352} />);
  await screen.findByRole('article', { name: 'Tết 2024' });
  fireEvent.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  return { ...memory, grid: await screen.findByRole('grid', { name: 'Bảng tổng hợp' }) };
}

const rowTexts = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

test('shows every unit with its figures, the total, and the controls without being asked', async () => {
  const { grid } = await openTotals();
  expect(rowTexts(grid)).toEqual([
    'Đơn vị | Số bản ghi | Số người | Số tiền',
    'Bệnh viện Tim Hà Nội | 3 | 2 | 2.200.000',
    'Bệnh viện Mắt Hà Nội | 1 | 1 | 300.000',
    'Bệnh viện Phổi Hà Nội | 0 | 0 | 0',
    'Tổng cộng | 4 | 3 | 2.500.000',
  ]);
  const controls = screen.getByRole('region', { name: 'Số kiểm soát' });
  expect(controls).toHaveTextContent('5 bản ghi vào = 4 đã tính + 1 để riêng');
  expect(controls).toHaveTextContent('2.700.000 đồng vào = 2.500.000 đã tính + 200.000 để riêng');
  expect(controls).toHaveTextContent('“BV Lạ” không có trong danh mục; 200.000 đồng');
  expect(controls).toHaveTextContent('Tổng ghi trên sổ: 1 / 1 số lệch');
  expect(controls).toHaveTextContent('ghi 1.800.000, cộng lại 1.900.000, lệch -100.000');
});

test('a hidden sheet is counted, and said to be', async () => {
  await openTotals([units, { ...last, visibility: 'hidden' }, now]);
  const controls = screen.getByRole('region', { name: 'Số kiểm soát' });
  expect(controls).toHaveTextContent('5 bản ghi vào');
  expect(controls).toHaveTextContent('Tính cả trang ẩn: “Tết 2023”.');
});

test('where no sheet is hidden, none is said to be', async () => {
  await openTotals();
  expect(screen.getByRole('region', { name: 'Số kiểm soát' })).not.toHaveTextContent('trang ẩn');
});

test('a figure leads to its rows and says what it is made of; arrow keys go from figure to figure', async () => {
  const { grid, selected } = await openTotals();
  const figure = within(grid).getByRole('button', { name: '2.200.000' });
  fireEvent.click(figure);
  const explanation = screen.getByRole('region', { name: 'Bệnh viện Tim Hà Nội' });
  expect(explanation).toHaveTextContent('Tết 2023: 1 bản ghi');
  expect(explanation).toHaveTextContent('Tết 2024: 2 bản ghi; 1 số ghi ở dạng chữ đã được đọc');
  expect(screen.getByRole('status')).toHaveTextContent('Bệnh viện Tim Hà Nội, Số tiền: 2.200.000.');
  await act(async () => {
    fireEvent.click(within(explanation).getAllByRole('button', { name: 'Chọn trên trang' })[1]!);
    await Promise.resolve();
  });
  expect(selected).toEqual(['Tết 2024!F2:F3']);
  act(() => figure.focus());
  fireEvent.keyDown(figure, { key: 'ArrowDown' });
  expect(document.activeElement).toHaveTextContent('300.000');
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
  expect(document.activeElement).toHaveTextContent('1');
  // The explanation takes room from the table until it is closed, by its button or by Escape.
  fireEvent.keyDown(within(explanation).getByRole('button', { name: 'Đóng' }), { key: 'Escape' });
  expect(screen.queryByRole('region', { name: 'Bệnh viện Tim Hà Nội' })).not.toBeInTheDocument();
  expect(grid).toContainElement(document.activeElement as HTMLElement);
});

test('what is chosen is said in one line, which opens the choices', async () => {
  await openTotals();
  const line = screen.getByRole('button', { name: 'Lựa chọn: Danh sách trợ cấp, quà, hỗ trợ · Đơn vị' });
  expect(line).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('combobox', { name: 'Theo' })).not.toBeInTheDocument();
  fireEvent.click(line);
  expect(line).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('combobox', { name: 'Theo' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tết 2023' }));
  expect(line).toHaveAccessibleName('Lựa chọn: Danh sách trợ cấp, quà, hỗ trợ · Đơn vị · 1/2 trang');
});

test('what is not as it should be stands in the line of controls, without being opened', async () => {
  await openTotals();
  const controls = screen.getByRole('region', { name: 'Số kiểm soát' });
  const line = within(controls).getByRole('button', { expanded: false });
  expect(line).toHaveTextContent('5 bản ghi vào = 4 đã tính + 1 để riêng');
  expect(line).toHaveTextContent('2.700.000 đồng vào = 2.500.000 đã tính + 200.000 để riêng');
  expect(line).toHaveTextContent('Tổng ghi trên sổ: 1 / 1 số lệch');
  expect(line).not.toHaveTextContent('BV Lạ');
});

test('groups, measures and sheets are chosen; two sheets are compared and the movement adds up', async () => {
  const { grid } = await openTotals();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tết 2023', hidden: true }));
  expect(rowTexts(grid)).toContain('Tổng cộng | 2 | 2 | 1.700.000');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tết 2023', hidden: true }));
  fireEvent.click(screen.getByRole('tab', { name: 'So sánh' }));
  const comparison = screen.getByRole('region', { name: 'So sánh hai kỳ, hai trang' });
  expect(comparison).toHaveTextContent('Số tiền: 800.000 + 1.200.000 − 300.000 = 1.700.000');
  expect(comparison).toHaveTextContent('Bệnh viện Mắt Hà Nội: 300.000 → 0 (không còn)');
  // Also who is set aside for his unit is a person who came.
  expect(comparison).toHaveTextContent('Số người: 2 + 2 − 1 = 3');
  fireEvent.click(screen.getByRole('tab', { name: 'Xếp hạng' }));
  const ranked = screen.getByRole('grid', { name: 'Bảng tổng hợp' });
  const [, first] = rowTexts(ranked);
  expect(first).toBe('Bệnh viện Tim Hà Nội | 3 (1) | 2 (1) | 2.200.000 (1)');
  expect(within(ranked).getByRole('button', { name: '2.200.000 hạng 1' })).toBeInTheDocument();
  // By two groups there are no units to rank: the plain totals are shown again.
  fireEvent.change(screen.getByLabelText('rồi theo'), { target: { value: 'circumstance' } });
  expect(screen.queryByRole('tab', { name: 'Xếp hạng' })).not.toBeInTheDocument();
  expect(screen.getByRole('tab', { name: 'Tổng' })).toHaveAttribute('aria-selected', 'true');
});

test('cells that make a plain SUMIFS wrong are said before anything is written, and mended here as in the findings', async () => {
  const { applied, drawn } = await openTotals();
  expect(screen.getByText(/^4 ô làm SUMIFS thường cộng sai/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Xem và sửa 4 ô trước' }));
  expect(await screen.findByRole('heading', { name: 'Xem trước: 4 ô sẽ sửa' })).toBeInTheDocument();
  expect(drawn).toEqual([]);
  expect(applied).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Sửa 4 ô' }));
  expect(await screen.findByText('Đã sửa 4 ô.')).toBeInTheDocument();
  // The journal's own run, to be undone here or in the findings.
  expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeInTheDocument();
  const mended = applied[0]!.writes.map(({ sheet, row, column, before, after }) =>
    [sheet, row + 1, column, before.value, after.value].join(' '),
  );
  expect(mended.sort()).toEqual([
    'Tết 2023 2 3 BV Tim Bệnh viện Tim Hà Nội',
    'Tết 2023 3 3 BV Mắt HN Bệnh viện Mắt Hà Nội',
    'Tết 2024 2 3 BV Tim Bệnh viện Tim Hà Nội',
    'Tết 2024 3 5 1.000.000 1000000',
  ]);
  // The totals are computed anew out of the mended sheets.
  await waitFor(() => expect(screen.queryByText(/làm SUMIFS thường cộng sai/)).not.toBeInTheDocument());
  expect(rowTexts(screen.getByRole('grid', { name: 'Bảng tổng hợp' }))).toContain(
    'Tổng cộng | 4 | 3 | 2.500.000',
  );
});

test('the summary is written as live formulas, and over a tab changed by hand only after a word', async () => {
  const { drawn, refuse } = await openTotals();
  const write = () => screen.getByRole('button', { name: 'Lập trang tổng hợp' });
  await act(async () => void fireEvent.click(write()));
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toMatchObject({ name: 'Tổng hợp', maker: 'totals' });
  const formulas = drawn[0]!.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell && 'formula' in cell ? [cell.formula] : [])),
  );
  expect(formulas.some((formula) => formula.includes('SUMIFS('))).toBe(true);
  expect(screen.getByText(/1 ô ghi số ở dạng chữ \(ô đầu: Tết 2024!F3\)/)).toBeInTheDocument();
  refuse({ code: 'sheet-edited', sheet: 'Tổng hợp' });
  await act(async () => void fireEvent.click(write()));
  expect(screen.getByText(/đã được sửa tay/)).toBeInTheDocument();
  refuse(null);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Ghi đè' })));
  expect(drawn).toHaveLength(2);
});
