import { fieldCatalogue } from '../../registers/field-catalogue';
import type { Register } from '../../registers/register';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { byKindAlone, type RecognizedColumn } from '../recognized-table';
import type { HeadedColumn } from './column-candidates';
import { isPartOfSum, monthReason } from './column-reasons';

/** The weights of the fields found, less the columns whose wording means a field that the register does not have. */
export function fieldScore(
  register: Register,
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
): number {
  const found = new Map<string, number>();
  let strangers = 0;
  for (const [index, column] of named.entries()) {
    const { field, confidence, reasons } = column;
    if (field !== null) found.set(field, Math.max(found.get(field) ?? 0, confidence));
    else if (isPartOfSum(column) || reasons.includes(monthReason)) continue;
    else if (columns[index]!.lines.some((line) => isStranger(line, register))) strangers++;
  }
  let score = -strangers;
  for (const { id, weight = 1 } of register.fields) {
    const confidence = found.get(id) ?? 0;
    // A field guessed by its kind alone does not tell registers apart.
    if (id !== 'ordinal') score += (confidence > byKindAlone ? weight : Math.min(weight, 0.5)) * confidence;
  }
  return score;
}

/**
 * A wording that means something else than the register's fields: another field, money of any name, or “ĐVT” of statistics and estimates. What
 * the register itself has (“Kết quả” of a fund drive, with its parts; “Kết nạp trong tháng” over twelve months) is none.
 */
function isStranger(line: string, { id, fields }: Register): boolean {
  const guesses = exactGuesses(line);
  if (guesses.some(({ register }) => register === id)) return false;
  return (
    /^(don vi tinh|dvt|dv tinh)\b/.test(headerKey(line)) ||
    guesses.some(
      ({ field, strength }) =>
        // Any list may be signed.
        (strength === 1 && field !== 'signature' && !fields.some((own) => own.id === field)) ||
        fieldCatalogue[field].kind === 'money',
    )
  );
}
