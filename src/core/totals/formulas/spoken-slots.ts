import type { FieldId } from '../../registers/register';
import type { CountedTable } from './counted-tables';
import { criterionText } from './criteria';
import { isWithin, quoted, type ColumnRange } from './group-tellers';
import type { Totals } from '../totals';
import { cleanSpaces } from '../../vietnamese/scan-text';

/** A part of the text that tells somebody without a citizen id: an expression over the rows, and what it gives in one of them. */
export interface Slot {
  expression(at: ColumnRange): string;
  textAt(row: number): string;
  /** What it would give for a record that is written plainly. */
  plainAt(record: number): string;
  /** Its other spellings are told of in another place. */
  readonly isUnit?: boolean;
  /** It is one word, not a text for each row. */
  readonly isWord?: boolean;
}

/** More units than these, told by rows alone, make no formula that a person would read. */
const mostUnits = 12;

/**
 * Name, birth and unit of each table's records, as the headless contract tells people without citizen ids; births and units only
 * where some table has them. null where no formula says the units.
 *
 * `isWithinUnit`: only records of one unit are compared, so that it is no part.
 */
export function spokenSlots(
  totals: Totals,
  counted: readonly CountedTable[],
  isWithinUnit: boolean,
): readonly (readonly Slot[])[] | null {
  const names = counted.map((each) => columnSlot(each, nameColumns(each), ' '));
  const births = counted.map((each) => columnSlot(each, columnsOf(each, 'birthDate', 'birthYear'), ''));
  const units = counted.map((each) => unitSlot(totals, each));
  if (!isWithinUnit && units.includes(null)) return null;
  const parts = [
    names,
    ...(births.some(isSaid) ? [births] : []),
    ...(!isWithinUnit && units.some((slot) => slot !== null && isSaid(slot)) ? [units as Slot[]] : []),
  ];
  return counted.map((_, table) => parts.map((slots) => slots[table]!));
}

/** Where the names stand: in one column, or in family and given names. */
export function nameColumns(counted: CountedTable): number[] {
  const whole = columnsOf(counted, 'fullName');
  return whole.length > 0 ? whole : columnsOf(counted, 'familyName', 'givenName');
}

function isSaid(slot: Slot): boolean {
  return slot.expression(() => '') !== '""';
}

function columnsOf({ table }: CountedTable, ...fields: readonly FieldId[]): number[] {
  return fields.flatMap((field) => table.table.fields.get(field) ?? []);
}

function columnSlot({ table }: CountedTable, columns: readonly number[], between: string): Slot {
  if (columns.length === 0) return wordSlot('');
  const textAt = (row: number) => columns.map((column) => criterionText(table, row, column)).join(between);
  const joint = between === '' ? '&' : `&${quoted(between)}&`;
  return {
    expression: (at) => columns.map(at).join(joint),
    textAt,
    plainAt: (record) => cleanSpaces(textAt(table.table.records[record]!)).normalize('NFC'),
  };
}

function wordSlot(text: string): Slot {
  return { expression: () => quoted(text), textAt: () => text, plainAt: () => text, isWord: true };
}

/** The unit by its own column, as one word for the whole table, or by the rows in which the units' records stand. */
export function unitSlot(totals: Totals, counted: CountedTable): Slot | null {
  const { table, index, ranges, keys } = counted;
  const nameOf = (record: number) => totals.identities.unitName(index, record) || (names[ids[record]!] ?? '');
  const { ids, names } = table.units();
  const columns = columnsOf(counted, 'unit');
  const records = Array.from({ length: table.count }, (_, record) => record).filter((record) => keys(record));
  const rowOf = (record: number) => table.table.records[record]!;
  const isOwn = (record: number) =>
    criterionText(table, rowOf(record), columns[0]!).trim() === (names[ids[record]!] ?? '');
  if (columns.length === 1 && records.every(isOwn))
    return { ...columnSlot(counted, columns, ''), plainAt: nameOf, isUnit: true };
  const units = [...new Set(records.map(nameOf))];
  if (units.length <= 1) return wordSlot(units[0] ?? '');
  const anchor = columns[0] ?? table.table.firstColumn;
  const runs = units.map((unit) =>
    ranges.runs(
      records.filter((record) => nameOf(record) === unit),
      anchor,
    ),
  );
  if (runs.flat().length > mostUnits) return null;
  const unitOfRow = new Map(records.map((record) => [rowOf(record), nameOf(record)]));
  return {
    expression: (at) =>
      units
        .map((unit, each) => {
          const own = runs[each]!.map((run) => isWithin(at(anchor), run));
          return `REPT(${quoted(unit)},0+${own.join('+')})`;
        })
        .join('&'),
    textAt: (row) => unitOfRow.get(row) ?? '',
    plainAt: nameOf,
  };
}
