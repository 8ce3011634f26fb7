import { openReconciliation } from '../../src/actions';
import type { ActionProgress } from '../../src/actions/action';
import { reconcileTables } from '../../src/actions/reconcile-book';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const grids = [
  drawSheet(
    `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Khó khăn | 1000000
`,
    { sheet: 'QĐ 12' },
  ),
  drawSheet(
    `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ngày nhận | Ký nhận
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 1000000 | 02/04/2024 | x
`,
    { sheet: 'Ký nhận' },
  ),
];
const settings = drawSheet('Mục | Giá trị\nĐối chiếu: hết kỳ chi ngày | 31/03/2024', { sheet: 'Thiết lập' });

async function opened(from = grids) {
  const { host } = memoryHost(from);
  const book = await openReconciliation.run(host, { today: 45_400 });
  if (!book.ok) throw new Error(book.problem.code);
  return book.value;
}

test('reading and reconciling tell how far they are, upwards', async () => {
  const steps: ActionProgress[] = [];
  const onProgress = (step: ActionProgress) => steps.push(step);
  const { host } = memoryHost(grids);
  const book = await openReconciliation.run(host, { today: 45_400 }, { onProgress });
  expect(steps[0]!.phase).toBe('reading');
  expect(steps.map(({ fraction }) => fraction)).toEqual(
    steps.map(({ fraction }) => fraction).toSorted((a, b) => a - b),
  );
  if (!book.ok) throw new Error(book.problem.code);
  const { proposed } = book.value;
  const done = await reconcileTables({
    book: book.value,
    sides: proposed,
    options: { tolerance: 0, days: 0 },
  });
  expect(done.ok && done.value.levels[0]!.pairs).toBe(1);
});

test('a stopped reconciliation answers nothing but that it was stopped', async () => {
  const book = await opened();
  const stop = new AbortController();
  stop.abort();
  const control = { signal: stop.signal };
  const input = { book, sides: book.proposed, options: { tolerance: 0, days: 0 } };
  expect(await reconcileTables(input, control)).toEqual({ ok: false, problem: { code: 'cancelled' } });
  expect(await openReconciliation.run(memoryHost(grids).host, { today: 45_400 }, control)).toEqual({
    ok: false,
    problem: { code: 'cancelled' },
  });
});

test('the settings sheet says when the period ends, and what is asked for now outdoes it', async () => {
  const book = await opened([...grids, settings]);
  const codes = async (periodEnd?: number | null) => {
    const options = { tolerance: 0, days: 0, ...(periodEnd !== undefined && { periodEnd }) };
    const done = await reconcileTables({ book, sides: book.proposed, options });
    return done.ok && done.value.remarks.map(({ code }) => code);
  };
  expect(await codes()).toEqual(['paid-after-period']);
  expect(await codes(null)).toEqual([]);
  expect(await codes(45_500)).toEqual([]);
});
