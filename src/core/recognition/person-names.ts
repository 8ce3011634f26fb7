import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';
import { textKey } from '../vietnamese/text-key';
import type { FieldCells } from './field-cells';
import type { RecognizedTable } from './recognized-table';

/** The names of a table's persons, from one column or from family and given name. */
export interface PersonNames {
  /** As written, trimmed; '' where there is none. */
  text(record: number): string;
  /** Equal for names that differ only in case, spacing, Unicode form and the place of a tone mark. */
  key(record: number): string;
  /** Numbers that are equal for names with equal keys, and hardly ever for others: marks and spaces left out. NaN for no name. */
  sketches(): Float64Array;
}

/** Opens the names; keys are made only for the records that are asked for. */
export function personNames(table: RecognizedTable, cells: (field: FieldId) => FieldCells): PersonNames {
  const whole = cells('fullName');
  const [family, given] = [cells('familyName'), cells('givenName')];
  const raw =
    whole.columns.length > 0
      ? (record: number) => String(whole.value(record))
      : (record: number) => `${String(family.value(record))} ${String(given.value(record))}`;
  const keys = new Map<number, string>();
  let sketches: Float64Array | null = null;
  return {
    text: (record) => raw(record).trim(),
    key(record) {
      let key = keys.get(record);
      if (key === undefined) keys.set(record, (key = textKey(raw(record))));
      return key;
    },
    sketches() {
      return (sketches ??= sketchesOf(
        whole.columns.length > 0 ? whole.values() : Array.from(table.records, (_, record) => raw(record)),
      ));
    },
  };
}

/** The folded letter of each code unit up to the end of Latin Extended Additional; 0 for what a sketch leaves out. */
export const foldedLetters = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const folded = foldText(String.fromCharCode(code));
  return folded.length === 1 && /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
});

function sketchesOf(names: readonly CellValue[]): Float64Array {
  const sketches = new Float64Array(names.length);
  for (let record = 0; record < names.length; record++) {
    const name = names[record]!;
    sketches[record] = sketchOf(typeof name === 'string' ? name : String(name));
  }
  return sketches;
}

function sketchOf(name: string): number {
  let low = 17;
  let high = 31;
  let length = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = foldedLetters[name.charCodeAt(i)] ?? 0;
    if (letter === 0) continue;
    low = (Math.imul(low, 31) + letter) | 0;
    high = Math.imul(high ^ letter, 0x01000193);
    length++;
  }
  return length === 0 ? NaN : (low >>> 0) * 1_048_576 + (high >>> 12);
}
