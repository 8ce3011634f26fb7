import type { TableColumns } from '../recognition/table-columns';
import { lastRowOf } from '../sheet/grid';
import {
  criterionOf,
  criterionText,
  groupColumn,
  isPlainCriterion,
  periodCriteria,
  periodDays,
  readsAsNumber,
  type GroupColumn,
} from './criteria';
import type { LiveRanges } from './live-ranges';
import type { Totals } from './totals';

/** Which figure is asked for. */
export interface TermPlace {
  readonly row: number;
  /** A value for each group. */
  readonly keys: readonly string[];
  /** The cells of the sheet that hold these values, as a formula names them. */
  readonly labels: readonly string[];
}

/** How the rows of a table can be told by criteria. */
export interface TableCriteria {
  readonly groups: readonly GroupColumn[];
  /** Of the groups that the table has no column for, the one value that all its records have. */
  readonly constants: ReadonlyMap<number, string>;
  /** Per row the combinations of cell texts that mean it; at 'dates' and 'constant' the text is ''. */
  readonly spellings: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** Rows some of whose records no criterion names: an empty cell, one under a merged area. */
  readonly unnamed: ReadonlySet<number>;
  /** The last row that may stand in a range without adding what is no record. */
  readonly reach: number;
}

/** More spellings than these are no spellings of one unit. */
const mostSpellings = 30;

/** null where criteria would add other records than those counted: the same texts mean two rows, or stand in a row that is no record. */
export function tableCriteria(totals: Totals, table: TableColumns, rows: Int32Array): TableCriteria | null {
  const { records } = table.table;
  const groups: GroupColumn[] = [];
  for (const group of totals.by) {
    const column = groupColumn(table, group);
    if (column === null) return null;
    groups.push(column);
  }
  const awaited = new Map(
    totals.setAside
      .filter((each) => totals.tables[each.table] === table)
      .map(({ record, row }) => [record, row ?? -1]),
  );
  const dates = groups.findIndex(({ kind }) => kind === 'dates');
  const rowOfTexts = new Map<string, number>();
  const written = new Set<string>();
  const spellings = new Map<number, (readonly string[])[]>();
  const unnamed = new Set<number>();
  const constants = new Map<number, string>();
  for (let record = 0; record < records.length; record++) {
    const row = rows[record]! >= 0 ? rows[record]! : (awaited.get(record) ?? -1);
    const keys = totals.rows[row]?.keys;
    for (const [index, { kind }] of groups.entries()) {
      if (kind !== 'constant' || !keys) continue;
      if ((constants.get(index) ?? keys[index]) !== keys[index]) return null;
      constants.set(index, keys[index]!);
    }
    const texts = textsAt(table, groups, records[record]!);
    if (texts.some((text, index) => text === '' && groups[index]!.kind === 'texts')) {
      if (row >= 0) unnamed.add(row);
      continue;
    }
    // “500.000” is five hundred or half a million, as the reader's Excel has it, and “001” is 1.
    if (texts.some((text) => readsAsNumber(text) && text !== String(Number(text)))) return null;
    const path = [...texts, dates >= 0 ? (keys?.[dates] ?? '') : ''].join('\u0000').toLowerCase();
    const known = rowOfTexts.get(path);
    if (known !== undefined) {
      if (known !== row) return null;
      continue;
    }
    rowOfTexts.set(path, row);
    // Excel may take two Unicode forms of one text for equal: counted by both, it would be counted twice.
    const normal = oneForm(path);
    if (written.has(normal)) return null;
    written.add(normal);
    if (row >= 0) spellings.set(row, [...(spellings.get(row) ?? []), texts]);
  }
  // All of its records are set aside: it adds to no row.
  for (const [index, { kind }] of groups.entries())
    if (kind === 'constant' && !constants.has(index)) constants.set(index, '\u0000');
  if (groups.length > 1) combine(totals, groups, spellings);
  const reach = reachOf(totals, table, groups, spellings);
  return reach === null ? null : { groups, constants, spellings, unnamed, reach };
}

/**
 * Adds to the combinations of each row those that the table does not have yet, so that a record that goes to another fund is followed
 * also where its unit has another name; nothing where a text means two values, or would be met by another one's criterion.
 */
function combine(
  totals: Totals,
  groups: readonly GroupColumn[],
  spellings: Map<number, (readonly string[])[]>,
): void {
  const textsOfKey = groups.map(() => new Map<string, Map<string, string>>());
  const keyOfText = groups.map(() => new Map<string, string>());
  for (const [row, combinations] of spellings)
    for (const [group, key] of totals.rows[row]!.keys.entries())
      for (const text of [
        ...combinations.map((texts) => texts[group]!),
        ...(readsAsNumber(key) ? [] : [key]),
      ]) {
        const written = groups[group]!.kind === 'texts' ? text : '';
        if (written === '' && groups[group]!.kind === 'texts') continue;
        const normal = oneForm(written.toLowerCase());
        const known = textsOfKey[group]!.get(key)?.get(normal);
        if (written !== '' && (keyOfText[group]!.get(normal) ?? key) !== key) return;
        if (known !== undefined && !isSameText(known, written)) return;
        keyOfText[group]!.set(normal, key);
        textsOfKey[group]!.set(key, (textsOfKey[group]!.get(key) ?? new Map()).set(normal, known ?? written));
      }
  const textsOf = (key: string, group: number): readonly string[] => {
    if (groups[group]!.kind !== 'texts') return [''];
    const known = [...(textsOfKey[group]!.get(key)?.values() ?? [])];
    return known.length > 0 ? known : key === '' || readsAsNumber(key) ? [] : [key];
  };
  for (const [row, { keys }] of totals.rows.entries()) {
    const product = keys.reduce<string[][]>(
      (combinations, key, group) =>
        combinations.flatMap((texts) => textsOf(key, group).map((text) => [...texts, text])),
      [[]],
    );
    if (product.length > 0 && product.length <= mostSpellings) spellings.set(row, product);
  }
}

