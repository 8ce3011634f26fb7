import type { TableColumns } from '../../recognition/values/table-columns';
import { holdsCard, lastRowOf, valueAt } from '../../sheet/grid';
import { criterionText, type GroupColumn } from './criteria';
import { recordMark, type RecordMark } from './record-mark';
import type { TableCriteria } from './table-criteria';
import type { Totals } from '../totals';

/** What empty cells of a table say of its records' values. */
export interface BlankCells {
  /** Whether an empty cell says that there is no value of the group. */
  sayNone(group: number): boolean;
  /** What else tells records from rows that say nothing. */
  readonly mark: RecordMark;
  /** Whether these texts need the mark: no other criterion tells them, or a row that is no record reads like them. */
  needMark(keys: readonly string[], texts: readonly string[]): boolean;
}

/** How far the ranges of a table may reach, and what its empty cells say. */
export interface TableReach {
  /** The last row that may stand in a range without adding what is no record. */
  readonly reach: number;
  readonly blanks: BlankCells;
}

/**
 * Looks at the rows that are no records; null where one of them reads like a record: a total row with a unit's name in its column would
 * be added. One that only says nothing, as some record does, is told by the mark.
 *
 * `read` is what is known of the criteria so far.
 */
export function tableReach(
  totals: Totals,
  table: TableColumns,
  { groups, standing, spellings }: Pick<TableCriteria, 'groups' | 'standing' | 'spellings'>,
  sayNone: (group: number) => boolean,
): TableReach | null {
  const { grid, records, firstRow, lastRow } = table.table;
  const hasTexts = groups.some(({ kind }) => kind === 'texts');
  // Where every record is told by its row, no range goes beyond them.
  const isOfRecords = groups.some(({ kind }, group) => kind === 'constant' && standing.some(group));
  const meant = new Set(
    totals.rows.flatMap(({ keys }, row) =>
      standing.records(keys) === null
        ? [...(spellings.get(row) ?? []), keys].map((texts) => path(groups, keys, texts))
        : [],
    ),
  );
  const isBlank = (own: readonly string[]) =>
    own.some((text, group) => text === '' && groups[group]!.kind !== 'constant');
  const pathAt = (row: number) =>
    groups.map((group) => {
      if (group.kind === 'texts') return criterionText(table, row, group.column).toLowerCase();
      return group.kind === 'dates' && valueAt(grid, row, group.column) !== '' ? anyDay : '';
    });
  const isRecord = new Set(records);
  const blank: number[] = [];
  let reach = lastRow;
  if (!isOfRecords) {
    const mayReach = hasTexts && !holdsCard(grid, lastRow + 1);
    const end = mayReach ? Math.min(lastRow + 1, lastRowOf(grid)) : lastRow;
    for (let row = firstRow; row <= end; row++) {
      if (isRecord.has(row)) continue;
      const own = pathAt(row);
      const isMet = meant.has(own.join('\u0000'));
      if (isMet && isBlank(own)) blank.push(row);
      else if (isMet && row <= lastRow) return null;
      if (row > lastRow && !(isMet && !isBlank(own))) reach = row;
    }
  }
  const met = new Set(blank.map((row) => pathAt(row).join('\u0000')));
  let mark: RecordMark | null = null;
  const blanks: BlankCells = {
    sayNone,
    get mark() {
      return (mark ??= recordMark(table, blank));
    },
    needMark(keys, texts) {
      const own = path(groups, keys, texts).split('\u0000');
      const isToldOtherwise = own.some((text, group) => text !== '' && !standing.has(group, keys[group]!));
      return isBlank(own) && (!isToldOtherwise || met.has(own.join('\u0000')));
    },
  };
  return { reach, blanks };
}

const anyDay = '*';

/** What a row reads like, as far as criteria look at it. */
function path(groups: readonly GroupColumn[], keys: readonly string[], texts: readonly string[]): string {
  return groups
    .map(({ kind }, group) => {
      if (kind === 'texts') return texts[group]!.toLowerCase();
      return kind === 'dates' && keys[group] !== '' ? anyDay : '';
    })
    .join('\u0000');
}
