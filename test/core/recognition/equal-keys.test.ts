import fc from 'fast-check';
import {
  chainEqual,
  firstEqual,
  firstEqualOf,
  firstEqualPair,
  joinLists,
  numberIndex,
} from '../../../src/core/recognition/values/equal-keys';

test('equal numbers meet at the first of them, whether they are days, ids, fractions or below zero', () => {
  const number = fc.oneof(
    fc.constantFrom(NaN, 0, -0, -1, 0.5, 45_000, 1_085_012_345, 1e12),
    fc.integer({ min: 0, max: 5 }),
    fc.integer(),
  );
  const days = fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 73_050 }));
  fc.assert(
    fc.property(fc.oneof(fc.array(number), fc.array(days)), (values) => {
      const first = values.map((value) => values.findIndex((other) => other === value));
      expect([...firstEqual(Float64Array.from(values))]).toEqual(first);
      expect([...firstEqualOf(values.length, (index) => values[index]!)]).toEqual(first);
    }),
  );
  fc.assert(
    fc.property(fc.array(days), (values) => {
      expect([...firstEqual(Float32Array.from(values))]).toEqual([...firstEqual(Float64Array.from(values))]);
    }),
  );
});

test('chains lead through equal numbers from the last to the first, and say how many places they pass', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 5 }))), (values) => {
      const { nearest, visits } = chainEqual(firstEqual(Float64Array.from(values)));
      const before = values.map((value, index) => values.slice(0, index).filter((other) => other === value));
      expect([...nearest]).toEqual(values.map((value, at) => values.slice(0, at).lastIndexOf(value)));
      expect(visits).toBe(before.flat().length);
    }),
  );
});

test('an index finds a number at the place first added, or at the last one put in place of another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 9 }), fc.integer())),
      (values) => {
        const [first, last] = [0, 1].map(() => numberIndex(Float64Array.from(values)));
        for (const [place, value] of values.entries()) {
          expect(first!.add(place)).toBe(values.indexOf(value));
          expect(last!.replace(place)).toBe(values.slice(0, place).lastIndexOf(value));
        }
        for (const value of [...values, 1e12]) {
          expect(first!.find(value)).toBe(values.indexOf(value));
          expect(last!.find(value)).toBe(values.lastIndexOf(value));
        }
      },
    ),
  );
});

test('several lists are joined one behind another; a single one is not copied', () => {
  const list = fc.array(fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(list, list, list, (...lists) => {
      const arrays = lists.map((each) => Int16Array.from(each));
      expect([...joinLists(arrays, Int16Array)]).toEqual(lists.flat());
      expect(joinLists(arrays.slice(0, 1), Int16Array)).toBe(arrays[0]);
      expect(joinLists([], Int16Array)).toHaveLength(0);
    }),
  );
});

test('equal pairs meet at the first of them, whether keys are few or many; a negative key meets none', () => {
  const key = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 33_554_431 }));
  const few = fc.integer({ min: -1, max: 4 });
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.tuple(key, key)), fc.array(fc.tuple(few, few)), fc.array(fc.tuple(few, key))),
      (pairs) => {
        const [a, b] = [0, 1].map((at) => Int32Array.from(pairs, (pair) => pair[at as 0 | 1]));
        const expected = pairs.map(([left, right]) =>
          left < 0 || right < 0 ? -1 : pairs.findIndex(([x, y]) => x === left && y === right),
        );
        expect([...firstEqualPair(a!, b!)]).toEqual(expected);
      },
    ),
  );
});
