import fc from 'fast-check';
import { familyNameEnd, familyNames, isFamilyNameInUnicode } from '../../../src/core/vietnamese/family-names';
import { hasUnicodeOnly } from '../../../src/core/vietnamese/legacy-encodings';

test('a family name is told with its end, and whether an old font might have made it', () => {
  const first = fc.constantFrom(...familyNames, 'Nguyen', 'Nguyễ', 'BS.', 'Vò', '');
  const rest = fc.constantFrom(' Văn An', ' V¨n An', '', ' ');
  fc.assert(
    fc.property(first, rest, (family, others) => {
      const text = family + others;
      const isFamily = familyNames.has(family) && others.startsWith(' ');
      expect(familyNameEnd(text)).toBe(isFamily ? family.length : -1);
      expect(isFamilyNameInUnicode(text)).toBe(isFamily && hasUnicodeOnly(family));
    }),
  );
});
