import { foldText } from './fold';

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

/** Reads a cell of a column “Giới tính”: Nam, Nữ in any case and form, M and F, Male and Female. */
export function readGender(value: string | number | boolean): GenderReading {
  if (value === 'Nam') return 'male';
  if (value === 'Nữ') return 'female';
  if (value === '') return 'empty';
  const key = foldText(String(value)).replace(/\.$/, '');
  if (key === '' || key === '-') return 'empty';
  return Object.hasOwn(readings, key) ? readings[key]! : 'unreadable';
}
