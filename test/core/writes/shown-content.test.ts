import { shownChange, shownContent } from '../../../src/core/writes/shown-content';

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

describe('a change whose sides look alike says what each is', () => {
  const shown = (
    before: readonly [string | number, string],
    after: readonly [string | number, string],
    language?: 'en',
  ) =>
    Object.values(
      shownChange(
        { value: before[0], numberFormat: before[1] },
        { value: after[0], numberFormat: after[1] },
        language,
      ),
    );

  test('a number, a date and an id that were text or number', () => {
    expect(shown(['500.000', 'General'], [500_000, '#,##0'])).toEqual(['500.000 (chữ)', '500.000 (số)']);
    expect(shown(['250.000.000', 'General'], [250_000_000, '#,##0'], 'en')).toEqual([
      '250.000.000 (text)',
      '250,000,000 (number)',
    ]);
    expect(shown(['05/02/2024', 'General'], [45_327, 'dd/mm/yyyy'], 'en')).toEqual([
      '05/02/2024 (text)',
      '05/02/2024 (date)',
    ]);
    expect(shown([101085012345, '0'], ['101085012345', '@'])).toEqual([
      '101085012345 (số)',
      '101085012345 (chữ)',
    ]);
  });

  test('sides that look different, or are both text, say nothing more', () => {
    expect(shown(['500.000 đ', 'General'], [500_000, '#,##0'])).toEqual(['500.000 đ', '500.000']);
    expect(shown(['Bình'.normalize('NFD'), 'General'], ['Bình', 'General'])).toEqual([
      'Bình'.normalize('NFD'),
      'Bình',
    ]);
  });
});
