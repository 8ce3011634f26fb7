import type { Finding } from '../../../src/core/rules/rule';
import { drawFindings } from '../../../src/core/writes/findings-drawing';

const finding = (row: number, severity: Finding['severity']): Finding => ({
  rule: 'name-missing',
  table: 'Đoàn viên',
  isOnForm: false,
  severity,
  sheet: 'Đoàn viên',
  cells: [{ sheet: 'Đoàn viên', row, column: 1 }],
  unit: '',
  value: '',
  params: {},
  fix: null,
  money: 0,
});

const linesOf = (findings: readonly Finding[]) =>
  drawFindings(
    { book: 'Sổ.xlsx', when: '2026-01-02 08:00:00', findings, ignored: [], tables: [] },
    'vi',
  ).rows.map(({ cells }) =>
    cells.map((cell) => (cell && 'value' in cell ? cell.value : cell && cell.formula)),
  );

test('each finding has its line', () => {
  const lines = linesOf([finding(1, 'info'), finding(2, 'error')]);
  expect(lines).toHaveLength(5);
  expect(lines.slice(3).map((line) => line[1])).toEqual(['Lưu ý', 'Lỗi']);
});

test('where they are too many to print the gravest are listed in their order, and the sheet says how many are not', () => {
  const findings = Array.from({ length: 6_000 }, (_, row) =>
    finding(row, row % 100 === 99 ? 'error' : 'info'),
  );
  const lines = linesOf(findings);
  expect(lines).toHaveLength(3 + 5_000 + 1);
  expect(lines.filter((line) => line[1] === 'Lỗi')).toHaveLength(60);
  const cells = lines.slice(3, -1).map((line) => Number(/B(\d+)/.exec(String(line[3]))![1]));
  expect(cells).toEqual([...cells].sort((a, b) => a - b));
  expect(lines.at(-1)![0]).toMatch(/^Còn 1\.000 điểm nhẹ hơn không ghi ở đây/);
});
