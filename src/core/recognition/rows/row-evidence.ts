import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { readMoney } from '../../sheet/read-number';
import { fieldNamed } from '../forms/find-form';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import type { RowReader } from './row-kind';
import { isNumeral, looksLikeGroup, looksLikeUnit, totalKindOf } from '../wording/row-wordings';

/** Empty, or nothing but blanks or dots to be written over. */
export function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.length < 9 && /^[\s.…]*$/.test(value));
}

/** A total's label may stand in a later column when nothing else is written before it. */
export function totalBeyond(
  label: string,
  cells: readonly CellValue[],
  lead: number,
  last: number,
  read: (index: number) => string,
): 'subtotal' | 'total' | null {
  // “R-122 | Tổng cộng” has a number of its own as each row has.
  if (label.length >= 3) {
    const next = cells[lead + 1];
    const isCode = /^(?=\D*\d)[\p{L}\d./-]{3,12}$/u.test(label);
    return isCode && typeof next === 'string' && /^(tong|tong cong|tong so|cong)$/.test(headerKey(next))
      ? totalKindOf(read(lead + 1))
      : null;
  }
  for (let index = lead + 1; index <= Math.min(last, lead + 3); index++) {
    const value = cells[index]!;
    if (typeof value === 'string' && value !== '') return totalKindOf(read(index));
  }
  return null;
}

/** A place, the day, and nothing more: “Quyết định ban hành kèm theo Nghị quyết … ngày … tháng … năm … của …” names a document. */
const dateLine = /^.{0,40}\bngay\b.{0,14}\bthang\b.{0,10}\bnam\b.{0,12}$/;

/** “Hà Nội, ngày … tháng … năm …” right of other words. */
export function hasDateLine(
  lead: number,
  last: number,
  cells: readonly CellValue[],
  read: (index: number) => string,
): boolean {
  for (let index = lead + 1; index <= last; index++) {
    const value = cells[index]!;
    if (typeof value === 'string' && value.length > 12 && dateLine.test(headerKey(read(index)))) return true;
  }
  return false;
}

/** Rows between two numbers of one count. */
const mostBetweenNumbers = 40;

/** “6 | Tổng hợp và thống kê” below 5, in the first column of a table without ordinals: what is counted along is no sum. */
export function goesOnCounting({ grid, first, ordinal }: RowReader, row: number, lead: number): boolean {
  return ordinal < 0 && lead > first && isNextNumber(grid, row, first);
}

/** “Tổng cộng | 3 | | 1.500.000” where ordinals stand behind the units: how many there are, and not the next of them. */
export function countsAll({ grid, ordinal }: RowReader, row: number, lead: number, label: string): boolean {
  return lead >= 0 && lead < ordinal && totalKindOf(label) !== null && !isNextNumber(grid, row, ordinal);
}

function isNextNumber(grid: Grid, row: number, column: number): boolean {
  const numberAt = (at: number) => grid.values[at - grid.firstRow]?.[column];
  const own = numberAt(row);
  if (typeof own !== 'number') return false;
  for (let at = row - 1; at >= Math.max(grid.firstRow, row - mostBetweenNumbers); at--) {
    const above = numberAt(at);
    if (above !== '') return above === own - 1;
  }
  return false;
}

