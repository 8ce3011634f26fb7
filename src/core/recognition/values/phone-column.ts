import { readPhone, type Phone } from '../../vietnamese/phone';
import { cellOf } from './column-cells';
import { isErrorValue } from './error-value';
import type { FieldCells } from './field-cells';
import type { RecognizedTable } from '../recognized-table';
import { isMasked, saysNone } from '../wording/says-none';
import { shownDigits } from './shown-digits';

/** A column of phone numbers, read once. */
export interface PhoneColumn {
  /** How many cells hold something. */
  readonly filled: number;
  /** The one mobile number of a cell as a number (a lost zero restored), NaN where there is none or there are several. */
  readonly mobiles: Float64Array;
  /** Readings that some rule speaks of: malformed, lost zero, old prefix. By record, ascending. */
  readonly faulty: ReadonlyMap<number, Phone>;
}

/** Reads the column “phone”. */
export function readPhoneColumn(table: RecognizedTable, cells: FieldCells): PhoneColumn {
  const count = table.records.length;
  const mobiles = new Float64Array(count).fill(NaN);
  const faulty = new Map<number, Phone>();
  let filled = 0;
  if (cells.columns.length === 0) return { filled, mobiles, faulty };
  for (let record = 0; record < count; record++) {
    const value = cellOf(cells.cells, record);
    if (value === '') continue;
    filled++;
    if (typeof value === 'string') {
      const plain = plainMobile(value);
      if (plain >= 0) {
        mobiles[record] = plain;
        continue;
      }
      if (isErrorValue(value) || saysNone(value) || isMasked(value)) continue;
    } else if (typeof value === 'boolean') continue;
    const phone = readPhone(typeof value === 'number' ? shownDigits(table, cells, record, value) : value);
    if (phone.kind === 'mobile') mobiles[record] = Number(phone.digits);
    if (phone.kind === 'malformed' || phone.kind === 'lost-zero' || phone.kind === 'old-prefix') {
      faulty.set(record, phone);
      if (/^0\d{9}$/.test(phone.restored ?? '')) mobiles[record] = Number(phone.restored);
    }
  }
  return { filled, mobiles, faulty };
}

/** The usual case without any string work: ten digits beginning with 03, 05, 07, 08 or 09; -1 for anything else. */
function plainMobile(text: string): number {
  if (text.length !== 10 || text.charCodeAt(0) !== 48) return -1;
  const second = text.charCodeAt(1) - 48;
  if (second !== 3 && second !== 5 && second < 7) return -1;
  let number = 0;
  for (let i = 1; i < 10; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
