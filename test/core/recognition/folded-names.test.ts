import fc from 'fast-check';
import { cellsOfList } from '../../../src/core/recognition/column-cells';
import { foldNames, sketchNames } from '../../../src/core/recognition/folded-names';
import { foldText } from '../../../src/core/vietnamese/fold';

const name = fc.constantFrom(
  'Nguyễn Văn An',
  'NGUYỄN VĂN AN',
  'Lê  An',
  'Lẽ An',
  'lean',
  'Tổ 3',
  'Tổ 4',
  '…',
  '',
  12,
);
const bare = (text: unknown) => foldText(String(text)).replace(/[^a-z0-9]/g, '');

test('sketches are equal for names of the same letters and digits, and there is none without', () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const { sketches, otherwise } = sketchNames(cellsOfList(names), (text) => text);
      expect(otherwise.size).toBe(0);
      const groups = (keys: readonly unknown[]) => keys.map((key) => keys.indexOf(key));
      const expected = groups(names.map(bare));
      const found = groups([...sketches].map((sketch) => (Number.isNaN(sketch) ? 'none' : sketch)));
      expect(found).toEqual(expected);
      expect([...sketches].map(Number.isNaN)).toEqual(names.map((each) => bare(each) === ''));
    }),
  );
});

test('a name that reads otherwise is sketched as it reads; one that begins as Unicode alone can is not asked about', () => {
  const asked: string[] = [];
  const asRead = (text: string) => {
    asked.push(text);
    return text.replace('BS. ', '');
  };
  const { sketches, otherwise } = sketchNames(cellsOfList(['BS. Lê An', 'Lê An', 'Nguyễn An', 7]), asRead);
  expect(asked).toEqual(['BS. Lê An', 'Lê An']);
  expect([...otherwise]).toEqual([[0, 'Lê An']]);
  expect(sketches[0]).toBe(sketches[1]);
});

test('folded names are their letters one behind another', () => {
  const { letters, starts, masks } = foldNames(cellsOfList(['Đỗ An', 5, 'Bà B']));
  const text = String.fromCharCode(...letters.subarray(0, starts[3]));
  expect([text, [...starts]]).toEqual(['doanbab', [0, 4, 4, 7]]);
  expect(masks[2]).toBe(3);
});
