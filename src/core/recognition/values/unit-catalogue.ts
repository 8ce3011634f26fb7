import { distance } from 'fastest-levenshtein';
import type { TableColumns } from './table-columns';
import { foldText } from '../../vietnamese/fold';
import { inUnicode } from '../../vietnamese/legacy-encodings';
import { textKey } from '../../vietnamese/text-key';
import { unitKey } from '../../vietnamese/unit-key';

/** The units that a workbook's own `units` register names. */
export interface UnitCatalogue {
  readonly size: number;
  /** Names in the order of the catalogue, each once. */
  readonly names: readonly string[];
  /**
   * The catalogue's name of what a cell calls a unit, or null where the catalogue has none (neither name, alias nor code), or
   * several: an alias of two units means neither. Where two units bore the name one after the other, the one of that day (Excel
   * serial); without a day the present one.
   */
  find(name: string, day?: number): string | null;
  /** The units that share what a cell says as an alias or code of each, so that it cannot be told which is meant; none where it can. */
  sharedBy(name: string, day?: number): readonly string[];
  /** Whether the day decides which unit the name means. */
  isDated(name: string): boolean;
  /** The nearest catalogue name of an unknown one, or null where none is near. */
  nearest(name: string): string | null;
}

/** A unit that a name may mean, and when: Excel serials, both inclusive. */
interface Meaning {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Its name itself, not an alias or code. */
  readonly isOwn: boolean;
}

/**
 * Reads the catalogue out of the workbook's `units` tables: names, aliases (split at `;`, `,` and line breaks) and codes, each
 * within the row's “Hiệu lực từ … đến”. null where the workbook has no such table.
 */
export function unitCatalogue(tables: readonly TableColumns[]): UnitCatalogue | null {
  const names: string[] = [];
  const meanings = new Map<string, Meaning[]>();
  const add = (text: string, meaning: Meaning) => {
    addKey(unitKey(text), meaning);
    // A catalogue in TCVN3 or VNI; its names stay as they are written.
    const read = inUnicode(text);
    if (read !== text) addKey(unitKey(read), meaning);
  };
  const addKey = (key: string, meaning: Meaning) => {
    if (key === '') return;
    const known = meanings.get(key);
    if (!known) meanings.set(key, [meaning]);
    else if (!known.some(({ name }) => name === meaning.name)) known.push(meaning);
  };
  const units = tables.flatMap((table) =>
    Array.from({ length: table.count }, (_, record) => ({
      table,
      record,
      meaning: meaningOf(table, record),
    })),
  );
  const seen = new Set<string>();
  for (const { meaning } of units) {
    if (meaning.name === '') continue;
    if (!seen.has(meaning.name)) names.push(meaning.name);
    seen.add(meaning.name);
    add(meaning.name, meaning);
  }
  // After all names, so that no alias takes the place of another unit's own name.
  for (const { table, record, meaning } of units) {
    if (meaning.name === '') continue;
    const other = { ...meaning, isOwn: false };
    for (const alias of table.text('aliases', record).split(/[;,\n]/)) add(alias, other);
    add(table.text('unitCode', record), other);
  }
  if (names.length === 0) return null;
  // Many rules ask for the same few spellings.
  const asked = new Map<string, readonly Meaning[]>();
  const meaningsOf = (name: string): readonly Meaning[] => {
    let found = asked.get(name);
    if (!found) {
      found = meanings.get(unitKey(name)) ?? meanings.get(unitKey(inUnicode(name))) ?? [];
      asked.set(name, found);
    }
    return found;
  };
  // Only unknown names ask for the nearest one.
  let candidates: readonly Candidate[] | null = null;
  const allCandidates = () =>
    (candidates ??= [...meanings].flatMap(([key, list]) => {
      const name = meaningOn(list);
      return name === null ? [] : [{ key, name, folded: foldText(key), loose: looseKey(key) }];
    }));
  return {
    size: names.length,
    names,
    find: (name, day) => meaningOn(meaningsOf(name), day, name),
    sharedBy: (name, day) => sharers(validOn(meaningsOf(name), day)),
    isDated: (name) => meaningsOf(name).length > 1,
    nearest: (name) => nearestOf(unitKey(name), allCandidates()),
  };
}

