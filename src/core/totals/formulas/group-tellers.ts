import type { TableColumns } from '../../recognition/values/table-columns';
import { valueAt } from '../../sheet/grid';
import type { CountedTable, SpreadColumns } from './counted-tables';
import { criterionText, groupColumn, periodDays, readsAsNumber } from './criteria';
import { recordMark } from './record-mark';
import { isSameText } from './combined-spellings';

/** A column of the table over the rows that a formula looks at. */
export type ColumnRange = (column: number) => string;

/** Comparisons of which one holds for each record that is asked for; null where they are all records of the table. */
export type Comparisons = readonly string[] | null;

/** How comparisons tell the values that one group has in a table. */
export interface GroupTeller {
  /** For one value; `label` is the cell that holds it. */
  one(key: string, label: string | null, at: ColumnRange): Comparisons;
  /** For all values that the summary has; `labels` are their cells, where these stand below each other. */
  any(labels: string | null, at: ColumnRange): Comparisons;
  /** Whether they hold for a row of the sheet, whatever stands in it. */
  holdsFor(row: number): boolean;
}

/**
 * Tells a group's values in a table: by the column that names them, else by where the records stand. `others`: rows that are no records
 * though they say nothing of a group, as some record does.
 */
export function groupTeller(
  counted: CountedTable,
  group: number,
  keys: readonly string[],
  others: readonly number[],
): GroupTeller {
  const { table, by, spread } = counted;
  if (spread?.group === group) return headingTeller(spread);
  const records = Array.from({ length: table.count }, (_, record) => ({
    row: table.table.records[record]!,
    record,
    key: counted.keys(record)?.[group] ?? null,
    // Only for its unit a record is in no row, whatever else it says.
  })).filter(({ key }) => key !== null || by[group] === 'unit');
  const own = new Set(records.map(({ key }) => key));
  const column = groupColumn(table, by[group]!);
  const blank = blankTeller(counted, others);
  if (column?.kind === 'dates' && [...own].every((key) => !key || periodDays(key) !== null))
    return dayTeller(table, column.column, keys.includes('') ? blank : null);
  if (column?.kind === 'constant' && own.size === 1 && !own.has(null)) return wholeTeller([...own][0]!);
  return cellTeller(counted, records, column?.kind === 'texts' ? column.column : null, keys, blank);
}

/** The whole table has one value: its title says it, or nothing does. */
function wholeTeller(own: string): GroupTeller {
  return { one: (key) => (key === own ? null : []), any: () => null, holdsFor: () => true };
}

/** How an empty cell of a column tells that a record has no value. */
interface BlankTeller {
  one(column: number, at: ColumnRange): string;
  holdsFor(row: number, column: number): boolean;
}

function blankTeller({ table, ranges }: CountedTable, others: readonly number[]): BlankTeller {
  const { records } = table.table;
  if (others.length === 0)
    return {
      one: (column, at) => `(${at(column)}="")`,
      holdsFor: (row, column) => criterionText(table, row, column) === '',
    };
  const mark = recordMark(table, others);
  const isRecord = new Set(records);
  return {
    one(column, at) {
      const runs = ranges.runs([...records.keys()], column).map((run) => isWithin(at(column), run));
      return `(${at(column)}="")*${mark.byRows ? anyOf(runs) : `(${at(mark.column!)}<>"")`}`;
    },
    holdsFor: (row, column) =>
      criterionText(table, row, column) === '' &&
      (mark.byRows ? isRecord.has(row) : criterionText(table, row, mark.column!) !== ''),
  };
}

/** A column of dates: a day that the summary has no row for still is in its total. `blank`: of days that are not said, where these have a row. */
function dayTeller({ table }: TableColumns, column: number, blank: BlankTeller | null): GroupTeller {
  return {
    one(key, _, at) {
      if (key === '') return blank ? [blank.one(column, at)] : [];
      const days = periodDays(key);
      return days ? [`(${at(column)}>=${days[0]})*(${at(column)}<${days[1]})`] : [];
    },
    any: (_, at) => [`ISNUMBER(${at(column)})`, ...(blank ? [blank.one(column, at)] : [])],
    holdsFor: (row) =>
      typeof valueAt(table.grid, row, column) === 'number' || blank?.holdsFor(row, column) === true,
  };
}

/** One amount per fund in columns of their own: the filled one tells the fund. */
function headingTeller({ columns, all }: SpreadColumns): GroupTeller {
  return {
    one(key, _, at) {
      if (key === '') return [all.map((column) => `(1-ISNUMBER(${at(column)}))`).join('*')];
      return (columns.get(key) ?? []).map((column) => `ISNUMBER(${at(column)})`);
    },
    any: () => null,
    holdsFor: () => true,
  };
}

