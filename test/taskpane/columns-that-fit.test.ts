import fc from 'fast-check';
import { columnsThatFit } from '../../src/taskpane/columns-that-fit';

it.each([
  ['all where there is room', [50, 50, 80], [2, 0, 1], 180, [0, 1, 2]],
  ['the weightiest, in the order of the table', [50, 50, 80], [2, 0, 1], 130, [0, 2]],
  ['a light narrow one in the place of a heavier wide one', [50, 120, 80], [2, 1, 0], 130, [0, 2]],
  ['the weightiest alone where even that has no room', [50, 50, 80], [2, 0, 1], 20, [2]],
])('%s', (_, widths, byWeight, room, shown) => {
  expect(columnsThatFit(widths, byWeight, room)).toEqual(shown);
});

it('never asks for more room than there is, but for the weightiest column', () => {
  const columns = fc
    .array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 })
    .chain((widths) =>
      fc.record({
        widths: fc.constant(widths),
        byWeight: fc.shuffledSubarray(
          widths.map((_, index) => index),
          { minLength: widths.length },
        ),
        room: fc.integer({ min: 0, max: 900 }),
      }),
    );
  fc.assert(
    fc.property(columns, ({ widths, byWeight, room }) => {
      const shown = columnsThatFit(widths, byWeight, room);
      const taken = shown.reduce((sum, index) => sum + widths[index]!, 0);
      expect(shown).toContain(byWeight[0]);
      expect(shown.length === 1 || taken <= room).toBe(true);
      const left = byWeight.filter((index) => !shown.includes(index));
      expect(left.every((index) => widths[index]! > room - taken)).toBe(true);
    }),
  );
});
