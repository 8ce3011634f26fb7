import type { CellValue } from '../../sheet/grid';
import { decodeLegacy } from '../../vietnamese/legacy-encodings';

/**
 * What a cell that cannot be read says in TCVN3 or VNI, by the first of the two that reads: “113 ng­êi” is a number of people. A single
 * word is too little to tell an encoding by; here what is looked for tells it. null where neither reads.
 */
export function readAsLegacy<T>(
  value: CellValue,
  read: (text: string) => T,
  isRead: (reading: T) => boolean,
): T | null {
  if (typeof value !== 'string' || !/[\x80-\xff]/.test(value) || /[^\0-\xff]/.test(value)) return null;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const reading = read(decodeLegacy(value, encoding).text);
    if (isRead(reading)) return reading;
  }
  return null;
}
