import fc from 'fast-check';
import { firstEqual, joinLists } from '../../../src/core/recognition/equal-keys';

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
    }),
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
