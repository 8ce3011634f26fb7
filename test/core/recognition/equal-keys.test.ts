import fc from 'fast-check';
import { cellsOfList } from '../../../src/core/recognition/column-cells';
import { firstEqual } from '../../../src/core/recognition/equal-keys';
import { foldNames, joinNames } from '../../../src/core/recognition/folded-names';

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

test('names of several lists joined are as if they had been one list', () => {
  const names = fc.array(fc.constantFrom('Nguyễn Văn An', 'Đỗ Thị Hường', 'LÊ AN', '', 12, 'Tổ 3'));
  fc.assert(
    fc.property(names, names, names, (...lists) => {
      const joined = joinNames(lists.map((list) => foldNames(cellsOfList(list))));
      const whole = foldNames(cellsOfList(lists.flat()));
      const end = whole.starts.at(-1);
      expect(joined.letters.subarray(0, end)).toEqual(whole.letters.subarray(0, end));
      expect({ ...joined, letters: null }).toEqual({ ...whole, letters: null });
    }),
  );
});
