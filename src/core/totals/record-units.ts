import { unitCatalogue, type UnitCatalogue } from '../recognition/values/unit-catalogue';
import { isPartOfUnit, ownUnitsAreParts } from '../recognition/values/unit-parts';
import type { TableColumns } from '../recognition/values/table-columns';
import { unitSources } from '../recognition/values/unit-names';
import type { RegisterId } from '../registers/register';
import { unitKey } from '../vietnamese/unit-key';
import { recordDate } from './groups';
import { sheetDay } from './sheet-day';
import { textIds, type TextIds } from './text-ids';

/** What stands for a unit where there is none: nothing is said, or a name that the catalogue does not know. */
export const noUnit = { missing: -1, unknown: -2 } as const;

/** The units of the records of several tables, numbered alike. */
export interface RecordUnits {
  /** By number: the catalogue's names in its order; without a catalogue the names met. */
  readonly names: readonly string[];
  /** How many of the names the catalogue has; null without one. */
  readonly catalogueSize: number | null;
  /** Number of the unit per record, or one of `noUnit`. */
  idsOf(table: TableColumns): Int32Array;
  /** Numbers that also tell unknown units apart, by name; -1 where none is said. For keys, not for showing. */
  keysOf(table: TableColumns): Int32Array;
}

/** Opens the units of tables; `catalogue` are the workbook's `units` tables. */
export function recordUnits(catalogue: readonly TableColumns[]): RecordUnits {
  const units = unitCatalogue(catalogue);
  const found = textIds(unitKey);
  const numberOf = new Map(units?.names.map((name, index) => [name, index]));
  const unknown = textIds(unitKey);
  const kept = new Map<TableColumns, { ids: Int32Array; keys: Int32Array }>();
  const read = (table: TableColumns) => {
    let both = kept.get(table);
    if (!both) kept.set(table, (both = readUnits(table, units, numberOf, found, unknown)));
    return both;
  };
  return {
    get names() {
      return units ? [...units.names, ...found.labels] : found.labels;
    },
    catalogueSize: units?.size ?? null,
    idsOf: (table) => read(table).ids,
    keysOf: (table) => read(table).keys,
  };
}

/** Registers whose units need not stand in the catalogue yet: there a name that it lacks is a unit all the same. */
const newUnitRegisters: readonly (RegisterId | null)[] = ['newUnits'];

/** Keys of unknown names begin above any catalogue. */
const unknownBase = 1_000_000;

function readUnits(
  table: TableColumns,
  units: UnitCatalogue | null,
  numberOf: ReadonlyMap<string, number>,
  found: TextIds,
  unknown: TextIds,
): { ids: Int32Array; keys: Int32Array } {
  const { ids: nameIds, names, sources } = table.units();
  const ids = new Int32Array(table.count).fill(noUnit.missing);
  if (!units) {
    const numbers = Int32Array.from(names, (name) => found.idOf(name));
    for (let record = 0; record < ids.length; record++)
      ids[record] = numbers[nameIds[record]!] ?? noUnit.missing;
    return { ids, keys: ids };
  }
  const keys = new Int32Array(table.count).fill(-1);
  const days = names.some((name) => units.isDated(name)) ? recordDays(table) : null;
  const takesNew = newUnitRegisters.includes(table.table.register);
  const numberOn = (name: string, day?: number) => {
    const unit = units.find(name, day);
    if (unit !== null) return numberOf.get(unit)!;
    return takesNew ? units.size + found.idOf(name) : noUnit.unknown;
  };
  const numbers = names.map((name) => numberOn(name));
  const areParts = ownUnitsAreParts(table, units);
  const outerUnit = outerUnits(table, units, numberOf);
  for (let record = 0; record < ids.length; record++) {
    const name = nameIds[record]!;
    if (name < 0) continue;
    let number = numbers[name]!;
    if (days && number >= 0) number = numberOn(names[name]!, days(record));
    const isOwn = sources[record] === unitSources.own;
    if (number < 0 && isOwn && (areParts || isPartOfUnit(names[name]!))) number = outerUnit(record) ?? number;
    ids[record] = number;
    keys[record] = number >= 0 ? number : unknownBase + unknown.idOf(names[name]!);
  }
  return { ids, keys };
}

/** The unit around a department: its section's, else the one that the sheet's title names. */
function outerUnits(
  { table }: TableColumns,
  units: UnitCatalogue,
  numberOf: ReadonlyMap<string, number>,
): (record: number) => number | null {
  const numberIn = (name: string | null) => {
    const unit = name === null ? null : units.find(name);
    return unit === null ? null : numberOf.get(unit)!;
  };
  const ofSections = table.sectionRows.map(({ unit }) => numberIn(unit));
  const ofTitle =
    numberIn(table.titleUnit) ?? table.titles.map(numberIn).find((number) => number !== null) ?? null;
  return (record) => ofSections[table.unitSections[record]!] ?? ofTitle;
}

/** The day of each record: its own date, else the sheet's. */
function recordDays(table: TableColumns): (record: number) => number | undefined {
  const day = sheetDay(table.table);
  const field =
    table.table.register === null ? null : recordDate(table.table.register, (one) => table.has(one));
  if (field === null) return () => day ?? undefined;
  const { serials } = table.dates(field);
  return (record) => (Number.isNaN(serials[record]!) ? (day ?? undefined) : serials[record]!);
}
