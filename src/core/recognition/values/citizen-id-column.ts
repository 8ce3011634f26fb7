import { readCitizenId, type CitizenId } from '../../vietnamese/citizen-id';
import { genders, type BirthColumn } from './birth-column';
import { cellOf, type ColumnCells } from './column-cells';
import { isErrorValue } from './error-value';
import type { FieldCells } from './field-cells';
import type { RecognizedTable } from '../recognized-table';
import { isMasked, saysNone } from '../wording/says-none';
import { shownDigits } from './shown-digits';

/** How a cell of a citizen id column was read. */
export const citizenIdKinds = {
  empty: 0,
  valid: 1,
  /** 10 or 11 digits: leading zeros are gone. */
  lostZero: 2,
  /** The 9-digit CMND. */
  oldCard: 3,
  /** A passport or a military paper. */
  otherPaper: 4,
  malformed: 5,
} as const;

/** A column of citizen ids, decoded once. */
export interface CitizenIdColumn {
  /** One of `citizenIdKinds`. */
  readonly kinds: Uint8Array;
  /** Twelve digits as a number (lost zeros restored), nine for an old card; NaN where there is none. */
  readonly numbers: Float64Array;
  /** Of a number with lost zeros: 1 where nothing else can be meant. */
  readonly isCertain: Uint8Array;
  /** Birth year that the number tells, 0 where it tells none. */
  readonly years: Int16Array;
  /** Gender that the number tells, one of `genders`. */
  readonly genders: Uint8Array;
  /** The number with its zeros, for messages. */
  text(record: number): string;
}

/** Reads the column; births decide how sure a number of ten digits is. */
export function readCitizenIdColumn(
  table: RecognizedTable,
  cells: FieldCells,
  births: BirthColumn,
): CitizenIdColumn {
  const count = table.records.length;
  const column: CitizenIdColumn = {
    kinds: new Uint8Array(count),
    numbers: new Float64Array(count).fill(NaN),
    isCertain: new Uint8Array(count),
    years: new Int16Array(count),
    genders: new Uint8Array(count),
    text: (record) =>
      String(column.numbers[record]).padStart(column.kinds[record] === citizenIdKinds.oldCard ? 9 : 12, '0'),
  };
  if (cells.columns.length === 0) return column;
  for (const record of keepTwelveDigits(column, cells.cells)) {
    const value = cells.value(record);
    if (value === '' || typeof value === 'boolean' || isErrorValue(value)) continue;
    if (typeof value === 'string' && (saysNone(value) || isMasked(value))) continue;
    const shown = typeof value === 'number' ? shownDigits(table, cells, record, value) : withoutNotes(value);
    keepReading(column, record, readCitizenId(shown), births);
  }
  return column;
}

/** Keeps the usual cells, twelve digits beginning with 0, without any string work; answers the records of the others. */
function keepTwelveDigits(
  { kinds, numbers, years, genders: read }: CitizenIdColumn,
  cells: ColumnCells,
): number[] {
  const others: number[] = [];
  for (let record = 0; record < cells.length; record++) {
    const text = cellOf(cells, record);
    const isUsual = typeof text === 'string' && text.length === 12 && text.charCodeAt(0) === 48;
    // The place, the century and the year: 001 1 85.
    const head = isUsual ? sixDigits(text, 0) : -1;
    const tail = head >= 0 ? sixDigits(text as string, 6) : -1;
    if (tail < 0) {
      others.push(record);
      continue;
    }
    const year = head % 100;
    const century = ((head - year) / 100) % 10;
    kinds[record] = citizenIdKinds.valid;
    numbers[record] = head * 1e6 + tail;
    years[record] = 1900 + 100 * (century >> 1) + year;
    read[record] = century & 1 ? genders.female : genders.male;
  }
  return others;
}

/** The number that six characters spell, -1 where one of them is no digit. */
function sixDigits(text: string, start: number): number {
  let number = 0;
  for (let at = start; at < start + 6; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function keepReading(column: CitizenIdColumn, record: number, id: CitizenId, births: BirthColumn): void {
  switch (id.kind) {
    case 'empty':
      return;
    case 'old-id-9':
      column.kinds[record] = citizenIdKinds.oldCard;
      column.numbers[record] = Number(id.digits);
      return;
    case 'army':
    case 'passport':
      column.kinds[record] = citizenIdKinds.otherPaper;
      return;
    case 'malformed':
      column.kinds[record] = citizenIdKinds.malformed;
      return;
    case 'citizen-id':
    case 'lost-zero-11':
    case 'lost-zero-10':
      column.kinds[record] = id.kind === 'citizen-id' ? citizenIdKinds.valid : citizenIdKinds.lostZero;
      column.numbers[record] = Number(id.digits);
      column.years[record] = id.birthYear ?? 0;
      column.genders[record] =
        id.gender === 'female' ? genders.female : id.gender === 'male' ? genders.male : 0;
      column.isCertain[record] = id.kind !== 'lost-zero-10' || agrees(column, record, births) ? 1 : 0;
  }
}

function agrees(column: CitizenIdColumn, record: number, births: BirthColumn): boolean {
  return births.years[record] === column.years[record] && births.genders[record] === column.genders[record];
}

/** “001085012345 cấp ngày 12/3/2021”: the one run of twelve digits is the number. */
function withoutNotes(text: string): string {
  const runs = text.match(/[\p{L}\d]*\d{9,}[\p{L}\d]*/gu);
  return runs?.length === 1 && /^\d{12}$/.test(runs[0]!) && /\p{L}/u.test(text) ? runs[0]! : text;
}