interface KeyedRecord {
  readonly row: number;
  readonly record: number;
  /** null where it stands in no row of the summary. */
  readonly key: string | null;
}

/**
 * A column of texts. Values that it does not tell (sections, merged cells, one text for two units) are told by the rows in which their
 * records stand.
 */
function cellTeller(
  { table, ranges }: CountedTable,
  records: readonly KeyedRecord[],
  column: number | null,
  keys: readonly string[],
  blank: BlankTeller,
): GroupTeller {
  const textAt = (row: number) => (column === null ? '' : criterionText(table, row, column));
  const named = new Map(keys.map((key) => [key.toLowerCase(), key]));
  const keyOfText = new Map<string, string | null>();
  const texts = new Map<string, string>();
  const byRows = new Set<string | null>();
  /** Whether all records without a value have an empty cell. */
  const isBlank = records.every(({ row, key }) => key !== '' || textAt(row) === '');
  /** Whether a record of no row is written like one. */
  let isLabelTaken = false;
  for (const { row, key } of records) {
    const text = textAt(row);
    const lower = text.toLowerCase();
    if (key !== null && ((text === '' && key !== '') || text.length > 250)) byRows.add(key);
    if (key === null && named.has(lower)) isLabelTaken = true;
    for (const known of [keyOfText.get(lower), named.get(lower)])
      if (known !== undefined && known !== key && text !== '') byRows.add(known).add(key);
    if (text === '' && keyOfText.has('') && keyOfText.get('') !== key) byRows.add('');
    keyOfText.set(lower, key);
    texts.set(lower, text);
  }
  const hasNumbers = [...texts.values(), ...keys].some(readsAsNumber);
  // A number and a text of its digits are one value to us.
  const textsAt = (at: ColumnRange) => `${at(column!)}${hasNumbers ? '&""' : ''}`;
  const anchor = column ?? table.table.firstColumn;
  const runs = (isWanted: (key: string) => boolean, at: ColumnRange) => {
    const wanted = records.filter(({ key }) => key !== null && byRows.has(key) && isWanted(key));
    return ranges
      .runs(
        wanted.map(({ record }) => record),
        anchor,
      )
      .map((run) => isWithin(at(anchor), run));
  };
  /** What the column says for a value beside its own name. */
  const spelled = (key: string, at: ColumnRange) =>
    [...texts].flatMap(([lower, text]) =>
      keyOfText.get(lower) === key && !isSameText(text, key) ? [`(${textsAt(at)}=${quoted(text)})`] : [],
    );
  const one: GroupTeller['one'] = (key, label, at) => {
    if (byRows.has(key)) {
      const own = runs((each) => each === key, at);
      // What comes to say something leaves the others.
      return key === '' && isBlank && column !== null ? own.map((run) => `(${at(column)}="")*${run}`) : own;
    }
    if (column === null) return [];
    if (key === '')
      return [...((keyOfText.get('') ?? '') === '' ? [blank.one(column, at)] : []), ...spelled('', at)];
    const name = label === null || hasNumbers ? quoted(key) : label;
    return [...(key.length > 250 ? [] : [`(${textsAt(at)}=${name})`]), ...spelled(key, at)];
  };
  const isToldByLabels = !isLabelTaken && !hasNumbers && [...texts.values()].every(isPlain);
  return {
    one,
    any(labels, at) {
      const told = keys.filter((key) => !byRows.has(key));
      if (labels === null || column === null || !isToldByLabels)
        return [...told.flatMap((key) => one(key, null, at)!), ...runs(() => true, at)];
      return [
        `ISNUMBER(MATCH(${at(column)},${labels},0))`,
        ...told.flatMap((key) => (key === '' ? one('', null, at)! : spelled(key, at))),
        ...runs(() => true, at),
      ];
    },
    holdsFor(row) {
      const lower = textAt(row).toLowerCase();
      const key = named.get(lower) ?? keyOfText.get(lower);
      if (column === null || key === undefined || key === null) return false;
      return lower !== '' || (!byRows.has('') && blank.holdsFor(row, column));
    },
  };
}

/** What MATCH takes as it stands. */
export function isPlain(text: string): boolean {
  return text.length <= 250 && !/[~*?]/.test(text);
}

/** A text as a formula says it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Alternatives as one factor. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : `(${conditions.join('+')}>0)`;
}

/** Whether the rows of a range lie in a run of rows, as a factor. */
export function isWithin(range: string, run: string): string {
  return run.includes(':')
    ? `(ROW(${range})>=MIN(ROW(${run})))*(ROW(${range})<=MAX(ROW(${run})))`
    : `(ROW(${range})=ROW(${run}))`;
}
