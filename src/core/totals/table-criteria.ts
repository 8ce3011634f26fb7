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
import { nothingStanding, standingValues, type StandingValues } from './standing-values';
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
  /** The values that rows tell and not criteria. */
  readonly standing: StandingValues;
  /** Of the groups that the table has no column for, the one value that all its records have. */
  readonly constants: ReadonlyMap<number, string>;
  /** Per row the combinations of cell texts that mean it; at 'dates' and 'constant', and for what rows tell, the text is ''. */
  readonly spellings: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** Rows some of whose records no criterion names: an empty cell, one under a merged area. */
  readonly unnamed: ReadonlySet<number>;
  /** The last row that may stand in a range without adding what is no record. */
  readonly reach: number;
}

/** More spellings than these are no spellings of one unit. */
const mostSpellings = 30;

/** More criteria for each run of rows than these, all tables together, would make too long a formula. */
const mostStretches = 40;

/** null where criteria would add other records than those counted: the same texts mean two rows, or stand in a row that is no record. */
export function tableCriteria(totals: Totals, table: TableColumns, rows: Int32Array): TableCriteria | null {
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
  const read: ReadTable = {
    totals,
    table,
    groups,
    rowOf: (record) => (rows[record]! >= 0 ? rows[record]! : (awaited.get(record) ?? -1)),
  };
  const standing = standingValues(table, groups, (record) => totals.rows[read.rowOf(record)]?.keys);
  const isTold = groups.some((_, group) => standing.some(group));
  const byRuns = isTold ? criteriaOf(read, standing) : null;
  const isShort = (row: number) => {
    const spelled = (byRuns?.spellings.get(row)?.length ?? 0) + 1;
    return standing.runs(totals.rows[row]!.keys) * spelled * totals.passes.length <= mostStretches;
  };
  return byRuns && [...totals.rows.keys()].every(isShort) ? byRuns : criteriaOf(read, nothingStanding);
}

interface ReadTable {
  readonly totals: Totals;
  readonly table: TableColumns;
  readonly groups: readonly GroupColumn[];
  /** The row of a record, or the one it would stand in once its figure is readable; -1 for none. */
  rowOf(record: number): number;
}

function criteriaOf(
  { totals, table, groups, rowOf }: ReadTable,
  standing: StandingValues,
): TableCriteria | null {
  const { records } = table.table;
  const rowOfTexts = new Map<string, number>();
  const forms = new Set<string>();
  const spellings = new Map<number, (readonly string[])[]>();
  const unnamed = new Set<number>();
  const constants = new Map<number, string>();
  const meanings = groups.map(
    (_, group) => new Map(totals.rows.map(({ keys }) => [keys[group]!.toLowerCase(), keys[group]!])),
  );
  for (let record = 0; record < records.length; record++) {
    const row = rowOf(record);
    const keys = totals.rows[row]?.keys;
    for (const [index, { kind }] of groups.entries()) {
      if (kind !== 'constant' || !keys || standing.some(index)) continue;
      if ((constants.get(index) ?? keys[index]) !== keys[index]) return null;
      constants.set(index, keys[index]!);
    }
    const written = textsAt(table, groups, records[record]!);
    const isStanding = groups.map((_, group) => keys !== undefined && standing.has(group, keys[group]!));
    // What rows tell in one place and a text in another would be added by both.
    for (const [group, text] of written.entries()) {
      if (text === '' || !standing.some(group)) continue;
      const lower = text.toLowerCase();
      if ((meanings[group]!.get(lower) ?? keys?.[group]) !== keys?.[group]) return null;
      if (keys) meanings[group]!.set(lower, keys[group]!);
    }
    const texts = written.map((text, group) => (isStanding[group] ? '' : text));
    if (texts.some((text, index) => text === '' && groups[index]!.kind === 'texts' && !isStanding[index])) {
      if (row >= 0) unnamed.add(row);
      continue;
    }
    // “500.000” is five hundred or half a million, as the reader's Excel has it, and “001” is 1.
    if (texts.some((text) => readsAsNumber(text) && text !== String(Number(text)))) return null;
    const places = groups.map(({ kind }, group) =>
      kind === 'dates' || isStanding[group] ? (keys?.[group] ?? '') : '',
    );
    const path = [...texts, ...places].join('\u0000').toLowerCase();
    const known = rowOfTexts.get(path);
    if (known !== undefined) {
      if (known !== row) return null;
      continue;
    }
    rowOfTexts.set(path, row);
    // Excel may take two Unicode forms of one text for equal: counted by both, it would be counted twice.
    const normal = oneForm(path);
    if (forms.has(normal)) return null;
    forms.add(normal);
    if (row >= 0) spellings.set(row, [...(spellings.get(row) ?? []), texts]);
  }
  // All of its records are set aside: it adds to no row.
  for (const [index, { kind }] of groups.entries())
    if (kind === 'constant' && !constants.has(index) && !standing.some(index)) constants.set(index, '\u0000');
  if (groups.length > 1) combine(totals, groups, standing, spellings);
  const reach = reachOf(totals, table, groups, standing, spellings);
  return reach === null ? null : { groups, standing, constants, spellings, unnamed, reach };
}

