import { en } from '../../src/messages/en';
import { translator } from '../../src/messages/translator';
import { vi } from '../../src/messages/vi';
import type { Problem } from '../../src/core/result';

const problems: readonly Problem[] = [
  { code: 'cell-being-edited' },
  { code: 'sheet-changed', sheet: 'Tết' },
  { code: 'sheet-missing', sheet: 'Tết' },
  { code: 'sheet-protected', sheet: 'Tết' },
  { code: 'workbook-protected' },
  { code: 'workbook-in-background' },
  { code: 'too-large', sheet: 'Tết' },
  { code: 'unsupported', feature: 'ExcelApi 1.9' },
  { code: 'connection-lost' },
  { code: 'cancelled' },
  { code: 'no-table' },
  { code: 'excel-refused', excelCode: 'GeneralException' },
];

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test.each(problems)('$code is told in both languages, with its place', (problem) => {
  const texts = [translator('vi')('problem', problem), translator('en')('problem', problem)];
  expect(texts[0]).not.toBe(texts[1]);
  for (const text of texts) {
    expect(text).toMatch(/\.$/);
    if ('sheet' in problem) expect(text).toContain(problem.sheet);
    if ('excelCode' in problem) expect(text).toContain(problem.excelCode);
    if ('feature' in problem) expect(text).toContain(problem.feature);
  }
});

test('a problem of an unnamed sheet does not print empty quotes', () => {
  expect(translator('vi')('problem', { code: 'sheet-protected', sheet: '' })).not.toContain('“”');
});

test('numbers are grouped and counted as each language does', () => {
  expect(translator('vi')('records', 12345)).toBe('12.345 bản ghi');
  expect(translator('en')('records', 12345)).toBe('12,345 records');
  expect(translator('en')('records', 1)).toBe('1 record');
});

test('when something was done reads as people write it', () => {
  expect(vi.run(1, '2026-01-29 07:41:37', 'Lan')).toBe('Lượt 1 · 29/01/2026 07:41 · Lan');
  expect(vi.because('Đúng', 'Lan', '2026-01-29 07:41:37')).toBe('Lý do: Đúng (Lan, 29/01/2026 07:41)');
});
