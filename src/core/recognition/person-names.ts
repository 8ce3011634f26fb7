import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import { inUnicode } from '../vietnamese/legacy-encodings';
import { isOddText } from '../vietnamese/scan-text';
import { textKey } from '../vietnamese/text-key';
import type { FieldCells } from './field-cells';
import { foldNames, type FoldedNames } from './folded-names';
import type { RecognizedTable } from './recognized-table';

/** The names of a table's persons, from one column or from family and given name. */
export interface PersonNames {
  /** As written, trimmed; '' where there is none. */
  text(record: number): string;
  /** Equal for names that differ only in case, spacing, encoding and the place of a tone mark. */
  key(record: number): string;
  /** The names without marks and spaces; their sketches are equal for names with equal keys. */
  folded(): FoldedNames;
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
  let folded: FoldedNames | null = null;
  return {
    text: (record) => raw(record).trim(),
    key(record) {
      let key = keys.get(record);
      if (key === undefined) keys.set(record, (key = textKey(inUnicode(raw(record)))));
      return key;
    },
    folded() {
      return (folded ??= foldNames(
        allInUnicode(
          whole.columns.length > 0 ? whole.values() : Array.from(table.records, (_, record) => raw(record)),
        ),
      ));
    },
  };
}

/** Names as they read, so that they are found among others before they are mended; nearly always the very same array. */
function allInUnicode(names: readonly CellValue[]): readonly CellValue[] {
  let decoded: CellValue[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    if (typeof name !== 'string' || !isOddText(name)) continue;
    const read = inUnicode(name);
    if (read !== name) (decoded ??= [...names])[at] = read;
  }
  return decoded ?? names;
}
