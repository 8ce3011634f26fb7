import { mendedFormat } from '../../../src/core/writes/mended-format';
import { drawSheet } from '../../support/draw-sheet';

const place = { row: 1, column: 0 };

/** The format of A2 once the number is in it, where it held the text and A1 holds a number of that format. */
function formatOf(text: string, value: number, now: string, beside: string): string {
  const grid = drawSheet(`1\n'${text}`, { formats: { A1: beside, A2: now } });
  return mendedFormat(grid, place, value, { value: text, numberFormat: now }, false);
}

test.each([
  ['grouped text stays grouped', '250.000.000', 250_000_000, 'General', 'General', '#,##0'],
  ['as its neighbours are', '250.000.000', 250_000_000, 'General', '#,##0 "đ"', '#,##0 "đ"'],
  ['decimals are kept', '1.500,5', 1500.5, 'General', 'General', '#,##0.00'],
  ['text without groups is a plain number', '500000', 500_000, 'General', '#,##0', 'General'],
  ['three decimals are no group', '76.75', 76.75, 'General', 'General', 'General'],
  ['a text format is taken off', '500000', 500_000, '@', '0', '0'],
  ['what the user chose stays', '250.000', 250_000, '0', '#,##0', '0'],
])('%s', (_, text, value, now, beside, expected) => {
  expect(formatOf(text, value, now, beside)).toBe(expected);
});
