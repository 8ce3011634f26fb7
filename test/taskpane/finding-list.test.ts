import type { Finding } from '../../src/core/rules/rule';
import { findingSearch, groupFindings } from '../../src/taskpane/finding-list';
import { rowsOf } from '../../src/taskpane/finding-rows';

const findings = Array.from({ length: 1200 }, (_, index): Finding => ({
  ...{ rule: 'name-missing', severity: 'error', table: 'a', sheet: 'Quà Tết', params: {}, fix: null },
  ...{ cells: [{ sheet: 'Quà Tết', row: index, column: 1 }], value: `Đỗ ${index}`, unit: '', money: 0 },
  isOnForm: false,
}));

test('a finding is found by cell, sheet and value without diacritics, prepared or not', () => {
  const search = findingSearch(findings, 'vi');
  expect(findings.filter((finding) => search.matches(finding, 'do 499'))).toEqual([findings[499]]);
  let steps = 1;
  while (!search.prepare()) steps += 1;
  expect(steps).toBeGreaterThan(1);
  for (const text of ['do 499', 'b500'])
    expect(findings.filter((finding) => search.matches(finding, text))).toEqual([findings[499]]);
  expect(findings.filter((finding) => search.matches(finding, 'qua tet'))).toHaveLength(1200);
});

test('lines of the list: headings and findings in turn, a folded group its heading only, each found again', () => {
  const [a, b, c] = findings as [Finding, Finding, Finding];
  const other: Finding = { ...c, rule: 'amount-missing', severity: 'warning' };
  const groups = groupFindings([a, other, b]);
  const open = rowsOf(groups, new Set());
  const lines = (rows: typeof open) =>
    Array.from(rows.keys, (_, row) => {
      const line = rows.at(row)!;
      return line.kind === 'group'
        ? `${line.group.rule} ${line.isOpen}`
        : [line.index, line.position, line.finding];
    });
  expect(lines(open)).toEqual([
    'name-missing true',
    [0, 0, a],
    [1, 1, b],
    'amount-missing true',
    [2, 0, other],
  ]);
  expect([{ finding: b }, { group: other.rule }, { finding: other }, { finding: c }].map(open.rowOf)).toEqual(
    [2, 3, 4, -1],
  );
  expect([-1, 5, NaN].map(open.at)).toEqual([null, null, null]);
  expect(new Set(open.keys).size).toBe(5);

  const folded = rowsOf(groups, new Set(['name-missing'] as const));
  expect(lines(folded)).toEqual(['name-missing false', 'amount-missing true', [2, 0, other]]);
  expect([{ finding: a }, { finding: other }].map(folded.rowOf)).toEqual([-1, 2]);
});
