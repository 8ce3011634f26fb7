import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { journalEntries, planFixes } from '../../src/core/mend';
import type { Grid } from '../../src/core/sheet/grid';
import { cellKey } from '../../src/core/writes/cell-write';
import { journalCells, journalHeaders, journalTitle } from '../../src/core/writes/journal';
import { App } from '../../src/taskpane/App';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const members = drawSheet(
  `
  STT | Họ và tên   | Ngày sinh  | Giới tính | Số CCCD       | Đơn vị
  1   | Lê Văn An   | 1985-02-03 | Nam       | '001085012345 | Bệnh viện Thanh Nhàn
  2   | Trần  Thị Bình | 1990-02-03 | Nữ     | '001190012345 | Bệnh viện Thanh Nhàn
  3   | Ngô Thị Cẩm | 1991-02-03 | Nữ        | '001191012346 | Bệnh viện Xanh Pôn
  `,
  { sheet: 'Đoàn viên' },
);

/** The name of row 3 was on its way to be mended when the connection broke. */
const plan = planFixes({ grids: [members], corrections: [] }, { today: 46_000 }, {});
const [entry] = journalEntries(plan, 1, { who: 'Lan', when: '2026-01-02 08:00:00' });

function journalGrid(): Grid {
  const blank = drawSheet('x', { sheet: 'Nhật ký Soát Sổ' });
  const head = [journalTitle, ...journalHeaders.slice(1).map(() => '')];
  return { ...blank, values: [head, [...journalHeaders], journalCells(entry!)] };
}

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 320 });
  Element.prototype.scrollTo ??= () => undefined;
});

function openPane(isHalfWay: boolean) {
  const memory = memoryHost(
    isHalfWay ? [members, journalGrid()] : [members],
    new Map(isHalfWay ? [['Nhật ký Soát Sổ', 'journal']] : []),
  );
  render(<App host={memory.host} today={() => 46000} startsWithCheck={!isHalfWay} />);
  return memory;
}

test.each([
  ['Ghi nốt', 'Trần Thị Bình'],
  ['Trả lại như trước', null],
])('a writing that stopped half-way is told as the pane opens, and ended by “%s”', async (name, written) => {
  const { applied } = openPane(true);
  expect(await screen.findByText('Lần ghi trước dừng giữa chừng ở 1 ô.')).toBeInTheDocument();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
  await screen.findByText(written === null ? 'Đã trả lại như trước 1 ô.' : 'Đã ghi nốt 1 ô.');
  expect(applied).toHaveLength(1);
  // The cell still says what it said before: taking back writes nothing but the journal.
  expect(applied[0]!.writes.map(({ after }) => after.value)).toEqual(written === null ? [] : [written]);
  expect(applied[0]!.journal!.ends[0]!.texts[0]![0]).toBe(written === null ? 'đã hoàn tác' : 'đã ghi');
});

test('the finding under the cursor is mended by its button', async () => {
  const { applied } = openPane(false);
  await screen.findByRole('tree');
  await act(async () => void fireEvent.keyDown(document.body, { key: 'F8' }));
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name: 'Sửa' })));
  expect(await screen.findByText('Đã sửa 1 ô.')).toBeInTheDocument();
  expect(applied[0]!.writes).toMatchObject([{ row: 2, column: 1, after: { value: 'Trần Thị Bình' } }]);
});

/** A protected sheet with one of two stray spaces in a locked cell, and the preview of its certain fixes. */
async function previewOfProtected() {
  const spaced = drawSheet(
    `
    STT | Họ và tên      | Ngày sinh  | Đơn vị
    1   | Lê  Văn An     | 1985-02-03 | Bệnh viện Thanh Nhàn
    2   | Trần  Thị Bình | 1990-02-03 | Bệnh viện Thanh Nhàn
    `,
    { sheet: 'Đoàn viên' },
  );
  const locked = new Set([cellKey({ sheet: 'Đoàn viên', row: 2, column: 1 })]);
  const memory = memoryHost([{ ...spaced, protection: { takesFormats: true } }], new Map(), locked);
  render(<App host={memory.host} today={() => 46000} startsWithCheck />);
  await screen.findByRole('tree');
  fireEvent.click(screen.getByRole('button', { name: /^Sửa lỗi chắc chắn/ }));
  expect(await screen.findByText(/^Trang “Đoàn viên” đang được bảo vệ nên để lại 1 ô/)).toBeInTheDocument();
  return { ...memory, locked };
}

test('cells that a protected sheet locks are named beside the preview, and the others mended', async () => {
  const { applied } = await previewOfProtected();
  fireEvent.click(screen.getByRole('button', { name: 'Để lại 1 ô' }));
  expect(screen.getByText('Trang “Đoàn viên”, ô bị khóa, 1 ô: B3')).toBeInTheDocument();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Sửa 1 ô' })));
  expect(await screen.findByText('Đã sửa 1 ô. Để lại 1 ô ở trang được bảo vệ.')).toBeInTheDocument();
  expect(applied[0]!.writes).toMatchObject([{ row: 1, column: 1, after: { value: 'Lê Văn An' } }]);
});

test('once the sheet is unprotected, another look at the preview has all cells', async () => {
  const { locked } = await previewOfProtected();
  locked.clear();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Xem trước lại' })));
  expect(await screen.findByRole('heading', { name: 'Xem trước: 2 ô sẽ sửa' })).toBeInTheDocument();
  expect(screen.queryByText(/đang được bảo vệ/)).not.toBeInTheDocument();
});

