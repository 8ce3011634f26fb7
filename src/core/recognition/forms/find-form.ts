import { isDateFormat } from '../../sheet/date-format';
import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import type { FieldId } from '../../registers/fields';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import type { Header } from '../header/header';
import { exactGuesses } from '../wording/header-lookup';
import { encodingOfRow, isGenderHeading, isHeadingText, readHeading } from '../wording/heading-text';
import { totalKindOf } from '../wording/row-wordings';

/** A sheet laid out the other way: field names down a column. */
export type FormKind = 'form' | 'transposed';

const fewestFields = 3;
const searchedRows = 60;

/** “1. Họ và tên:” → “Họ và tên”; '' for what is no text. */
export function labelText(value: CellValue): string {
  if (typeof value !== 'string') return '';
  return value.replace(/^\s*(?:\d{1,2}\s*[.)/]|[a-zđ](?:\)|\.(?=\s))|[-+*•])\s*|\s*:\s*$/giu, '').trim();
}

/** Nothing, or a dotted line to write on: “……”, “…/…/……”, “ngày … tháng … năm …”. */
export function isOpen(value: CellValue): boolean {
  return (
    typeof value === 'string' && /^[\s.…_:/-]*$/.test(value.replace(/(ngày|tháng|năm)(?=\s*[.…_])/giu, ''))
  );
}

/** What a cell names as a field, as it reads in the form's encoding; null where it names none that we know. */
export function fieldNamed(value: CellValue, encoding: LegacyEncoding | null): string | null {
  const text = readHeading(labelText(value), encoding);
  // “Nam” is a gender beside “Giới tính”, not the year.
  return isHeadingText(text) && !isGenderHeading(text) && exactGuesses(text).length > 0 ? text : null;
}

/** The encoding that a cell among the first rows gives away: “Giíi tÝnh” alone could be anything, beneath “Hä vµ tªn” it is not. */
export function encodingOfForm(
  grid: Grid,
  { firstRow, lastRow, firstColumn, lastColumn }: Area,
): LegacyEncoding | null {
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + searchedRows); row++) {
    const encoding = encodingOfRow(grid, row, firstColumn, lastColumn);
    if (encoding) return encoding;
  }
  return null;
}

/**
 * The columns in which names of different fields stand one below the other: two at least, and half as many as in the fullest of them. Of a card of
 * two lines those as well that have one in its first line (`nameRow`).
 */
export function labelColumns(
  grid: Grid,
  area: Area,
  encoding: LegacyEncoding | null,
  nameRow?: number,
): number[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const found = new Map<number, Set<FieldId>>();
  const inFirstLine = new Set<number>();
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + searchedRows); row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const named = fieldNamed(valueAt(grid, row, column), encoding);
      // “TT”, “TH” down a column are codes: a field's name of two letters has its colon.
      const isCode = named !== null && named.length < 3 && !/:\s*$/.test(String(valueAt(grid, row, column)));
      if (named === null || isCode || totalKindOf(named) !== null) continue;
      const fields = found.get(column) ?? new Set();
      // “Đơn vị” again and again is a measure, or a value; “STT” heads each of two tables.
      found.set(column, fields.add(exactGuesses(named)[0]!.field));
      if (row === nameRow) inFirstLine.add(column);
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ size }) => size));
  const columns = [...found].filter(
    ([column, { size }]) => (size >= 2 && size * 2 >= most) || inFirstLine.has(column),
  );
  const names = columns.reduce((sum, [, { size }]) => sum + size, 0);
  return names < fewestFields ? [] : columns.map(([column]) => column).sort((a, b) => a - b);
}

/**
 * Whether field names stand one below the other, and what beside them: one record (`form`, “Họ và tên: Nguyễn Văn An”) or
 * several across (`transposed`). null where they do not.
 */
