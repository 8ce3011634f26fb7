import fc from 'fast-check';
import { cellsOfList } from '../../../src/core/recognition/values/column-cells';
import { numberTexts } from '../../../src/core/recognition/values/number-texts';

/** Numbers in the order in which texts are first met. */
function numbering(): (text: string) => number {
  const known = new Map([['', 0]]);
  return (text) => {
    if (!known.has(text)) known.set(text, known.size);
    return known.get(text)!;
  };
}

describe('texts as numbers', () => {
  it('says the same as asking for each cell, also where texts end alike', () => {
    const endsAlike = fc.constantFrom(
      'Bệnh viện Mắt Hà Nội',
      'Bệnh viện Phổi Hà Nội',
      'Tổ 12',
      'Tổ 22',
      'A',
      'B',
      '',
    );
    const cell = fc.oneof(endsAlike, fc.string(), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const numberOf = numbering();
        const asked = cells.map((each) => numberOf(String(each)));
        expect([...numberTexts(cellsOfList(cells), numbering())]).toEqual(asked);
      }),
    );
  });

  it('asks once for a text that comes again and again', () => {
    const asked: string[] = [];
    numberTexts(cellsOfList(Array<string>(100).fill('Tết Sum vầy')), (text) => asked.push(text));
    expect(asked).toEqual(['', 'Tết Sum vầy']);
  });
});
