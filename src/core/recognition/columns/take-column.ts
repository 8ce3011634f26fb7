import type { FieldId } from '../../registers/fields';
import type { Reason, RecognizedColumn } from '../recognized-table';

/** Takes the column for the field, or for none. */
export function take(
  named: RecognizedColumn[],
  index: number,
  field: FieldId | null,
  confidence: number,
  reasons: readonly Reason[],
  part: RecognizedColumn['part'] = null,
): void {
  named[index] = { ...named[index]!, field, confidence, reasons, part };
}

/** A column that nothing is known of, not even a heading. */
export function nothingTaken(column: RecognizedColumn): RecognizedColumn {
  return { ...column, header: '', field: null, part: null, confidence: 0, reasons: [] };
}
