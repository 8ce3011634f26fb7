import type { CellValue } from '../../sheet/grid';
import { headerKey, textOf } from '../wording/header-key';

/** Words written as one: “hoTen”, “ma_vien_chuc”, “MA_NV”; Excel’s own “Column3”. */
const wordsInOne = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]|^Column\d+$/;

/**
 * Whether a row holds nothing but names that a program gives its columns: three at least, all different, half of them of several
 * words written as one. No record is filled so.
 */
export function areProgramNames(cells: readonly CellValue[], first: number, last: number): boolean {
  const names = new Set<string>();
  let filled = 0;
  let inOne = 0;
  for (let index = first; index <= last; index++) {
    const value = cells[index] ?? '';
    if (value === '') continue;
    if (typeof value !== 'string' || !/^[A-Za-z]\w*$/.test(value)) return false;
    filled++;
    names.add(value);
    if (wordsInOne.test(value)) inOne++;
  }
  return filled >= 3 && names.size === filled && inOne * 2 >= filled;
}

/** Whether the row right below such names heads the same columns for people: half of its headings begin with the same word (“maHp”, “Mã học phần”). */
export function areSpeltBelow(
  names: readonly CellValue[],
  below: readonly CellValue[],
  first: number,
  last: number,
): boolean {
  let filled = 0;
  let same = 0;
  for (let index = first; index <= last; index++) {
    const name = textOf(names[index] ?? '');
    if (name === '') continue;
    filled++;
    const word = name.split(/_|(?<=[a-z])(?=[A-Z])/)[0]!.toLowerCase();
    const value = below[index] ?? '';
    if (typeof value !== 'string') return false;
    if (value !== name && headerKey(value).replaceAll(' ', '').startsWith(word)) same++;
  }
  return same * 2 >= filled;
}
