import type { TableColumns } from '../../recognition/values/table-columns';
import { isSameText, mostSpellings } from './combined-spellings';
import {
  criterionOf,
  criterionText,
  isPlainCriterion,
  periodCriteria,
  periodDays,
  readsAsNumber,
} from './criteria';
import type { LiveRanges } from './live-ranges';
import type { TableCriteria } from './table-criteria';

/** Which figure is asked for. */
export interface TermPlace {
  readonly row: number;
  /** A value for each group. */
  readonly keys: readonly string[];
  /** The cells of the sheet that hold these values, as a formula names them; null where none does. */
  readonly labels: readonly (string | null)[];
}

/** The criterion of an empty cell. */
const noText = '""';

/** The criteria of a row on the body of these ranges, one string for each combination of spellings; null where one of them cannot be written, [] where the table has nothing of the row. */
export function rowCriteria(
  criteria: TableCriteria,
  ranges: LiveRanges,
  { row, keys, labels }: TermPlace,
): string[] | null {
  const { groups, standing, constants, spellings, blanks } = criteria;
  const written = row < 0 ? criteria.unmet(keys) : (spellings.get(row) ?? []);
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
  const found: string[] = [];
  for (const texts of all) {
    const parts = groups.map((group, index): string | null => {
      if (group.kind === 'constant') return '';
      const range = ranges.body(group.column);
      const isStanding = standing.has(index, keys[index]!);
      if (isStanding && !(keys[index] === '' && standing.hasBlanks(index))) return '';
      if (group.kind === 'dates' && keys[index] !== '') return periodCriteria(keys[index]!, range);
      // Cells that say nothing, so that a record which comes to say something leaves the row.
      if (isStanding || texts[index] === '')
        return isStanding || blanks.sayNone(index) ? `${range},${noText}` : null;
      const label = labels[index];
      if (label && isSameText(texts[index]!, keys[index]!) && isPlainCriterion(keys[index]!))
        return `${range},${label}`;
      const criterion = criterionOf(texts[index]!);
      return criterion === null ? null : `${range},${criterion}`;
    });
    if (parts.includes(null)) {
      // The row's own value is blank, and no cell of the table says so.
      if (texts === keys) continue;
      return null;
    }
    const { column } = blanks.mark;
    const isMarked = column !== null && blanks.needMark(keys, texts);
    const told = [...parts, isMarked ? `${ranges.body(column)},"<>"` : ''].filter((part) => part !== '');
    const saysNone = (part: string | null) => part!.endsWith(`,${noText}`);
    // LibreOffice counts wrongly where a criterion for empty cells is not the last.
    found.push([...told.filter((part) => !saysNone(part)), ...told.filter(saysNone)].join(','));
  }
  return found;
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
    if (group.kind === 'constant') return [];
    if (standing.has(index, keys[index]!) && keys[index] !== '') return [];
    const cell = ranges.cell(record, group.column);
    if (group.kind === 'dates' && keys[index] !== '') {
      const days = periodDays(keys[index]!);
      return days ? [`${cell}>=${days[0]}`, `${cell}<${days[1]}`] : [];
    }
    const text = criterionText(table, table.table.records[record]!, group.column);
    return readsAsNumber(text) || text.length > 250 ? [] : [`${cell}="${text.replaceAll('"', '""')}"`];
  });
}
