import type { FieldId } from '../../registers/register';
import type { CellValue } from '../../sheet/grid';
import { readDate } from '../../sheet/read-date';
import { cellOf, type ColumnCells } from './column-cells';
import { isErrorValue } from './error-value';
import { readAsLegacy } from './legacy-value';
import { kindOf } from './number-column';
import type { RecognizedTable } from '../recognized-table';

/** How a cell of a date column was read. */
export const dateKinds = {
  empty: 0,
  date: 1,
  /** A whole date kept as text. */
  text: 2,
  month: 3,
  year: 4,
  impossible: 5,
  unreadable: 6,
  /** An error value of Excel. */
  error: 7,
} as const;

/** A column of dates: one of `dateKinds` per record and what is known of the day. */
export interface DateColumn {
  readonly kinds: Uint8Array;
  /** Excel serial of a whole date, NaN where the day is not known; whole days, which 32 bits hold exactly. */
  readonly serials: Float32Array;
  /** 0 where not known. */
  readonly years: Int16Array;
  /** 0 where the century of a two-digit year was guessed, or month and day had to change places. */
  readonly isCertain: Uint8Array;
  /** 1 where day and month of a text could change places. */
  readonly isAmbiguous: Uint8Array;
}

const kindOfReading = {
  empty: dateKinds.empty,
  serial: dateKinds.date,
  year: dateKinds.year,
  'month-year': dateKinds.month,
  'text-date': dateKinds.text,
  impossible: dateKinds.impossible,
  unreadable: dateKinds.unreadable,
} as const;

/** Fields of the table that hold dates; Nam/Nữ sub-columns with ticks in place of dates are left out. */
export function dateFields(table: RecognizedTable): FieldId[] {
  return [...table.fields.keys()].filter(
    (field) => kindOf(table, field) === 'date' || kindOf(table, field) === 'year',
  );
}

/** Days of the years 1900 to 2099, where the year of a serial is in a table: 60 ns a cell less. */
let yearsOfSerials: Int16Array | null = null;

function yearOfSerial(serial: number): number {
  if (!yearsOfSerials) {
    yearsOfSerials = new Int16Array(73_051);
    let first = 1;
    for (let year = 1900; year < 2100; year++) {
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year === 1900 || year % 400 === 0);
      const days = isLeap ? 366 : 365;
      yearsOfSerials.fill(year, first, first + days);
      first += days;
    }
  }
  return yearsOfSerials[Math.floor(serial)] ?? 0;
}

/** Reads a column of dates, or of years. */
export function readDateColumn(cells: ColumnCells, isYearColumn: boolean): DateColumn {
  const count = cells.length;
  const kinds = new Uint8Array(count);
  const serials = new Float32Array(count).fill(NaN);
  const years = new Int16Array(count);
  const isCertain = new Uint8Array(count);
  const isAmbiguous = new Uint8Array(count);
  for (let record = 0; record < count; record++) {
    const value = cellOf(cells, record);
    if (value === '') continue;
    if (typeof value === 'number' && value > 2200 && value < 73_051) {
      kinds[record] = dateKinds.date;
      serials[record] = Math.floor(value);
      years[record] = yearOfSerial(value);
      continue;
    }
    if (isYearColumn && isShortNumber(value)) {
      kinds[record] = dateKinds.year;
      continue;
    }
    const written = readDate(value);
    const reading =
      written.kind === 'unreadable'
        ? (readAsLegacy(value, readDate, ({ precision }) => precision !== null) ?? written)
        : written;
    kinds[record] = isErrorValue(value) ? dateKinds.error : kindOfReading[reading.kind];
    if (reading.precision === 'day') serials[record] = reading.day;
    if (reading.precision !== null) years[record] = reading.year;
    isCertain[record] = reading.isMonthFirst || reading.isYearShort ? 0 : 1;
    isAmbiguous[record] = reading.isAmbiguous ? 1 : 0;
  }
  return { kinds, serials, years, isCertain, isAmbiguous };
}

/** “85” below “Năm sinh” or “Tuổi” may be a year or an age: it is readable to people, and no year is guessed from it. */
function isShortNumber(value: CellValue): boolean {
  return typeof value === 'number'
    ? value > 0 && value < 130
    : typeof value === 'string' && /^\s*\d{2}\s*$/.test(value);
}
