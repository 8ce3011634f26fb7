import { valueAt } from '../../sheet/grid';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { isHeadingText, readHeading } from '../wording/heading-text';
import type { HeaderReader } from './header-reader';

/** Fewer columns than this may agree by chance. */
const fewestColumns = 3;

/**
 * Whether the row says in other words, column by column, what the headings right above say: “Họ và tên” over “Full name”, or any words in
 * brackets beneath each.
 */
export function isTranslated(
  reader: HeaderReader,
  row: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  if (isInBrackets(reader, row, firstColumn, lastColumn)) return true;
  const { grid, encoding } = reader;
  let columns = 0;
  let same = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const [above = '', below = ''] = [row - 1, row].map((each) =>
      readHeading(textOf(valueAt(grid, each, column)), encoding),
    );
    if (above === '' && below === '') continue;
    columns++;
    if (headerKey(above) === headerKey(below)) continue;
    const fields = exactGuesses(above).map(({ field }) => field);
    if (exactGuesses(below).some(({ field }) => fields.includes(field))) same++;
  }
  return same >= fewestColumns && same * 3 >= columns * 2;
}

/** “Đơn giá | Thành tiền” over “(Unit price) | (Amount)”: beneath hardly a heading something else stands, or nothing. */
export function isInBrackets(
  { grid }: HeaderReader,
  row: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  let both = 0;
  let others = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const [above, below] = [valueAt(grid, row - 1, column), valueAt(grid, row, column)];
    if (above === '' && below === '') continue;
    if (below !== '' && !/^\s*\([^()]*\p{L}{2}[^()]*\)\s*$/u.test(textOf(below))) return false;
    if (isHeadingText(above) && below !== '') both++;
    else others++;
  }
  return both >= fewestColumns && others * 4 <= both;
}
