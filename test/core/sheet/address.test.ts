import fc from 'fast-check';
import {
  areaAddress,
  areaOfAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
} from '../../../src/core/sheet/address';

describe('addresses', () => {
  it('names columns as Excel does, up to its last one', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(columnOfLetters('XFE')).toBeNull();
    expect(columnOfLetters('1')).toBeNull();
    expect(cellAddress(1048575, 16383)).toBe('XFD1048576');
  });

  it('reads an area back from its address', () => {
    const position = fc.tuple(fc.nat(1048575), fc.nat(16383));
    fc.assert(
      fc.property(position, position, ([row1, column1], [row2, column2]) => {
        const area = {
          firstRow: Math.min(row1, row2),
          firstColumn: Math.min(column1, column2),
          lastRow: Math.max(row1, row2),
          lastColumn: Math.max(column1, column2),
        };
        expect(areaOfAddress(areaAddress(area))).toEqual(area);
      }),
    );
    expect(areaOfAddress("'Sổ Tết 2024'!$B$2")).toEqual({
      firstRow: 1,
      firstColumn: 1,
      lastRow: 1,
      lastColumn: 1,
    });
    expect(areaOfAddress('A')).toBeNull();
  });
});
