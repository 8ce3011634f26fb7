import type { FieldId } from '../../registers/register';
import { decodeAsColumn, legacyOfColumn } from '../../vietnamese/legacy-column';
import { inUnicode, type LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { withoutTitle } from '../../vietnamese/person-name';
import { textKey } from '../../vietnamese/text-key';
import { cellOf, cellsOfList, eachCell, type ColumnCells } from './column-cells';
import type { FieldCells } from './field-cells';
import { namesWithBirths } from './names-with-births';
import { sketchNames, type SketchedNames } from './sketched-names';
import type { RecognizedTable } from '../recognized-table';

/** The names of a table's persons, from one column or from family and given name. */
export interface PersonNames {
  /** As written, trimmed; '' where there is none. */
  text(record: number): string;
  /** Equal for names that differ only in case, spacing, encoding, the place of a tone mark and a title in front. */
  key(record: number): string;
  /** Numbers that tell the names apart, without titles, marks and spaces: equal for names with equal keys; NaN for no name. */
  sketches(): Float64Array;
  /** By record which letters, and how many, the name has without title and marks: `SketchedNames`. */
  outlines(): Int32Array;
  /** The name as it reads, without title. */
  read(record: number): string;
  /** What stands behind the names of a column “Họ và tên, năm sinh”; null where it holds names alone. */
  readonly births: ColumnCells | null;
  /** Records whose name is filled and, as it is written, not plainly a name; ascending. */
  unplain(): readonly number[];
}

/** Opens the names; keys are made only for the records that are asked for. */
export function personNames(table: RecognizedTable, cells: (field: FieldId) => FieldCells): PersonNames {
  const whole = cells('fullName');
  const [family, given] = [cells('familyName'), cells('givenName')];
  const header = table.columns.find(({ field }) => field === 'fullName')?.header ?? '';
  const split = whole.columns.length === 1 ? namesWithBirths(whole.cells, header) : null;
  const own = split?.names ?? whole.cells;
  const raw =
    whole.columns.length > 0
      ? (record: number) => String(cellOf(own, record))
      : (record: number) => `${String(family.value(record))} ${String(given.value(record))}`;
  let joined: ColumnCells | null = null;
  const all = () =>
    whole.columns.length > 0
      ? own
      : (joined ??= cellsOfList(Array.from(table.records, (_, record) => raw(record))));
  let encoding: LegacyEncoding | null | undefined;
  const ofColumn = () => (encoding === undefined ? (encoding = legacyOfColumn(eachCell(all()))) : encoding);
  const keys = new Map<number, string>();
  let sketched: SketchedNames | null = null;
  const sketch = () => (sketched ??= sketchNames(all(), (name) => asRead(name, ofColumn)));
  return {
    births: split?.births ?? null,
    text: (record) => raw(record).trim(),
    key(record) {
      let key = keys.get(record);
      if (key === undefined) keys.set(record, (key = textKey(asRead(raw(record), ofColumn))));
      return key;
    },
    sketches: () => sketch().sketches,
    outlines: () => sketch().outlines,
    unplain: () => sketch().unplain,
    read: (record) => sketch().otherwise.get(record) ?? raw(record),
  };
}

/** A name without its title and, where it is typed in TCVN3 or VNI, as it reads: so it is found among others before it is mended. */
function asRead(name: string, ofColumn: () => LegacyEncoding | null): string {
  const read = inUnicode(name);
  if (read !== name || !/[\u00c0-\u00ff]/.test(name)) return withoutTitle(read);
  const encoding = ofColumn();
  return withoutTitle((encoding && decodeAsColumn(name, encoding)?.text) ?? name);
}
