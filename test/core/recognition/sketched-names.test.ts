import fc from 'fast-check';
import { cellsOfList } from '../../../src/core/recognition/values/column-cells';
import {
  lengthOfOutline,
  lettersOfOutline,
  sketchNames,
  takeLetters,
} from '../../../src/core/recognition/values/sketched-names';
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

test('a name that reads otherwise is sketched as it reads; one that no title begins and no old font made is not asked about', () => {
  const asked: string[] = [];
  const asRead = (text: string) => {
    asked.push(text);
    return text.replace('BS. ', '').replace('V¨n', 'Văn');
  };
  const names = ['BS. Lê An', 'Lê An', 'Nguyễn An', 7, 'Mai An', 'Mai V¨n An', 'Mai Văn An', 'Ksor An', ''];
  const { sketches, outlines, otherwise, unplain } = sketchNames(cellsOfList(names), asRead);
  // “Lê” and “V¨n” may be TCVN3's, “Ksor” is no family name we know; a letter that only Unicode has settles it.
  expect(asked).toEqual(['BS. Lê An', 'Lê An', 'Mai V¨n An', 'Ksor An']);
  expect(unplain).toEqual([0, 3, 5, 7]);
  expect([...otherwise]).toEqual([
    [0, 'Lê An'],
    [5, 'Mai Văn An'],
  ]);
  expect([sketches[0], sketches[5]]).toEqual([sketches[1], sketches[6]]);
  expect([outlines.subarray(0, 2), outlines.subarray(10, 12)]).toEqual([
    outlines.subarray(2, 4),
    outlines.subarray(12, 14),
  ]);
});

test('an outline says which letters a name has, how many, and which of them twice', () => {
  const long = 'Ông Bà Cụ '.repeat(9);
  const { outlines } = sketchNames(cellsOfList(['Bà Ba', 'Tổ 3', 5, '', long]), (text) => text);
  const bitsOf = (letters: string) =>
    [...letters].reduce((sum, letter) => sum | (1 << (letter.charCodeAt(0) - 97)), 0);
  const [once, twice] = [0, 1].map((part) => [...outlines].filter((_, at) => at % 2 === part));
  expect(once!.map((outline) => outline & lettersOfOutline)).toEqual(
    ['ab', 'to', '', '', 'abcgnou'].map(bitsOf),
  );
  expect(once!.map(lengthOfOutline)).toEqual([4, 2, 0, 0, 63]);
  expect(twice).toEqual(['ab', '', '', '', 'abcgnou'].map(bitsOf));
});

test('letters are those of the name without marks, in room for any length', () => {
  const room = { codes: new Uint8Array(2), length: 0 };
  for (const [name, letters] of [
    ['Đỗ Thị Hường 2', 'dothihuong'],
    ['A', 'a'],
    ['', ''],
  ] as const) {
    takeLetters(room, name);
    expect(String.fromCharCode(...room.codes.subarray(0, room.length))).toBe(letters);
  }
});
