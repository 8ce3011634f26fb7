import { firstEqual, firstEqualPair, repeatsOf } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import { headsOwnCodes } from '../../recognition/wording/own-codes';
import { headerKey } from '../../recognition/wording/header-key';
import { valueAt } from '../../sheet/grid';
import { textKey } from '../../vietnamese/text-key';
import { firstOfBirthdays, firstOfIds, firstOfNames } from './same-person';

/**
 * Whether two records of one person are two entries: a list may have a row for each subject, examination, certificate or child of a
 * person, who then stands in it as often as that.
 *
 * Told by a column that is of no field and says something else in the two, or by the headings that they stand below.
 */
export function areOtherEntries(table: TableColumns, a: number, b: number): boolean {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = entryColumns(table)));
  return columns.some((column) => saysOtherwise(table, column, a, b)) || areOfOtherSections(table, a, b);
}

const known = new WeakMap<TableColumns, readonly number[]>();

/** What a person takes, holds or enters for, more than one of it. */
const entryWords =
  /^(ten |ma |noi dung |nganh )?((cac )?mon|hoc phan|tin chi|ky thi|dot thi|ca thi|bai thi|bai du thi|noi dung (thi|du thi|dang ky)|hang muc|tiet muc|chung chi|chung nhan|khoa (hoc|dao tao|boi duong|tap huan)|lop (hoc|tap huan|boi duong|dao tao|nghiep vu)|chuyen de|de tai|sang kien|subject|exam|course|module|certificate|training|event)\b|^(ho (va )?ten|ten) (cac )?(con|chau|nguoi than|than nhan)\b/;

/** So many rows of persons listed before, and such a part of all, are no slips. */
const fewestRepeats = 3;
const leastRepeated = 0.2;

/**
 * The columns headed so; where much of the list is of persons who come again, also one in which they all do so with something else,
 * that others have as well.
 */
function entryColumns(table: TableColumns): number[] {
  const others = table.table.columns.filter(
    ({ field, header }) => field === null && header !== '' && !headsOwnCodes(header),
  );
  const headed = others.filter(({ header }) =>
    header.split(' / ').some((line) => entryWords.test(headerKey(line))),
  );
  if (headed.length > 0) return headed.map(({ column }) => column);
  if (others.length === 0) return [];
  const first = firstOfPersons(table);
  const repeats = repeatsOf(first);
  if (repeats.length < fewestRepeats || repeats.length < leastRepeated * table.count) return [];
  return others.flatMap(({ column }) => {
    if (!repeats.every((record) => saysOtherwise(table, column, first[record]!, record))) return [];
    const texts = Array.from({ length: table.count }, (_, record) => textOf(table, column, record));
    return new Set(texts).size < table.count ? [column] : [];
  });
}

/** For each record the first one of its citizen id, else of its name and birthday, or year where no days are known; -1 where none is. */
function firstOfPersons(table: TableColumns): Int32Array {
  const { serials, years } = table.births();
  const knowsDays = serials.some((day) => !Number.isNaN(day));
  const ofBirths = knowsDays
    ? firstOfBirthdays(table)
    : firstEqualPair(firstOfNames(table), firstEqual(Float64Array.from(years, (year) => year || NaN)));
  return firstOfIds(table).map((first, record) => (first >= 0 ? first : ofBirths[record]!));
}

function saysOtherwise(table: TableColumns, column: number, a: number, b: number): boolean {
  const [own, other] = [textOf(table, column, a), textOf(table, column, b)];
  return own !== '' && other !== '' && own !== other;
}

function textOf({ table: { grid, records } }: TableColumns, column: number, record: number): string {
  return textKey(String(valueAt(grid, records[record]!, column)));
}

/** “Lớp hồi sức cấp cứu” and “Lớp điều dưỡng trưởng”, each above those who attend it. */
function areOfOtherSections(
  { table: { sectionRows, records } }: TableColumns,
  a: number,
  b: number,
): boolean {
  const [above, below] = [Math.min(a, b), Math.max(a, b)].map((record) => records[record]!);
  return sectionRows.some(
    ({ row, text, unit }) => row > above! && row < below! && unit === null && headsEntries(text),
  );
}

function headsEntries(text: string): boolean {
  const key = headerKey(text).replace(/^([ivx]+|\d+|[a-z]) (?=[a-z])/, '');
  return /^lop\b/.test(key) || entryWords.test(key);
}
