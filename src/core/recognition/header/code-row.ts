import type { CellValue } from '../../sheet/grid';
import { textOf } from '../wording/header-key';
import { areProgramNames } from './program-names';

/**
 * A row such as `A B C 1 2 3` or `(1) (2) (3)=(1)x(2)` that numbers the columns, or names them for a program (`hoTen`, `Column2`);
 * `first` and `last` are indexes into the cells.
 */
export function isCodeRow(cells: readonly CellValue[], first: number, last: number): boolean {
  return areNumbers(cells, first, last) || areProgramNames(cells, first, last);
}

function areNumbers(cells: readonly CellValue[], first: number, last: number): boolean {
  let codes = 0;
  let latest = 0;
  let isInOrder = true;
  let reckoned = 0;
  for (let index = first; index <= last; index++) {
    const value = cells[index] ?? '';
    if (value === '') continue;
    // Excel takes “(3)” for -3.
    const text = textOf(typeof value === 'number' && value < 0 ? -value : value).replace(/\s/g, '');
    if (!/^(\(?\[?\d{1,2}\]?\)?|\(?[A-Za-z]\)?|[[(]?\d{1,2}[\])]?=[-+–−xX*×:÷/()[\]\d%.…]+)$/.test(text))
      return false;
    const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
    if (!Number.isNaN(number)) {
      isInOrder &&= number >= latest && number <= latest + 3;
      latest = number;
    }
    if (text.includes('=')) reckoned++;
    codes++;
  }
  // Only codes say how others come to them: “3=1*2”, “9=7+8”.
  if (!isInOrder && reckoned < 2) return false;
  return codes >= 3 || (codes === 2 && last - first < 3);
}