/** A row of sums without any label. */
export function sumsByFormula({ grid, first, last }: RowReader, row: number): boolean {
  for (let index = first; index <= last; index++) {
    if (/^=\s*(SUM|SUBTOTAL)\(/i.test(grid.formulaAt(row, index + grid.firstColumn) ?? '')) return true;
  }
  return false;
}

/** Figures alone below rows that each have words where names stand: nobody’s. */
export function lacksName({ grid, key, shape }: RowReader, row: number): boolean {
  const below = (shape.header.codeRow ?? shape.header.rows.at(-1)!) + 1;
  if (row - below < 2) return false;
  const hasName = (at: number) => /\p{L}{2}/u.test(textOf(grid.values[at - grid.firstRow]?.[key] ?? ''));
  return !hasName(row) && hasName(row - 1) && hasName(row - 2);
}

/**
 * Money between rows with a name and money, in a list without ordinals: somebody's whose name was forgotten, unless it is what several
 * rows above come to.
 */
export function lostItsName({ grid, key, shape }: RowReader, row: number): boolean {
  const column = shape.moneyColumns[0];
  if (column === undefined) return false;
  const moneyAt = (at: number) => {
    const read = readMoney(valueAt(grid, at, column));
    return read.kind === 'number' || read.kind === 'text-number' ? read.value : null;
  };
  const isNamed = (at: number) => {
    const name = textOf(grid.values[at - grid.firstRow]?.[key] ?? '');
    return /\p{L}{2}/u.test(name) && totalKindOf(name) === null && moneyAt(at) !== null;
  };
  const money = moneyAt(row);
  if (money === null || !isNamed(row - 1) || !isNamed(row + 1)) return false;
  let sum = 0;
  let above = row - 1;
  for (; isNamed(above); above--) sum += moneyAt(above)!;
  return row - above === 2 || Math.abs(sum - money) > 0.5;
}

/** “1  Khoa Nội” above “1  Nguyễn Văn An” or “6  Nguyễn Văn An”: what stands below does not go on with its number. */
export function breaksNumbering({ grid, first, last, ordinal }: RowReader, row: number): boolean {
  const numberAt = (at: number) =>
    /^\d+(?=[.)]?$)/.exec(textOf(grid.values[at - grid.firstRow]?.[ordinal] ?? ''))?.[0];
  const [own, next] = [numberAt(row), numberAt(row + 1)];
  if (own === undefined || next === undefined) return false;
  return Number(next) !== Number(own) + 1 && filledBelow(grid, row, first, last) >= 3;
}

export function filledBelow(grid: Grid, row: number, first: number, last: number): number {
  const below = (grid.values[row + 1 - grid.firstRow] ?? []).slice(first, last + 1);
  return below.filter((value) => !isBlank(value)).length;
}

/** “(Ký, ghi rõ họ tên)” beneath each of those who sign, and nothing else. */
export function areToSign(cells: readonly CellValue[]): boolean {
  let lines = 0;
  for (const value of cells) {
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || !/^\s*\(\s*(k[yý]|đã k[yý])(?!\p{L})/iu.test(value.normalize('NFC')))
      return false;
    lines++;
  }
  return lines >= 2;
}

/**
 * Money of its own, or three cells at least, below an ordinal and a name that are merged over it: a further line of the same person. In a table of which we know
 * no column, whatever stands below a first cell of the body merged over it.
 */
export function goesOnUnderMerge(
  { grid, merges, shape, first, last, ordinal, key }: RowReader,
  row: number,
  cells: readonly CellValue[],
): boolean {
  if (shape.isUnknown) {
    const { firstColumn, rows } = shape.header;
    const over = merges.at(row, firstColumn);
    return over !== null && over.firstRow < row && over.firstRow > rows.at(-1)!;
  }
  if (ordinal < 0 || !isBlank(cells[ordinal]!) || !isBlank(cells[key]!)) return false;
  const isUnderMerge = (column: number) => (merges.at(row, column)?.firstRow ?? row) < row;
  if (!isUnderMerge(shape.ordinalColumn) || !isUnderMerge(shape.keyColumn)) return false;
  const hasMoney = shape.moneyColumns.some((column) => {
    const { kind } = readMoney(cells[column - grid.firstColumn]!);
    return kind === 'number' || kind === 'text-number';
  });
  return hasMoney || cells.slice(first, last + 1).filter((value) => !isBlank(value)).length >= 3;
}