function meaningOf(table: TableColumns, record: number): Meaning {
  const from = table.has('validFrom') ? table.dates('validFrom').serials[record]! : NaN;
  const to = table.has('validTo') ? table.dates('validTo').serials[record]! : NaN;
  return {
    name: table.text('unit', record),
    from: Number.isNaN(from) ? -Infinity : from,
    to: Number.isNaN(to) ? Infinity : to,
    isOwn: true,
  };
}

/** The unit of that very name, else own names before aliases; a name that no unit bore that day still means its unit. */
function meaningOn(meanings: readonly Meaning[], day = Infinity, written = ''): string | null {
  const valid = validOn(meanings, day);
  if (sharers(valid).length > 0) return null;
  const exact = valid.length > 1 ? valid.find(({ name }) => name === written.trim()) : undefined;
  return (exact ?? valid[0] ?? meanings[0])?.name ?? null;
}

function validOn(meanings: readonly Meaning[], day = Infinity): readonly Meaning[] {
  return meanings.length > 1 ? meanings.filter(({ from, to }) => from <= day && day <= to) : meanings;
}

/** Of meanings that hold together the units, where none has a name of its own in it. */
function sharers(valid: readonly Meaning[]): readonly string[] {
  return valid.length > 1 && !valid.some(({ isOwn }) => isOwn) ? valid.map(({ name }) => name) : [];
}

/** A name, alias or code of the catalogue as unknown names are compared with it. */
interface Candidate {
  readonly key: string;
  /** The catalogue's name of it. */
  readonly name: string;
  readonly folded: string;
  readonly loose: string;
}

/** Words that are left out of a unit's name as often as they are written: “Bệnh viện Đức Giang” is “Bệnh viện đa khoa Đức Giang”. */
const looseWords = ['đa khoa', 'khu vực', 'quận', 'huyện', 'thị xã', 'thành phố', 'hà nội'].map(textKey);

function looseKey(key: string): string {
  return looseWords.reduce((rest, words) => rest.replace(` ${words} `, ' '), ` ${key} `).trim();
}

/**
 * Of a name typed without marks the one that reads so; else the name whose key is fewest letters away behind the words that both begin with (“bệnh viện …”), if at most a quarter of those
 * letters differ or the last letter alone is missing; else the one name that is the same but for words that are often left out, or
 * that begins with the same words (“BV Phổi” → “Bệnh viện Phổi Hà Nội”). null where two are as near.
 */
function nearestOf(key: string, candidates: readonly Candidate[]): string | null {
  let best: string | null = null;
  let bestShare = 0.25;
  let isTied = false;
  const longer = new Set<string>();
  const same = new Set<string>();
  const unmarked = new Set<string>();
  const own = { loose: looseKey(key), folded: foldText(key), start: `${foldText(key)} ` };
  for (const { key: candidate, name, folded, loose } of candidates) {
    if (folded === own.folded && own.folded === key) unmarked.add(name);
    if (loose === own.loose) same.add(name);
    if (folded.startsWith(own.start)) longer.add(name);
    const start = sharedWordsEnd(key, candidate);
    const length = Math.max(key.length, candidate.length) - start;
    const isCut = lacksLastLetter(key, candidate);
    if (!isCut && (length < 3 || Math.abs(candidate.length - key.length) > bestShare * length)) continue;
    const share = isCut
      ? Math.min(1 / length, 0.25)
      : lettersApart(key.slice(start), candidate.slice(start)) / length;
    if (share > bestShare) continue;
    if (share < bestShare || best === null) isTied = false;
    else if (name !== best) isTied = true;
    best = name;
    bestShare = share;
  }
  const [read] = unmarked;
  if (read !== undefined) return unmarked.size === 1 ? read : null;
  if (best !== null) return isTied ? null : best;
  const [only, ...others] = same.size > 0 ? same : longer;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Letters to put in, leave out or change; two neighbours that changed places are one slip. */
function lettersApart(a: string, b: string): number {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const isSwapped =
    a.length === b.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2);
  return at >= 0 && isSwapped ? 1 : distance(a, b);
}

/** “Sóc Sơ” for “Sóc Sơn”; “số 1” is not “số 11”. */
function lacksLastLetter(key: string, candidate: string): boolean {
  return candidate.startsWith(key) && /^\p{L}\p{M}*$/u.test(candidate.slice(key.length));
}

/** Where the first word begins that the two do not share. */
function sharedWordsEnd(a: string, b: string): number {
  let end = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === ' ') end = i + 1;
  return end;
}
