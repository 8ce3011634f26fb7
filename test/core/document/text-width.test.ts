import { lineCount, textWidth } from '../../../src/core/document/text-width';

describe('width of texts', () => {
  it('takes Vietnamese letters for as wide as those that they are made of', () => {
    expect(textWidth('Nguyễn Đức Ước', 12)).toBe(textWidth('Nguyen Duc Uoc', 12));
  });

  it('measures what Times New Roman prints, a little on the safe side', () => {
    // Afm widths of Times Roman: 722+500+500+500+500+444+500 thousandths.
    expect(textWidth('Nguyuen', 10)).toBeGreaterThanOrEqual(36.6);
    expect(textWidth('Nguyuen', 10)).toBeLessThan(36.66 * 1.05);
    expect(textWidth('Cộng', 12, 'bold')).toBeGreaterThan(textWidth('Cộng', 12));
  });

  it.each([
    ['Hà Nội', 100, 1],
    ['Hà Nội', 25, 2],
    ['Hà\nNội', 100, 2],
    ['', 100, 1],
    ['12345678901234567890', 50, 3],
  ])('breaks “%s” in %d points into %d lines', (text, width, lines) => {
    expect(lineCount(text, width, 12)).toBe(lines);
  });
});
