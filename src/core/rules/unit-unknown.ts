import { isErrorValue } from '../recognition/values/error-value';
import type { TableColumns } from '../recognition/values/table-columns';
import type { UnitCatalogue } from '../recognition/values/unit-catalogue';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { unitSources, type UnitNames } from '../recognition/values/unit-names';
import { isPartOfUnit, ownUnitsAreParts } from '../recognition/values/unit-parts';
import { detectLegacy } from '../vietnamese/legacy-encodings';
import { unitKey } from '../vietnamese/unit-key';
import { amountAtStake } from './amounts/amount-at-stake';
import { figure } from './amounts/figures';
import { defineRule, type Place } from './rule';
import { registersWithUnits } from './persons/registers-with-units';

/**
 * A unit's name is neither a name nor an alias of the workbook's own catalogue of units.
 *
 * One finding for each unknown name, with all its cells: one repair, or one more alias, mends them all. Departments and
 * wards (Khoa, Phòng, Tổ …) are parts of units and no business of this rule, nor is a column of theirs headed “Đơn vị” in
 * the list of one unit; one among units of the catalogue is in the wrong column. An alias that the catalogue gives to several units names none of them. `money` is what is in no unit's
 * total for it.
 */
export const unitUnknown = defineRule<{
  name: string;
  nearest: string | null;
  shared: readonly string[];
  cells: number;
}>({
  id: 'unit-unknown',
  severity: 'error',
  needs: [],
  needsUnitCatalogue: true,
  registers: registersWithUnits,
  title: { vi: 'Đơn vị không có trong danh mục', en: 'Unknown unit' },
  message: {
    vi: ({ name, nearest, shared, cells }) => {
      const what = `“${name}”${cells > 1 ? ` (${figure(cells, 'vi')} ô)` : ''}`;
      if (shared.length > 0)
        return `${what} trong danh mục là tên gọi khác của cả ${shared.map(inQuotes).join(' và ')}: hãy ghi đủ tên đơn vị, hoặc chữa lại danh mục.`;
      const end = nearest ? `có phải là “${nearest}”?` : 'hãy sửa tên, hoặc thêm vào danh mục.';
      return `${what} không có trong danh mục đơn vị: ${end}`;
    },
    en: ({ name, nearest, shared, cells }) => {
      const what = `“${name}”${cells > 1 ? ` (${figure(cells, 'en')} cells)` : ''}`;
      if (shared.length > 0)
        return `The catalogue has ${what} as another name of each of ${shared.map(inQuotes).join(' and ')}: write the unit’s full name, or correct the catalogue.`;
      const end = nearest ? `is it “${nearest}”?` : 'correct the name, or add it to the catalogue.';
      return `${what} is not in the catalogue of units: ${end}`;
    },
  },
  *check(table, book) {
    if (!book.units) return;
    for (const { name, cells, record, money } of unknownUnits(table, book.units)) {
      const shared = book.units.sharedBy(name);
      const nearest = shared.length > 0 ? null : book.units.nearest(name);
      yield {
        cells,
        value: name,
        params: { name, nearest, shared, cells: cells.length },
        ...(record >= 0 ? { record } : {}),
        money,
        // A section row holds more than the name (its numeral): it is corrected by hand.
        ...(nearest && record >= 0 ? { fix: { value: nearest, certain: false } } : {}),
      };
    }
  },
});

const inQuotes = (text: string) => `“${text}”`;

interface UnknownUnit {
  /** As it is first written. */
  readonly name: string;
  readonly cells: Place[];
  /** The first record that says it, -1 for a section row. */
  readonly record: number;
  money: number;
}

/** Spellings that differ in case, spacing and abbreviations only are one unknown unit; text in a legacy encoding is another rule's. */
function unknownUnits(table: TableColumns, units: UnitCatalogue): Iterable<UnknownUnit> {
  const { ids, names, sources } = table.units();
  const isPart = names.map(isPartOfUnit);
  const namesUnits = hardlyAnyPart(table.units(), isPart, (name) => units.find(name) !== null);
  const isAsked = names.map(
    (name, id) =>
      units.find(name) === null &&
      !isErrorValue(name) &&
      (namesUnits || !isPart[id]) &&
      detectLegacy(name) === null,
  );
  const found = new Map<string, UnknownUnit>();
  const add = (name: string, record: number, place: Place, money: number) => {
    const key = unitKey(name);
    let entry = found.get(key);
    if (!entry) found.set(key, (entry = { name, cells: [], record, money: 0 }));
    entry.cells.push(place);
    entry.money += money;
  };

  if (!ownUnitsAreParts(table, units)) {
    for (const record of recordsOfIds(ids, isAsked)) {
      if (sources[record] !== unitSources.own) continue;
      const name = names[ids[record]!]!;
      const entry = found.get(unitKey(name));
      // The rows below a merged cell have its unit, and no cell of their own.
      if (table.isCoveredByMerge('unit', record)) {
        if (entry) entry.money += amountAtStake(table, record);
        continue;
      }
      add(name, record, table.place('unit', record), amountAtStake(table, record));
    }
  }
  // A section row matters where records take their unit from it; “I. LĐLĐ Thành phố trao” above rows with a unit of their own names none.
  const asked = new Map<number, number>();
  for (const record of recordsOfKind(sources, unitSources.section)) {
    const index = table.table.unitSections[record]!;
    asked.set(index, (asked.get(index) ?? 0) + amountAtStake(table, record));
  }
  for (const [index, { unit, row }] of table.table.sectionRows.entries()) {
    const money = asked.get(index);
    if (
      money === undefined ||
      unit === null ||
      units.find(unit) !== null ||
      isPartOfUnit(unit) ||
      detectLegacy(unit)
    )
      continue;
    add(unit, -1, { row, column: firstTextColumn(table, row, unit) }, money);
  }
  return found.values();
}

/** Whether the column names units of the catalogue, so that a department in it is in the wrong place: one in five at most. */
function hardlyAnyPart(
  { ids, names, sources }: UnitNames,
  isPart: readonly boolean[],
  isKnown: (name: string) => boolean,
): boolean {
  if (!isPart.includes(true)) return false;
  const known = names.map(isKnown);
  let balance = 0;
  for (let record = 0; record < ids.length; record++) {
    const id = ids[record]!;
    if (id < 0 || sources[record] !== unitSources.own) continue;
    balance += known[id] ? 1 : isPart[id] ? -4 : 0;
  }
  return balance >= 0;
}

function recordsOfIds(ids: Int32Array, isAsked: readonly boolean[]): number[] {
  const records: number[] = [];
  for (let record = 0; record < ids.length; record++) {
    const id = ids[record]!;
    if (id >= 0 && isAsked[id]) records.push(record);
  }
  return records;
}

function firstTextColumn(table: TableColumns, row: number, unit: string): number {
  const { grid, firstColumn, lastColumn } = table.table;
  const values = grid.values[row - grid.firstRow];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (String(values?.[column - grid.firstColumn] ?? '').includes(unit)) return column;
  }
  return firstColumn;
}
