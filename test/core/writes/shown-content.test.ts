import { shownContent } from '../../../src/core/writes/shown-content';

test('an amount has its thousands apart where the cell’s format does so, as the reader writes them', () => {
  expect(shownContent(1_000_000, '#,##0')).toBe('1.000.000');
  expect(shownContent(1_000_000, '#,##0 "đ"', 'en')).toBe('1,000,000');
  expect(shownContent(-1234.5, '_-* #,##0.0_-')).toBe('−1.234,5');
});

test('a year, an unformatted number, more decimals than a cell shows and a text stay as they are', () => {
  expect(shownContent(1985, 'General')).toBe('1985');
  expect(shownContent(500000, '0')).toBe('500000');
  expect(shownContent(1000 / 3, '#,##0.000')).toBe(String(1000 / 3));
  expect(shownContent('500.000', '#,##0')).toBe('500.000');
  expect(shownContent(' 500000', '#,##0')).toBe('“ 500000”');
});

test('a date is a day', () => {
  expect(shownContent(45_327, 'dd/mm/yyyy')).toBe('05/02/2024');
});
