import { foldText } from './fold';
import type { LegacyEncoding } from './legacy-encodings';
import { tickedOption } from './ticked-option';

export type Gender = 'male' | 'female';

export type GenderReading = Gender | 'empty' | 'unreadable';

const readings: Readonly<Record<string, GenderReading>> = {
  nam: 'male',
  'nam gioi': 'male',
  male: 'male',
  m: 'male',
  trai: 'male',
  ong: 'male',
  nu: 'female',
  'nu gioi': 'female',
  female: 'female',
  f: 'female',
  gai: 'female',
  ba: 'female',
};

/** “Nữ” in TCVN3 (“N÷”) or VNI (“Nöõ”), as a column of genders has it; null for all else. */
export function legacyOfGender(text: string): LegacyEncoding | null {
  if (text.length > 5) return null;
  return /^\s*N÷\s*$/i.test(text) ? 'tcvn3' : /^\s*Nöõ\s*$/i.test(text.normalize('NFC')) ? 'vni' : null;
}

/** Reads a cell of a column “Giới tính”: Nam, Nữ in any case, form and encoding, M and F, Male and Female, and which of “☐ Nam ☑ Nữ” is ticked. */
export function readGender(value: string | number | boolean): GenderReading {
  if (value === 'Nam') return 'male';
  if (value === 'Nữ') return 'female';
  if (value === '') return 'empty';
  const key = foldText(String(value)).replace(/\.$/, '');
  if (key === '' || key === '-') return 'empty';
  if (Object.hasOwn(readings, key)) return readings[key]!;
  if (legacyOfGender(String(value))) return 'female';
  const ticked = tickedOption(String(value));
  return ticked === null ? 'unreadable' : readGender(ticked);
}
