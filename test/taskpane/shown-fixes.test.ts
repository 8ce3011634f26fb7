import { planFixes } from '../../src/core/mend';
import type { FixChoice } from '../../src/core/writes/mending';
import { isAsShown, leaveOut, showAgain, showFixes } from '../../src/taskpane/shown-fixes';
import { drawSheet } from '../support/draw-sheet';

const grids = [
  drawSheet(
    `
    STT | Họ và tên      | Ngày sinh  | Giới tính | Số CCCD       | Đơn vị
    1   | Lê  Văn An     | 1985-02-03 | Nam       | '001085012345 | Bệnh viện Thanh Nhàn
    2   | Trần  Thị Bình | 1990-02-03 | Nữ        | 1190012345    | Bệnh viện Thanh Nhàn
    3   | Ngô Thị Cẩm    | 1991-02-03 | Nữ        | '001191012346 | Bệnh viện Xanh Pôn
    `,
    { sheet: 'Đoàn viên' },
  ),
];
const content = { name: 'Sổ.xlsx', grids, memory: [], ownSheets: new Map<string, string>() };
const planned = (choice: FixChoice) => ({
  content,
  plan: planFixes({ grids, corrections: [] }, { today: 46_000 }, choice),
});

test('a plan is carried out only where it writes just what is shown, without the cells left out', () => {
  const preview = planned({});
  const shown = showFixes(preview, {});
  expect(isAsShown(preview, shown)).toBe(true);
  const [first] = shown.repairs;
  const without = leaveOut(shown, [first!], true);
  expect(isAsShown(preview, without)).toBe(false);
  expect(isAsShown(planned({ leftOut: without.leftOut }), without)).toBe(true);
  expect(isAsShown(preview, leaveOut(without, [first!], false))).toBe(true);
});

test('a plan that came out otherwise is shown anew, with the cells left out in their places', () => {
  const shown = showFixes(planned({}), {});
  const [first, ...rest] = shown.repairs;
  const another = planned({ rules: ['text-stray-space'], leftOut: new Set() });
  const again = showAgain(leaveOut(shown, [rest.at(-1)!], true), another, 'without-left-out');
  expect(again.news).toBe('without-left-out');
  expect(again.repairs).toContain(rest.at(-1));
  expect(again.repairs.map(({ row, column }) => [row, column])).toEqual(
    [first!, ...rest].map(({ row, column }) => [row, column]),
  );
  expect(isAsShown(another, leaveOut(again, again.repairs.slice(0, 0), true))).toBe(true);
});
