import { saidSources } from '../../recognition/values/said-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { unitSources } from '../../recognition/values/unit-names';
import { valueAt } from '../../sheet/grid';
import { noneSaid } from '../detail-lines';
import { unitOf, type Pool, type SetAsideRecord } from '../pool';
import { dayFields } from '../record-day';
import type { Vocabulary } from '../vocabulary';
import { literal, reference } from './cell-terms';
import { saidAbove, type SaidAbove, type SaidField } from './said-above';
import { isComparable, type WordList } from './word-list';

/** A word of a line as a formula without `=`. */
export interface Word {
  /** null where nothing could ever say another. */
  readonly term: string | null;
  /** Why it stands as it was read: the sheet of that name says it, or no formula reads its cells again; null where it is live. */
  readonly fixedBy: FixedBy | null;
}

export type FixedBy = { readonly sheetName: string } | 'cells';

/** The unit of the first of the nodes that says one, each by its own cell, else by the section or title above it. */
export function unitWord(pool: Pool, nodes: readonly number[], list: WordList): Word {
  return nodes.reduceRight<Word>((otherwise, node) => {
    const row = rowOf(pool, node);
    const isOfUnit = pool.names[node] === 0 && row.table.names().text(row.record) !== '';
    const shown = unitOf(pool, node);
    return isOfUnit
      ? cellWord(row.table, 'fullName', row.record, shown, otherwise, list)
      : fieldWord(pool, row, 'unit', shown, otherwise, list);
  }, noWord);
}

/** The programme of a record, likewise. */
export function programmeWord(pool: Pool, node: number, list: WordList): Word {
  const shown = pool.words.programmes.texts[pool.programmes[node]!]!;
  return fieldWord(pool, rowOf(pool, node), 'programme', shown, noWord, list);
}

/** Unit or programme of a record set aside, likewise; `said` is what it says now. */
export function asideWord(
  pool: Pool,
  { table, record }: SetAsideRecord,
  field: SaidField,
  said: string,
  list: WordList,
): Word {
  const shown = said === noneSaid ? '' : said;
  return fieldWord(pool, { table: pool.tables[table]!, record }, field, shown, noWord, list);
}

const noWord: Word = { term: null, fixedBy: null };

function fieldWord(
  pool: Pool,
  { table, record }: Row,
  field: SaidField,
  shown: string,
  otherwise: Word,
  list: WordList,
): Word {
  const above = aboveOf(table, field)[record] ?? null;
  const words = field === 'unit' ? pool.words.units : pool.words.programmes;
  return cellWord(
    table,
    field,
    record,
    shown,
    above === null ? otherwise : aboveWord(table, field, above, words, list),
    list,
  );
}

function aboveWord(
  table: TableColumns,
  field: SaidField,
  { said, cells, isSheetName }: SaidAbove,
  words: Vocabulary,
  list: WordList,
): Word {
  const shown = words.texts[words.number(said)]!;
  const entry = list.refer(table, field, cells, { said, shown });
  if (entry !== null) return { term: entry, fixedBy: null };
  return { term: literal(shown), fixedBy: isSheetName ? { sheetName: table.table.grid.sheet } : 'cells' };
}

/** What the record's own cell says, or the merged one over it; where it says nothing, what is said otherwise. */
function cellWord(
  table: TableColumns,
  field: SaidField | 'fullName',
  record: number,
  shown: string,
  otherwise: Word,
  list: WordList,
): Word {
  if (!table.table.fields.has(field)) return otherwise;
  const { row, column } = table.place(field, record);
  if (field !== 'fullName' && table.isCoveredByMerge(field, record)) {
    const top = mergeOver(table, row, column);
    const said = String(valueAt(table.table.grid, top.row, top.column)).trim();
    const term = list.refer(table, field, [top], { said, shown });
    return { term: term ?? literal(shown), fixedBy: term === null ? 'cells' : null };
  }
  const written = table.value(field, record);
  if (typeof written !== 'string' || !isComparable(written + shown))
    return { term: literal(shown), fixedBy: 'cells' };
  const cell = reference(table, row, column);
  const other = otherwise.term ?? literal(noneSaid);
  const live = `IF(TRIM(${cell})="",${other},TRIM(${cell}))`;
  if (field !== 'fullName' && !saysItself(table, field, record)) {
    const term = written.trim() === '' ? live : `IF(${cell}=${literal(written)},${other},${live})`;
    return { term, fixedBy: otherwise.fixedBy };
  }
  const isPlain = written === shown && !/^ | {2}| $/.test(written);
  return {
    term: isPlain ? live : `IF(${cell}=${literal(written)},${literal(shown)},${live})`,
    fixedBy: null,
  };
}

function saysItself(table: TableColumns, field: SaidField, record: number): boolean {
  return field === 'unit'
    ? table.units().sources[record] === unitSources.own
    : table.said(field).sources[record] === saidSources.own;
}

/** What is said above a table's records; read once for all of them. */
const aboves = new WeakMap<TableColumns, Map<SaidField, readonly (SaidAbove | null)[]>>();

function aboveOf(table: TableColumns, field: SaidField): readonly (SaidAbove | null)[] {
  const known = aboves.get(table) ?? new Map<SaidField, readonly (SaidAbove | null)[]>();
  aboves.set(table, known);
  const found = known.get(field) ?? saidAbove(table, field);
  known.set(field, found);
  return found;
}

/** The top-left cell of the merged area over a cell. */
function mergeOver({ table }: TableColumns, row: number, column: number): { row: number; column: number } {
  const over = table.grid.merges.find(
    (area) =>
      area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn,
  )!;
  return { row: over.firstRow, column: over.firstColumn };
}

/**
 * The formula that gives the day of a record's document, without `=`: that of its cell, the day read while the cell holds the very
 * text that it was read from, '' where it comes to hold anything else. A day that only a title names stands as its serial; null where
 * neither a day is known nor a cell could tell one.
 */
export function dayTerm(
  pool: Pool,
  node: number,
): { readonly term: string; readonly isKnown: boolean } | null {
  const { table, record } = rowOf(pool, node);
  const fields = dayFields(table, node < pool.split ? 'approved' : 'paid');
  const day = pool.dates[node]!;
  const isKnown = !Number.isNaN(day);
  const field = isKnown
    ? fields.find((each) => table.dates(each).serials[record] === day)
    : fields.find((each) => table.value(each, record) === '');
  if (field === undefined) return isKnown ? { term: String(day), isKnown } : null;
  const { row, column } = table.place(field, record);
  const cell = reference(table, row, column);
  const written = table.value(field, record);
  const other =
    typeof written === 'string' && written !== '' && isComparable(written)
      ? `IF(${cell}=${literal(written)},${day},"")`
      : '""';
  return { term: `IF(ISNUMBER(${cell}),INT(${cell}),${other})`, isKnown };
}

interface Row {
  readonly table: TableColumns;
  readonly record: number;
}

function rowOf(pool: Pool, node: number): Row {
  return { table: pool.tables[pool.tableOf[node]!]!, record: pool.recordOf[node]! };
}
