import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { cellsOfList } from '../../../src/core/recognition/values/column-cells';
import { sketchNames } from '../../../src/core/recognition/values/sketched-names';
import {
  forNearPairs,
  letterDistance,
  nearLimit,
  type ComparedNames,
} from '../../../src/core/rules/persons/near-names';

function namesOf(texts: readonly string[]): ComparedNames {
  const { outlines } = sketchNames(cellsOfList(texts), (text) => text);
  return { outlines, text: (index) => texts[index]! };
}

const name = fc.stringMatching(/^[abc]{0,12}$/);

test('the distance is Levenshtein’s up to the limit', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom(1, 2), (a, b, limit) => {
      const names = namesOf([a, b]);
      const expected = distance(a, b);
      expect(letterDistance(names, 0, 1, limit)).toBe(expected > limit ? 3 : expected);
    }),
    { numRuns: 2000 },
  );
});

test('marks, case, spaces and the letter đ do not count', () => {
  const names = namesOf(['ĐỖ  Thị Hường', 'do thi huong']);
  expect(letterDistance(names, 0, 1, 2)).toBe(0);
});

test('a large block finds every pair one letter apart, a small one every near pair', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const texts = Array.from({ length: 900 }, (_, index) => {
    const word = (n: number) => [0, 1, 2, 3].map((i) => letters[Math.floor(n / 26 ** i) % 26]).join('');
    return `${word(index * 7919)} ${word(index * 104_729)}`;
  });
  texts.push(texts[5]!.slice(1), texts[700]!.replace(/.$/, '#').replace('#', 'q'), `x${texts[33]!}`);
  const names = namesOf(texts);
  const found = (size: number, most: number) => {
    const pairs: string[] = [];
    const block = Int32Array.from(texts, (_, at) => at);
    forNearPairs(
      names,
      { members: block, start: texts.length - size, end: texts.length },
      {
        mayBeOne: () => true,
        visit(a, b, d) {
          if (d <= most) pairs.push(`${a} ${b}`);
        },
      },
    );
    return pairs.sort();
  };
  const brute = (size: number, most: number) => {
    const pairs: string[] = [];
    for (let b = texts.length - size; b < texts.length; b++)
      for (let a = texts.length - size; a < b; a++)
        if (letterDistance(names, a, b, nearLimit(names, a, b)) <= most) pairs.push(`${a} ${b}`);
    return pairs.sort();
  };
  expect(brute(903, 1).length).toBeGreaterThanOrEqual(3);
  expect(found(903, 1)).toEqual(brute(903, 1));
  expect(found(300, 2)).toEqual(brute(300, 2));
});
