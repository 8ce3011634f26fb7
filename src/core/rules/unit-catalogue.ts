import { distance } from 'fastest-levenshtein';
import type { TableColumns } from '../recognition/table-columns';
import { foldText } from '../vietnamese/fold';
import { unitKey } from '../vietnamese/unit-key';

/** The units that a workbook's own `units` register names. */
export interface UnitCatalogue {
  readonly size: number;
  /** Names in the order of the catalogue. */
  readonly names: readonly string[];
  /** The catalogue's name of what a cell calls a unit, or null where the catalogue has none (neither name nor alias). */
  find(name: string): string | null;
  /** The nearest catalogue name of an unknown one, or null where none is near. */
  nearest(name: string): string | null;
}

/**
 * Reads the catalogue out of the workbook's `units` tables: names, aliases (split at `;`, `,` and line breaks) and codes.
 * null where the workbook has no such table.
 */
export function unitCatalogue(tables: readonly TableColumns[]): UnitCatalogue | null {
  const names: string[] = [];
  const nameOfKey = new Map<string, string>();
  const add = (text: string, name: string) => {
    const key = unitKey(text);
    if (key !== '' && !nameOfKey.has(key)) nameOfKey.set(key, name);
  };
  const units = tables.flatMap((table) =>
    Array.from({ length: table.count }, (_, record) => ({ table, record, name: table.text('unit', record) })),
  );
  for (const { name } of units) {
    if (name === '') continue;
    names.push(name);
    add(name, name);
  }
  // After all names, so that no alias takes the place of another unit's own name.
  for (const { table, record, name } of units) {
    if (name === '') continue;
    for (const alias of table.text('aliases', record).split(/[;,\n]/)) add(alias, name);
    add(table.text('unitCode', record), name);
  }
  if (names.length === 0) return null;
  return {
    size: names.length,
    names,
    find: (name) => nameOfKey.get(unitKey(name)) ?? null,
    nearest: (name) => nearestOf(unitKey(name), nameOfKey),
  };
}

/**
 * The name whose key is fewest letters away behind the words that both begin with (“bệnh viện …”), if at most a quarter of those
 * letters differ; else the one name that begins with the same words (“BV Phổi” → “Bệnh viện Phổi Hà Nội”). null where two are as near.
 */
function nearestOf(key: string, nameOfKey: ReadonlyMap<string, string>): string | null {
  let best: string | null = null;
  let bestShare = 0.25;
  let isTied = false;
  const longer = new Set<string>();
  for (const [candidate, name] of nameOfKey) {
    if (foldText(candidate).startsWith(foldText(key) + ' ')) longer.add(name);
    const start = sharedWordsEnd(key, candidate);
    const length = Math.max(key.length, candidate.length) - start;
    if (length < 3 || Math.abs(candidate.length - key.length) > bestShare * length) continue;
    const share = distance(key.slice(start), candidate.slice(start)) / length;
    if (share > bestShare) continue;
    if (share < bestShare || best === null) isTied = false;
    else if (name !== best) isTied = true;
    best = name;
    bestShare = share;
  }
  if (best !== null) return isTied ? null : best;
  const [only, ...others] = longer;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Where the first word begins that the two do not share. */
function sharedWordsEnd(a: string, b: string): number {
  let end = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === ' ') end = i + 1;
  return end;
}
