import {
  actions,
  checkWorkbook,
  correctRecognition,
  goToFinding,
  recognizeWorkbook,
} from '../../src/actions';
import type { ActionProgress } from '../../src/actions/action';
import { addressOfCells } from '../../src/actions/address-of-cells';
import { runInSlices } from '../../src/actions/run-in-slices';
import { memoryHost } from '../support/memory-host';
import { drawSheet } from '../support/draw-sheet';

const members = drawSheet(
  `
  STT | Họ và tên  | Ngày sinh  | Giới tính | Số CCCD       | Đơn vị
  1   | Lê Văn An  | 1985-02-03 | Nam       | '001085012345 | Bệnh viện Thanh Nhàn
  2   | Trần Bình  | 1990-02-03 | Nữ        | 1190012345    | Bệnh viện Thanh Nhàn
  `,
  { sheet: 'Đoàn viên' },
);

test('every action has an id of its own and a title in both languages', () => {
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  for (const { title } of actions) expect(title.vi && title.en).toBeTruthy();
});

test('checking finds, tells its progress upwards, and saves nothing', async () => {
  const { host, saved } = memoryHost([members]);
  const steps: ActionProgress[] = [];
  const checked = await checkWorkbook.run(host, { today: 46000 }, { onProgress: (step) => steps.push(step) });
  expect(checked.ok && checked.value.review.findings.map(({ rule }) => rule)).toContain(
    'citizen-id-lost-zero',
  );
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.map(({ fraction }) => fraction)).toEqual(
    steps.map(({ fraction }) => fraction).toSorted((a, b) => a - b),
  );
  expect(saved).toEqual([]);
});

test('recognising runs no rule', async () => {
  const recognized = await recognizeWorkbook.run(memoryHost([members]).host, { today: 46000 });
  expect(recognized.ok && recognized.value.review.tables.map(({ register }) => register)).toEqual([
    'members',
  ]);
  expect(recognized.ok && recognized.value.review.findings).toEqual([]);
});

test('a workbook without a table cannot be checked', async () => {
  const checked = await checkWorkbook.run(memoryHost([drawSheet('Ghi chú')]).host, { today: 46000 });
  expect(checked).toEqual({ ok: false, problem: { code: 'no-table' } });
});

test('a stopped check answers cancelled', async () => {
  const checked = await checkWorkbook.run(
    memoryHost([members]).host,
    { today: 46000 },
    { signal: { aborted: true } },
  );
  expect(checked).toEqual({ ok: false, problem: { code: 'cancelled' } });
});

test('a long computation gives the window a turn and can be stopped there', async () => {
  function* endless(): Generator<number, never> {
    for (let step = 0; ; step += 1) yield step;
  }
  const signal = { aborted: false };
  const turn = new Promise<void>((resolve) => setTimeout(() => ((signal.aborted = true), resolve()), 1));
  expect(await runInSlices(endless(), () => undefined, signal)).toBeNull();
  await turn;
});

test('going to a finding selects its first cell, or all of them that lie on its sheet', async () => {
  const { host, selected } = memoryHost([members]);
  const cell = (sheet: string, row: number) => ({ sheet, row, column: 4 });
  const finding = { sheet: 'B', cells: [cell('B', 9), cell('A', 1), cell('B', 10), cell('B', 14)] };
  await goToFinding.run(host, { finding, select: 'first' });
  await goToFinding.run(host, { finding, select: 'all' });
  await goToFinding.run(host, { finding: { sheet: 'B', cells: [] }, select: 'all' });
  expect(selected).toEqual(['B!E10', 'B!E10:E11,E15', 'B!A1']);
});

test('an address never grows longer than Excel takes, and says how many cells it holds', () => {
  const cells = Array.from({ length: 5000 }, (_, index) => ({ row: index * 2, column: 0 }));
  const { address, count } = addressOfCells(cells);
  expect(address.length).toBeLessThanOrEqual(8192);
  expect(address.split(',')).toHaveLength(count);
  expect(count).toBeLessThan(5000);
});

test('all that was said of a sheet is forgotten, and nothing of another', async () => {
  const { host, saved } = memoryHost([members]);
  const register = { kind: 'register', sheet: 'A', row: 3, register: 'members' } as const;
  const column = { kind: 'column', sheet: 'A', column: 'C', header: 'Mã', field: 'citizenId' } as const;
  const row = { kind: 'row', sheet: 'A', row: 9, as: 'total', text: 'Cộng' } as const;
  const other = { ...register, sheet: 'B' } as const;
  const corrections = [register, other, column, row];
  const all = await correctRecognition.run(host, { corrections, said: [], forget: [{ sheet: 'A' }] });
  expect(all).toEqual({ ok: true, value: [other] });
  expect(saved).toEqual([[other]]);
});

test('a newer correction takes the place of the older one about the same thing only', async () => {
  const { host, saved } = memoryHost([members]);
  const register = { kind: 'register', sheet: 'A', row: 3, register: 'members' } as const;
  const column = { kind: 'column', sheet: 'A', column: 'C', header: 'Mã', field: 'citizenId' } as const;
  const correction = { ...register, register: 'grants' } as const;
  const all = await correctRecognition.run(host, { corrections: [register, column], said: [correction] });
  expect(all).toEqual({ ok: true, value: [column, correction] });
  expect(saved).toEqual([[column, correction]]);
});
