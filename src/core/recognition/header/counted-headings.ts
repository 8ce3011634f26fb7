import { valueAt, type Grid } from '../../sheet/grid';
import { isDateFormat } from '../../sheet/date-format';
import { isHeadingText } from '../wording/heading-text';
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
 * year, or days of a calendar, the same again under each group, above something else than days; and are no codes of columns.
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
  const numbers = counted.map((column) => Number(valueAt(grid, row, column)));
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  if (counted.every((column) => isDay(grid, row, column)))
    return (
      steps.every((step, index) => (step >= 1 && step <= longestStep) || numbers[index + 1] === numbers[0]) &&
      counted.every((column) => !isDay(grid, row + 1, column) && !isDay(grid, row + 2, column))
    );
  const from = numbers[0]!;
  if (!Number.isInteger(from) || steps.some((step) => step !== steps[0])) return false;
  const areYears = numbers.every((number) => number >= 1990 && number <= 2100);
  if (areYears) return Math.abs(steps[0]!) === 1;
  return steps[0] === 1 && (from === 1 || (counted.length >= fewestWeeks && numbers.at(-1)! <= lastWeek));
}

/** A day of a calendar. */
export function isDay(grid: Grid, row: number, column: number): boolean {
  return typeof valueAt(grid, row, column) === 'number' && isDateFormat(grid.numberFormatAt(row, column));
}

/**
 * Whether the row holds nothing but days, beneath headings that reach over several of them: “Hours worked” over “01/05 | 08/05 | 15/05”. Days that
 * each have a heading of their own are a record's.
 */
export function headsWithDays(grid: Grid, row: number, lead: number, lastColumn: number): boolean {
  if (valueAt(grid, row, lead) !== '' || valueAt(grid, row + 1, lead) === '') return false;
  let days = 0;
  let own = 0;
  for (let column = lead; column <= lastColumn; column++) {
    if (valueAt(grid, row, column) === '') continue;
    if (!isDay(grid, row, column)) return false;
    days++;
    if (valueAt(grid, row - 1, column) !== '') own++;
  }
  return days >= fewestCounts && own * 2 <= days;
}

/** Whether the row has days over words of the row below, which begins further left, and else but headings: “01/04 | 02/04 | 03/04” over “Wed | Thu | Fri”. */
export function hasDaysOver(
  grid: Grid,
  row: number,
  below: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  let lead = firstColumn;
  while (lead < lastColumn && valueAt(grid, below, lead) === '') lead++;
  if (valueAt(grid, row, lead) !== '') return false;
  let days = 0;
  for (let column = lead; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '' || isHeadingText(value)) continue;
    if (!isDay(grid, row, column) || !isHeadingText(valueAt(grid, below, column))) return false;
    days++;
  }
  return days >= fewestCounts;
}
