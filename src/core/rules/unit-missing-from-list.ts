import type { TableColumns } from '../recognition/values/table-columns';
import type { UnitCatalogue } from '../recognition/values/unit-catalogue';
import type { Book } from './book';
import { listDate } from './dates/list-date';
import { defineRule } from './rule';

/**
 * A unit of the catalogue has no row in a list that goes through the units.
 *
 * A list goes through the units where it names at least half of them (of persons: four in five); a list of one unit, or of those that
 * were visited, does not. Units that begin or end within or outside of the list's time are not asked for, nor one whose name is
 * most likely what an unknown name means. Such a finding has no cell.
 */
export const unitMissingFromList = defineRule<{ unit: string; named: number; units: number }>({
  id: 'unit-missing-from-list',
  severity: 'info',
  needs: [],
  needsUnitCatalogue: true,
  registers: [
    'members',
    'grants',
    'visits',
    'disbursements',
    'admissions',
    'fundDrives',
    'conferences',
    'emulation',
  ],
  title: { vi: 'Đơn vị không có dòng nào', en: 'A unit without a row' },
  message: {
    vi: ({ unit, named, units }) =>
      `“${unit}” không có dòng nào, trong khi danh sách có ${named}/${units} đơn vị của danh mục: hãy xem đơn vị chưa gửi số liệu hay bị bỏ sót.`,
    en: ({ unit, named, units }) =>
      `“${unit}” has no row, while the list has ${named} of the catalogue’s ${units} units: see whether it sent nothing or was left out.`,
  },
  *check(table, book) {
    const { units } = book;
    if (!units || units.size < 3) return;
    const named = namedUnits(table, units);
    const found = units.names.filter((name) => named.has(name)).length;
    const isOfPersons = table.has('fullName');
    if (found < units.size * (isOfPersons ? 0.8 : 0.5)) return;
    const expected = expectedUnits(table, book);
    const missing = units.names.filter((unit) => !named.has(unit) && expected.has(unit));
    // Rows that say no unit may well be theirs; that is another rule's.
    const unsaid = recordsByUnit(table)[0]!;
    if (missing.length <= unsaid) return;
    for (const unit of missing) {
      yield { cells: [], value: unit, params: { unit, named: found, units: units.size } };
    }
  },
});

/** The catalogue's units that the records name, and those that an unknown name most likely means. */
function namedUnits(table: TableColumns, units: UnitCatalogue): Set<string> {
  const { names } = table.units();
  const records = recordsByUnit(table);
  const day = listDate(table)?.last;
  const named = new Set<string>();
  for (const [id, name] of names.entries()) {
    if (records[id + 1] === 0) continue;
    const unit = units.find(name, day) ?? units.nearest(name);
    if (unit !== null) named.add(unit);
  }
  return named;
}

/** How many records say no unit, and behind that how many say each of the table's names. */
function recordsByUnit(table: TableColumns): Int32Array {
  const { ids, names } = table.units();
  const counts = new Int32Array(names.length + 1);
  for (let record = 0; record < ids.length; record++) counts[ids[record]! + 1]!++;
  return counts;
}

/** The units that were there during the whole time of the list, by “Hiệu lực từ … đến” of the catalogue. */
function expectedUnits(table: TableColumns, book: Book): Set<string> {
  const time = listDate(table) ?? { first: book.today, last: book.today };
  const expected = new Set<string>();
  for (const catalogue of book.tablesOf('units')) {
    const from = catalogue.dates('validFrom').serials;
    const to = catalogue.dates('validTo').serials;
    for (let record = 0; record < catalogue.count; record++) {
      // A comparison with an unknown day (NaN) is false: then nothing speaks against the unit.
      if (from[record]! > time.first || to[record]! < time.last) continue;
      expected.add(catalogue.text('unit', record));
    }
  }
  return expected;
}
