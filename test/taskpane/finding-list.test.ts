import type { Finding } from '../../src/core/rules/rule';
import { findingSearch } from '../../src/taskpane/finding-list';

const findings = Array.from({ length: 500 }, (_, index): Finding => ({
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
  expect(findings.filter((finding) => search.matches(finding, 'qua tet'))).toHaveLength(500);
});
