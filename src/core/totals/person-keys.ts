import { genders } from '../recognition/values/birth-column';
import { firstEqual, firstEqualPair } from '../recognition/values/equal-keys';
import type { TableColumns } from '../recognition/values/table-columns';
import { isCollective } from './formulas/collectives';
import type { RecordUnits } from './record-units';
import { textIds, type TextIds } from './text-ids';

/** Who is who over several tables: equal numbers are one person. */
export interface PersonKeys {
  /** Per table and record: the number of the person's first record among all, -1 where no person is named. */
  readonly ids: readonly Int32Array[];
  /** Per table and record: 1 for a woman, by the gender column, else by the citizen id. */
  women(): readonly Uint8Array[];
  /** Whether any record names a person. */
  readonly hasPersons: boolean;
}

/**
 * Tells people apart as the headless contract does: by citizen id, else by name with birth date or year and unit.
 *
 * Linear. Names are read only where a record has no citizen id.
 */
export function personKeys(tables: readonly TableColumns[], units: RecordUnits): PersonKeys {
  const length = tables.reduce((sum, { count }) => sum + count, 0);
  const citizens = new Float64Array(length).fill(NaN);
  const nameIds = new Int32Array(length).fill(-1);
  const births = new Int32Array(length);
  const unitIds = new Int32Array(length);
  const names = textIds();
  let offset = 0;
  let needsNames = false;
  for (const table of tables) {
    const ids = table.has('citizenId') ? table.citizenIds() : null;
    // Malformed ids and other papers have no number: these persons are told by their names.
    if (ids) citizens.set(ids.numbers, offset);
    if (table.has('fullName') && (!ids || ids.numbers.some(Number.isNaN))) {
      needsNames =
        readNames(table, offset, citizens, names, units, { nameIds, births, unitIds }) || needsNames;
    }
    offset += table.count;
  }
  const first = firstEqual(citizens);
  if (needsNames) {
    const named = firstEqualPair(firstEqualPair(nameIds, births), unitIds);
    for (let at = 0; at < length; at++) if (first[at]! < 0) first[at] = named[at]!;
  }
  offset = 0;
  const ids = tables.map(({ count }) => first.subarray(offset, (offset += count)));
  return { ids, women: () => tables.map(womenOf), hasPersons: first.some((id) => id >= 0) };
}

/** Where the parts of a person's second key are kept, over all tables. */
interface NameKeys {
  readonly nameIds: Int32Array;
  readonly births: Int32Array;
  readonly unitIds: Int32Array;
}

/** Reads the names of records without a citizen id; answers whether there is any. */
function readNames(
  table: TableColumns,
  offset: number,
  citizens: Float64Array,
  names: TextIds,
  units: RecordUnits,
  { nameIds, births, unitIds }: NameKeys,
): boolean {
  const birth = table.births();
  const keys = units.keysOf(table);
  const text = table.names();
  const isNobody = table.has('recipientKind') ? collectives(table) : null;
  let hasNames = false;
  for (let record = 0; record < table.count; record++) {
    const at = offset + record;
    if (!Number.isNaN(citizens[at]!) || isNobody?.(record)) continue;
    nameIds[at] = names.idOf(text.text(record));
    if (nameIds[at]! < 0) continue;
    hasNames = true;
    const serial = birth.serials[record]!;
    // Days lie above all years, so that one number tells both.
    births[at] = Number.isNaN(serial) ? birth.years[record]! : serial + 10_000;
    unitIds[at] = keys[record]! + 1;
  }
  return hasNames;
}

function collectives(table: TableColumns): (record: number) => boolean {
  const { ids, texts } = table.categories('recipientKind');
  const are = texts.map(isCollective);
  return (record) => are[ids[record]!]!;
}

function womenOf(table: TableColumns): Uint8Array {
  const { genders: read } = table.births();
  const told = table.has('citizenId') ? table.citizenIds().genders : null;
  return Uint8Array.from(read, (gender, record) =>
    (gender === genders.unknown && told ? told[record] : gender) === genders.female ? 1 : 0,
  );
}
