import { genders } from '../recognition/birth-column';
import { criterionText, periodDays, readsAsNumber } from './criteria';
import type { PassTerms } from './formula-terms';
import { isPlain, personText } from './person-text';
import { isSameText, type TermPlace } from './table-criteria';
import type { Totals } from './totals';

/** What is counted once each. */
export type DistinctMeasure = 'people' | 'women' | 'units';

/** Why people or units are not counted by formula. */
export type NotLiveReason = 'several-tables' | 'several-groups' | 'no-ids' | 'too-many' | 'untold';

/** Formulas that count each person or unit once. */
export interface DistinctTerms {
  /** null where none is exact and quick. */
  readonly why: NotLiveReason | null;
  row(place: TermPlace): string;
  /** Over all rows; `labels` is the range of the rows' own labels. */
  total(labels: string): string;
}

/** So many comparisons of texts are a blink in Excel 2016, which goes through the whole list for each cell. */
const mostComparisons = 40_000_000;

/** So many numbers sorted, each read out of its text, are about as quick. */
const mostNumbers = 600_000;

/**
 * Counts each person or unit once by FREQUENCY, which Excel 2016 calculates without array entry: over the places of first occurrence, or,
 * where that would take too long and people have ids of digits, over the ids as numbers.
 *
 * Places are counted from the headings on: their row belongs to nobody, so that the bin of nobody is never empty and is taken off again.
 * Of numbers, those that are not asked for lie above all bins, and their bin is taken off where it is not empty.
 */
