import { valueAt, type Grid } from '../../sheet/grid';
import { isDateFormat } from '../../sheet/date-format';
import { isCodeRow } from './code-row';

/** So few may be figures of a record. */
const fewestCounts = 3;

/** Numbers one after the other that begin anywhere: weeks of a term. */
const fewestWeeks = 5;

const lastWeek = 53;

/** From one month to the same day of the next. */
const longestStep = 31;

/**
 * Whether the numbers in these columns of the row may head them, behind a word: steps or days from 1 on, years up or down, weeks of a
 * year, or days of a calendar above something else than days; and are no codes of columns.
 */
export function areCounts(
  grid: Grid,
  row: number,
  counted: readonly number[],
  columns: readonly number[],
): boolean {
  if (counted.length < fewestCounts) return false;
  const cells = grid.values[row - grid.firstRow]!;
  const [first, last] = [columns[0]! - grid.firstColumn, columns.at(-1)! - grid.firstColumn];
  if (isCodeRow(cells, first, last)) return false;
  const numbers = counted.map((column) => valueAt(grid, row, column) as number);
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  if (counted.every((column) => isDay(grid, row, column)))
    return (
      steps.every((step) => step >= 1 && step <= longestStep) &&
      counted.every((column) => !isDay(grid, row + 1, column) && !isDay(grid, row + 2, column))
    );
  const from = numbers[0]!;
  if (!Number.isInteger(from) || steps.some((step) => step !== steps[0])) return false;
  const areYears = numbers.every((number) => number >= 1990 && number <= 2100);
  if (areYears) return Math.abs(steps[0]!) === 1;
  return steps[0] === 1 && (from === 1 || (counted.length >= fewestWeeks && numbers.at(-1)! <= lastWeek));
}

function isDay(grid: Grid, row: number, column: number): boolean {
  return typeof valueAt(grid, row, column) === 'number' && isDateFormat(grid.numberFormatAt(row, column));
}
