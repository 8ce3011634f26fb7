import { genders } from '../recognition/birth-column';
import type { CellRef } from '../sheet/address';
import type { CountedTable } from './counted-tables';
import { criterionText } from './criteria';
import type { NotLive } from './distinct-terms';
import { anyOf, quoted, type ColumnRange } from './group-tellers';
import type { Totals } from './totals';

/** Who is a woman by the gender column, else by the citizen id, as a factor; the cells that are read otherwise, where there are some. */
export function womanFactor(
  totals: Totals,
  { index, table, isCounted }: CountedTable,
): ((at: ColumnRange) => string) | NotLive {
  const { fields, records } = table.table;
  const women = totals.identities.women?.[index];
  const [ids] = fields.get('citizenId') ?? [];
  const [gender, ...others] = fields.get('gender') ?? [];
  const place = gender ?? ids;
  if (!women || others.length > 0) return { why: 'gender', cells: [] };
  // Where nothing tells, nobody is known to be a woman.
  if (place === undefined) return women.includes(1) ? { why: 'gender', cells: [] } : () => '*0';
  const read = table.births().genders;
  const words = new Map<string, string>();
  const textAt = (record: number, column: number | undefined) =>
    column === undefined ? '' : criterionText(table, records[record]!, column);
  for (let record = 0; record < table.count; record++) {
    const text = textAt(record, gender);
    if (read[record] === genders.female && text !== '') words.set(text.toLowerCase(), text);
  }
  const cells: CellRef[] = [];
  for (let record = 0; record < table.count; record++) {
    const text = textAt(record, gender).toLowerCase();
    const isOdd = '13579'.includes(textAt(record, ids).charAt(3) || '-');
    const isWoman = text === '' ? isOdd : words.has(text);
    if (isCounted(record) && isWoman !== (women[record] === 1))
      cells.push({ sheet: table.table.grid.sheet, row: records[record]!, column: place });
  }
  if (cells.length > 0) return { why: 'gender', cells };
  const spelled = words.size === 0 ? ['Nữ'] : [...words.values()];
  return (at) => {
    const byId = ids === undefined ? [] : [`ISNUMBER(FIND(MID(${at(ids)}&"----",4,1),"13579"))`];
    if (gender === undefined) return `*${byId[0]!}`;
    const column = at(gender);
    const unsaid = byId.map((told) => `(${column}="")*${told}`);
    return `*${anyOf([...spelled.map((word) => `(${column}=${quoted(word)})`), ...unsaid])}`;
  };
}
