import { readNumber } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { liveRanges, type LiveRanges } from './live-ranges';
import { otherSpellings } from './other-spellings';
import type { SumColumn } from '../sum-columns';
import { recordConditions, rowCriteria, type TermPlace } from './row-criteria';
import { tableCriteria, type TableCriteria } from './table-criteria';
import { plainNumber, textNumberPieces, textNumberRecords } from './text-numbers';
import type { SetAsideRecord, Totals } from '../totals';

/** What one table adds to a figure: pieces of a formula, and a number for what no formula can follow. */
export interface Term {
  readonly pieces: readonly string[];
  readonly constant: number;
}

/** What is measured by a formula: records, or a number field. */
export type LiveMeasure = 'count' | FieldId;

/** Makes formulas of one pass over a table. */
export interface PassTerms {
  readonly table: TableColumns;
  /** The row of each record, -1 for none. */
  readonly rows: Int32Array;
  readonly ranges: LiveRanges;
  /** null where no criteria tell the rows of the table: its figures are sums of areas. */
  readonly criteria: TableCriteria | null;
  /** Of a row, or of a combination of group values that no record has (`row` -1). */
  term(place: TermPlace, measure: LiveMeasure): Term;
  /** All records, also those set aside. */
  whole(measure: LiveMeasure): Term;
  /** Numbers kept as text in the field, which SUMIFS passes over. */
  textNumbers(field: FieldId): readonly { readonly row: number; readonly column: number }[];
  /** Texts in the table that mean a row and are not its label, cell by cell. */
  otherSpellings(): ReturnType<typeof otherSpellings>;
}

/** Excel takes no longer formula. */
export const longestFormula = 8000;

/** More areas than these make no formula that a person would read. */
const mostRuns = 40;

/** Opens pass number `index` of the totals. */
export function passTerms(totals: Totals, index: number): PassTerms {
  const pass = totals.passes[index]!;
  const table = totals.tables[pass.table]!;
  const isWhole = totals.passes.filter((other) => other.table === pass.table).length === 1;
  const criteria = tableCriteria(totals, table, pass.rows);
  const ranges = liveRanges(table.table, criteria?.reach ?? table.table.lastRow);
  const columnsOf = (field: FieldId): readonly number[] => {
    const only = pass.sums.get(field)?.only ?? null;
    return only === null ? (table.table.fields.get(field) ?? []) : [only];
  };
  const context: TermContext = {
    table,
    ranges,
    columnsOf,
    criteria,
    recordsOfRow: bucket(pass.rows),
    unreadable: totals.setAside.filter((each) => each.table === pass.table && each.reason === 'unreadable'),
    isWhole,
    sums: pass.sums,
  };
  return {
    table,
    rows: pass.rows,
    ranges,
    criteria,
    term: (place, measure) => termOf(context, place, measure),
    whole: (measure) => {
      const all = Array.from({ length: table.count }, (_, record) => record);
      return byRuns(context, all, measure, Infinity) ?? { pieces: [], constant: 0 };
    },
    otherSpellings: () => otherSpellings(totals, table, pass.rows),
    textNumbers: (field) =>
      columnsOf(field).flatMap((column) =>
        textNumberRecords(table, field, column).map((record) => ({
          row: table.table.records[record]!,
          column,
        })),
      ),
  };
}

interface TermContext {
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
  const fixed: Term = { pieces: [], constant: tallied(context, records, measure) };
  // Beside one amount per fund, the other columns belong to the first fund of each record: no criterion tells that.
  if (!context.isWhole && (measure === 'count' || (context.sums.get(measure)?.only ?? null) === null))
    return fixed;
  return byCriteria(context, place, measure) ?? byRuns(context, records, measure, mostRuns) ?? fixed;
}

/** SUMIFS and COUNTIFS, one for each spelling of the row's values that stands in the table, and for each run of rows where these tell one. */
function byCriteria(context: TermContext, place: TermPlace, measure: LiveMeasure): Term | null {
  const { criteria, ranges, table, columnsOf } = context;
  const { row } = place;
  if (!criteria || criteria.unnamed.has(row)) return null;
  const among = criteria.among(row, place.keys);
  const pieces: string[] = [];
  for (const part of among ? ranges.within(among) : [ranges]) {
    const all = rowCriteria(criteria, part, place);
    if (!all) return null;
    // No criterion at all: the whole part belongs to the row, or nothing of it does.
    if (all.length === 1 && all[0] === '') return null;
    for (const pairs of all) {
      if (measure === 'count') pieces.push(`COUNTIFS(${pairs})`);
      else
        for (const column of columnsOf(measure))
          pieces.push(scaled(table, measure, column, `SUMIFS(${part.body(column)},${pairs})`));
    }
  }
  if (pieces.length === 0) return { pieces: [], constant: 0 };
  const conditionsOf = (record: number) => recordConditions(criteria, ranges, table, record, place.keys);
  pieces.push(...textPieces(context, measure, new Set(context.recordsOfRow.get(row)), conditionsOf));
  for (const { record, field, row: awaited } of context.unreadable) {
    if (awaited !== row || field === null) continue;
    const held = measure === 'count' ? 1 : plainNumber(table, measure, columnsOf(measure), record);
    const cell = columnsOf(field)[0];
    if (held === 0 || cell === undefined) continue;
    const conditions = conditionsOf(record).map((condition) => `*(${condition})`);
    pieces.push(`-IF(ISNUMBER(${ranges.cell(record, cell)}),0,${held})${conditions.join('')}`);
  }
  return { pieces, constant: 0 };
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
      pieces.push(scaled(table, measure, column, `SUM(${runs.slice(from, from + 200).join(',')})`));
  }
  return { pieces: [...pieces, ...textPieces(context, measure, new Set(records))], constant: 0 };
}

function textPieces(
  { table, ranges, columnsOf }: TermContext,
  measure: LiveMeasure,
  records: ReadonlySet<number>,
  conditionsOf: (record: number) => readonly string[] = () => [],
): string[] {
  return measure === 'count'
    ? []
    : textNumberPieces(table, ranges, measure, columnsOf(measure), records, conditionsOf);
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
function scaled({ table }: TableColumns, field: FieldId, column: number, formula: string): string {
  const scale = readNumber(table, field, column, 1).value;
  return scale === 1 ? formula : `${scale}*${formula}`;
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