export function findForm(grid: Grid, area: Area): FormKind | null {
  const encoding = encodingOfForm(grid, area);
  const columns = labelColumns(grid, area, encoding);
  const [column] = columns;
  if (column === undefined) return null;
  const until = (columns[1] ?? Math.min(area.lastColumn, column + 12) + 1) - 1;
  let names = 0;
  let across = 0;
  for (let row = area.firstRow; row <= Math.min(area.lastRow, area.firstRow + searchedRows); row++) {
    if (fieldNamed(valueAt(grid, row, column), encoding) === null) continue;
    names++;
    let filled = 0;
    for (let beside = column + 1; beside <= until; beside++)
      if (!isOpen(valueAt(grid, row, beside))) filled++;
    if (filled > 1) across++;
  }
  return across * 2 > names ? 'transposed' : 'form';
}

/**
 * Whether what looks like a header is a row of a form: “Họ và tên | Nguyễn Văn An | … | Tổng cộng”, “Giới tính: | Nam | Giới tính: | Nữ”.
 * Names of other fields stand beneath its first word, and beside it nothing is headed but sums and columns of such names.
 */
export function standsInForm(grid: Grid, header: Header, area: Area): boolean {
  const { rows, firstColumn, lastColumn } = header;
  const row = rows.at(-1)!;
  const encoding = encodingOfForm(grid, area);
  const names = new Set<string>();
  const add = (at: number): boolean => {
    const named = fieldNamed(valueAt(grid, at, firstColumn), encoding);
    if (named === null) return false;
    // “STT” above and “Tổng cộng” below its rows are a table's.
    if (totalKindOf(named) === null && exactGuesses(named)[0]!.field !== 'ordinal') names.add(named);
    return true;
  };
  for (let at = row - 1; at >= Math.max(area.firstRow, row - 6) && add(at); at--);
  for (let at = row; at < row + 6; at++) add(at);
  if (names.size < fewestFields) return isCardOfTwoLines(grid, header, encoding);
  const labels = labelColumns(grid, area, encoding);
  const beside = new Set<string>();
  for (let column = firstColumn + 1; column <= lastColumn; column++) {
    const named = fieldNamed(valueAt(grid, row, column), encoding);
    if (named !== null && totalKindOf(named) === null && !labels.includes(column)) beside.add(named);
  }
  if (countsBeneath(grid, header, area)) return false;
  // “Chức vụ công đoàn | Tổ trưởng | Đoàn viên | Đoàn viên”: one wording may be a value.
  if (beside.size > 1 || (beside.size === 1 && names.size < fewestFields + 1)) return false;
  return true;
}

/** “Nội dung | Số liệu” above “Tổng số đoàn viên | 1200”, “Số đoàn viên kết nạp | 45”: statistics, for of a person or a matter not all is figures. */
function countsBeneath(grid: Grid, { rows, firstColumn }: Header, { lastRow }: Area): boolean {
  let counts = 0;
  for (let row = rows.at(-1)! + 1; row <= Math.min(lastRow, rows.at(-1)! + searchedRows); row++) {
    if (valueAt(grid, row, firstColumn) === '') break;
    const value = valueAt(grid, row, firstColumn + 1);
    if (value === '') continue;
    if (typeof value !== 'number' || isDateFormat(grid.numberFormatAt(row, firstColumn + 1))) return false;
    counts++;
  }
  return counts >= fewestFields && isHeadingText(valueAt(grid, rows.at(-1)!, firstColumn + 1));
}

/** “Họ và tên | Đỗ Phương Nga | Ngày sinh | 25/02/1984” above “Chức vụ | Điều dưỡng”, and nothing below. */
function isCardOfTwoLines(
  grid: Grid,
  { rows, firstColumn, lastColumn }: Header,
  encoding: LegacyEncoding | null,
): boolean {
  const row = rows.at(-1)!;
  const isLabelled = (at: number) =>
    fieldNamed(valueAt(grid, at, firstColumn), encoding) !== null &&
    fieldNamed(valueAt(grid, at, firstColumn + 1), encoding) === null &&
    !isOpen(valueAt(grid, at, firstColumn + 1));
  if (!isLabelled(row) || !isLabelled(row + 1)) return false;
  for (let column = firstColumn; column <= lastColumn; column++)
    if (valueAt(grid, row + 2, column) !== '') return false;
  return true;
}