/** One for all Unicode forms that Excel may take for equal. */
function oneForm(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function textsAt(table: TableColumns, groups: readonly GroupColumn[], row: number): string[] {
  return groups.map((group) => (group.kind === 'texts' ? criterionText(table, row, group.column) : ''));
}

/** The last row for ranges; null where a row that is no record reads like one: a total row with a unit's name in its column would be added. */
function reachOf(
  totals: Totals,
  table: TableColumns,
  groups: readonly GroupColumn[],
  spellings: TableCriteria['spellings'],
): number | null {
  const { grid, records, firstRow, lastRow } = table.table;
  const hasTexts = groups.some(({ kind }) => kind === 'texts');
  if (!hasTexts) return lastRow;
  const path = (texts: readonly string[]) =>
    groups.map(({ kind }, index) => (kind === 'texts' ? texts[index]!.toLowerCase() : '')).join('\u0000');
  const meant = new Set(
    [...[...spellings.values()].flat(), ...totals.rows.map(({ keys }) => keys)].map(path),
  );
  const isNamed = (row: number) => meant.has(path(textsAt(table, groups, row)));
  const isRecord = new Set(records);
  for (let row = firstRow; row <= lastRow; row++) if (!isRecord.has(row) && isNamed(row)) return null;
  const below = lastRow + 1;
  return below <= lastRowOf(grid) && !isNamed(below) ? below : lastRow;
}

/** The criteria of a row, one string for each combination of spellings; null where one of them cannot be written, [] where the table has nothing of the row. */
export function rowCriteria(
  { groups, constants, spellings }: TableCriteria,
  ranges: LiveRanges,
  { row, keys, labels }: TermPlace,
): string[] | null {
  const written = spellings.get(row) ?? [];
  if (written.length > mostSpellings) return null;
  if ([...constants].some(([index, key]) => keys[index] !== key)) return [];
  const isMet = written.some((texts) =>
    groups.every(({ kind }, index) => kind !== 'texts' || isSameText(texts[index]!, keys[index]!)),
  );
  // A label that reads as a number or a date would be taken for one.
  const isNumber = groups.some(({ kind }, index) => kind === 'texts' && readsAsNumber(keys[index]!));
  const all = isMet || isNumber ? written : [...written, keys];
  const criteria: string[] = [];
  for (const texts of all) {
    const parts = groups.map((group, index): string | null => {
      if (group.kind === 'constant') return '';
      const range = ranges.body(group.column);
      if (group.kind === 'dates') return periodCriteria(keys[index]!, range);
      const label = labels[index];
      if (label && isSameText(texts[index]!, keys[index]!) && isPlainCriterion(keys[index]!))
        return `${range},${label}`;
      const criterion = criterionOf(texts[index]!);
      return criterion === null || texts[index] === '' ? null : `${range},${criterion}`;
    });
    if (parts.includes(null)) {
      // The row's own value is blank: nothing that a criterion names.
      if (texts === keys) continue;
      return null;
    }
    criteria.push(parts.filter((part) => part !== '').join(','));
  }
  return criteria;
}

/** Comparisons that hold as long as the record says what it said: what is added for it alone must not stay behind when it goes to another row. */
export function recordConditions(
  { groups }: TableCriteria,
  ranges: LiveRanges,
  table: TableColumns,
  record: number,
  keys: readonly string[],
): string[] {
  return groups.flatMap((group, index) => {
    if (group.kind === 'constant') return [];
    const cell = ranges.cell(record, group.column);
    if (group.kind === 'dates') {
      const days = periodDays(keys[index]!);
      return days ? [`${cell}>=${days[0]}`, `${cell}<${days[1]}`] : [];
    }
    const text = criterionText(table, table.table.records[record]!, group.column);
    return readsAsNumber(text) || text.length > 250 ? [] : [`${cell}="${text.replaceAll('"', '""')}"`];
  });
}

/** As Excel compares a text with a criterion: without case. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The cells whose texts mean a row and are not its label. */
export function otherSpellings(
  { rows: labelled, by }: Totals,
  table: TableColumns,
  rows: Int32Array,
): { readonly text: string; readonly row: number; readonly column: number }[] {
  const found: { text: string; row: number; column: number }[] = [];
  for (const [index, group] of by.entries()) {
    const place = groupColumn(table, group);
    if (place?.kind !== 'texts') continue;
    for (let record = 0; record < rows.length; record++) {
      const key = labelled[rows[record]!]?.keys[index];
      if (key === undefined) continue;
      const row = table.table.records[record]!;
      const text = criterionText(table, row, place.column);
      if (text !== '' && !isSameText(text, key)) found.push({ text, row, column: place.column });
    }
  }
  return found;
}