export function distinctTerms(
  totals: Totals,
  passes: readonly PassTerms[],
  measure: DistinctMeasure,
): DistinctTerms {
  const none = (why: NotLiveReason): DistinctTerms => ({ why, row: () => '', total: () => '' });
  const [pass] = passes;
  if (!pass || passes.length > 1) return none('several-tables');
  if (totals.by.length !== 1) return none('several-groups');
  const { table, criteria, ranges } = pass;
  if (!criteria || !isTold(totals, pass)) return none('untold');
  const key = personText(totals, pass, measure);
  if (key === null) return none('no-ids');
  const { firstRow } = table.table;
  const rowCount = criteria.reach - firstRow + 2;
  const cells = totals.rows.length + 1;
  const byNumber = cells * rowCount * rowCount > mostComparisons;
  if (byNumber && !(key.isNumber && cells * rowCount <= mostNumbers)) return none('too-many');
  const top = byNumber ? firstRow : firstRow - 1;
  const at = (column: number) => ranges.rows(top, criteria.reach, column);
  const sex = measure === 'women' ? womanFactor(totals, pass, at) : '';
  if (sex === null) return none('untold');
  const [ids, firstCell] = [at(key.column), ranges.rows(top, top, key.column)];
  const readable = readableFactor(totals, pass, ids);
  if (readable === null) return none('untold');
  const counted = (condition: string) => {
    const asked = `${condition}${sex}${readable}`;
    if (byNumber)
      return `=SUMPRODUCT(--(FREQUENCY((0&${ids})+(1-${asked})*10^15,--(0&${ids}))>0))-(SUMPRODUCT(--(${asked}))<ROWS(${ids}))`;
    const texts = key.expression(at);
    return `=SUMPRODUCT(--(FREQUENCY(${asked}*MATCH(${texts},${texts},0),ROW(${ids})-ROW(${firstCell}))>0))-1`;
  };
  const isRecord = byNumber ? `(${ids}<>"")` : `(${ids}<>"")*(ROW(${ids})>ROW(${firstCell}))`;
  const [group] = criteria.groups;
  const isRow = (row: number, label: string | null): string[] => {
    const { column } = group as { column: number };
    const [range, key] = [at(column), totals.rows[row]?.keys[0] ?? ''];
    return [
      ...(key !== '' && label !== null ? [`(${range}=${label})`] : []),
      ...(criteria.spellings.get(row) ?? []).flatMap(([text]) =>
        key !== '' && isSameText(text!, key) ? [] : [`(${range}=${quoted(text!)})`],
      ),
      ...(criteria.unnamed.has(row) ? [`(${range}="")*${isRecord}`] : []),
    ];
  };
  return {
    why: null,
    row({ row, keys, labels }) {
      if (group!.kind === 'dates') {
        const range = at(group!.column);
        const [from, next] = periodDays(keys[0]!)!;
        return counted(`(${range}>=${from})*(${range}<${next})`);
      }
      return counted(anyOf(isRow(row, labels[0]!)));
    },
    total(labels) {
      if (group!.kind === 'dates') return counted(isRecord);
      const { column } = group as { column: number };
      const others = totals.rows.flatMap((_, row) => isRow(row, null));
      return counted(anyOf([`ISNUMBER(MATCH(${at(column)},${labels},0))`, ...others]));
    },
  };
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? `(${conditions[0]!})` : `(${conditions.join('+')}>0)`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether comparisons tell each counted record's row, and no other row of the range reads like a record. */
function isTold(totals: Totals, { table, rows, criteria }: PassTerms): boolean {
  const { records, firstRow } = table.table;
  const [group] = criteria!.groups;
  if (firstRow < 1) return false;
  if (group!.kind !== 'texts')
    return group!.kind === 'dates' && totals.rows.every(({ keys }) => periodDays(keys[0]!) !== null);
  const { column } = group!;
  for (let row = firstRow - 1; row <= criteria!.reach; row++)
    if (!isPlain(criterionText(table, row, column))) return false;
  const heading = criterionText(table, firstRow - 1, column);
  if (totals.rows.some(({ keys }) => isSameText(keys[0]!, heading))) return false;
  for (let record = 0; record < records.length; record++) {
    const key = totals.rows[rows[record]!]?.keys[0];
    if (key === undefined) continue;
    const text = criterionText(table, records[record]!, column);
    // Under a merged area, in a section: the cell itself says nothing.
    if ((text === '' && key !== '') || readsAsNumber(text)) return false;
  }
  return true;
}

/** More unreadable figures than these are no formula to read. */
const mostUnreadable = 10;

/** Leaves out records that are set aside for a figure, each until its cell holds a number; null where they are too many. */
function readableFactor(totals: Totals, { table, ranges }: PassTerms, ids: string): string | null {
  const unreadable = totals.setAside.filter(({ reason }) => reason === 'unreadable');
  if (unreadable.length > mostUnreadable) return null;
  return unreadable
    .map(({ field, record }) => {
      const cell = ranges.cell(record, table.place(field!, record).column);
      return `*(ROW(${ids})<>ROW(${cell})+9^9*ISNUMBER(${cell}))`;
    })
    .join('');
}

/** Who is a woman by the gender column, else by the citizen id, as a factor; null where these comparisons do not tell what we read. */
function womanFactor(
  totals: Totals,
  { table, rows }: PassTerms,
  at: (column: number) => string,
): string | null {
  const { fields, records } = table.table;
  const women = totals.identities.women?.[0];
  const [ids] = fields.get('citizenId') ?? [];
  const [gender, ...others] = fields.get('gender') ?? [];
  if (!women || (ids ?? gender) === undefined || others.length > 0) return null;
  const read = table.births().genders;
  const words = new Map<string, string>();
  const genderText = (record: number) =>
    gender === undefined ? '' : criterionText(table, records[record]!, gender);
  for (let record = 0; record < rows.length; record++)
    if (read[record] === genders.female && genderText(record) !== '')
      words.set(genderText(record).toLowerCase(), genderText(record));
  for (let record = 0; record < rows.length; record++) {
    const text = genderText(record).toLowerCase();
    const id = ids === undefined ? '' : criterionText(table, records[record]!, ids);
    const isOdd = '13579'.includes(id.charAt(3) || '-');
    const isWoman = text === '' ? isOdd : words.has(text);
    if (rows[record]! >= 0 && isWoman !== (women[record] === 1)) return null;
  }
  const byId = ids === undefined ? null : `ISNUMBER(FIND(MID(${at(ids)}&"----",4,1),"13579"))`;
  if (gender === undefined) return `*${byId!}`;
  const spelled = words.size === 0 ? ['Nữ'] : [...words.values()];
  if (!spelled.every(isPlain)) return null;
  const column = at(gender);
  const unsaid = byId === null ? [] : [`(${column}="")*${byId}`];
  return `*${anyOf([...spelled.map((word) => `(${column}=${quoted(word)})`), ...unsaid])}`;
}
