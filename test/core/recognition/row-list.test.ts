import fc from 'fast-check';
import { rowList } from '../../../src/core/recognition/rows/row-list';

test('rows come out as they were put in, however many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
      const rows = Array.from({ length: count }, (_, index) => index * 7);
      const list = rowList(count);
      for (const row of rows) list.push(row);
      expect([list.length, list.last()]).toEqual([count, rows.at(-1) ?? -1]);
      expect([...list.all()]).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});
