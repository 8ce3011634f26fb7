import { nameParts } from './person-name';

const collator = new Intl.Collator('vi');

/** Order of Vietnamese names: given name, then middle, then family name; the language's own letters and tones (domain §4.5). */
export function compareNames(a: string, b: string): number {
  const [one, other] = [nameParts(a), nameParts(b)];
  return (
    collator.compare(one.given, other.given) ||
    collator.compare(one.middle, other.middle) ||
    collator.compare(one.family, other.family)
  );
}