/**
 * Adds to the combinations of each row those that the table does not have yet, so that a record that goes to another fund is followed
 * also where its unit has another name; nothing where a text means two values, or would be met by another one's criterion.
 */
function combine(
  totals: Totals,
  groups: readonly GroupColumn[],
  standing: StandingValues,
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
    if (groups[group]!.kind !== 'texts' || standing.has(group, key)) return [''];
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
  standing: StandingValues,
  spellings: TableCriteria['spellings'],
): number | null {
  const { grid, records, firstRow, lastRow } = table.table;
  const hasTexts = groups.some(({ kind }) => kind === 'texts');
  // Where every record is told by its row, no range goes beyond them.
  if (!hasTexts || groups.some(({ kind }, group) => kind === 'constant' && standing.some(group)))
    return lastRow;
  const path = (texts: readonly string[]) =>
    groups.map(({ kind }, index) => (kind === 'texts' ? texts[index]!.toLowerCase() : '')).join('\u0000');
  const meant = new Set(
    totals.rows.flatMap(({ keys }, row) =>
      standing.records(keys) === null ? [...(spellings.get(row) ?? []), keys].map(path) : [],
    ),
  );
  const isNamed = (row: number) => meant.has(path(textsAt(table, groups, row)));
  const isRecord = new Set(records);
  for (let row = firstRow; row <= lastRow; row++) if (!isRecord.has(row) && isNamed(row)) return null;
  const below = lastRow + 1;
  return below <= lastRowOf(grid) && !isNamed(below) ? below : lastRow;
}

/** The criteria of a row on the body of these ranges, one string for each combination of spellings; null where one of them cannot be written, [] where the table has nothing of the row. */
export function rowCriteria(
  { groups, standing, constants, spellings }: TableCriteria,
  ranges: LiveRanges,
  { row, keys, labels }: TermPlace,
): string[] | null {
  const written = spellings.get(row) ?? [];
  if (written.length > mostSpellings) return null;
  const isElsewhere = groups.some(
    ({ kind }, index) =>
      kind === 'constant' && !standing.has(index, keys[index]!) && constants.get(index) !== keys[index],
  );
  if (isElsewhere) return [];
  const isByText = groups.map(({ kind }, group) => kind === 'texts' && !standing.has(group, keys[group]!));
  const isMet = written.some((texts) =>
    isByText.every((isText, index) => !isText || isSameText(texts[index]!, keys[index]!)),
  );
  // A label that reads as a number or a date would be taken for one.
  const isNumber = isByText.some((isText, index) => isText && readsAsNumber(keys[index]!));
  const all = isMet || isNumber ? written : [...written, keys];
  const criteria: string[] = [];
  for (const texts of all) {
    const parts = groups.map((group, index): string | null => {
      if (group.kind === 'constant' || standing.has(index, keys[index]!)) return '';
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
  { groups, standing }: TableCriteria,
  ranges: LiveRanges,
  table: TableColumns,
  record: number,
  keys: readonly string[],
): string[] {
  return groups.flatMap((group, index) => {
    if (group.kind === 'constant' || standing.has(index, keys[index]!)) return [];
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
