import { numberKinds, readNumber } from '../recognition/number-column';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { lastRowOf, valueAt } from '../sheet/grid';
import {
  criterionOf,
  criterionText,
  groupColumn,
  isPlainCriterion,
  periodCriteria,
  type GroupColumn,
} from './criteria';
import { liveRanges, type LiveRanges } from './live-ranges';
import type { SumColumn } from './sum-columns';
import type { SetAsideRecord, Totals } from './totals';

/** What one table adds to a figure: pieces of a formula, and a number for what no formula can follow. */
export interface Term {
  readonly pieces: readonly string[];
  readonly constant: number;
}

/** What is measured by a formula: records, or a number field. */
export type LiveMeasure = 'count' | FieldId;

/** Which figure is asked for. */
export interface TermPlace {
  readonly row: number;
  /** A value for each group. */
  readonly keys: readonly string[];
  /** The cells of the sheet that hold these values, as a formula names them. */
  readonly labels: readonly string[];
}

/** Makes formulas of one pass over a table. */
export interface PassTerms {
  /** Of a row, or of a combination of group values that no record has (`row` -1). */
  term(place: TermPlace, measure: LiveMeasure): Term;
  /** All records, also those set aside. */
  whole(measure: LiveMeasure): Term;
  /** Numbers kept as text in the field, which SUMIFS passes over. */
  textNumbers(field: FieldId): readonly { readonly row: number; readonly column: number }[];
  /** Texts in the table that mean a row and are not its label. */
  readonly otherSpellings: readonly string[];
}

/** More areas than these make no formula that a person would read. */
const mostRuns = 40;
/** More spellings than these are no spellings of one unit. */
const mostSpellings = 30;

/** Opens pass number `index` of the totals. */
export function passTerms(totals: Totals, index: number): PassTerms {
  const pass = totals.passes[index]!;
  const table = totals.tables[pass.table]!;
  const isWhole = totals.passes.filter((other) => other.table === pass.table).length === 1;
  const recordsOfRow = bucket(pass.rows);
  const criteria = tableCriteria(totals, table, pass.rows);
  const ranges = liveRanges(table.table, criteria?.reach ?? table.table.lastRow);
  const unreadable = totals.setAside.filter(
    (each) => each.table === pass.table && each.reason === 'unreadable',
  );
  const columnsOf = (field: FieldId): readonly number[] => {
    const only = pass.sums.get(field)?.only ?? null;
    return only === null ? (table.table.fields.get(field) ?? []) : [only];
  };
  const context: TermContext = {
    totals,
    table,
    ranges,
    columnsOf,
    criteria,
    recordsOfRow,
    unreadable,
    isWhole,
    sums: pass.sums,
  };
  return {
    term: (place, measure) => termOf(context, place, measure),
    whole: (measure) => {
      const all = Array.from({ length: table.count }, (_, record) => record);
      return byRuns(context, all, measure, Infinity) ?? { pieces: [], constant: 0 };
    },
    otherSpellings: criteria ? spelledOtherwise(totals, criteria) : [],
    textNumbers: (field) =>
      columnsOf(field).flatMap((column) =>
        textRecords(table, field, column).map((record) => ({ row: table.table.records[record]!, column })),
      ),
  };
}

interface TermContext {
  readonly totals: Totals;
  readonly table: TableColumns;
  readonly ranges: LiveRanges;
  columnsOf(field: FieldId): readonly number[];
  readonly criteria: TableCriteria | null;
  readonly recordsOfRow: ReadonlyMap<number, readonly number[]>;
  readonly unreadable: readonly SetAsideRecord[];
  readonly isWhole: boolean;
  readonly sums: ReadonlyMap<FieldId, SumColumn>;
}

function termOf(context: TermContext, place: TermPlace, measure: LiveMeasure): Term {
  const records = context.recordsOfRow.get(place.row) ?? [];
  // Beside one amount per fund, the other columns belong to the first fund of each record: no criterion tells that.
  if (!context.isWhole && (measure === 'count' || (context.sums.get(measure)?.only ?? null) === null))
    return { pieces: [], constant: tallied(context, records, measure) };
  return (
    byCriteria(context, place, measure) ??
    byRuns(context, records, measure, mostRuns) ?? {
      pieces: [],
      constant: tallied(context, records, measure),
    }
  );
}

