import type { CellValue } from '../../sheet/grid';
import { readText } from '../wording/heading-text';
import { isBlank } from './row-evidence';
import { type RowReader } from './row-kind';
import { isNumeral, totalKindOf } from '../wording/row-wordings';

/** Whether the row surely is a record, by two or three of its cells; most rows are told by this alone. */
export function isPlainRecord(
  { first, last, ordinal, key, shape }: RowReader,
  cells: readonly CellValue[],
): boolean {
  const name = cells[key];
  if (typeof name !== 'string' || name.length < 2) return false;
  if (ordinal >= 0) return typeof cells[ordinal] === 'number' && hasOther(cells, first, last, ordinal, key);
  if (isNumeral(cells[first])) return false;
  // “Tổng cộng | 2 người | 1.000.000”, also where names stand.
  if (/^\s*\d/.test(name)) return false;
  return (
    hasTextAndNumber(cells, first, last, key) && totalKindOf(readText(name, shape.header.encoding)) === null
  );
}

function hasOther(
  cells: readonly CellValue[],
  first: number,
  last: number,
  ordinal: number,
  key: number,
): boolean {
  for (let index = last; index >= first; index--) {
    if (index !== ordinal && index !== key && !isBlank(cells[index]!)) return true;
  }
  return false;
}

/** A record without an ordinal has more than its name and a figure: a heading with its sum has not. */
function hasTextAndNumber(cells: readonly CellValue[], first: number, last: number, key: number): boolean {
  let text = false;
  let number = false;
  for (let index = first; index <= last; index++) {
    if (index === key) continue;
    const value = cells[index]!;
    if (typeof value === 'number') number = true;
    else if (!isBlank(value)) text = true;
    if (text && number) return true;
  }
  return false;
}
