import { isPartOfUnit, ownUnitsAreParts } from '../recognition/values/unit-parts';
import type { TableColumns } from '../recognition/values/table-columns';
import { unitSources } from '../recognition/values/unit-names';
import { serialOf } from '../sheet/calendar';
import { valueAt, type CellValue } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';
import { detectLegacy } from '../vietnamese/legacy-encodings';
import { textKey } from '../vietnamese/text-key';
import { figure } from './amounts/figures';
import { listDate } from './dates/list-date';
import { defineRule, type Place } from './rule';
import { registersWithUnits } from './persons/registers-with-units';

/** The day from which 13 hospitals bear names without “huyện” (plo.vn, “Hà Nội đổi tên 13 bệnh viện”). */
const renamedOn = serialOf(2025, 8, 19)!;

/**
 * A unit is called by an alias, an abbreviation, a code or a former name of the catalogue rather than by its name.
 *
 * The unit is known, so its rows are counted; writing its name makes lists agree to the letter. Case, spacing, the place of tones and
 * “CĐCS” in front are no alias. A list made before a name was given may use the old one. One finding for each spelling.
 */
export const unitAlias = defineRule<{ written: string; name: string; cells: number }>({
  id: 'unit-alias',
  severity: 'info',
  needs: [],
  needsUnitCatalogue: true,
  registers: registersWithUnits,
  title: { vi: 'Tên gọi khác của đơn vị', en: 'Alias of a unit' },
  message: {
    vi: ({ written, name, cells }) =>
      `“${written}”${cells > 1 ? ` (${figure(cells, 'vi')} ô)` : ''} là tên gọi khác của “${name}” trong danh mục: nên ghi theo danh mục.`,
    en: ({ written, name, cells }) =>
      `“${written}”${cells > 1 ? ` (${figure(cells, 'en')} cells)` : ''} is another name of “${name}” in the catalogue: better write the catalogue’s.`,
  },
  *check(table, book) {
    const { units } = book;
    if (!units) return;
    const day = listDate(table)?.last;
    const aliases = new Map<string, Alias>();
    const nameOf = (written: string): string | null => {
      const name = units.find(written, day);
      if (name === null || isSameName(written, name) || detectLegacy(written) || isPartOfUnit(written))
        return null;
      return isFormerName(written, name) && (day ?? Infinity) < renamedOn ? null : name;
    };
    const aliasOf = (written: string, record: number): Alias => {
      const key = textKey(written);
      let alias = aliases.get(key);
      if (!alias) {
        const name = nameOf(written);
        aliases.set(key, (alias = { written, name, record, cells: [], values: [] }));
      }
      return alias;
    };
    for (const { written, place, record, cell } of writtenUnits(
      table,
      ownUnitsAreParts(table, units),
      aliasOf,
    )) {
      const alias = aliasOf(written, record);
      if (alias.name === null) continue;
      alias.cells.push(place);
      alias.values.push(typeof cell === 'string' ? cell.replace(written, alias.name) : alias.name);
    }
    for (const { written, name, record, cells, values } of aliases.values()) {
      if (name === null || cells.length === 0) continue;
      yield {
        cells,
        value: written,
        params: { written, name, cells: cells.length },
        ...(record >= 0 ? { record } : {}),
        fix: { value: values[0]!, ...(cells.length > 1 ? { values } : {}), certain: true },
      };
    }
  },
});

interface Alias {
  readonly written: string;
  /** The catalogue's name; null where what is written is no alias. */
  readonly name: string | null;
  readonly record: number;
  readonly cells: Place[];
  /** What each cell should hold: a section row keeps its numeral. */
  readonly values: CellValue[];
}

interface WrittenUnit {
  readonly written: string;
  readonly place: Place;
  readonly record: number;
  readonly cell: CellValue;
}

/** The cells that name a unit by an alias: the records' own, and the section rows that records take their unit from. */
function* writtenUnits(
  table: TableColumns,
  ownAreParts: boolean,
  aliasOf: (written: string, record: number) => Alias,
): Generator<WrittenUnit> {
  const { ids, names, sources } = table.units();
  const asked = new Set<number>();
  // A list has many records and few spellings: each is looked up once.
  const isAlias = new Int8Array(names.length);
  for (let record = 0; record < ids.length; record++) {
    if (sources[record] === unitSources.section) asked.add(table.table.unitSections[record]!);
    if (sources[record] !== unitSources.own || ownAreParts) continue;
    const id = ids[record]!;
    if (isAlias[id] === -1 || table.isCoveredByMerge('unit', record)) continue;
    if (isAlias[id] === 0) isAlias[id] = aliasOf(names[id]!, record).name === null ? -1 : 1;
    if (isAlias[id] === -1) continue;
    const cell = table.value('unit', record);
    yield { written: names[ids[record]!]!, place: table.place('unit', record), record, cell };
  }
  const { grid, firstColumn, lastColumn, sectionRows } = table.table;
  for (const index of asked) {
    const { row, unit } = sectionRows[index]!;
    for (let column = firstColumn; unit !== null && column <= lastColumn; column++) {
      const cell = valueAt(grid, row, column);
      if (typeof cell !== 'string' || !cell.includes(unit)) continue;
      yield { written: unit, place: { row, column }, record: -1, cell };
      break;
    }
  }
}

/** Whether only case, spacing, punctuation or the union's rank in front tell what is written from the name. */
function isSameName(written: string, name: string): boolean {
  const bare = (text: string) =>
    textKey(
      text
        .normalize('NFC')
        .replace(/[.,:;()"“”–—\-_/]+/g, ' ')
        .trim()
        .replace(/^(?:cđcs|cđ cơ sở|công đoàn cơ sở|công đoàn|cđ)\s+/iu, ''),
    );
  return bare(written) === bare(name);
}

/** “Bệnh viện Đa khoa huyện Ba Vì” for “Bệnh viện Đa khoa Ba Vì”. */
function isFormerName(written: string, name: string): boolean {
  const rank = /\b(huyen|quan|thi xa) /;
  return rank.test(foldText(written)) && !rank.test(foldText(name));
}