/** SUMIFS and COUNTIFS, one for each spelling of the row's values that stands in the table. */
function byCriteria(context: TermContext, place: TermPlace, measure: LiveMeasure): Term | null {
  const { criteria, ranges, table } = context;
  const { row } = place;
  if (!criteria || criteria.unnamed.has(row)) return null;
  const pairs = pairsOf(context, criteria, place);
  if (!pairs) return null;
  // No criterion at all: the whole table belongs to the row, or nothing of it does.
  if (pairs.length === 1 && pairs[0] === '') return null;
  if (pairs.length === 0) return { pieces: [], constant: 0 };
  const pieces: string[] = [];
  for (const pair of pairs) {
    if (measure === 'count') pieces.push(`COUNTIFS(${pair})`);
    else
      for (const column of context.columnsOf(measure))
        pieces.push(scaled(table, measure, `SUMIFS(${ranges.body(column)},${pair})`));
  }
  pieces.push(...textPieces(context, measure, new Set(context.recordsOfRow.get(row))));
  for (const { record, field, row: awaited } of context.unreadable) {
    if (awaited !== row || field === null) continue;
    const held = measure === 'count' ? 1 : plainValue(context, record, measure);
    const cell = context.columnsOf(field)[0];
    if (held !== 0 && cell !== undefined)
      pieces.push(`-IF(ISNUMBER(${ranges.cell(record, cell)}),0,${held})`);
  }
  return { pieces, constant: 0 };
}

/** The criteria of a row, one string for each combination of spellings; null where one of them cannot be written, [] where the table has nothing of the row. */
function pairsOf(
  { ranges }: TermContext,
  criteria: TableCriteria,
  { row, keys, labels }: TermPlace,
): string[] | null {
  const spellings = criteria.spellings.get(row) ?? [];
  if (spellings.length > mostSpellings) return null;
  if ([...criteria.constants].some(([index, key]) => keys[index] !== key)) return [];
  const { groups } = criteria;
  const isMet = spellings.some((texts) =>
    groups.every(({ kind }, index) => kind !== 'texts' || sameText(texts[index]!, keys[index]!)),
  );
  // A label that reads as a number or a date would be taken for one.
  const readsAsNumber = groups.some(
    ({ kind }, index) => kind === 'texts' && /^[\d\s.,:/%-]+$/.test(keys[index]!),
  );
  const all = isMet || readsAsNumber ? spellings : [...spellings, keys];
  const pairs: string[] = [];
  for (const texts of all) {
    const parts = groups.map((group, index): string | null => {
      if (group.kind === 'constant') return '';
      const range = ranges.body(group.column);
      if (group.kind === 'dates') return periodCriteria(keys[index]!, range);
      const label = labels[index];
      if (label && sameText(texts[index]!, keys[index]!) && isPlainCriterion(keys[index]!))
        return `${range},${label}`;
      const criterion = criterionOf(texts[index]!);
      return criterion === null || texts[index] === '' ? null : `${range},${criterion}`;
    });
    if (parts.includes(null)) {
      // The row's own value is blank: nothing that a criterion names.
      if (texts === keys) continue;
      return null;
    }
    pairs.push(parts.filter((part) => part !== '').join(','));
  }
  return pairs;
}

/** As Excel compares a text with a criterion: without case. */
function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** SUM and ROWS over the runs of records themselves; null where these are too many. */
function byRuns(
  context: TermContext,
  records: readonly number[],
  measure: LiveMeasure,
  most: number,
): Term | null {
  const { ranges, table } = context;
  if (records.length === 0) return { pieces: [], constant: 0 };
  if (measure === 'count') {
    const runs = ranges.runs(records, table.table.firstColumn);
    return runs.length > most ? null : { pieces: runs.map((run) => `ROWS(${run})`), constant: 0 };
  }
  const pieces: string[] = [];
  for (const column of context.columnsOf(measure)) {
    const runs = ranges.runs(records, column);
    if (runs.length > most) return null;
    for (let from = 0; from < runs.length; from += 200)
      pieces.push(scaled(table, measure, `SUM(${runs.slice(from, from + 200).join(',')})`));
  }
  return { pieces: [...pieces, ...textPieces(context, measure, new Set(records))], constant: 0 };
}

/** Numbers kept as text, each added as long as its cell holds text: once it is mended, the sum takes it in by itself. */
function textPieces(context: TermContext, measure: LiveMeasure, records: ReadonlySet<number>): string[] {
  if (measure === 'count') return [];
  const { table, ranges } = context;
  return context.columnsOf(measure).flatMap((column) =>
    textRecords(table, measure, column)
      .filter((record) => records.has(record))
      .map((record) => {
        const { value } = readNumber(
          table.table,
          measure,
          valueAt(table.table.grid, table.table.records[record]!, column),
        );
        return `IF(ISTEXT(${ranges.cell(record, column)}),${value},0)`;
      }),
  );
}

