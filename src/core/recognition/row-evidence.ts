import type { CellValue, Grid } from '../sheet/grid';
import { headerKey, textOf } from './header-key';
import type { RowReader } from './row-kind';
import { totalKindOf } from './row-wordings';

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
  if (label.length >= 3) return null;
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

/** A row of sums without any label. */
export function sumsByFormula({ grid, first, last }: RowReader, row: number): boolean {
  for (let index = first; index <= last; index++) {
    if (/^=\s*(SUM|SUBTOTAL)\(/i.test(grid.formulaAt(row, index + grid.firstColumn) ?? '')) return true;
  }
  return false;
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
