import type { FieldId } from '../../registers/fields';
import type { RememberedColumn } from './layout-memory';
import { constant } from '../columns/column-reasons';
import type { Correction, Reason, RecognizedColumn } from '../recognized-table';

/**
 * Puts what a person said of single columns over what was guessed; answers the same list where nothing was said.
 *
 * A column is found again by its header; by its name (`columnName`) only where the table is the sheet's first (it was said of that one).
 */
export function correctColumns(
  columns: readonly RecognizedColumn[],
  corrections: readonly Correction[],
  isFirstTable: boolean,
  nameOf: (column: RecognizedColumn) => string,
): readonly RecognizedColumn[] {
  let result = columns;
  for (const correction of corrections) {
    if (correction.kind !== 'column') continue;
    const target =
      (correction.header === null ? undefined : columns.find(({ header }) => header === correction.header)) ??
      (correction.header === null || isFirstTable
        ? columns.find((column) => nameOf(column) === correction.column.toUpperCase())
        : undefined);
    if (target) result = withField(result, target, correction.field, saidNow);
  }
  return result;
}

/** The same with what was said of the form in another file. */
export function recallColumns(
  columns: readonly RecognizedColumn[],
  remembered: readonly RememberedColumn[],
): readonly RecognizedColumn[] {
  let result = columns;
  for (const { index, field } of remembered) {
    const target = columns[index];
    if (target) result = withField(result, target, field, saidOfForm);
  }
  return result;
}

function withField(
  columns: readonly RecognizedColumn[],
  target: RecognizedColumn,
  field: FieldId | null,
  reason: Reason,
): readonly RecognizedColumn[] {
  return columns.map((column): RecognizedColumn => {
    if (column.column === target.column)
      return { ...column, field, part: null, confidence: 1, reasons: [reason], corrected: true };
    const isReplaced = field !== null && column.field === field && !column.corrected;
    return isReplaced ? { ...column, field: null, part: null, confidence: 0, reasons: [] } : column;
  });
}

export const saidNow: Reason = { weight: 1, text: constant('Người dùng đã chọn', 'A person said so') };

export const saidOfForm: Reason = {
  weight: 1,
  text: constant('Đã chọn cho mẫu này ở tệp trước', 'Said of this form in an earlier file'),
};
