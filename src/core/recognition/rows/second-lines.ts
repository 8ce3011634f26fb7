import type { OtherRow } from './classified-rows';
import { textOf } from '../wording/header-key';
import { beginsWithFamily } from '../wording/row-wordings';
import { isBlank } from './row-evidence';
import type { RowReader } from './row-kind';

/** Fewer records that each have a second line may have one by chance. */
const fewestRecords = 3;

/**
 * The rows that go on with the numbered one above them, where nearly each record has such a second line and nothing else parts them: the unit beneath
 * the name (“1 | Nguyễn Văn An | 500000” above “| Khoa Nội”). Headings stand above the first record; these stand below the last.
 */
export function secondLines(
  { grid, first, last, ordinal, key }: RowReader,
  records: Int32Array,
  others: readonly OtherRow[],
  notes: readonly number[],
): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  if (ordinal < 0 || records.length < fewestRecords) return none;
  const cellsAt = (row: number) => grid.values[row - grid.firstRow]!;
  const isNumbered = (row: number) => {
    const value = cellsAt(row)[ordinal]!;
    return typeof value === 'number' ? Number.isInteger(value) : /^\d+[.)]?$/.test(textOf(value));
  };
  // Of most lists nearly every record is numbered, and that is seen without keeping any.
  let count = 0;
  for (const row of records) if (isNumbered(row)) count++;
  const sections = others.filter(({ kind }) => kind === 'section');
  const mostLines = records.length - count + sections.length + notes.length;
  if (count < fewestRecords || mostLines < count * 0.8) return none;
  const holdsNameAlone = (row: number) =>
    !isBlank(cellsAt(row)[key]!) &&
    cellsAt(row)
      .slice(first, last + 1)
      .filter((value) => !isBlank(value)).length === 1;
  const numbered = new Set(records.filter(isNumbered));
  const below = notes.filter((row) => numbered.has(row - 1));
  const lines = [...below, ...sections.map(({ row }) => row), ...records.filter((row) => !numbered.has(row))];
  if (lines.length < count * 0.8) return none;
  const areBelow = lines.every((row) => numbered.has(row - 1) && isBlank(cellsAt(row)[ordinal]!));
  const headings = new Set([...below, ...others.map(({ row }) => row)]);
  const areLines = lines.every((row) => headings.has(row) || holdsNameAlone(row));
  const persons = lines.filter((row) => beginsWithFamily(textOf(cellsAt(row)[key]!)));
  const isLast = lines.includes([...numbered].at(-1)! + 1);
  return areBelow && areLines && isLast && persons.length * 2 < lines.length ? new Set(lines) : none;
}
