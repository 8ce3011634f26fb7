import fc from 'fast-check';
import { familyNameEnd, familyNames } from '../../../src/core/vietnamese/family-names';

test('a family name is told with its end', () => {
  const first = fc.constantFrom(...familyNames, 'Nguyen', 'Nguyễ', 'BS.', 'Vò', '');
  const rest = fc.constantFrom(' Văn An', ' V¨n An', '', ' ');
  fc.assert(
    fc.property(first, rest, (family, others) => {
      const isFamily = familyNames.has(family) && others.startsWith(' ');
      expect(familyNameEnd(family + others)).toBe(isFamily ? family.length : -1);
    }),
  );
});
