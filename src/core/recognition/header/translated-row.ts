import { valueAt } from '../../sheet/grid';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { readHeading } from '../wording/heading-text';
import type { HeaderReader } from './header-reader';

/** Fewer columns than this may agree by chance. */
const fewestColumns = 3;

/** Whether the row says in other words, column by column, what the headings right above say: “Họ và tên” over “Full name”. */
export function isTranslated(
  { grid, encoding }: HeaderReader,
  row: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
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
