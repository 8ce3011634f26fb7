import { genders } from '../../recognition/values/birth-column';
import type { CellRef } from '../../sheet/address';
import { readTick } from '../../vietnamese/tick';
import type { CountedTable } from './counted-tables';
import { criterionText } from './criteria';
import type { NotLive } from './distinct-terms';
import { anyOf, quoted, type ColumnRange } from './group-tellers';
import type { Totals } from '../totals';

/**
 * Who is a woman by the gender column, by the filled one of Nam/Nữ sub-columns, else by the citizen id, as `readBirthColumn` reads them,
 * as a factor; the cells that are read otherwise, where there are some.
 */
export function womanFactor(
  totals: Totals,
  { index, table, isCounted }: CountedTable,
): ((at: ColumnRange) => string) | NotLive {
  const { fields, records, columns } = table.table;
  const women = totals.identities.women?.[index];
  const [ids] = fields.get('citizenId') ?? [];
  const parts = columns.filter(({ part }) => part !== null);
  const spoken = parts.some(({ field }) => field === 'gender') ? [] : (fields.get('gender') ?? []);
  const [gender, ...others] = spoken;
  const place = gender ?? parts[0]?.column ?? ids ?? table.table.firstColumn;
  if (!women || others.length > 0) return { why: 'gender', cells: [] };
  const textAt = (record: number, column: number | undefined) =>
    column === undefined ? '' : criterionText(table, records[record]!, column);
  const read = table.births().genders;
  const words = new Map<string, string>();
  const clear = new Map<number, Map<string, string>>(parts.map(({ column }) => [column, new Map()]));
  for (let record = 0; record < table.count; record++) {
    const text = textAt(record, gender);
    if (read[record] === genders.female && text !== '') words.set(text.toLowerCase(), text);
    for (const [column, marks] of clear) {
      const mark = textAt(record, column);
      if (mark !== '' && readTick(mark) === 'clear') marks.set(mark.toLowerCase(), mark);
    }
  }
  const isFilled = (record: number, column: number) => {
    const text = textAt(record, column);
    return text !== '' && !clear.get(column)!.has(text.toLowerCase());
  };
  const cells: CellRef[] = [];
  for (let record = 0; record < table.count; record++) {
    const text = textAt(record, gender).toLowerCase();
    const filled = parts.filter(({ column }) => isFilled(record, column)).at(-1);
    const isOdd = '13579'.includes(textAt(record, ids).charAt(3) || '-');
    const isWoman = text !== '' ? words.has(text) : filled ? filled.part === 'female' : isOdd;
    if (isCounted(record) && isWoman !== (women[record] === 1))
      cells.push({ sheet: table.table.grid.sheet, row: records[record]!, column: place });
  }
  if (cells.length > 0) return { why: 'gender', cells };
  const spelled = words.size === 0 ? ['Nữ'] : [...words.values()];
  return (at) => {
    const filled = (column: number) =>
      ['', ...clear.get(column)!.values()]
        .map((mark) => (mark === '' ? `(${at(column)}<>"")` : `(${at(column)}&""<>${quoted(mark)})`))
        .join('*');
    const empty = (column: number) => `(1-${filled(column)})`;
    const told = gender === undefined ? [] : spelled.map((word) => `(${at(gender)}=${quoted(word)})`);
    // Of two filled ones the later is taken.
    const byParts = parts.flatMap(({ column, part }, own) => {
      const later = parts.slice(own + 1).filter((other) => other.part === 'male');
      return part === 'female' ? [[filled(column), ...later.map((other) => empty(other.column))]] : [];
    });
    const byId =
      ids === undefined
        ? []
        : [
            [
              ...parts.map(({ column }) => empty(column)),
              `ISNUMBER(FIND(MID(${at(ids)}&"----",4,1),"13579"))`,
            ],
          ];
    const unsaid = [...byParts, ...byId].map((factors) =>
      [...(gender === undefined ? [] : [`(${at(gender)}="")`]), ...factors].join('*'),
    );
    // Where nothing tells, nobody is known to be a woman.
    return told.length + unsaid.length === 0 ? '*0' : `*${anyOf([...told, ...unsaid])}`;
  };
}
