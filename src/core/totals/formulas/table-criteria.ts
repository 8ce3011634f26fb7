import type { TableColumns } from '../../recognition/values/table-columns';
import { tableReach, type BlankCells } from './blank-cells';
import { combineSpellings, oneForm } from './combined-spellings';
import { criterionText, groupColumn, readsAsNumber, type GroupColumn } from './criteria';
import { liveRanges } from './live-ranges';
import { nothingStanding, standingValues, type StandingValues } from './standing-values';
import type { Totals } from '../totals';

/** How the rows of a table can be told by criteria. */
export interface TableCriteria {
  readonly groups: readonly GroupColumn[];
  /** The values that rows tell and not criteria. */
  readonly standing: StandingValues;
  /** Of the groups that the table has no column for, the one value that all its records have. */
  readonly constants: ReadonlyMap<number, string>;
  /** Per row the combinations of cell texts that mean it; at 'dates' and 'constant', and for what rows tell, the text is ''. */
  readonly spellings: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** The same for values that no record combines yet. */
  unmet(keys: readonly string[]): readonly (readonly string[])[];
  /** Rows some of whose records no criterion names: an empty cell, one under a merged area. */
  readonly unnamed: ReadonlySet<number>;
  /** The last row that may stand in a range without adding what is no record. */
  readonly reach: number;
  readonly blanks: BlankCells;
  /** The records among which a row's are found, where that is less than the whole range; null for the range. */
  among(row: number, keys: readonly string[]): readonly number[] | null;
}

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
  const [silent, saidNone] = [new Set<number>(), new Set<number>()];
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
    const isSilent = texts.map(
      (text, group) =>
        text === '' && groups[group]!.kind === 'texts' && keys !== undefined && !isStanding[group],
    );
    for (const [group, is] of isSilent.entries())
      if (is) (keys![group] === '' ? saidNone : silent).add(group);
    if (isSilent.some((is, group) => is && keys![group] !== '')) {
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
  // An empty cell says a value in one place and none in another: what comes to say one would be added by both.
  if ([...silent].some((group) => saidNone.has(group))) return null;
  const sayNone = (group: number) =>
    groups[group]!.kind === 'dates' ||
    (groups[group]!.kind === 'texts' && !silent.has(group) && !standing.some(group));
  const unmet = groups.length > 1 ? combineSpellings(totals, groups, standing, sayNone, spellings) : () => [];
  const found = tableReach(totals, table, { groups, standing, spellings }, sayNone);
  if (!found) return null;
  const { reach, blanks } = found;
  const all = [...records.keys()];
  const isByRows = (row: number, keys: readonly string[]) =>
    blanks.mark.byRows && [...(spellings.get(row) ?? []), keys].some((texts) => blanks.needMark(keys, texts));
  // Else what comes to say something would be added by its new row and stay in the old one.
  if (blanks.mark.byRows && liveRanges(table.table, 0).within(all).length > mostStretches) return null;
  const among = (row: number, keys: readonly string[]) =>
    standing.records(keys) ?? (isByRows(row, keys) ? all : null);
  return { groups, standing, constants, spellings, unmet, unnamed, reach, blanks, among };
}

function textsAt(table: TableColumns, groups: readonly GroupColumn[], row: number): string[] {
  return groups.map((group) => (group.kind === 'texts' ? criterionText(table, row, group.column) : ''));
}
