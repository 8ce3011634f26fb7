import fc from 'fast-check';
import { readMoment, shownMoment } from '../../../src/core/sheet/shown-moment';

test('a moment is shown as people here write it', () => {
  expect(shownMoment('2026-01-29 07:41:37')).toBe('29/01/2026 07:41:37');
  expect(shownMoment('2026-01-29T07:41:37.250Z', { seconds: false })).toBe('29/01/2026 07:41');
});

test('what is no moment, or one of a journal of an earlier version, stays as it is', () => {
  expect(shownMoment('hôm qua')).toBe('hôm qua');
  expect(readMoment('2026-01-29 07:41:37')).toBe('2026-01-29 07:41:37');
  expect(readMoment('')).toBe('');
});

test('what is shown is read back to the second', () => {
  const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(times, (time) => {
      const when = time.toISOString().slice(0, 19).replace('T', ' ');
      expect(readMoment(shownMoment(when))).toBe(when);
    }),
  );
});