/** “VD | Nguyễn Văn A | 01/01/1980”, “Bắt buộc | Viết hoa, có dấu | dd/mm/yyyy” between the headings and number 1: how to fill them in. */
export function explainsColumns(
  { grid, shape, first, last, ordinal }: RowReader,
  row: number,
  lead: string,
): boolean {
  const { rows, codeRow } = shape.header;
  if (ordinal < 0 || row !== (codeRow ?? rows.at(-1)!) + 1 || !/\p{L}{2}/u.test(lead)) return false;
  const below = grid.values[row + 1 - grid.firstRow] ?? [];
  if (!/^0?1[.)]?$/.test(textOf(below[ordinal] ?? '')) || totalKindOf(lead) !== null) return false;
  if (isNumeral(lead) || looksLikeUnit(lead) || looksLikeGroup(lead)) return false;
  const filled = grid.values[row - grid.firstRow]!.slice(first, last + 1).filter((value) => !isBlank(value));
  const isExample = /^(vd|vi du|mau|example|eg)$/.test(headerKey(lead));
  return filled.length > 2 && (isExample || filled.every((value) => typeof value === 'string'));
}

/** Lines of one person: children, relatives. */
const mostFurtherLines = 12;

/**
 * “| | Nguyễn Văn Bi | 2018 | 200000” below “1 | Nguyễn Văn An | Nguyễn Thị Na | 2015 | 200000”: without number and name, the rest filled as
 * there, money and words with it.
 */
export function goesOnWithMoney(
  { grid, shape, first, last, ordinal, key }: RowReader,
  row: number,
  cells: readonly CellValue[],
): boolean {
  if (ordinal < 0 || key === ordinal || !isBlank(cells[ordinal]!) || !isBlank(cells[key]!)) return false;
  const hasMoney = shape.moneyColumns.some(
    (column) => readMoney(cells[column - grid.firstColumn]!).kind === 'number',
  );
  if (!hasMoney) return false;
  let above: readonly CellValue[] = [];
  for (let at = row - 1; at >= Math.max(grid.firstRow, row - mostFurtherLines); at--) {
    above = grid.values[at - grid.firstRow]!;
    if (!isBlank(above[ordinal]!)) break;
  }
  if (!/^\d+[.)]?$/.test(textOf(above[ordinal] ?? '')) || isBlank(above[key]!)) return false;
  let hasWords = false;
  for (let index = first; index <= last; index++) {
    if (isBlank(cells[index]!)) continue;
    // What is of the one above stands right of the name: left of it is a heading.
    if (isBlank(above[index]!) || index < key) return false;
    hasWords ||= /\p{L}{2}/u.test(textOf(cells[index]!));
  }
  return hasWords;
}

/**
 * “Họ và tên: | Lê Văn Chi” below the list: a card, told by its colon or the name of a field beneath; both where it begins in a column
 * in which records have something to say, or the value stands behind the colon.
 */
export function beginsCard({ grid, shape, first, ordinal }: RowReader, row: number, lead: number): boolean {
  const column = lead + grid.firstColumn;
  const nameAt = (at: number) => {
    const label = textOf(valueAt(grid, at, column)).replace(/:.*$/s, '');
    const name = fieldNamed(label, shape.header.encoding);
    return name === null || totalKindOf(name) !== null ? null : name;
  };
  const name = nameAt(row);
  // “3. Con đoàn viên” numbers a part.
  if (name === null || /^\s*(\d{1,2}|[IVX]{1,4})[.)]\s*[^:]*$/.test(textOf(valueAt(grid, row, column))))
    return false;
  const isPerson = exactGuesses(name).some(({ field }) => field === 'fullName');
  // “Cá nhân” in each of several rows says what they are.
  const goesOn = () => ![null, name].includes(nameAt(row + 1));
  const [, behind] = /:\s*(.*)$/s.exec(textOf(valueAt(grid, row, column))) ?? [];
  // “Đơn vị: BV Mắt” heads rows.
  if (behind) return isPerson && goesOn();
  const hasColon = behind !== undefined;
  if (lead !== (ordinal < 0 ? first : ordinal)) return (hasColon || isPerson) && goesOn();
  // Where no ordinals are a criterion may read like a field: then it must be a person's card.
  return hasColon || ((ordinal >= 0 || isPerson) && goesOn());
}
