import { plainDigits } from '../../vietnamese/plain-digits';
import { isErrorValue } from './error-value';
import type { FieldCells } from './field-cells';
import type { RecognizedTable } from '../recognized-table';
import { saysNone } from '../wording/says-none';

/** How a cell of an account column was read. */
export const accountKinds = {
  empty: 0,
  valid: 1,
  malformed: 2,
  /** More digits than Excel keeps of a number (15): the last ones have become zeros. */
  digitsLost: 3,
} as const;

/** A column of bank accounts, read once. */
export interface AccountColumn {
  /** One of `accountKinds`. */
  readonly kinds: Uint8Array;
  /** A small number per record, equal for equal accounts; -1 where there is no single well-formed one. */
  readonly ids: Int32Array;
}

/** Excel keeps fifteen digits of a number; the others become zeros (support.microsoft.com, KB 269370). */
const mostExactNumber = 1e15;

/**
 * Reads the column “bankAccount”: 6 to 19 digits or, as some banks allow, letters and digits; the bank's name beside it, masked
 * digits and several accounts in a cell are no fault (domain facts; banks publish no common length).
 */
export function readAccountColumn(table: RecognizedTable, cells: FieldCells): AccountColumn {
  const count = table.records.length;
  const kinds = new Uint8Array(count);
  const ids = new Int32Array(count).fill(-1);
  if (cells.columns.length === 0) return { kinds, ids };
  const idOfAccount = new Map<string, number>();
  for (let record = 0; record < count; record++) {
    const value = cells.value(record);
    if (value === '' || typeof value === 'boolean' || isErrorValue(value)) continue;
    const { kind, account } = readAccount(value);
    kinds[record] = kind;
    if (account === null) continue;
    let id = idOfAccount.get(account);
    if (id === undefined) idOfAccount.set(account, (id = idOfAccount.size));
    ids[record] = id;
  }
  return { kinds, ids };
}

function readAccount(value: string | number): { kind: number; account: string | null } {
  if (typeof value === 'number') {
    if (value >= mostExactNumber) return { kind: accountKinds.digitsLost, account: null };
    return ofDigits(Number.isInteger(value) && value > 0 ? String(value) : '');
  }
  if (/^\d{6,19}$/.test(value)) return { kind: accountKinds.valid, account: value };
  const text = plainDigits(value.normalize('NFC').trim());
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)) return { kind: accountKinds.digitsLost, account: null };
  if (/^[\s\-–—.]*$/.test(text) || saysNone(text)) return { kind: accountKinds.empty, account: null };
  const compact = text.replace(/[\s.\-–'’\u200b-\u200f\ufeff\u00a0]/g, '');
  if (/^\d+$/.test(compact)) return ofDigits(compact);
  // Copies for circulation show some digits only.
  if (/^[\dA-Z]*[*xX•]{2,}[\dA-Z]*$/i.test(compact)) return { kind: accountKinds.empty, account: null };
  // Where all else is digits an O is a zero mistyped, and so is an l for 1.
  if (/^\d+[OIl]{1,2}\d+$/i.test(compact)) return { kind: accountKinds.malformed, account: null };
  if (/^[A-Za-z0-9]{6,20}$/.test(compact) && !/\s/.test(text))
    return { kind: accountKinds.valid, account: compact.toUpperCase() };
  // Beside digits these say that one of them is not known.
  if (/\d\s*[*#]|[*#]\s*\d|\d.*\?|\?.*\d/.test(text)) return { kind: accountKinds.malformed, account: null };
  // “238,5223026034”: several accounts may stand in a cell, but none is so short.
  if (/(?<!\d)\d{1,5},\d|\d,\d{1,5}(?!\d)/.test(compact))
    return { kind: accountKinds.malformed, account: null };
  const runs = (text.match(/\d(?:[\d\s.-]*\d)?/g) ?? []).map((run) => run.replace(/\D/g, ''));
  const accounts = runs.filter((run) => run.length >= 6 && run.length <= 19);
  if (accounts.length > 0)
    return { kind: accountKinds.valid, account: accounts.length === 1 ? accounts[0]! : null };
  // Words without any digit (“tiền mặt”, “nhận trực tiếp”) say that there is no account.
  const isWords = !/\d/.test(text) && /\p{L}{2}/u.test(text) && !/[@#$%^?!]/.test(text);
  return { kind: isWords ? accountKinds.empty : accountKinds.malformed, account: null };
}

function ofDigits(digits: string): { kind: number; account: string | null } {
  const isGood = digits.length >= 6 && digits.length <= 19;
  return isGood
    ? { kind: accountKinds.valid, account: digits }
    : { kind: accountKinds.malformed, account: null };
}
