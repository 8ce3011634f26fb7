import type { CellValue, Grid } from '../../sheet/grid';
import { columnLetters } from '../../sheet/address';
import { readMoney } from '../../sheet/read-number';
import { textOf } from '../wording/header-key';
import { readText } from '../wording/heading-text';
import { beginsWithFamily } from '../wording/row-wordings';
import { isBlank } from './row-evidence';
import type { RowReader } from './row-kind';

/** The sum of fewer rows may be one of them by chance. */
const fewestSummed = 3;

/**
 * Whether the row says in each of its figures what the rows add up to, however it is labelled: in two columns, or in one where the rows are
 * numbered and it is not. A person's name beside a single figure is a person.
 */
export function sumsUp(reader: RowReader, row: number, rows: Int32Array): boolean {
  const { grid, first, last, ordinal, shape } = reader;
  if (rows.length < fewestSummed) return false;
  const cells = grid.values[row - grid.firstRow]!;
  if (ordinal >= 0 && !isBlank(cells[ordinal]!)) return false;
  let texts = 0;
  let sums = 0;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (isBlank(value)) continue;
    const figure = figureIn(value);
    if (Number.isNaN(figure)) {
      if (typeof value !== 'string' || ++texts > 1) return false;
      if (beginsWithFamily(readText(textOf(value), shape.header.encoding))) return false;
      continue;
    }
    if (!addsUp(reader, row, index, rows) && !isSumOf(grid, index, rows, figure)) return false;
    if (figure !== 0) sums++;
  }
  return sums >= 2 || (sums === 1 && ordinal >= 0);
}

/** In how many of its cells the row says what the rows add up to. */
export function sumsIn({ grid, first, last }: RowReader, row: number, rows: Int32Array): number {
  const cells = grid.values[row - grid.firstRow]!;
  let sums = 0;
  for (let index = first; index <= last; index++) {
    const figure = isBlank(cells[index]!) ? NaN : figureIn(cells[index]!);
    if (figure && isSumOf(grid, index, rows, figure)) sums++;
  }
  return sums;
}

function isSumOf(grid: Grid, index: number, rows: Int32Array, figure: number): boolean {
  let sum = 0;
  for (const row of rows) sum += figureIn(grid.values[row - grid.firstRow]![index]!) || 0;
  return Math.abs(sum - figure) <= 1e-6 * Math.abs(figure);
}

/** Whether the cell's formula is a sum down its own column over most of the rows; it may have missed one. */
function addsUp({ grid }: RowReader, row: number, index: number, rows: Int32Array): boolean {
  const column = columnLetters(index + grid.firstColumn);
  const formula = grid.formulaAt(row, index + grid.firstColumn)?.replaceAll('$', '') ?? '';
  const [, from, top, to, bottom] =
    /^=\s*(?:SUM|SUBTOTAL)\((?:\d+[,;])?([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/i.exec(formula) ?? [];
  if (from !== column || to !== column) return false;
  const summed = rows.filter((each) => each + 1 >= Number(top) && each + 1 <= Number(bottom));
  return summed.length * 2 > rows.length;
}

function figureIn(value: CellValue): number {
  if (typeof value === 'number') return value;
  const read = readMoney(value);
  return read.kind === 'text-number' ? read.value : NaN;
}
