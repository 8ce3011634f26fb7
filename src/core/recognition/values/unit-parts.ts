import { isDepartmentHeading } from '../wording/heading-text';
import type { TableColumns } from './table-columns';
import type { UnitCatalogue } from './unit-catalogue';
import { unitSources } from './unit-names';

/** Khoa, phòng, ban, tổ … are parts of a unit; “Phòng khám …” and “Văn phòng …” are units. */
export function isPartOfUnit(name: string): boolean {
  return /^(khoa|phòng(?! khám)|ban|tổ|bộ phận|đội|trạm|liên khoa|kíp|nhóm)(?![\p{L}])/iu.test(
    name.normalize('NFC'),
  );
}

/**
 * Whether the column of units holds departments: it names no unit of the catalogue, and its heading says so (“Khoa”), or the sheet's title
 * or a section says whose departments they are.
 */
export function ownUnitsAreParts(table: TableColumns, units: UnitCatalogue): boolean {
  const { ids, names, sources } = table.units();
  const isKnown = names.map((name) => units.find(name) !== null);
  let hasOwn = false;
  for (let record = 0; record < ids.length; record++) {
    if (sources[record] !== unitSources.own) continue;
    if (isKnown[ids[record]!]) return false;
    hasOwn = true;
  }
  return hasOwn && (isHeadedAsParts(table) || outerUnitIsKnown(table, units));
}

function isHeadedAsParts({ table }: TableColumns): boolean {
  return table.columns.some(
    ({ field, header }) => field === 'unit' && isDepartmentHeading(header.split(' / ').at(-1)!),
  );
}

function outerUnitIsKnown({ table }: TableColumns, units: UnitCatalogue): boolean {
  return (
    table.titleUnit !== null ||
    table.titles.some((title) => units.find(title) !== null) ||
    table.sectionRows.some(({ unit }) => unit !== null && units.find(unit) !== null)
  );
}
