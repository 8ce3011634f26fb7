import type { TableColumns } from '../recognition/values/table-columns';
import { giverKey } from '../vietnamese/giver-key';
import { textKey } from '../vietnamese/text-key';
import { unitKey } from '../vietnamese/unit-key';
import type { GroupId } from './groups';
import type { MeasureId } from './measures';
import { personKeys } from './person-keys';
import { recordUnits } from './record-units';
import type { Totals } from './totals';

/** How a row stands against the time before. */
export type MovementKind = 'new' | 'gone' | 'more' | 'less' | 'same';

/** One row of two totals side by side. */
export interface ComparedRow {
  readonly keys: readonly string[];
  readonly before: number;
  readonly after: number;
  /** after − before */
  readonly change: number;
  readonly kind: MovementKind;
}

/** opening + came + more − less − went = closing, always. */
export interface Movement {
  readonly opening: number;
  /** What rows brought that had no record before. */
  readonly came: number;
  readonly more: number;
  readonly less: number;
  /** What rows took with them that have no record any more. */
  readonly went: number;
  readonly closing: number;
}

/** Two totals by the same groups, on one measure. */
export interface Comparison {
  readonly measure: MeasureId;
  readonly rows: readonly ComparedRow[];
  readonly movement: Movement;
}

/** The rows of two totals that are of the same values; numbers of rows, null where a side has none. */
export interface AlignedRow {
  /** As the later side writes them where it has them. */
  readonly keys: readonly string[];
  readonly before: number | null;
  readonly after: number | null;
}

/** Sets the rows of two totals of the same groups beside each other, however each writes its values: without a catalogue “BV TIM” and “BV Tim” are one unit. */
export function alignRows(before: Totals, after: Totals): AlignedRow[] {
  const rows = new Map<string, { keys: readonly string[]; before: number | null; after: number | null }>();
  const take = ({ by, rows: own }: Totals, side: 'before' | 'after') => {
    for (const [index, { keys }] of own.entries()) {
      const path = rowPath(by, keys);
      const known = rows.get(path);
      // Two rows of one side stay two.
      if (known && known[side] === null) known[side] = index;
      else
        rows.set(known ? [path, side, ...keys].join('\u0000') : path, {
          ...{ keys, before: null, after: null },
          [side]: index,
        });
    }
  };
  take(after, 'after');
  take(before, 'before');
  return [...rows.values()];
}

/** One for all ways of writing the values of a row. */
export function rowPath(by: readonly GroupId[], keys: readonly string[]): string {
  const parts = keys.map((key, index) => {
    const group = by[index]!;
    if (group === 'unit') return unitKey(key);
    return group === 'giver' || group === 'fundSource' ? giverKey(key) : textKey(key);
  });
  return parts.join('\u0000');
}

/** Compares two totals of the same groups row by row; `measure` must be one that both have and that adds up over rows. */
export function compareTotals(before: Totals, after: Totals, measure: MeasureId): Comparison {
  const [wasCounts, isCounts] = [countsOf(before), countsOf(after)];
  const movement = { opening: 0, came: 0, more: 0, less: 0, went: 0, closing: 0 };
  const compared = alignRows(before, after).map((row): ComparedRow => {
    const hadRecords = row.before !== null && wasCounts[row.before]! > 0;
    const hasRecords = row.after !== null && isCounts[row.after]! > 0;
    const was = hadRecords ? (before.rows[row.before]!.figures[measure] ?? 0) : 0;
    const is = hasRecords ? (after.rows[row.after]!.figures[measure] ?? 0) : 0;
    const change = is - was;
    movement.opening += was;
    movement.closing += is;
    let kind: MovementKind = change > 0 ? 'more' : change < 0 ? 'less' : 'same';
    if (!hadRecords && hasRecords) kind = 'new';
    if (hadRecords && !hasRecords) kind = 'gone';
    if (kind === 'new') movement.came += change;
    else if (kind === 'gone') movement.went -= change;
    else if (change > 0) movement.more += change;
    else movement.less -= change;
    return { keys: row.keys, before: was, after: is, change, kind };
  });
  return { measure, rows: compared, movement };
}

/** Records per row, whether or not records were asked for. */
function countsOf({ rows, passes }: Totals): Float64Array {
  const counts = new Float64Array(rows.length);
  for (const pass of passes) for (const row of pass.rows) if (row >= 0) counts[row]!++;
  return counts;
}

/** A record that names a person. */
export interface PersonRecord {
  readonly table: TableColumns;
  readonly record: number;
}

/** People of two times: opening + came − went = closing, each person once. */
export interface PeopleMovement {
  readonly opening: number;
  readonly came: number;
  readonly went: number;
  readonly stayed: number;
  readonly closing: number;
  /** The first record of each person who is new, and of each who is gone. */
  readonly newPeople: readonly PersonRecord[];
  readonly gonePeople: readonly PersonRecord[];
}

/** Says who of the later tables is new and who of the earlier ones is gone, by the same keys as people are counted by. */
export function comparePeople(
  before: readonly TableColumns[],
  after: readonly TableColumns[],
  catalogue: readonly TableColumns[],
): PeopleMovement {
  const { ids } = personKeys([...before, ...after], recordUnits(catalogue));
  const firstRecords = (tables: readonly TableColumns[], offset: number) => {
    const people = new Map<number, PersonRecord>();
    for (const [index, table] of tables.entries()) {
      const own = ids[offset + index]!;
      for (let record = 0; record < own.length; record++)
        if (own[record]! >= 0 && !people.has(own[record]!)) people.set(own[record]!, { table, record });
    }
    return people;
  };
  const [was, is] = [firstRecords(before, 0), firstRecords(after, before.length)];
  const newPeople = [...is].filter(([id]) => !was.has(id)).map(([, place]) => place);
  const gonePeople = [...was].filter(([id]) => !is.has(id)).map(([, place]) => place);
  return {
    opening: was.size,
    came: newPeople.length,
    went: gonePeople.length,
    stayed: was.size - gonePeople.length,
    closing: is.size,
    newPeople,
    gonePeople,
  };
}