test('a reason must be given to ignore', async () => {
  const { saved } = openPane(false);
  await screen.findByRole('tree');
  await act(async () => void fireEvent.keyDown(document.body, { key: 'F8' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ qua…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  expect(saved).toEqual([]);
  fireEvent.change(screen.getByLabelText('Lý do bỏ qua'), { target: { value: 'Tên trong hồ sơ gốc' } });
  fireEvent.change(screen.getByLabelText(/Người làm/), { target: { value: 'Lan' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua' })));
  expect(saved[0]).toMatchObject([{ rule: 'text-stray-space', reason: 'Tên trong hồ sơ gốc', by: 'Lan' }]);
});

const spare = {
  ...{ kind: 'ignored-finding', rule: 'text-stray-space', sheet: 'Đoàn viên', header: 'Họ và tên' },
  ...{ cell: 'B3', record: '', reason: 'Tên trong hồ sơ gốc', by: 'Lan', when: '2026-01-02 08:00:00' },
};

test('what was ignored is counted beside the findings, also where there are none, and taken back at once or later', async () => {
  const { saved } = openPane(false);
  await screen.findByRole('tree');
  await act(async () => void fireEvent.keyDown(document.body, { key: 'F8' }));
  const ignore = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ qua…' }));
    fireEvent.change(screen.getByLabelText('Lý do bỏ qua'), { target: { value: 'Tên trong hồ sơ gốc' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua' })));
  };
  await ignore();
  expect(await screen.findByText('Không tìm thấy điểm cần sửa nào')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'bỏ qua 1' })).toBeInTheDocument();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Không bỏ qua nữa' })));
  expect(saved.at(-1)).toEqual([]);
  expect(await screen.findByText(/lại ở danh sách cần sửa/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^bỏ qua \d/ })).not.toBeInTheDocument();

  await screen.findByRole('tree');
  await act(async () => void fireEvent.keyDown(document.body, { key: 'F8' }));
  await ignore();
  fireEvent.click(await screen.findByRole('button', { name: 'bỏ qua 1' }));
  expect(screen.getByText(/^Lý do: Tên trong hồ sơ gốc/)).toBeInTheDocument();
  await act(
    async () => void fireEvent.click(screen.getByRole('button', { name: 'Không bỏ qua Đoàn viên!B3 nữa' })),
  );
  expect(saved.at(-1)).toEqual([]);
});

test('a decision about a cell that was changed since is listed as such and can be taken back', async () => {
  const memory = memoryHost([members]);
  await memory.host.saveMemory(['ignored-finding'], [{ ...spare, value: 'Khác', rows: ['không còn'] }]);
  render(<App host={memory.host} today={() => 46000} startsWithCheck />);
  fireEvent.click(await screen.findByRole('button', { name: 'bỏ qua 1' }));
  expect(screen.getByText(/^Nay không còn điểm nào như vậy/)).toBeInTheDocument();
  expect(screen.getByText(/ô B3 lúc bỏ qua.*Lý do: Tên trong hồ sơ gốc/)).toBeInTheDocument();
  await act(
    async () => void fireEvent.click(screen.getByRole('button', { name: 'Không bỏ qua Đoàn viên!B3 nữa' })),
  );
  expect(memory.saved.at(-1)).toEqual([]);
});

test('marking that takes a while is shown to be under way, and nothing is when it is through', async () => {
  const { host } = memoryHost([members]);
  let end = () => undefined as void;
  const slow: typeof host.mark = (marks) =>
    new Promise((resolve) => {
      end = () => resolve(host.mark(marks));
    });
  render(<App host={{ ...host, mark: slow }} today={() => 46000} startsWithCheck />);
  await screen.findByRole('tree');
  fireEvent.click(screen.getByRole('button', { name: 'Tô màu các ô cần sửa' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  // It says nothing of how far it is, and is not stopped.
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');
  expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  await act(async () => end());
  expect(await screen.findByText(/^Đã tô màu/)).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

describe('the preview', () => {
  const click = (name: string | RegExp) =>
    act(async () => void fireEvent.click(screen.getByRole('button', { name })));
  const openPreview = async () => {
    const memory = openPane(false);
    await screen.findByRole('tree');
    await click(/^Sửa lỗi chắc chắn/);
    await screen.findByRole('heading', { name: /^Xem trước/ });
    return memory;
  };

  test('stays open on a refusal, says what to do, and is planned anew on the workbook as it is', async () => {
    const { refuse, applied } = await openPreview();
    refuse({ code: 'cell-changed', sheet: 'Đoàn viên', cell: 'B3' });
    await click('Sửa 1 ô');
    expect(screen.getByRole('heading', { name: /^Xem trước/ })).toBeInTheDocument();
    expect(screen.getByText(/Ô B3 ở trang “Đoàn viên” vừa có người đổi nên chưa ghi gì/)).toBeInTheDocument();
    refuse(null);
    await click('Xem trước lại');
    expect(await screen.findByText(/Danh sách nay theo sổ hiện tại/)).toBeInTheDocument();
    await click('Sửa 1 ô');
    expect(await screen.findByText('Đã sửa 1 ô.')).toBeInTheDocument();
    expect(applied).toHaveLength(1);
  });

  test('closes where a part may have been written: the list below tells of it', async () => {
    const { refuse } = await openPreview();
    refuse({ code: 'connection-lost' });
    await click('Sửa 1 ô');
    expect(screen.queryByRole('heading', { name: /^Xem trước/ })).toBeNull();
    expect(screen.getAllByText(/Mất liên lạc với Excel/)).not.toHaveLength(0);
  });

  test('is stopped while it is planned, and nothing is shown or written', async () => {
    const { applied } = openPane(false);
    await screen.findByRole('tree');
    fireEvent.click(screen.getByRole('button', { name: /^Sửa lỗi chắc chắn/ }));
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(await screen.findByText(/Đã dừng theo yêu cầu/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /^Xem trước/ })).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(applied).toEqual([]);
  });
});
