import type { FieldId } from '../../registers/register';
import { readGender } from '../../vietnamese/gender';
import { readTick } from '../../vietnamese/tick';
import { readDateColumn, type DateColumn } from './date-column';
import { isErrorValue } from './error-value';
import type { FieldCells } from './field-cells';
import { numberTexts } from './number-texts';
import type { PersonNames } from './person-names';
import type { RecognizedTable } from '../recognized-table';

export const genders = { unknown: 0, male: 1, female: 2, unreadable: 3 } as const;

/** Birth and gender of each record. */
export interface BirthColumn {
  /** Excel serial of the birth date, NaN where the day is not known. */
  readonly serials: Float32Array;
  /** 0 where not known. */
  readonly years: Int16Array;
  /** One of `genders`. */
  readonly genders: Uint8Array;
}

const genderOfReading = {
  male: genders.male,
  female: genders.female,
  empty: genders.unknown,
  unreadable: genders.unreadable,
} as const;

/** Reads births and genders: out of a birth date, else a birth year, else what stands behind the names; a column “Giới tính”, or the filled one of Nam/Nữ sub-columns. */
export function readBirthColumn(
  table: RecognizedTable,
  cells: (field: FieldId) => FieldCells,
  dates: (field: FieldId) => DateColumn,
  names: () => PersonNames,
): BirthColumn {
  const count = table.records.length;
  const none = () => ({ serials: new Float32Array(count).fill(NaN), years: new Int16Array(count) });
  const hasBirths = table.fields.has('birthDate') || table.fields.has('birthYear');
  const behindNames = hasBirths ? null : names().births;
  const ofYears = table.fields.has('birthYear')
    ? dates('birthYear')
    : behindNames && readDateColumn(behindNames, true);
  // Registers that know a birth year alone (disbursements) take a column of whole dates for it.
  const { serials, years } = table.fields.has('birthDate') ? dates('birthDate') : (ofYears ?? none());
  const knownYears = ofYears ? withYears(years, ofYears.years) : years;
  return { serials, years: knownYears, genders: readGenders(table, cells('gender')) };
}

function withYears(years: Int16Array, others: Int16Array): Int16Array {
  return years.map((year, record) => year || others[record]!);
}

/** An error of Excel is told as such, not as a gender. */
function genderOf(text: string): number {
  return isErrorValue(text) ? genders.unknown : genderOfReading[readGender(text)];
}

function readGenders(table: RecognizedTable, cells: FieldCells): Uint8Array {
  const parts = table.columns.filter(({ part }) => part !== null);
  const isOneColumn = cells.columns.length === 1 && !parts.some(({ field }) => field === 'gender');
  const read = isOneColumn
    ? new Uint8Array(numberTexts(cells.cells, genderOf))
    : new Uint8Array(table.records.length);
  if (parts.length === 0) return read;
  for (let record = 0; record < read.length; record++) {
    if (read[record] !== genders.unknown) continue;
    const row = table.grid.values[table.records[record]! - table.grid.firstRow];
    for (const { column, part } of parts) {
      const value = row?.[column - table.grid.firstColumn] ?? '';
      if (value === '' || readTick(value) === 'clear') continue;
      const gender = part === 'male' ? genders.male : genders.female;
      const isBoth = read[record] !== genders.unknown && read[record] !== gender;
      read[record] = isBoth ? genders.unreadable : gender;
    }
  }
  return read;
}