function textRecords(table: TableColumns, field: FieldId, column: number): number[] {
  const isOne = table.table.fields.get(field)?.length === 1;
  const { kinds } = table.numbers(field);
  const found: number[] = [];
  for (let record = 0; record < table.count; record++) {
    if (isOne && kinds[record] !== numberKinds.text) continue;
    const value = valueAt(table.table.grid, table.table.records[record]!, column);
    if (typeof value !== 'string' || value === '') continue;
    if (readNumber(table.table, field, value).kind === 'text-number') found.push(record);
  }
  return found;
}

/** What SUMIFS adds of the record: its plain numbers, in đồng. */
function plainValue({ table, columnsOf }: TermContext, record: number, field: FieldId): number {
  return columnsOf(field).reduce((sum, column) => {
    const value = valueAt(table.table.grid, table.table.records[record]!, column);
    return typeof value === 'number' ? sum + readNumber(table.table, field, value).value : sum;
  }, 0);
}

function tallied({ sums }: TermContext, records: readonly number[], measure: LiveMeasure): number {
  if (measure === 'count') return records.length;
  const values = sums.get(measure)?.values;
  return records.reduce(
    (sum, record) => sum + (values && !Number.isNaN(values[record]!) ? values[record]! : 0),
    0,
  );
}

/** Money of a table kept in thousands comes out in đồng. */
function scaled({ table }: TableColumns, field: FieldId, formula: string): string {
  const scale = readNumber(table, field, 1).value;
  return scale === 1 ? formula : `${scale}*${formula}`;
}

/** How the rows of a table can be told by criteria. */
interface TableCriteria {
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

/** null where criteria would add other records than those counted: the same texts mean two rows, or stand in a row that is no record. */
function tableCriteria(totals: Totals, table: TableColumns, rows: Int32Array): TableCriteria | null {
  const { grid, records, firstRow, lastRow } = table.table;
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
  const textsAt = (row: number) =>
    groups.map((group) => (group.kind === 'texts' ? criterionText(table, row, group.column) : ''));
  const dates = groups.findIndex(({ kind }) => kind === 'dates');
  const rowOfTexts = new Map<string, number>();
  const written = new Map<string, string>();
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
    const texts = textsAt(records[record]!);
    if (texts.some((text, index) => text === '' && groups[index]!.kind === 'texts')) {
      if (row >= 0) unnamed.add(row);
      continue;
    }
    const path = [...texts, dates >= 0 ? (keys?.[dates] ?? '') : ''].join('\u0000').toLowerCase();
    const known = rowOfTexts.get(path);
    if (known !== undefined) {
      if (known !== row) return null;
      continue;
    }
    rowOfTexts.set(path, row);
    // Excel may take two Unicode forms of one text for equal: counted by both, it would be counted twice.
    const normal = path.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
    if (written.has(normal)) return null;
    written.set(normal, path);
    if (row >= 0) spellings.set(row, [...(spellings.get(row) ?? []), texts]);
  }
  // All of its records are set aside: it adds to no row.
  for (const [index, { kind }] of groups.entries())
    if (kind === 'constant' && !constants.has(index)) constants.set(index, '\u0000');
  const hasTexts = groups.some(({ kind }) => kind === 'texts');
  // A row that is no record must not read like one: a total row with a unit's name in its column would be added.
  const isRecord = new Set(records);
  const meant = new Set(
    [...[...spellings.values()].flat(), ...totals.rows.map(({ keys }) => keys)].map((texts) =>
      textPath(groups, texts),
    ),
  );
  const isNamed = (row: number) => hasTexts && meant.has(textPath(groups, textsAt(row)));
  for (let row = firstRow; row <= lastRow; row++) if (!isRecord.has(row) && isNamed(row)) return null;
  const below = lastRow + 1;
  const reach = below <= lastRowOf(grid) && hasTexts && !isNamed(below) ? below : lastRow;
  return { groups, constants, spellings, unnamed, reach };
}

function textPath(groups: readonly GroupColumn[], texts: readonly string[]): string {
  return groups
    .map(({ kind }, index) => (kind === 'texts' ? texts[index]!.toLowerCase() : ''))
    .join('\u0000');
}

function bucket(rows: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    if (row < 0) continue;
    const list = found.get(row);
    if (list) list.push(record);
    else found.set(row, [record]);
  }
  return found;
}

function spelledOtherwise({ rows }: Totals, { groups, spellings }: TableCriteria): string[] {
  return [...spellings].flatMap(([row, all]) =>
    all.flatMap((texts) =>
      texts.filter(
        (text, index) => groups[index]!.kind === 'texts' && !sameText(text, rows[row]!.keys[index]!),
      ),
    ),
  );
}
