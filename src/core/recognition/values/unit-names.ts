import type { FieldCells } from './field-cells';
import { numberTexts } from './number-texts';
import type { RecognizedTable } from '../recognized-table';

/** Where a record's unit is said. */
export const unitSources = { none: 0, own: 1, section: 2, title: 3, above: 4 } as const;

/** The unit of each record: its own cell (or the merged area over it; “nt” says the one above), else the section above it, else the sheet's title. */
export interface UnitNames {
  /** Index into `names` per record, -1 where no unit is said. */
  readonly ids: Int32Array;
  /** As written, trimmed; distinct. */
  readonly names: readonly string[];
  /** One of `unitSources` per record. */
  readonly sources: Uint8Array;
  /** The unit's name, '' where none is said. */
  name(record: number): string;
}

export function readUnitNames(table: RecognizedTable, cells: FieldCells): UnitNames {
  const count = table.records.length;
  const sources = new Uint8Array(count);
  const names: string[] = [];
  const idOfName = new Map<string, number>();
  const idOf = (text: string): number => {
    let id = idOfName.get(text);
    if (id === undefined) {
      const trimmed = text.trim();
      id = idOfName.get(trimmed) ?? names.push(trimmed) - 1;
      idOfName.set(trimmed, id);
      idOfName.set(text, id);
    }
    return id;
  };
  const sectionUnits = table.sectionRows.map(({ unit }) => (unit ? idOf(unit) : -1));
  const titleUnit = table.titleUnit ? idOf(table.titleUnit) : -1;
  const ids = numberTexts(cells.mergedCells(), (text) =>
    isBlank(text) ? -1 : isDitto(text) ? ditto : idOf(text),
  );
  for (let record = 0; record < count; record++) {
    if (ids[record]! >= 0) {
      sources[record] = unitSources.own;
      continue;
    }
    const isOfAbove = ids[record] === ditto && record > 0 && ownOrAbove.has(sources[record - 1]!);
    if (isOfAbove) {
      ids[record] = ids[record - 1]!;
      sources[record] = unitSources.above;
      continue;
    }
    const section = sectionUnits[table.unitSections[record]!] ?? -1;
    ids[record] = section >= 0 ? section : titleUnit;
    if (section >= 0) sources[record] = unitSources.section;
    else if (titleUnit >= 0) sources[record] = unitSources.title;
  }
  return { ids, names, sources, name: (record) => names[ids[record]!] ?? '' };
}

/** In place of the number of a unit: the cell says “the same as above”. */
const ditto = -2;

const ownOrAbove: ReadonlySet<number> = new Set([unitSources.own, unitSources.above]);

/** “nt”, “-nt-”, “như trên” and the marks `"`, `''`, `〃`: what stands above is meant. */
function isDitto(text: string): boolean {
  return (
    text.length < 12 &&
    /^\s*(?:["“”″〃]|['’]{2}|-?\s*(?:n\.?t\.?|như trên)\s*-?)\s*$/iu.test(text.normalize('NFC'))
  );
}

/** An empty cell in a person's eyes: spaces, or a dash that says “none”. */
function isBlank(text: string): boolean {
  return text.length < 4 && /^[\s\-–—.…?_\u200b\ufeff]*$/.test(text);
}
